import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { useSay } from '../page/say.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { fullName } from './guest-list.ts'

const words = organizer.guestForm
const empty = { email: '', firstName: '', lastName: '', phone: '' }

interface Rejected {
  error: string
  code: string
}

/** One guest by hand; the form stays open for the next one. */
export function AddGuest({
  event,
  onClose,
  onAdded,
}: {
  event: EventView
  onClose(): void
  onAdded(guest: AttendeeView): void
}) {
  const [fields, setFields] = useState(empty)
  const [problems, setProblems] = useState<Partial<typeof empty>>({})
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const say = useSay()
  const bind = (name: keyof typeof empty) => ({
    name,
    value: fields[name],
    problem: problems[name],
    onInput: (value: string) => {
      setFields((before) => ({ ...before, [name]: value }))
      setProblems({})
    },
  })

  function fail(found: Partial<typeof empty>, why = '') {
    setProblems(found)
    setFailure(why)
    focusFirstProblem(form.current)
  }

  async function add() {
    const missing = {
      ...(fields.email.includes('@') ? {} : { email: words.emailInvalid }),
      ...(fields.firstName.trim() === '' ? { firstName: words.required } : {}),
    }
    if (Object.keys(missing).length > 0) return fail(missing)
    setBusy(true)
    const outcome = await ask<{ items: AttendeeView[]; rejected: Rejected[] }>(
      'POST',
      `/api/events/${event.id}/attendees`,
      { attendees: [fields] },
    )
    setBusy(false)
    if (!outcome.ok) return fail({}, refusalWords(outcome.refused, Date.now()))
    const [added] = outcome.value.items
    const [rejected] = outcome.value.rejected
    if (added === undefined) return fail(problemOf(rejected))
    fail({})
    onAdded(added)
    setFields(empty)
    say(words.added(fullName(added)))
    form.current?.querySelector('input')?.focus()
  }

  return (
    <Dialog title={words.heading} onClose={onClose}>
      <form
        ref={form}
        noValidate
        class="flex flex-col gap-4"
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (!busy) void add()
        }}
      >
        {event.status !== 'DRAFT' && <p class="text-base-content/80 text-sm">{words.invited}</p>}
        <div class="grid gap-4 sm:grid-cols-2">
          <Field {...bind('firstName')} label={words.firstName} maxLength={80} autoComplete="off" />
          <Field {...bind('lastName')} label={words.lastName} maxLength={80} autoComplete="off" optional />
        </div>
        <Field {...bind('email')} label={words.email} type="email" autoComplete="off" />
        <Field {...bind('phone')} label={words.phone} type="tel" hint={words.phoneHint} autoComplete="off" optional />
        <Problem>{failure}</Problem>
        <div class="flex justify-end gap-2">
          <button type="button" class="btn" onClick={onClose}>
            {organizer.page.close}
          </button>
          <WorkButton type="submit" busy={busy} label={words.add} working={words.adding} />
        </div>
      </form>
    </Dialog>
  )
}

/** A rejection names its field before a colon: `phone: is not a number we can text`. */
function problemOf(rejected: Rejected | undefined): Partial<typeof empty> {
  if (rejected === undefined) return {}
  const reasons: Readonly<Record<string, string>> = organizer.bring.reasons
  const why = reasons[rejected.error] ?? reasons[rejected.code] ?? rejected.error
  const words = `${why.charAt(0).toUpperCase()}${why.slice(1)}${why.endsWith('.') ? '' : '.'}`
  const [field] = rejected.error.split(':')
  return field === 'phone' || field === 'firstName' || field === 'lastName' ? { [field]: words } : { email: words }
}
