import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { describe } from './event-time.ts'
import { type Planned, type Times, plannedSends } from './timeline.ts'

const words = organizer.timeline

interface Props {
  times: Times
  timezone: string
  /** what has happened already; none for an event that is only being planned */
  event?: Pick<EventView, 'status' | 'revealedAt'>
  /** leaves out what goes out on publishing */
  laterOnly?: boolean
}

/** In words: which message goes to whom and when, in the event's zone. */
export function TimelineList({ times, timezone, event, laterOnly = false }: Props) {
  const planned = plannedSends(times, Date.now()).filter(({ at }) => !laterOnly || at !== 'on-publishing')
  const isDraft = event === undefined || event.status === 'DRAFT'
  return (
    <ol class="border-base-300 ms-1.5 flex flex-col gap-4 border-s-2">
      {planned.map((send) => (
        <li key={send.step} class="relative ps-5">
          <span
            aria-hidden="true"
            class={`absolute -start-[0.4375rem] top-1.5 size-3 rounded-full ${send.passed ? 'bg-base-300' : 'bg-primary'}`}
          />
          <p class="font-medium">{words.steps[send.step]}</p>
          <p class="text-sm">{whenWords(send, timezone, isDraft, event?.revealedAt ?? null)}</p>
          <p class="text-base-content/70 text-sm">{words.who[send.step]}</p>
        </li>
      ))}
      <li class="relative ps-5">
        <span aria-hidden="true" class="bg-base-content absolute -start-[0.4375rem] top-1.5 size-3 rounded-full" />
        <p class="font-medium">{words.start}</p>
        <p class="text-sm">{describe(times.startsAt, timezone)}</p>
      </li>
    </ol>
  )
}

function whenWords(
  { step, at, passed }: Planned,
  timezone: string,
  isDraft: boolean,
  revealedAt: string | null,
): string {
  if (step === 'reveal' && revealedAt !== null) return words.opened(describe(revealedAt, timezone))
  if (at === 'on-publishing') {
    if (step === 'reveal') return words.onApproval
    return isDraft ? words.onPublishing : words.sentOnPublishing
  }
  return passed && isDraft && step !== 'reveal' ? `${describe(at, timezone)} (${words.passed})` : describe(at, timezone)
}
