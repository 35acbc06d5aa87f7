import type { SessionView } from '#core/organizer/session-view.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { call } from '../../api.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { refusalWords } from '../page/ask.ts'
import { Problem, WorkButton } from '../page/states.tsx'
import { DetailsForm } from './details-form.tsx'
import { LinkForm } from './link-form.tsx'
import { LinkSent } from './link-sent.tsx'

const words = organizer.signIn

type Stage =
  | { at: 'address'; note: 'none' | 'ended' | 'expired' }
  | { at: 'sent' }
  | { at: 'confirm'; token: string }
  | { at: 'details'; session: SessionView }

function stageOf({ hash, search }: Location): Stage {
  const token = hash.slice(1)
  return token === '' ? { at: 'address', note: search === '?ended' ? 'ended' : 'none' } : { at: 'confirm', token }
}

const toEvents = () => location.replace('/events')

/** Signing in by a mailed link: ask for it, open it, and the first time say who you are. */
export default function SignIn() {
  const [stage, setStage] = useState(() => stageOf(location))
  const [email, setEmail] = useState('')

  useEffect(() => {
    const onLink = () => setStage(stageOf(location))
    addEventListener('hashchange', onLink)
    return () => removeEventListener('hashchange', onLink)
  }, [])

  switch (stage.at) {
    case 'address':
      return (
        <div class="flex flex-col gap-4">
          <h1 class="text-2xl font-bold text-balance">
            {stage.note === 'expired' ? words.expiredHeading : words.heading}
          </h1>
          {stage.note === 'ended' && (
            <p role="status" class="alert alert-info alert-soft text-base-content">
              {words.ended}
            </p>
          )}
          <p role={stage.note === 'expired' ? 'alert' : undefined} class="text-base-content/80">
            {stage.note === 'expired' ? words.expired : words.lead}
          </p>
          <LinkForm email={email} onEmail={setEmail} onSent={() => setStage({ at: 'sent' })} />
        </div>
      )
    case 'sent':
      return <LinkSent email={email} onOther={() => setStage({ at: 'address', note: 'none' })} />
    case 'confirm':
      return (
        <Confirm
          token={stage.token}
          onExpired={() => setStage({ at: 'address', note: 'expired' })}
          onSession={(session) => {
            if (session.name === null || session.postalAddress === null) setStage({ at: 'details', session })
            else toEvents()
          }}
        />
      )
    case 'details':
      return (
        <div class="flex flex-col gap-4">
          <h1 class="text-2xl font-bold text-balance">{organizer.details.heading}</h1>
          <DetailsForm session={stage.session} save={organizer.details.save} onSaved={toEvents} onLater={toEvents} />
        </div>
      )
  }
}

/** Opening the link signs nobody in: mail scanners open links too. The button does. */
function Confirm({
  token,
  onExpired,
  onSession,
}: {
  token: string
  onExpired(): void
  onSession(session: SessionView): void
}) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])

  async function signIn() {
    setBusy(true)
    const outcome = await call<SessionView>('POST', '/api/session', { token })
    setBusy(false)
    const refused = outcome.ok ? undefined : outcome.refused
    const isSpent = refused !== undefined && refused.status >= 400 && refused.status < 429
    // A spent token has no business in the address bar or the history.
    if (outcome.ok || isSpent) history.replaceState(null, '', location.pathname)
    if (outcome.ok) onSession(outcome.value)
    else if (isSpent) onExpired()
    else setProblem(refusalWords(outcome.refused, Date.now()))
  }

  return (
    <div ref={place} class="flex flex-col gap-4">
      <h1 class="text-2xl font-bold text-balance">{words.confirmHeading}</h1>
      <p class="text-base-content/80">{words.confirmLead}</p>
      <WorkButton
        busy={busy}
        label={words.confirm}
        working={words.confirming}
        kind="btn-primary btn-block btn-lg"
        onClick={() => void signIn()}
      />
      <Problem>{problem}</Problem>
    </div>
  )
}
