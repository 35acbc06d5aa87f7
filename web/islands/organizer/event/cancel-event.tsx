import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { useLoad } from '../page/load.ts'
import { Problem, When, WorkButton } from '../page/states.tsx'

const words = organizer.cancelling

/** The button and the question before an event is cancelled, or an empty draft removed. */
export function CancelEvent({ event }: { event: EventView }) {
  const [open, setOpen] = useState(false)
  return (
    <div class="border-base-300 border-t pt-6">
      <button
        type="button"
        class="btn btn-outline text-red-700 hover:bg-red-700 hover:text-white dark:text-red-300"
        onClick={() => setOpen(true)}
      >
        {event.status === 'DRAFT' ? words.openDraft : words.open}
      </button>
      {open && <Question event={event} onClose={() => setOpen(false)} />}
    </div>
  )
}

function Question({ event, onClose }: { event: EventView; onClose(): void }) {
  const guests = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const items = guests.loaded.state === 'ready' ? guests.loaded.value.items : []
  const isRemoved = event.status === 'DRAFT' && items.length === 0

  async function cancel() {
    setBusy(true)
    const outcome = await ask('DELETE', `/api/events/${event.id}`)
    setBusy(false)
    if (!outcome.ok) setProblem(refusalWords(outcome.refused, Date.now()))
    else location.assign(isRemoved ? '/events' : `/events/${event.id}`)
  }

  return (
    <Dialog
      title={isRemoved ? words.headingDraft(event.name) : words.heading(event.name)}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="btn" onClick={onClose}>
            {words.keep}
          </button>
          {guests.loaded.state === 'ready' && (
            <WorkButton
              busy={busy}
              label={isRemoved ? words.confirmDraft : words.confirm}
              working={organizer.page.loading}
              kind="border-red-700 bg-red-700 text-white"
              onClick={() => void cancel()}
            />
          )}
        </>
      }
    >
      <When load={guests} rows={1}>
        {() => (
          <div class="flex flex-col gap-3">
            {isRemoved ? <p>{words.draft}</p> : <p>{words.stops}</p>}
            {!isRemoved && event.status !== 'DRAFT' && (
              <p>
                {words.tell(
                  items.filter(({ rsvpStatus, inviteSentAt }) =>
                    rsvpStatus === 'PENDING' ? inviteSentAt !== null : rsvpStatus !== 'DECLINED',
                  ).length,
                )}
              </p>
            )}
            <p class="font-medium">{words.forGood}</p>
            <Problem>{problem}</Problem>
          </div>
        )}
      </When>
    </Dialog>
  )
}
