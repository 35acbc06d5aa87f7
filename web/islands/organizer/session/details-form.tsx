import type { SessionView } from '#core/organizer/session-view.ts'
import { useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { Problem, WorkButton } from '../page/states.tsx'

const words = organizer.details

interface Props {
  session: SessionView
  save: string
  onSaved(session: SessionView): void
  onLater?(): void
}

/** Who invites: what stands in and under every mail to guests. */
export function DetailsForm({ session, save, onSaved, onLater }: Props) {
  const [name, setName] = useState(session.name ?? '')
  const [postalAddress, setPostalAddress] = useState(session.postalAddress ?? '')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const missing = (value: string) => (tried && value.trim() === '' ? words.required : undefined)

  async function submit() {
    setTried(true)
    if (name.trim() === '' || postalAddress.trim() === '') return focusFirstProblem(form.current)
    setBusy(true)
    const outcome = await ask<SessionView>('PUT', '/api/organizer', { name, postalAddress })
    setBusy(false)
    if (outcome.ok) onSaved(outcome.value)
    else setProblem(refusalWords(outcome.refused, Date.now()))
  }

  return (
    <form
      ref={form}
      noValidate
      class="flex flex-col gap-4"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!busy) void submit()
      }}
    >
      <p class="text-base-content/80">{words.why}</p>
      <Field
        name="name"
        label={words.name}
        value={name}
        onInput={setName}
        placeholder={words.namePlaceholder}
        maxLength={120}
        autoComplete="organization"
        problem={missing(name)}
      />
      <Field
        name="postalAddress"
        label={words.address}
        value={postalAddress}
        onInput={setPostalAddress}
        placeholder={words.addressPlaceholder}
        hint={words.addressHint}
        maxLength={300}
        autoComplete="street-address"
        problem={missing(postalAddress)}
      />
      <Problem>{problem}</Problem>
      <div class="flex flex-wrap gap-2">
        <WorkButton type="submit" busy={busy} label={save} working={organizer.page.saving} />
        {onLater !== undefined && (
          <button type="button" class="btn btn-ghost" onClick={onLater}>
            {words.later}
          </button>
        )}
      </div>
    </form>
  )
}
