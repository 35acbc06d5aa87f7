import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deliveryStatuses } from './delivery.ts'
import { newNotice, Notice, type SendState } from './notice.ts'
import * as send from './send-state.ts'

const start = '2026-11-22T10:00:00.000Z'
const at = (ms: number) => new Date(Date.parse(start) + ms).toISOString()
const minutes = (n: number) => at(n * 60_000)
const hours = (n: number) => at(n * 3_600_000)
const subjectId = 'att_01KAN5Q8ZV3M6T9WXYZ0123456'
const text = newNotice({ subjectId, purpose: 'reveal', channel: 'sms', generation: 1 }, start)
const mail = newNotice({ subjectId, purpose: 'reveal', channel: 'email', generation: 1 }, start)
const lease = 30_000
const claimed = send.claim(text, start, lease)
const inState = (state: SendState, of: Notice = text): Notice => ({ ...of, state })

describe('the usual way', () => {
  test('new, claimed, sent, delivered; every step is a new version', () => {
    expect(claimed).toMatchObject({
      state: { status: 'claimed', at: start, until: at(lease) },
      version: 2,
      attempts: 1,
      firstAttemptAt: start,
    })
    const sent = send.accepted(claimed, 'SM1', at(800))
    expect(sent).toMatchObject({
      state: { status: 'sent', providerId: 'SM1', at: at(800) },
      version: 3,
      updatedAt: at(800),
    })
    const delivered = send.deliveryChanged(sent, 'delivered', at(2_000))
    expect(delivered).toMatchObject({ state: { status: 'sent', delivery: 'delivered' }, version: 4 })
    expect(send.deliveryChanged(delivered, 'queued', at(3_000))).toBe(delivered)
  })

  test('a notice that is not due cannot be claimed', () => {
    const early = inState({ status: 'new', notBefore: minutes(5) })
    expect(send.nextStep(early, minutes(4))).toBe('wait')
    expect(() => send.claim(early, minutes(4), lease)).toThrow('is new and cannot be claimed now')
    expect(send.nextStep(early, minutes(5))).toBe('claim')
  })

  test('two workers cannot both claim', () => {
    expect(() => send.claim(claimed, at(1), lease)).toThrow(send.IllegalTransition)
  })
})

describe('the lease', () => {
  test('is fresh for five seconds', () => {
    expect(send.leaseIsFresh(claimed, at(5_000))).toBe(true)
    expect(send.leaseIsFresh(claimed, at(5_001))).toBe(false)
  })

  test('is not fresh once it ran out, however short it was', () => {
    expect(send.leaseIsFresh(send.claim(text, start, 1_000), at(1_000))).toBe(false)
    expect(send.leaseIsFresh(text, start)).toBe(false)
  })

  test('when stale is given back, and counts as an attempt', () => {
    expect(send.released(claimed, at(6_000))).toMatchObject({ state: { status: 'new' }, attempts: 1 })
  })

  test('that ran out is ambiguous, never new', () => {
    expect(send.nextStep(claimed, at(lease - 1))).toBe('wait')
    expect(send.nextStep(claimed, at(lease))).toBe('expire')
    expect(send.expired(claimed, at(lease)).state).toEqual({
      status: 'ambiguous',
      until: at(lease + 60_000),
      lookups: 0,
    })
    expect(() => send.expired(claimed, at(lease - 1))).toThrow('cannot be expired')
  })
})

describe('what the rule decided', () => {
  test('send is recorded and changes nothing else', () => {
    const decision = { outcome: 'send', at: at(10) } as const
    expect(send.decided(claimed, decision, at(10))).toMatchObject({ state: claimed.state, decision, version: 3 })
  })

  test('wait puts it off', () => {
    const decision = { outcome: 'wait', reason: 'quiet-hours', until: hours(4), at: at(10) } as const
    expect(send.decided(claimed, decision, at(10))).toMatchObject({
      state: { status: 'new', notBefore: hours(4) },
      decision,
    })
  })

  test('skip ends it', () => {
    const decision = { outcome: 'skip', reason: 'suppressed', at: at(10) } as const
    expect(send.decided(text, decision, at(10))).toMatchObject({
      state: { status: 'skipped', reason: 'suppressed' },
      decision,
    })
  })
})

describe('asked for again', () => {
  const skipped = (notice: Notice) => send.decided(notice, { outcome: 'skip', reason: 'no-consent', at: start }, start)

  test('what was left out before any try is new', () => {
    const left = skipped(text)
    expect(send.canReopen(left)).toBe(true)
    expect(send.reopened(left, minutes(1))).toMatchObject({
      state: { status: 'new' },
      attempts: 0,
      version: left.version + 1,
    })
  })

  test('what was tried, or is not left out, stays as it is', () => {
    for (const notice of [text, claimed, skipped(claimed), send.accepted(claimed, 'SM1', start)]) {
      expect(send.canReopen(notice)).toBe(false)
      expect(() => send.reopened(notice, start)).toThrow(send.IllegalTransition)
    }
  })
})

describe('throttling', () => {
  test('goes back to new, no sooner than the provider asks', () => {
    expect(send.throttled(claimed, 45_000, at(100)).state).toEqual({ status: 'new', notBefore: at(45_100) })
  })

  test.each([
    [1, 2_000],
    [2, 4_000],
    [5, 32_000],
    [12, 3_600_000],
    [29, 3_600_000],
  ])('after attempt %i backs off %i ms', (attempts, ms) => {
    expect(send.throttled({ ...claimed, attempts }, 0, start).state).toEqual({ status: 'new', notBefore: at(ms) })
  })

  test('gives up after 30 attempts or a day', () => {
    const gaveUp = { status: 'failed', reason: 'gave-up', final: false }
    expect(send.throttled({ ...claimed, attempts: 30 }, 0, start).state).toEqual(gaveUp)
    expect(send.throttled(claimed, 0, hours(24)).state).toEqual(gaveUp)
  })
})

describe('a refusal', () => {
  test('is final and keeps the code', () => {
    expect(send.rejected(claimed, '21610', at(100)).state).toEqual({ status: 'failed', reason: '21610', final: true })
  })
})

describe('an unclear outcome', () => {
  const unclear = send.unclear(claimed, at(1_000))

  test('is looked up only when the provider log must show it', () => {
    expect(unclear.state).toEqual({ status: 'ambiguous', until: at(61_000), lookups: 0 })
    expect(send.nextStep(unclear, at(60_999))).toBe('wait')
    expect(() => send.lookedUp(unclear, undefined, at(60_999))).toThrow('is ambiguous and cannot be looked up now')
    expect(send.nextStep(unclear, at(61_000))).toBe('look-up')
  })

  test('is sent when the provider has it', () => {
    expect(send.lookedUp(unclear, 'SM1', at(61_000)).state).toEqual({
      status: 'sent',
      providerId: 'SM1',
      at: at(61_000),
    })
  })

  test('of a text is new again when the provider does not have it', () => {
    expect(send.lookedUp(unclear, undefined, at(61_000)).state).toEqual({ status: 'new' })
  })

  test('of an e-mail goes again while its key is known, and fails afterwards', () => {
    const mailUnclear = send.unclear(send.claim(mail, start, lease), at(1_000))
    expect(send.lookedUp(mailUnclear, undefined, at(23 * 3_600_000 - 1)).state).toEqual({ status: 'new' })
    expect(send.lookedUp(mailUnclear, undefined, hours(23)).state).toEqual({
      status: 'failed',
      reason: 'unknown-outcome',
      final: false,
    })
    expect(send.lookedUp(mailUnclear, 're_1', hours(23)).state).toMatchObject({ status: 'sent', providerId: 're_1' })
  })

  test('counts the age of the key from the first attempt, not the last', () => {
    const retried = send.claim({ ...mail, firstAttemptAt: start, attempts: 1 }, hours(22), lease)
    const again = send.unclear(retried, hours(22))
    expect(send.lookedUp(again, undefined, hours(23)).state).toMatchObject({
      status: 'failed',
      reason: 'unknown-outcome',
    })
  })

  test('is asked again when the log cannot be read, and left to people after a day', () => {
    const once = send.lookUpFailed(unclear, at(61_000))
    expect(once.state).toEqual({ status: 'ambiguous', until: at(121_000), lookups: 1 })
    expect(send.lookUpFailed(once, hours(24)).state).toEqual({
      status: 'failed',
      reason: 'unknown-outcome',
      final: false,
    })
  })

  test('is settled by a status callback', () => {
    expect(send.seen(unclear, 'SM1', at(2_000)).state).toEqual({ status: 'sent', providerId: 'SM1', at: at(2_000) })
    expect(send.seen(text, 'SM1', at(2_000)).state).toMatchObject({ status: 'sent' })
    const sent = send.accepted(claimed, 'SM1', at(800))
    expect(send.seen(sent, 'SM1', at(900))).toBe(sent)
  })
})

const providerId = fc.constantFrom('SM1', 'SM2')
const step = fc.oneof(
  fc.constant((n: Notice, now: string) => send.claim(n, now, lease)),
  fc.constant(send.released),
  fc.constant(send.unclear),
  fc.constant(send.expired),
  fc.constant(send.lookUpFailed),
  fc.constant((n: Notice, now: string) => send.rejected(n, '30007', now)),
  fc.nat(100_000).map((ms) => (n: Notice, now: string) => send.throttled(n, ms, now)),
  providerId.map((id) => (n: Notice, now: string) => send.accepted(n, id, now)),
  providerId.map((id) => (n: Notice, now: string) => send.seen(n, id, now)),
  fc.option(providerId, { nil: undefined }).map((id) => (n: Notice, now: string) => send.lookedUp(n, id, now)),
  fc
    .constantFrom(...deliveryStatuses)
    .map((status) => (n: Notice, now: string) => send.deliveryChanged(n, status, now)),
  fc.constant((n: Notice, now: string) => send.decided(n, { outcome: 'skip', reason: 'capped', at: now }, now)),
  fc.constant((n: Notice, now: string) =>
    send.decided(n, { outcome: 'wait', reason: 'quiet-hours', until: now, at: now }, now),
  ),
)
type Move = (notice: Notice, now: string) => Notice

/** The notice after a move, or as it was when the machine has no such step; any other error is the test's. */
function attempt(move: Move, notice: Notice, now: string): Notice {
  try {
    return move(notice, now)
  } catch (error) {
    if (error instanceof send.IllegalTransition) return notice
    throw error
  }
}

const moves = fc.array(fc.tuple(step, fc.nat(40_000_000)), { maxLength: 25 })

describe('any order of steps', () => {
  test('never leaves a terminal state, changes only its delivery, counts versions and stays a valid notice', () => {
    fc.assert(
      fc.property(fc.constantFrom(text, mail), moves, (first, all) => {
        let notice = first
        let now = Date.parse(start)
        for (const [move, wait] of all) {
          now += wait
          const before = notice
          notice = attempt(move, before, new Date(now).toISOString())
          expect(Notice.parse(notice)).toEqual(notice)
          expect(notice.version).toBe(notice === before ? before.version : before.version + 1)
          const frozen = send.nextStep(before, notice.updatedAt) === 'done' ? before : notice
          expect({ ...notice.state, delivery: undefined }).toEqual({ ...frozen.state, delivery: undefined })
        }
      }),
      { numRuns: 3_000 },
    )
  })

  test('an illegal one names the notice, its state and the step, and no person', () => {
    const sent = send.accepted(claimed, 'SM1', at(800))
    expect(() => send.unclear(sent, at(900))).toThrow(`notice ${text.id} is sent and cannot be unclear`)
    expect(() => send.deliveryChanged(claimed, 'delivered', at(900))).toThrow(
      'is claimed and cannot be marked delivered',
    )
    expect(() => send.decided(sent, { outcome: 'send', at: start }, at(900))).toThrow(
      'is sent and cannot be decided upon',
    )
  })
})
