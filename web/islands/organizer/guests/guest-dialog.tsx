import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { describe } from '../event/event-time.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { focusSoon } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { useSay } from '../page/say.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { EditGuest } from './edit-guest.tsx'
import { GuestAnswers, GuestProfile } from './guest-answers.tsx'
import { Initials, RsvpBadge } from './guest-badges.tsx'
import { type Guest, fullName } from './guest-list.ts'
import { GuestMatchList } from './guest-match-list.tsx'

const words = organizer.guest

interface Props {
  event: EventView
  guest: Guest
  guests: readonly Guest[]
  onClose(): void
  onChanged(guest: Guest): void
  onRemoved(): void
}

/** All that is known of one guest, and what can be done about it. */
export function GuestDialog({ event, guest, guests, onClose, onChanged, onRemoved }: Props) {
  const [editing, setEditing] = useState(false)
  const stopEditing = () => {
    setEditing(false)
    focusSoon('#edit-guest')
  }
  return (
    <Dialog wide title={fullName(guest)} onClose={onClose}>
      <div class="flex flex-col gap-6">
        <section class="flex flex-col gap-3">
          <div class="flex items-start gap-4">
            <Initials guest={guest} size="size-12 text-lg" />
            <div class="min-w-0 flex-1">
              <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
                <RsvpBadge guest={guest} />
                {guest.rsvpRespondedAt !== null && (
                  <span class="text-base-content/80 text-sm">
                    {words.answered(describe(guest.rsvpRespondedAt, event.timezone))}
                  </span>
                )}
              </p>
              <p class="mt-1 wrap-anywhere">
                <a class="link link-hover" href={`mailto:${guest.email}`}>
                  {guest.email}
                </a>
              </p>
              <p class="text-base-content/80">{guest.phone ?? words.noPhone}</p>
            </div>
          </div>
          {guest.textFailedAt !== null && (
            <p class="text-red-700 dark:text-red-300 flex items-start gap-2 text-sm font-medium">
              <Icon name="warning" size="mt-0.5 size-4" />
              {words.textFailed(describe(guest.textFailedAt, event.timezone))}
            </p>
          )}
          {editing ? (
            <EditGuest
              guest={guest}
              onCancel={stopEditing}
              onSaved={(changed) => {
                stopEditing()
                onChanged(changed)
              }}
            />
          ) : (
            <button id="edit-guest" type="button" class="btn btn-sm self-start" onClick={() => setEditing(true)}>
              {words.edit}
            </button>
          )}
        </section>
        <Sent guest={guest} timezone={event.timezone} />
        <GuestProfile guest={guest} questions={event.questions} />
        <GuestMatchList event={event} guest={guest} guests={guests} />
        <GuestAnswers guest={guest} questions={event.questions} />
        <Remove event={event} guest={guest} onRemoved={onRemoved} />
      </div>
    </Dialog>
  )
}

const sends = ['inviteSentAt', 'rsvpReminderSentAt', 'matchRevealSentAt', 'eventReminderSentAt'] as const

function Sent({ guest, timezone }: { guest: Guest; timezone: string }) {
  const done = sends.flatMap((name) => (guest[name] === null ? [] : [{ name, at: guest[name] }]))
  return (
    <section>
      <h3 class="font-semibold">{words.sent}</h3>
      {done.length === 0 && <p class="text-base-content/80">{words.nothingSent}</p>}
      <dl class="text-sm">
        {done.map(({ name, at }) => (
          <div key={name} class="border-base-300 flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-0">
            <dt>{words.sends[name]}</dt>
            <dd class="text-base-content/80">{describe(at, timezone)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Asks once more in place, saying what goes with the guest. */
function Remove({ event, guest, onRemoved }: { event: EventView; guest: Guest; onRemoved(): void }) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const say = useSay()

  async function remove() {
    setBusy(true)
    const outcome = await ask('DELETE', `/api/events/${event.id}/attendees/${guest.id}`)
    setBusy(false)
    if (!outcome.ok) return setProblem(refusalWords(outcome.refused, Date.now()))
    onRemoved()
    say(words.removed(fullName(guest)))
  }

  if (!asking) {
    return (
      <button
        id="remove-guest"
        type="button"
        class="btn btn-sm btn-outline self-start text-red-700 hover:bg-red-700 hover:text-white dark:text-red-300"
        onClick={() => {
          setAsking(true)
          focusSoon('#keep-guest')
        }}
      >
        <Icon name="trash" />
        {words.remove}
      </button>
    )
  }
  return (
    <section role="alert" class="rounded-box border-red-700 dark:border-red-300 flex flex-col gap-3 border p-4">
      <h3 class="font-semibold">{words.removeHeading(fullName(guest))}</h3>
      <p>{words.removeWhy}</p>
      <div class="flex flex-wrap gap-2">
        <button
          id="keep-guest"
          type="button"
          class="btn btn-sm"
          onClick={() => {
            setAsking(false)
            focusSoon('#remove-guest')
          }}
        >
          {words.removeNo}
        </button>
        <WorkButton
          busy={busy}
          label={words.removeYes}
          working={words.removing}
          kind="btn-sm border-red-700 bg-red-700 text-white"
          onClick={() => void remove()}
        />
      </div>
      <Problem>{problem}</Problem>
    </section>
  )
}
