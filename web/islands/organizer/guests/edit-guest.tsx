import { useEffect, useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { useSay } from '../page/say.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import type { Guest } from './guest-list.ts'

const words = organizer.guestForm
const phoneCodes = ['INVALID_PHONE', 'UNSUPPORTED_COUNTRY']

/** Corrects a guest's name and number. */
export function EditGuest({
  guest,
  onCancel,
  onSaved,
}: {
  guest: Guest
  onCancel(): void
  onSaved(guest: Guest): void
}) {
  const [firstName, setFirstName] = useState(guest.firstName)
  const [lastName, setLastName] = useState(guest.lastName ?? '')
  const [phone, setPhone] = useState(guest.phone ?? '')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState({ phone: '', other: '' })
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const say = useSay()

  async function save() {
    setTried(true)
    if (firstName.trim() === '') return focusFirstProblem(form.current)
    setBusy(true)
    const body = {
      firstName,
      lastName: lastName.trim() === '' ? null : lastName,
      phone: phone.trim() === '' ? null : phone,
    }
    const outcome = await ask<Guest>('PUT', `/api/events/${guest.eventId}/attendees/${guest.id}`, body)
    setBusy(false)
    if (outcome.ok) {
      onSaved(outcome.value)
      return say(organizer.guest.saved)
    }
    const why = refusalWords(outcome.refused, Date.now())
    setProblem(phoneCodes.includes(outcome.refused.code) ? { phone: why, other: '' } : { phone: '', other: why })
    return focusFirstProblem(form.current)
  }

  return (
    <form
      ref={form}
      noValidate
      class="border-base-300 rounded-box flex flex-col gap-4 border p-4"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!busy) void save()
      }}
    >
      <div class="grid gap-4 sm:grid-cols-2">
        <Field
          name="firstName"
          label={words.firstName}
          value={firstName}
          onInput={setFirstName}
          maxLength={80}
          problem={tried && firstName.trim() === '' ? words.required : undefined}
        />
        <Field name="lastName" label={words.lastName} value={lastName} onInput={setLastName} maxLength={80} optional />
      </div>
      <Field
        name="phone"
        label={words.phone}
        type="tel"
        value={phone}
        onInput={setPhone}
        hint={organizer.guest.newNumber}
        problem={problem.phone === '' ? undefined : problem.phone}
        optional
      />
      <p class="text-base-content/80 text-sm">{organizer.guest.emailFixed}</p>
      <Problem>{problem.other}</Problem>
      <div class="flex flex-wrap gap-2">
        <WorkButton
          type="submit"
          busy={busy}
          label={organizer.page.save}
          working={organizer.page.saving}
          kind="btn-primary btn-sm"
        />
        <button type="button" class="btn btn-sm" onClick={onCancel}>
          {organizer.page.cancel}
        </button>
      </div>
    </form>
  )
}
