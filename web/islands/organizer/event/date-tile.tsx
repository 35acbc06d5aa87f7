import type { EventView } from '#core/event/event-view.ts'
import { dayOf } from './event-time.ts'

/** The day as on a tear-off calendar; what it says stands in words beside it. */
export function DateTile({ event }: { event: Pick<EventView, 'startsAt' | 'timezone'> }) {
  const { weekday, day, month } = dayOf(event.startsAt, event.timezone)
  return (
    <div
      aria-hidden="true"
      class="bg-base-200 border-base-300 grid w-14 shrink-0 overflow-hidden rounded-lg border text-center"
    >
      <span class="bg-primary text-primary-content py-0.5 text-xs font-semibold uppercase">{month}</span>
      <span class="pt-1 text-xl leading-none font-bold">{day}</span>
      <span class="text-base-content/80 pb-1 text-xs">{weekday}</span>
    </div>
  )
}
