import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import type { Counts } from '../event/counts.ts'
import { describe } from '../event/event-time.ts'
import type { Standing } from '../event/standing.ts'
import { focusIfLost } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import type { Curation } from './curation.ts'
import type { Match } from './match-lists.ts'

const words = organizer.matches
const hour = 3_600_000

interface Props {
  event: EventView
  counts: Counts
  open: readonly Match[]
  curation: Curation
  standing: Standing
  onReveal(): void
}

/** How far the review is, approving the rest in one go, and the reveal. */
export function ReviewBar({ event, counts, open, curation, standing, onReveal }: Props) {
  const progress = curation.progress?.about === 'all' ? curation.progress : undefined

  async function approveAll() {
    await curation.approveAll(open, 'all')
    // The button goes with the last open match.
    focusIfLost('#review')
  }
  const isOpen = event.status === 'PUBLISHED' || event.status === 'ACTIVE'
  return (
    <div class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-4 p-5">
        <div>
          <div class="flex flex-wrap items-baseline justify-between gap-x-4">
            <h3 id="review" tabIndex={-1} class="font-medium">
              {words.progress(counts.approved, counts.matches)}
            </h3>
            <span class="text-base-content/80 text-sm">
              {counts.undecided === 0 ? words.allDecided : words.undecided(counts.undecided)}
            </span>
          </div>
          <progress
            class="progress progress-success mt-2"
            value={counts.approved}
            max={counts.matches}
            aria-label={words.progress(counts.approved, counts.matches)}
          />
        </div>
        <div class="flex flex-wrap items-center gap-x-4 gap-y-3">
          <p class="text-base-content/80 min-w-56 flex-1 text-sm">{revealWords(event, standing)}</p>
          {(open.length > 0 || progress !== undefined) && (
            <WorkButton
              busy={progress !== undefined}
              label={words.approveAll(open.length)}
              working={progress === undefined ? '' : words.approving(progress.done, progress.all)}
              kind="btn-outline"
              onClick={() => void approveAll()}
            />
          )}
          {isOpen && counts.approved > 0 && (
            <button
              type="button"
              class={`btn ${counts.undecided === 0 && event.revealedAt === null ? 'btn-primary' : ''}`}
              onClick={onReveal}
            >
              <Icon name="send" />
              {event.revealedAt === null ? words.reveal : words.revealRest}
            </button>
          )}
        </div>
        <Problem>{curation.trouble?.about === 'all' ? curation.trouble.text : ''}</Problem>
      </div>
    </div>
  )
}

function revealWords({ revealedAt, revealTiming, startsAt, timezone }: EventView, standing: Standing): string {
  if (standing === 'over' && revealedAt === null) return words.neverRevealed
  if (revealedAt !== null) return words.revealed(describe(revealedAt, timezone))
  switch (revealTiming) {
    case 'IMMEDIATE':
      return organizer.form.revealHint.IMMEDIATE
    case 'TWENTY_FOUR_HOURS_BEFORE':
      return words.revealPlanned(describe(Date.parse(startsAt) - 24 * hour, timezone))
    case 'FORTY_EIGHT_HOURS_BEFORE':
      return words.revealPlanned(describe(Date.parse(startsAt) - 48 * hour, timezone))
  }
}
