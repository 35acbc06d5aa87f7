import type { EventView } from '#core/event/event-view.ts'
import type { MatchReport } from '#core/matching/match-report.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { timeOf } from '../event/event-time.ts'
import { Icon } from '../page/icon.tsx'
import { usePresent } from '../page/present.ts'
import { Problem } from '../page/states.tsx'
import { promiseChanges, roomWords } from './guarantees.ts'
import { OffButton } from './off-button.tsx'
import { Promises } from './promise-changes.tsx'
import { type ProposalLists, proposalLists } from './proposal-lists.ts'
import type { Proposing } from './use-proposal.ts'

const words = organizer.matches.proposal
const shownFirst = 8

interface Props {
  event: Pick<EventView, 'timezone'>
  proposing: Proposing
  /** what the lists are now */
  last: MatchReport | null | undefined
  /** the server's clock before the browser's, ms */
  ahead: number
  nameOf(id: string): string
}

/** Who would come onto which list and who would leave it, and what becomes of the promises: to be taken or left. */
export function ProposalPanel({ event, proposing, last, ahead, nameOf }: Props) {
  const { proposal, isNew, accepting, acceptProblem, acceptableAt, accept, dismiss } = proposing
  const now = usePresent(acceptableAt)
  if (proposal === undefined) return null
  const { count, lists, inner, more } = proposalLists(proposal, nameOf)
  const others = [...(inner > 0 ? [words.inner(inner)] : []), ...(more > 0 ? [words.more(more)] : [])].join(' ')
  const changes = count + inner === 0 ? undefined : promiseChanges(last, proposal.report)
  const room = changes === undefined ? undefined : roomWords(proposal.report)
  const isEarly = acceptableAt > now && !accepting
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
        {changes !== undefined && <Promises changes={changes} />}
        {room !== undefined && <p class="text-sm">{room}</p>}
        {lists.length > 0 && <Changes key={proposal.digest} lists={lists} />}
        {others !== '' && <p class="text-base-content/80 text-sm">{others}</p>}
        <Problem>{acceptProblem}</Problem>
        <p id="accept-why" class="text-base-content/80 text-end text-sm empty:hidden">
          {isEarly && count + inner > 0 ? words.acceptPause(timeOf(acceptableAt + ahead, event.timezone)) : ''}
        </p>
        <div class="flex flex-wrap justify-end gap-2 max-sm:*:flex-1">
          <button type="button" class="btn" onClick={dismiss}>
            {words.dismiss}
          </button>
          {count + inner > 0 && (
            <OffButton isOff={isEarly || accepting} isFirst why="accept-why" onClick={() => void accept()}>
              {accepting && <span class="loading loading-spinner loading-sm" aria-hidden="true" />}
              {accepting ? words.accepting : words.accept}
            </OffButton>
          )}
        </div>
      </div>
    </section>
  )
}

/** List by list, the first few at once: as long as it is asked to be, so that nothing hides in a box of its own. */
function Changes({ lists }: Pick<ProposalLists, 'lists'>) {
  const [isWhole, setWhole] = useState(false)
  return (
    <div>
      <ul id="proposal-lists" class="divide-base-300 border-base-300 divide-y border-y">
        {lists.slice(0, isWhole ? lists.length : shownFirst).map(({ id, name, comes, goes }) => (
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
      {lists.length > shownFirst && (
        <button
          type="button"
          class="btn btn-sm mt-3"
          aria-expanded={isWhole}
          aria-controls="proposal-lists"
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.showFewer : words.showAll(lists.length)}
        </button>
      )}
    </div>
  )
}

const Mover = ({ icon, look, children }: { icon: 'plus' | 'close'; look: string; children: string }) => (
  <li class={`flex items-start gap-1.5 ${look}`}>
    <Icon name={icon} size="mt-0.5 size-4" />
    <span class="wrap-anywhere">{children}</span>
  </li>
)
