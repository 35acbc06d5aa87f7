import { useCallback, useEffect, useState } from 'preact/hooks'
import type { RsvpView } from '#core/attendee/guest-view.ts'
import { type Refused, call } from '../api.ts'
import { later } from './later.tsx'
import { Loading } from './loading.tsx'
import { pagePath } from './page-path.ts'
import { RsvpScreens } from './rsvp-screens.tsx'

const Problem = later(() => import('./problem.tsx').then((part) => part.Problem))
const PastEvent = later(() => import('./past-event.tsx').then((part) => part.PastEvent))
const MatchList = later(() => import('./match-list.tsx').then((part) => part.MatchList))

export interface Rules {
  /** The opt-in text, word for word. */
  consentWording: string
  longestAnswer: number
  caps: {
    name: number
    short: number
    summary: number
    hook: number
    hooks: number
    keyword: number
    keywords: number
    choice: number
    choices: number
  }
}

/** Everything behind `/rsvp/<token>`. */
export function RsvpApp(rules: Rules) {
  const { token, part } = pagePath(location.pathname)
  return part === 'matches' ? <MatchList token={token} home={`/rsvp/${token}`} /> : <Rsvp token={token} rules={rules} />
}

function Rsvp({ token, rules }: { token: string; rules: Rules }) {
  const [rsvp, setRsvp] = useState<RsvpView>()
  const [refused, setRefused] = useState<Refused>()

  const load = useCallback(async () => {
    const outcome = await call<RsvpView>('GET', `/api/rsvp/${token}`)
    setRefused(outcome.ok ? undefined : outcome.refused)
    if (outcome.ok) setRsvp(outcome.value)
  }, [token])
  useEffect(() => void load(), [load])

  if (refused !== undefined) return <Problem refused={refused} onAgain={load} />
  if (rsvp === undefined) return <Loading />
  const { status, name: eventName, organizer, isOver } = rsvp.event
  if (status === 'CANCELLED') {
    const details = { eventName, organizer }
    return <Problem refused={{ code: 'EVENT_CANCELLED', status: 410, retryable: false, details }} />
  }
  if (isOver) return <PastEvent rsvp={rsvp} matchesAddress={`/rsvp/${token}/matches`} />
  return (
    <RsvpScreens
      token={token}
      rsvp={rsvp}
      rules={rules}
      onAttendee={(attendee) => setRsvp({ ...rsvp, attendee })}
      onReload={load}
    />
  )
}
