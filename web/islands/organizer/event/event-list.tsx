import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { useLoad } from '../page/load.ts'
import { Shell } from '../page/shell.tsx'
import { When } from '../page/states.tsx'
import { DateTile } from './date-tile.tsx'
import { describe } from './event-time.ts'
import { StatusBadge } from './status-badge.tsx'

const words = organizer.list

/** All events of the organizer: what comes first, then what is over. */
export default function EventList() {
  return (
    <Shell>
      {(session) => (
        <div class="flex flex-col gap-6">
          <div class="flex flex-wrap items-center gap-3">
            <h1 class="flex-1 text-2xl font-bold sm:text-3xl">{words.heading}</h1>
            <a class="btn btn-primary" href="/events/new">
              <Icon name="plus" />
              {words.create}
            </a>
          </div>
          {session !== undefined && (session.name === null || session.postalAddress === null) && (
            <p class="alert alert-warning alert-soft text-base-content flex-wrap">
              <Icon name="warning" />
              <span class="flex-1">{words.detailsMissing}</span>
            </p>
          )}
          <Events />
        </div>
      )}
    </Shell>
  )
}

function Events() {
  const events = useLoad<{ items: EventView[] }>('/api/events')
  return (
    <When load={events}>
      {({ items }) => {
        if (items.length === 0) return <Empty />
        const now = Date.now()
        const isOver = ({ endsAt, status }: EventView) => status === 'CANCELLED' || Date.parse(endsAt) < now
        const upcoming = items.filter((event) => !isOver(event)).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
        const past = items.filter(isOver).sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
        return (
          <>
            <Group title={words.upcoming} events={upcoming} />
            <Group title={words.past} events={past} />
          </>
        )
      }}
    </When>
  )
}

function Group({ title, events }: { title: string; events: EventView[] }) {
  if (events.length === 0) return null
  return (
    <section class="flex flex-col gap-3">
      <h2 class="text-base-content/80 text-sm font-semibold">{title}</h2>
      <ul class="card card-border border-base-300 bg-base-100 divide-base-300 divide-y overflow-hidden">
        {events.map((event) => (
          <li key={event.id}>
            <a
              href={`/events/${event.id}`}
              class="hover:bg-base-200 flex items-center gap-4 p-4 focus-visible:-outline-offset-2"
            >
              <DateTile event={event} />
              <span class="flex min-w-0 flex-1 flex-col gap-0.5">
                <span class="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <span class="text-lg font-semibold wrap-anywhere">{event.name}</span>
                  <StatusBadge status={event.status} />
                </span>
                <span class="text-base-content/80 text-sm">{describe(event.startsAt, event.timezone)}</span>
                <span class="text-base-content/80 truncate text-sm">
                  {event.venueName} · {words.guestsUpTo(event.capacity)}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Empty = () => (
  <div class="card card-border border-base-300 bg-base-100">
    <div class="card-body items-center py-14 text-center">
      <span class="bg-primary/10 text-primary grid size-14 place-items-center rounded-full">
        <Icon name="calendar" size="size-7" />
      </span>
      <h2 class="mt-2 text-xl font-semibold">{words.emptyHeading}</h2>
      <p class="text-base-content/80 max-w-md">{words.empty}</p>
      <a class="btn btn-primary mt-4" href="/events/new">
        {words.emptyAction}
      </a>
    </div>
  </div>
)
