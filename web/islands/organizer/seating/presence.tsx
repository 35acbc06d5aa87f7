import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName, shownGuests } from '../guests/guest-list.ts'
import { Problem } from '../page/states.tsx'
import { expected } from './seating-fields.ts'

const words = organizer.seating

interface Props {
  guests: readonly AttendeeView[]
  event: EventView
  present: ReadonlySet<string>
  onPresent(present: ReadonlySet<string>): void
  problem: string | undefined
}

/** Who is in the room: a box for each guest, by name. */
export function Presence({ guests, event, present, onPresent, problem }: Props) {
  const [search, setSearch] = useState('')
  const shown = shownGuests(guests, 'all', search, { by: 'name', descending: false })
  const quick = [
    { label: words.everybody, ids: guests.map(({ id }) => id) },
    { label: words.nobody, ids: [] },
    { label: words.expected, ids: expected(guests, event) },
  ]
  return (
    <fieldset class="flex min-w-0 flex-col gap-3">
      <legend class="float-left text-sm font-medium">
        {words.present}{' '}
        <span role="status" class="text-base-content/70 font-normal">
          ({words.presentCount(present.size, guests.length)})
        </span>
      </legend>
      <div class="flex flex-wrap gap-2">
        {quick.map(({ label, ids }) => (
          <button key={label} type="button" class="btn btn-sm rounded-full" onClick={() => onPresent(new Set(ids))}>
            {label}
          </button>
        ))}
      </div>
      {guests.length > 12 && (
        <input
          type="search"
          class="input w-full max-w-md"
          aria-label={words.find}
          placeholder={words.find}
          value={search}
          onInput={(input) => setSearch(input.currentTarget.value)}
        />
      )}
      <ul class="border-base-300 rounded-box grid max-h-80 gap-x-4 overflow-y-auto border px-4 py-2 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((guest) => (
          <li key={guest.id}>
            <label class="flex min-h-11 cursor-pointer items-center gap-3 py-1">
              <input
                type="checkbox"
                class="checkbox checkbox-primary checkbox-sm"
                aria-invalid={problem !== undefined}
                checked={present.has(guest.id)}
                onChange={(box) => onPresent(withGuest(present, guest.id, box.currentTarget.checked))}
              />
              <span class="min-w-0 wrap-anywhere">
                {fullName(guest)}
                {guest.rsvpStatus !== 'CONFIRMED' && (
                  <span class="text-base-content/70 block text-sm">{organizer.guests.rsvp[guest.rsvpStatus]}</span>
                )}
              </span>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li class="py-2">{words.noneFit}</li>}
      </ul>
      {problem !== undefined && <Problem>{problem}</Problem>}
    </fieldset>
  )
}

function withGuest(present: ReadonlySet<string>, id: string, isHere: boolean): ReadonlySet<string> {
  const next = new Set(present)
  if (isHere) next.add(id)
  else next.delete(id)
  return next
}
