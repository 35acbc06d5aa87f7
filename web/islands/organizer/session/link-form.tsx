import { useRef, useState } from 'preact/hooks'
import { call } from '../../api.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { refusalWords } from '../page/ask.ts'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { WorkButton } from '../page/states.tsx'

const words = organizer.signIn

/** Asks for an address and has the sign-in link mailed there. */
export function LinkForm({ email, onEmail, onSent }: { email: string; onEmail(email: string): void; onSent(): void }) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const form = useRef<HTMLFormElement>(null)

  function fail(why: string) {
    setProblem(why)
    focusFirstProblem(form.current)
  }

  async function submit() {
    if (email.trim() === '') return fail(words.emailMissing)
    setBusy(true)
    const outcome = await call('POST', '/api/session/link', { email })
    setBusy(false)
    if (outcome.ok) onSent()
    else fail(refusalWords(outcome.refused, Date.now()))
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
      <Field
        name="email"
        type="email"
        label={words.email}
        value={email}
        onInput={(value) => {
          onEmail(value)
          setProblem(undefined)
        }}
        autoComplete="email"
        problem={problem}
      />
      <WorkButton type="submit" busy={busy} label={words.send} working={words.sending} kind="btn-primary btn-block" />
    </form>
  )
}
