import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import type { IconName } from '../page/icon.tsx'
import { Icon } from '../page/icon.tsx'
import { SendDialog } from './send-dialog.tsx'
import type { ManualPurpose } from './send-preview.ts'

const words = organizer.send

const purposes: { purpose: ManualPurpose; icon: IconName }[] = [
  { purpose: 'invitation', icon: 'mail' },
  { purpose: 'rsvp-reminder', icon: 'clock' },
  { purpose: 'event-reminder', icon: 'calendar' },
]

/** What goes out by itself can also go out now. */
export function SendByHand({
  event,
  guests,
  reload,
}: {
  event: EventView
  guests: readonly AttendeeView[]
  reload(): Promise<void>
}) {
  const [chosen, setChosen] = useState<ManualPurpose>()
  return (
    <section class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-3 p-5 sm:p-6">
        <div>
          <h2 class="text-lg font-semibold">{words.heading}</h2>
          <p class="text-base-content/80 text-sm">{words.lead}</p>
        </div>
        <ul class="divide-base-300 divide-y">
          {purposes.map(({ purpose, icon }) => (
            <li key={purpose} class="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 last:pb-0">
              <span class="bg-base-200 hidden size-10 place-items-center rounded-full sm:grid">
                <Icon name={icon} />
              </span>
              <div class="min-w-44 flex-1">
                <h3 class="font-medium">{words.purposes[purpose].title}</h3>
                <p class="text-base-content/80 text-sm">{words.purposes[purpose].text}</p>
              </div>
              <button
                type="button"
                class="btn btn-sm"
                aria-label={words.lookFor(words.purposes[purpose].title)}
                onClick={() => setChosen(purpose)}
              >
                {words.look}
              </button>
            </li>
          ))}
        </ul>
        {chosen !== undefined && (
          <SendDialog
            event={event}
            guests={guests}
            purpose={chosen}
            onClose={() => setChosen(undefined)}
            onSent={() => {
              setChosen(undefined)
              void reload()
            }}
          />
        )}
      </div>
    </section>
  )
}
