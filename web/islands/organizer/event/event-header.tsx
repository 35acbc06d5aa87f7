import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { type Tab, tabPath, tabs } from '../page/route.ts'
import { clockOf, describe } from './event-time.ts'
import { StatusBadge } from './status-badge.tsx'

/** On a phone there are more tabs than fit; the one that is open must be seen. */
const intoView = (tab: HTMLElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'center' })

/** What event this is, and the ways to its parts. */
export const EventHeader = ({ event, tab }: { event: EventView; tab: Tab }) => (
  <header class={`flex flex-col gap-4 ${tab === 'seating' ? 'print:hidden' : ''}`}>
    <div>
      <a href="/events" class="link link-hover inline-flex items-center gap-1 py-1 text-sm">
        <Icon name="back" />
        {organizer.page.allEvents}
      </a>
      <div class="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 class="text-2xl font-bold text-balance wrap-anywhere sm:text-3xl">{event.name}</h1>
        <StatusBadge status={event.status} />
      </div>
      {event.tagline !== null && <p class="mt-1 text-lg wrap-anywhere">{event.tagline}</p>}
      <div class="text-base-content/80 mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <p class="flex items-start gap-2">
          <Icon name="calendar" size="mt-0.5 size-4" />
          {describe(event.startsAt, event.timezone)} – {clockOf(event.endsAt, event.timezone)}
        </p>
        <p class="flex min-w-0 items-start gap-2">
          <Icon name="pin" size="mt-0.5 size-4" />
          <span class="min-w-0 wrap-anywhere">
            {event.venueName}, {event.venueAddress}
          </span>
        </p>
      </div>
    </div>
    <nav aria-label={organizer.tabs.label} class="border-base-300 -mx-4 overflow-x-auto border-b px-2 sm:mx-0 sm:px-0">
      <ul class="flex justify-between sm:justify-start">
        {tabs.map((one) => (
          <li key={one}>
            <a
              href={tabPath(event.id, one)}
              ref={one === tab ? intoView : null}
              aria-current={one === tab ? 'page' : undefined}
              class={`block border-b-2 px-2 py-2.5 text-sm font-medium whitespace-nowrap focus-visible:-outline-offset-2 sm:px-4 sm:text-base ${
                one === tab
                  ? 'border-primary text-base-content'
                  : 'text-base-content/80 hover:border-base-300 hover:text-base-content border-transparent'
              }`}
            >
              {organizer.tabs[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
)
