import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName } from '../guests/guest-list.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { useSay } from '../page/say.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import type { Times } from './timeline.ts'
import { TimelineList } from './timeline-list.tsx'

const words = organizer.publish
const namesShown = 8

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  times: Times
  onClose(): void
  onPublished(event: EventView): void
}

/** Says who gets what and when, before anything goes out. */
export function PublishDialog({ event, guests, times, onClose, onPublished }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const say = useSay()
  const invited = guests.filter(({ rsvpStatus }) => rsvpStatus === 'PENDING')
  const names = invited.slice(0, namesShown).map(fullName).join(', ')

  async function publish() {
    setBusy(true)
    const outcome = await askFirmly<EventView>('POST', `/api/events/${event.id}/publish`)
    setBusy(false)
    if (!outcome.ok) return setProblem(refusalWords(outcome.refused, Date.now()))
    onPublished(outcome.value)
    say(words.done(invited.length))
  }

  return (
    <Dialog
      title={words.heading(event.name)}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="btn" onClick={onClose}>
            {organizer.page.cancel}
          </button>
          <WorkButton
            busy={busy}
            label={words.confirm(invited.length)}
            working={words.working}
            onClick={() => void publish()}
          />
        </>
      }
    >
      <div class="flex flex-col gap-4">
        <section>
          <h3 class="font-semibold">{words.now}</h3>
          {invited.length === 0 ? (
            <p>{words.nobody}</p>
          ) : (
            <>
              <p>{invited.length === 1 ? words.invitesOne : words.invites(invited.length)}</p>
              <p class="text-base-content/80 mt-1 wrap-anywhere">
                {organizer.page.andMore(names, Math.max(0, invited.length - namesShown))}
              </p>
            </>
          )}
        </section>
        <section class="flex flex-col gap-3">
          <h3 class="font-semibold">{words.later}</h3>
          <TimelineList times={times} timezone={event.timezone} event={event} laterOnly />
        </section>
        <p class="text-base-content/80 text-sm">{words.undo}</p>
        <Problem>{problem}</Problem>
      </div>
    </Dialog>
  )
}
