import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { meanWords } from './figures.ts'

const words = organizer.outlook

/** What the next guest would best bring, in a sentence each. */
export const InviteNext = ({ candidates }: { candidates: OutlookView['inviteNext'] }) => (
  <section class="card card-border border-base-300 bg-base-100">
    <div class="card-body gap-4 p-5 sm:p-6">
      <div>
        <h3 class="text-lg font-semibold">{words.next}</h3>
        <p class="text-base-content/80 text-sm">{candidates.length === 0 ? words.nextNothing : words.nextLead}</p>
      </div>
      {candidates.length > 0 && (
        <ol class="flex flex-col gap-3">
          {candidates.map(({ term, label, wishes }) => {
            const [before, after] = words.invite(meanWords(wishes))
            return (
              <li key={term} class="flex items-start gap-3">
                <Icon name="person" size="mt-1 size-4" />
                <span class="min-w-0 wrap-anywhere">
                  {before}
                  <strong>{label}</strong>
                  {after}
                </span>
              </li>
            )
          })}
        </ol>
      )}
    </div>
  </section>
)
