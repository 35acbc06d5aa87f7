import type { EventView } from '#core/event/event-view.ts'
import type { MatchView } from '#core/matching/match-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { useLoad } from '../page/load.ts'
import { tabPath } from '../page/route.ts'
import { When } from '../page/states.tsx'
import { type Guest, fullName } from './guest-list.ts'

const words = organizer.guest

/** A guest's list at a glance; it is curated on the page of the matches. */
export function GuestMatchList({ event, guest, guests }: { event: EventView; guest: Guest; guests: readonly Guest[] }) {
  const load = useLoad<{ items: MatchView[] }>(`/api/events/${event.id}/attendees/${guest.id}/matches`)
  const nameOf = (id: string) => {
    const other = guests.find((one) => one.id === id)
    return other === undefined ? organizer.matches.goneGuest : fullName(other)
  }
  return (
    <section>
      <h3 class="font-semibold">{words.matches}</h3>
      <When load={load} rows={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="text-base-content/80">{words.noMatches}</p>
          ) : (
            <>
              <ol class="text-sm">
                {items.map(({ id, matchedWithId, status }) => (
                  <li
                    key={id}
                    class="border-base-300 flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-0"
                  >
                    <span>{nameOf(matchedWithId)}</span>
                    <span class="text-base-content/80">{organizer.matches.status[status]}</span>
                  </li>
                ))}
              </ol>
              <a class="link mt-2 inline-block text-sm" href={`${tabPath(event.id, 'matches')}#${guest.id}`}>
                {words.toMatches}
              </a>
            </>
          )
        }
      </When>
    </section>
  )
}
