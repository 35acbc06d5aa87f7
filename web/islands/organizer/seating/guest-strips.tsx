import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { type Place, guestCards } from './schedules.ts'

const words = organizer.seating

/** Where each guest goes, round by round. On paper a strip to cut off for each of those shown. */
export function GuestStrips({ event, plan }: { event: EventView; plan: SeatingView }) {
  const [search, setSearch] = useState('')
  const cards = guestCards(plan, organizer.matches.goneGuest)
  const wanted = search.trim().toLowerCase()
  const shown = cards.filter(({ name }) => name.toLowerCase().includes(wanted))
  return (
    <>
      {cards.length > 12 && (
        <input
          type="search"
          class="input w-full max-w-md print:hidden"
          aria-label={words.find}
          placeholder={words.find}
          value={search}
          onInput={(input) => setSearch(input.currentTarget.value)}
        />
      )}
      {shown.length === 0 && <p>{words.noneFit}</p>}
      <ul class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:block">
        {shown.map(({ id, name, places }) => (
          <li
            key={id}
            class="card card-border border-base-300 bg-base-100 print:break-inside-avoid print:rounded-none print:border-0 print:border-b print:border-dashed print:py-6"
          >
            <div class="card-body gap-3 p-5 print:p-0">
              <h4 class="font-semibold wrap-anywhere print:text-2xl">{name}</h4>
              <p class="hidden print:block print:text-base">{event.name}</p>
              <ol class="flex flex-col gap-2 print:text-xl">
                {places.map((place) => (
                  <li key={place.round} class="flex gap-3">
                    <span class="text-base-content/80 w-20 shrink-0 print:w-32">
                      {words.round[plan.kind](place.round)}
                    </span>
                    <span class="min-w-0 wrap-anywhere">
                      <PlaceWords place={place} />
                    </span>
                  </li>
                ))}
              </ol>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function PlaceWords({ place: { table, partners } }: { place: Place }) {
  if (table === null) return <>{words.pause}</>
  return (
    <>
      <strong>{words.table(table)}</strong> {partners.length === 0 ? words.alone : words.with(partners.join(', '))}
    </>
  )
}
