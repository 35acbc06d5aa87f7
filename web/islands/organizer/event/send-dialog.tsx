import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useEffect, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName } from '../guests/guest-list.ts'
import { ask, askFirmly, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { useSay } from '../page/say.tsx'
import { Problem, Skeleton, WorkButton } from '../page/states.tsx'
import { describe } from './event-time.ts'
import { type ManualPurpose, type Preview, type SendPreview, sendPreview } from './send-preview.ts'

const words = organizer.send

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  purpose: ManualPurpose
  onClose(): void
  onSent(): void
}

/** Shows who would get it and who not and why, by the very rule that sends; only then it can be sent. */
export function SendDialog({ event, guests, purpose, onClose, onSent }: Props) {
  const [preview, setPreview] = useState<SendPreview>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const say = useSay()
  const path = `/api/events/${event.id}/notify`

  useEffect(() => {
    void ask<{ items?: Preview[] }>('POST', path, { purpose, dryRun: true }).then((outcome) => {
      if (outcome.ok) setPreview(sendPreview(purpose, outcome.value.items ?? [], guests))
      else setProblem(refusalWords(outcome.refused, Date.now(), event.timezone))
    })
  }, [])

  const count =
    preview === undefined ? 0 : new Set([...preview.gets, ...preview.waits].map(({ guest }) => guest.id)).size
  const opens = purpose === 'reveal' && event.revealedAt === null

  async function send() {
    setBusy(true)
    const outcome = await askFirmly('POST', path, { purpose })
    setBusy(false)
    if (!outcome.ok) return setProblem(refusalWords(outcome.refused, Date.now(), event.timezone))
    onSent()
    say(count === 0 ? words.revealed : words.done(count))
  }

  return (
    <Dialog
      title={words.purposes[purpose].title}
      onClose={onClose}
      actions={
        <>
          <button type="button" class="btn" onClick={onClose}>
            {organizer.page.cancel}
          </button>
          {preview !== undefined && (count > 0 || opens) && (
            <WorkButton
              busy={busy}
              label={confirmWords(opens, count)}
              working={words.sending}
              onClick={() => void send()}
            />
          )}
        </>
      }
    >
      <div class="flex flex-col gap-4">
        {preview === undefined && problem === '' && <Skeleton rows={1} />}
        {preview !== undefined && <Who preview={preview} timezone={event.timezone} />}
        {opens && <p class="text-base-content/80 text-sm">{words.revealNote}</p>}
        <Problem>{problem}</Problem>
      </div>
    </Dialog>
  )
}

function confirmWords(opens: boolean, count: number): string {
  if (!opens) return words.confirm(count)
  return count === 0 ? words.revealNobody : words.confirmReveal(count)
}

function Who({ preview: { gets, waits, not }, timezone }: { preview: SendPreview; timezone: string }) {
  const left = not.reduce((sum, { guests }) => sum + guests.length, 0)
  return (
    <>
      <section>
        <h3 class="font-semibold">{gets.length === 0 ? words.nobody : words.gets(gets.length)}</h3>
        <ul class="mt-1">
          {gets.map(({ guest, channels }) => (
            <li
              key={guest.id}
              class="border-base-300 flex flex-wrap justify-between gap-x-4 border-b py-1.5 last:border-0"
            >
              <span class="wrap-anywhere">{fullName(guest)}</span>
              <span class="text-base-content/80">{channels.map((channel) => words.by[channel]).join(words.and)}</span>
            </li>
          ))}
        </ul>
      </section>
      {waits.length > 0 && (
        <section>
          <h3 class="font-semibold">{words.waits(waits.length)}</h3>
          <ul class="mt-1">
            {waits.map(({ guest, until }) => (
              <li key={guest.id} class="py-1">
                {words.waitsUntil(fullName(guest), describe(until, timezone))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left > 0 && (
        <section>
          <h3 class="font-semibold">{words.not(left)}</h3>
          <dl class="mt-1 flex flex-col gap-2">
            {not.map(({ why, guests }) => (
              <div key={why}>
                <dt class="text-sm font-medium">{words.why[why]}</dt>
                <dd class="text-base-content/80 wrap-anywhere">{guests.map(fullName).join(', ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
