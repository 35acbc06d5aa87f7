import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { liveMs, useLoad } from '../page/load.ts'
import { When } from '../page/states.tsx'
import { AddGuest } from './add-guest.tsx'
import { GuestDialog } from './guest-dialog.tsx'
import { fileName, guestsCsv } from './guest-export.ts'
import { saveFile } from './save-file.ts'
import { GuestTable } from './guest-table.tsx'
import { ImportDialog } from './import-dialog.tsx'

const words = organizer.guests

type Open = { what: 'nothing' | 'add' | 'import' } | { what: 'guest'; id: string }

/** The guest list of an event. */
export function Guests({ event }: { event: EventView }) {
  const load = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`, liveMs)
  const [open, setOpen] = useState<Open>({ what: 'nothing' })
  const close = () => setOpen({ what: 'nothing' })
  const canAdd = event.status !== 'CANCELLED'
  return (
    <When load={load}>
      {({ items }) => {
        const chosen = open.what === 'guest' ? items.find(({ id }) => id === open.id) : undefined
        return (
          <section class="flex flex-col gap-4">
            <div class="flex flex-wrap items-center gap-2">
              <h2 class="flex-1 text-xl font-semibold max-sm:min-w-full">{words.heading}</h2>
              {items.length > 0 && (
                <button
                  type="button"
                  class="btn btn-ghost btn-sm sm:btn-md"
                  aria-label={words.downloadLabel}
                  onClick={() => saveFile(fileName(event.name), guestsCsv(items, words))}
                >
                  <Icon name="download" />
                  <span class="hidden sm:inline">{words.download}</span>
                </button>
              )}
              {canAdd && items.length > 0 && (
                <>
                  <button type="button" class="btn btn-sm sm:btn-md" onClick={() => setOpen({ what: 'import' })}>
                    <Icon name="upload" />
                    {words.bring}
                  </button>
                  <button
                    type="button"
                    class="btn btn-primary btn-sm sm:btn-md"
                    onClick={() => setOpen({ what: 'add' })}
                  >
                    <Icon name="plus" />
                    {words.add}
                  </button>
                </>
              )}
            </div>
            {items.length === 0 ? (
              <Empty
                event={event}
                onAdd={() => setOpen({ what: 'add' })}
                onImport={() => setOpen({ what: 'import' })}
              />
            ) : (
              <GuestTable guests={items} timezone={event.timezone} onOpen={(id) => setOpen({ what: 'guest', id })} />
            )}
            {open.what === 'add' && (
              <AddGuest event={event} onClose={close} onAdded={(guest) => load.set({ items: [...items, guest] })} />
            )}
            {open.what === 'import' && (
              <ImportDialog event={event} guests={items} onClose={close} onChanged={() => void load.reload()} />
            )}
            {chosen !== undefined && (
              <GuestDialog
                key={chosen.id}
                event={event}
                guest={chosen}
                guests={items}
                onClose={close}
                onChanged={(guest) => load.set({ items: items.map((one) => (one.id === guest.id ? guest : one)) })}
                onRemoved={() => {
                  close()
                  load.set({ items: items.filter(({ id }) => id !== chosen.id) })
                }}
              />
            )}
          </section>
        )
      }}
    </When>
  )
}

function Empty({ event, onAdd, onImport }: { event: EventView; onAdd(): void; onImport(): void }) {
  return (
    <div class="card card-border border-base-300 bg-base-100">
      <div class="card-body items-center py-14 text-center">
        <span class="bg-primary/10 text-primary grid size-14 place-items-center rounded-full">
          <Icon name="person" size="size-7" />
        </span>
        <h3 class="mt-2 text-xl font-semibold">{words.emptyHeading}</h3>
        <p class="text-base-content/80 max-w-md">
          {words.empty} {event.status === 'DRAFT' ? words.emptyDraft : words.emptyOpen}
        </p>
        {event.status !== 'CANCELLED' && (
          <div class="mt-4 flex flex-wrap justify-center gap-2">
            <button type="button" class="btn btn-primary" onClick={onImport}>
              {words.bring}
            </button>
            <button type="button" class="btn" onClick={onAdd}>
              {words.add}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
