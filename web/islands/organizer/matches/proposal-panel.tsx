import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { proposalLists } from './proposal-lists.ts'
import type { Proposing } from './use-proposal.ts'

const words = organizer.matches.proposal

/** Who would come onto which list and who would leave it, to be taken or left. */
export function ProposalPanel({ proposing, nameOf }: { proposing: Proposing; nameOf(id: string): string }) {
  const { proposal, isNew, accepting, problem, accept, dismiss } = proposing
  if (proposal === undefined) return null
  const { count, lists, inner, more } = proposalLists(proposal, nameOf)
  const others = [...(inner > 0 ? [words.inner(inner)] : []), ...(more > 0 ? [words.more(more)] : [])].join(' ')
  return (
    <section aria-labelledby="proposal" class="card bg-base-100 border-primary border">
      <div class="card-body gap-4 p-5">
        {isNew && (
          <p role="alert" class="alert alert-warning alert-soft text-base-content">
            <Icon name="warning" />
            {words.outdated}
          </p>
        )}
        <div>
          <h3 id="proposal" tabIndex={-1} class="text-lg font-semibold">
            {words.heading(count, inner)}
          </h3>
          <p class="text-base-content/80 text-sm">{count + inner === 0 ? words.nothing : words.kept}</p>
        </div>
        {lists.length > 0 && (
          <ul class="divide-base-300 border-base-300 max-h-96 divide-y overflow-y-auto border-y" tabIndex={0}>
            {lists.map(({ id, name, comes, goes }) => (
              <li key={id} class="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
                <span class="font-medium wrap-anywhere">{name}</span>
                <ul class="flex flex-wrap gap-x-4 gap-y-1 text-sm">
                  {comes.map((other) => (
                    <Mover key={`+${other}`} icon="plus" look="text-green-800 dark:text-green-300">
                      {words.comes(other)}
                    </Mover>
                  ))}
                  {goes.map((other) => (
                    <Mover key={`-${other}`} icon="close" look="text-base-content/80">
                      {words.goes(other)}
                    </Mover>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
        {others !== '' && <p class="text-base-content/80 text-sm">{others}</p>}
        {problem !== '' && <Problem>{problem}</Problem>}
        <div class="flex flex-wrap justify-end gap-2 max-sm:*:flex-1">
          <button type="button" class="btn" onClick={dismiss}>
            {words.dismiss}
          </button>
          {count + inner > 0 && (
            <WorkButton busy={accepting} label={words.accept} working={words.accepting} onClick={() => void accept()} />
          )}
        </div>
      </div>
    </section>
  )
}

const Mover = ({ icon, look, children }: { icon: 'plus' | 'close'; look: string; children: string }) => (
  <li class={`flex items-start gap-1.5 ${look}`}>
    <Icon name={icon} size="mt-0.5 size-4" />
    <span class="wrap-anywhere">{children}</span>
  </li>
)
