import type { EventView } from '#core/event/event-view.ts'
import { useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask } from '../page/ask.ts'
import { useSay } from '../page/say.tsx'
import { CancelEvent } from './cancel-event.tsx'
import { fieldsOf } from './event-fields.ts'
import { EventForm } from './event-form.tsx'

const words = organizer.form

/** Changes an event, or ends it. */
export function EditEvent({ event, onEvent }: { event: EventView; onEvent(event: EventView): void }) {
  const say = useSay()
  // What was last saved here: reading the event again in the background must not undo what is being typed.
  const [base, setBase] = useState(event)
  const saved = useRef(event)
  if (event.status === 'CANCELLED') return <p class="alert">{words.cancelledNote}</p>
  return (
    <section class="flex flex-col gap-6">
      <div>
        <h2 class="text-xl font-semibold">{words.editHeading}</h2>
        {event.status !== 'DRAFT' && <p class="text-base-content/80 mt-1 max-w-prose">{words.openNote}</p>}
      </div>
      <EventForm
        key={base.updatedAt}
        initial={fieldsOf(base)}
        event={base}
        submit={words.save}
        save={async (body) => {
          const outcome = await ask<EventView>('PUT', `/api/events/${event.id}`, body)
          if (outcome.ok) saved.current = outcome.value
          return outcome
        }}
        onSaved={() => {
          setBase(saved.current)
          onEvent(saved.current)
          say(words.saved)
        }}
      />
      <CancelEvent event={event} />
    </section>
  )
}
