import { type DeliveryStatus, mergeDelivery } from './delivery.ts'
import type { Decision, Notice, SendState } from './notice.ts'

const second = 1_000
const hour = 3_600 * second

export const sendLimits = {
  /** A claim older than this was held up (a cold start, a slow read): what was checked at the claim may no longer hold. */
  freshLeaseMs: 5 * second,
  /** Longer than a provider's log needs to show what it accepted; a shorter wait sends twice. */
  lookUpAfterMs: 60 * second,
  firstBackoffMs: 2 * second,
  longestBackoffMs: hour,
  attempts: 30,
  giveUpAfterMs: 24 * hour,
  /** Resend knows an idempotency key for 24 h. */
  emailKeyMs: 23 * hour,
} as const

/** A step the state machine does not have: a bug, or a writer that lost its claim. */
export class IllegalTransition extends Error {
  readonly noticeId: string
  readonly from: SendState['status']
  readonly step: string

  constructor(notice: Notice, step: string) {
    super(`notice ${notice.id} is ${notice.state.status} and cannot be ${step}`)
    this.name = 'IllegalTransition'
    this.noticeId = notice.id
    this.from = notice.state.status
    this.step = step
  }
}

export type NextStep = 'claim' | 'expire' | 'look-up' | 'wait' | 'done'

/** What the worker or the sweeper does with a notice now. */
export function nextStep({ state }: Notice, now: string): NextStep {
  switch (state.status) {
    case 'new':
      return state.notBefore !== undefined && now < state.notBefore ? 'wait' : 'claim'
    case 'claimed':
      return now < state.until ? 'wait' : 'expire'
    case 'ambiguous':
      return now < state.until ? 'wait' : 'look-up'
    case 'sent':
    case 'skipped':
    case 'failed':
      return 'done'
  }
}

/** Takes a due notice for one attempt. The lease must outlast the provider's timeout. */
export function claim(notice: Notice, now: string, leaseMs: number): Notice {
  if (nextStep(notice, now) !== 'claim') throw new IllegalTransition(notice, 'claimed now')
  const claimed = to(notice, now, { status: 'claimed', at: now, until: later(now, leaseMs) })
  return { ...claimed, attempts: notice.attempts + 1, firstAttemptAt: notice.firstAttemptAt ?? now }
}

/** Whether a claimed notice may still be sent; when not, release it and claim again. */
export function leaseIsFresh({ state }: Notice, now: string): boolean {
  return state.status === 'claimed' && now < state.until && elapsed(state.at, now) <= sendLimits.freshLeaseMs
}

/** The claim is given back although nothing was sent: the lease was stale. */
export function released(notice: Notice, now: string): Notice {
  mustBe(notice, ['claimed'], 'released')
  return to(notice, now, { status: 'new' })
}

/** Whether it was left out before any provider was asked: only then can nobody have it. */
export const canReopen = ({ state, attempts }: Notice): boolean =>
  state.status === 'skipped' && (attempts === 0 || (attempts === 1 && state.reason === nothingToSay))

/** Claimed, and then there was nothing left to tell: the last match was taken back. */
export const nothingToSay = 'nothing-to-say'

/** Asked for once more after it was left out: what spoke against it may not hold any more. */
export function reopened(notice: Notice, now: string): Notice {
  if (!canReopen(notice)) throw new IllegalTransition(notice, 'reopened')
  return to(notice, now, { status: 'new' })
}

/** Applies what the may-send rule said: `send` only records it, `wait` puts it off, `skip` ends it. */
export function decided(notice: Notice, decision: Decision, now: string): Notice {
  mustBe(notice, ['new', 'claimed'], 'decided upon')
  const state = decidedState(notice.state, decision)
  return { ...to(notice, now, state), decision }
}

/** The provider took the message. */
export function accepted(notice: Notice, providerId: string, now: string): Notice {
  mustBe(notice, ['claimed'], 'accepted')
  return to(notice, now, { status: 'sent', providerId, at: now })
}

/** The provider did not take it and says so (429): the one answer after which the same text may simply go again. */
export function throttled(notice: Notice, retryAfterMs: number, now: string): Notice {
  mustBe(notice, ['claimed'], 'throttled')
  return again(notice, now, Math.max(retryAfterMs, backoffMs(notice.attempts)))
}

/** The provider refused it for good (any other 4xx). */
export function rejected(notice: Notice, code: string, now: string): Notice {
  mustBe(notice, ['claimed'], 'rejected')
  return to(notice, now, { status: 'failed', reason: code, final: true })
}

/** Timeout, reset, 5xx or an unreadable answer: it may have been accepted. */
export function unclear(notice: Notice, now: string): Notice {
  mustBe(notice, ['claimed'], 'unclear')
  return to(notice, now, { status: 'ambiguous', until: later(now, sendLimits.lookUpAfterMs), lookups: 0 })
}

/** The claim ran out without a word: the sender may have died after the provider accepted. */
export function expired(notice: Notice, now: string): Notice {
  if (nextStep(notice, now) !== 'expire') throw new IllegalTransition(notice, 'expired')
  return to(notice, now, { status: 'ambiguous', until: later(now, sendLimits.lookUpAfterMs), lookups: 0 })
}

/**
 * The provider's log was read. Seen: sent. Not seen: a text goes again. An e-mail goes again without having been looked
 * up, as long as the provider still knows its key; after that it might double, so it fails for people to see.
 */
export function lookedUp(notice: Notice, found: string | undefined, now: string): Notice {
  if (nextStep(notice, now) !== 'look-up') throw new IllegalTransition(notice, 'looked up now')
  if (found !== undefined) return to(notice, now, { status: 'sent', providerId: found, at: now })
  if (notice.channel === 'email' && age(notice, now) >= sendLimits.emailKeyMs) return unknownOutcome(notice, now)
  return again(notice, now, 0)
}

/** The provider's log could not be read: ask again later, and after a day leave it to people. */
export function lookUpFailed(notice: Notice, now: string): Notice {
  const { state } = notice
  if (state.status !== 'ambiguous') throw new IllegalTransition(notice, 'looked up')
  if (age(notice, now) >= sendLimits.giveUpAfterMs) return unknownOutcome(notice, now)
  const lookups = state.lookups + 1
  const until = later(now, Math.max(sendLimits.lookUpAfterMs, backoffMs(lookups)))
  return to(notice, now, { status: 'ambiguous', until, lookups })
}

/** A status callback proves that the provider has it, whatever we thought. */
export function seen(notice: Notice, providerId: string, now: string): Notice {
  if (notice.state.status === 'sent') return notice
  mustBe(notice, ['new', 'claimed', 'ambiguous'], 'seen at the provider')
  return to(notice, now, { status: 'sent', providerId, at: now })
}

/** How far a sent message got: the one thing about a finished notice that still changes. */
export function deliveryChanged(notice: Notice, incoming: DeliveryStatus, now: string): Notice {
  const { state } = notice
  if (state.status !== 'sent') throw new IllegalTransition(notice, `marked ${incoming}`)
  const delivery = mergeDelivery(state.delivery, incoming)
  return delivery === state.delivery ? notice : to(notice, now, { ...state, delivery })
}

function decidedState(state: SendState, decision: Decision): SendState {
  switch (decision.outcome) {
    case 'send':
      return state
    case 'wait':
      return { status: 'new', notBefore: decision.until }
    case 'skip':
      return { status: 'skipped', reason: decision.reason }
  }
}

function again(notice: Notice, now: string, waitMs: number): Notice {
  if (notice.attempts >= sendLimits.attempts || age(notice, now) >= sendLimits.giveUpAfterMs) {
    return to(notice, now, { status: 'failed', reason: 'gave-up', final: false })
  }
  return to(notice, now, waitMs === 0 ? { status: 'new' } : { status: 'new', notBefore: later(now, waitMs) })
}

const unknownOutcome = (notice: Notice, now: string): Notice =>
  to(notice, now, { status: 'failed', reason: 'unknown-outcome', final: false })

/** 2 s, 4 s, 8 s ... up to an hour. */
const backoffMs = (attempts: number): number =>
  Math.min(sendLimits.longestBackoffMs, sendLimits.firstBackoffMs * 2 ** Math.max(0, attempts - 1))

const to = (notice: Notice, now: string, state: SendState): Notice => ({
  ...notice,
  state,
  version: notice.version + 1,
  updatedAt: now,
})

function mustBe(notice: Notice, from: readonly SendState['status'][], step: string): void {
  if (!from.includes(notice.state.status)) throw new IllegalTransition(notice, step)
}

const age = (notice: Notice, now: string): number => elapsed(notice.firstAttemptAt ?? notice.createdAt, now)
const elapsed = (from: string, now: string): number => Date.parse(now) - Date.parse(from)
const later = (now: string, ms: number): string => new Date(Date.parse(now) + ms).toISOString()
