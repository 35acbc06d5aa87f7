import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Initials } from '../guests/guest-badges.tsx'
import { fullName, shownGuests } from '../guests/guest-list.ts'
import { Dialog } from '../page/dialog.tsx'
import { Problem } from '../page/states.tsx'

const words = organizer.matches

interface Props {
  title: string
  guests: readonly AttendeeView[]
  onPick(guest: AttendeeView): Promise<void>
  onClose(): void
  problem: string
}

/** Chooses one guest among those who can be on a list. */
export function GuestPicker({ title, guests, onPick, onClose, problem }: Props) {
  const [search, setSearch] = useState('')
  const [busy, setBusy] = useState(false)
  const shown = shownGuests(guests, 'all', search, { by: 'name', descending: false })

  async function pick(guest: AttendeeView) {
    if (busy) return
    setBusy(true)
    await onPick(guest)
    setBusy(false)
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <div class="flex flex-col gap-3">
        <p class="text-base-content/80 text-sm">{guests.length === 0 ? words.addNobody : words.addLead}</p>
        {guests.length > 0 && (
          <input
            type="search"
            class="input w-full"
            autoFocus
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onInput={(input) => setSearch(input.currentTarget.value)}
          />
        )}
        <Problem>{problem}</Problem>
        {guests.length > 0 && shown.length === 0 && <p role="status">{words.noneFit}</p>}
        <ul class="flex flex-col">
          {shown.map((guest) => (
            <li key={guest.id}>
              <button
                type="button"
                class="hover:bg-base-200 rounded-box flex w-full cursor-pointer items-center gap-3 p-2 text-start"
                onClick={() => void pick(guest)}
              >
                <Initials guest={guest} />
                <span class="min-w-0">
                  <span class="block font-medium wrap-anywhere">{fullName(guest)}</span>
                  <span class="text-base-content/80 block text-sm wrap-anywhere">
                    {[guest.profile?.role, guest.profile?.company].filter(Boolean).join(', ')}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
