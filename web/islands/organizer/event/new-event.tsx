import type { EventView } from '#core/event/event-view.ts'
import { useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask } from '../page/ask.ts'
import { Icon } from '../page/icon.tsx'
import { Shell } from '../page/shell.tsx'
import { emptyFields } from './event-fields.ts'
import { EventForm } from './event-form.tsx'
import { ownTimeZone } from './event-time.ts'

const words = organizer.form

/** Plans a new event; it begins as a draft that nobody hears of. */
export default function NewEvent() {
  const [initial] = useState(() => emptyFields(ownTimeZone()))
  const created = useRef('')
  return (
    <Shell>
      {() => (
        <div class="flex flex-col gap-6">
          <div>
            <a href="/events" class="link link-hover inline-flex items-center gap-1 py-1 text-sm">
              <Icon name="back" />
              {organizer.page.allEvents}
            </a>
            <h1 class="mt-1 text-2xl font-bold sm:text-3xl">{words.newHeading}</h1>
            <p class="text-base-content/80 mt-1">{words.newLead}</p>
          </div>
          <EventForm
            initial={initial}
            submit={words.create}
            save={async (body) => {
              const outcome = await ask<EventView>('POST', '/api/events', body)
              if (outcome.ok) created.current = outcome.value.id
              return outcome
            }}
            onSaved={() => location.assign(`/events/${created.current}`)}
          />
        </div>
      )}
    </Shell>
  )
}
