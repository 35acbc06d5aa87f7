import { useEffect, useRef, useState } from 'preact/hooks'
import { call } from '../../api.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { refusalWords } from '../page/ask.ts'
import { Icon } from '../page/icon.tsx'
import { Problem } from '../page/states.tsx'

const words = organizer.signIn
const pauseSeconds = 30

/** The link is on its way: where to look, and what to do when it does not come. */
export function LinkSent({ email, onOther }: { email: string; onOther(): void }) {
  const [wait, setWait] = useState(pauseSeconds)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (wait === 0) return undefined
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  async function resend() {
    setWait(pauseSeconds)
    const outcome = await call('POST', '/api/session/link', { email })
    setSaid(outcome.ok ? words.resent : '')
    setProblem(outcome.ok ? '' : refusalWords(outcome.refused, Date.now()))
  }

  return (
    <div class="flex flex-col gap-4">
      <span class="bg-primary/10 text-primary grid size-12 place-items-center rounded-full">
        <Icon name="mail" size="size-6" />
      </span>
      <h1 ref={heading} tabIndex={-1} class="text-2xl font-bold outline-none">
        {words.sentHeading}
      </h1>
      <p>
        {words.sentTo} <strong class="wrap-anywhere">{email}</strong>.
      </p>
      <p class="text-base-content/80">{words.sentHint}</p>
      <p role="status" class="text-sm font-medium empty:hidden">
        {said}
      </p>
      <Problem>{problem}</Problem>
      <div class="flex flex-wrap gap-2">
        <button type="button" class="btn" disabled={wait > 0} onClick={() => void resend()}>
          {wait > 0 ? words.resendIn(wait) : words.resend}
        </button>
        <button type="button" class="btn btn-ghost" onClick={onOther}>
          {words.other}
        </button>
      </div>
    </div>
  )
}
