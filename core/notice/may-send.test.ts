import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Channel, type Consent, type Suppression } from '../person/consent.ts'
import { maySend, type MaySend, type SendFacts } from './may-send.ts'
import { zonesOfNumber } from './number-zones.ts'
import { Purpose, purposeRule } from './purpose.ts'
import { isQuiet } from './quiet-hours.ts'

const noon = '2026-12-01T18:00:00.000Z'
const night = '2026-12-02T06:00:00.000Z'
const morning = '2026-12-02T14:00:00.000Z'
const start = '2026-12-04T00:00:00.000Z'

const consent = (status: Consent['status'], channel: Channel = 'sms'): Consent => ({
  status,
  channel,
  wordingVersion: 'sms-1',
  source: 'rsvp-page',
  at: '2026-11-22T10:00:00.000Z',
})
const suppression = (reason: Suppression['reason'], channel: Channel = 'sms'): Suppression => ({
  channel,
  reason,
  at: '2026-11-23T10:00:00.000Z',
})

const text: SendFacts = {
  now: noon,
  purpose: 'reveal',
  channel: 'sms',
  event: { status: 'PUBLISHED' },
  audience: true,
  hasAddress: true,
  suppression: undefined,
  consent: consent('granted'),
  alreadySent: false,
  sentToday: 0,
  dailyCap: 5,
  latest: start,
  zones: ['America/Chicago'],
}
const mail: SendFacts = { ...text, channel: 'email', consent: undefined }
const help: SendFacts = { ...text, purpose: 'help', event: undefined, consent: undefined, latest: undefined }
const signIn: SendFacts = { ...mail, purpose: 'sign-in', event: undefined, latest: undefined }
const skip = (reason: string) => ({ outcome: 'skip', reason })
const send = (channel: Channel) => ({ outcome: 'send', channel })

describe('maySend', () => {
  test('sends what nothing speaks against', () => {
    expect(maySend(text)).toEqual(send('sms'))
    expect(maySend(mail)).toEqual(send('email'))
    expect(maySend(help)).toEqual(send('sms'))
    expect(maySend(signIn)).toEqual(send('email'))
  })

  test.each([
    ['an invitation by text', { purpose: 'invitation' }, 'channel-not-for-purpose'],
    ['a cancelled event', { event: { status: 'CANCELLED' } }, 'event-cancelled'],
    ['a guest it no longer concerns', { audience: false }, 'not-in-audience'],
    ['no number', { hasAddress: false }, 'no-address'],
    ['a STOP', { suppression: suppression('stop') }, 'suppressed'],
    ['a carrier block', { suppression: suppression('carrier') }, 'suppressed'],
    ['no consent', { consent: undefined }, 'no-consent'],
    ['a consent taken back', { consent: consent('revoked') }, 'no-consent'],
    ['a consent to e-mail only', { consent: consent('granted', 'email') }, 'no-consent'],
    ['a duplicate', { alreadySent: true }, 'already-sent'],
    ['its time over', { now: start }, 'too-late'],
    ['a night that ends after the event began', { now: night, latest: morning }, 'quiet-hours-past-event'],
    ['zones whose days never meet', { zones: ['Europe/London', 'Asia/Tokyo', 'America/Los_Angeles'] }, 'never-daytime'],
    ['a cap until after the event', { sentToday: 5, latest: '2026-12-01T23:00:00.000Z' }, 'daily-cap'],
  ] as [string, Partial<SendFacts>, string][])('skips a text for %s', (_name, change, reason) => {
    expect(maySend({ ...text, ...change })).toEqual(skip(reason))
  })

  test('a cancellation is the one thing told of a cancelled event, and no cap holds it back', () => {
    const cancelled: Partial<SendFacts> = { purpose: 'event-cancelled', event: { status: 'CANCELLED' }, sentToday: 9 }
    expect(maySend({ ...text, ...cancelled })).toEqual(send('sms'))
    expect(maySend({ ...text, ...cancelled, suppression: suppression('stop') })).toEqual(skip('suppressed'))
    expect(maySend({ ...text, ...cancelled, audience: false })).toEqual(skip('not-in-audience'))
  })

  test('names the first reason in the order of the rule', () => {
    const everything: SendFacts = {
      ...text,
      event: { status: 'CANCELLED' },
      audience: false,
      hasAddress: false,
      suppression: suppression('stop'),
      consent: undefined,
      alreadySent: true,
      sentToday: 9,
      now: start,
    }
    const mended: Partial<SendFacts>[] = [
      {},
      { event: text.event },
      { audience: true },
      { hasAddress: true },
      { suppression: undefined },
      { consent: text.consent },
      { alreadySent: false },
      { sentToday: 0 },
    ]
    const reasons = mended.map((_, step) => maySend(Object.assign({}, everything, ...mended.slice(0, step + 1))))
    expect(reasons).toEqual(
      [
        'event-cancelled',
        'not-in-audience',
        'no-address',
        'suppressed',
        'no-consent',
        'already-sent',
        'daily-cap',
        'too-late',
      ].map(skip),
    )
  })

  test('WhatsApp has no way to send yet', () => {
    for (const purpose of Purpose.options) {
      expect(maySend({ ...text, purpose, channel: 'whatsapp', consent: consent('granted', 'whatsapp') }).outcome).toBe(
        'skip',
      )
    }
  })
})

describe('e-mail', () => {
  test('needs no consent, but heeds one taken back', () => {
    expect(maySend({ ...mail, consent: consent('granted', 'email') })).toEqual(send('email'))
    expect(maySend({ ...mail, consent: consent('revoked', 'email') })).toEqual(skip('no-consent'))
    expect(maySend({ ...mail, consent: consent('revoked', 'sms') })).toEqual(send('email'))
  })

  test.each(['unsubscribe', 'bounce', 'complaint'] as const)('is stopped by %s', (reason) => {
    expect(maySend({ ...mail, suppression: suppression(reason, 'email') })).toEqual(skip('suppressed'))
  })

  test('is not stopped by a STOP to texts', () => {
    expect(maySend({ ...mail, suppression: suppression('stop', 'sms') })).toEqual(send('email'))
  })

  test('goes at night', () => {
    expect(maySend({ ...mail, now: night })).toEqual(send('email'))
  })
})

describe('exceptions', () => {
  test('HELP is answered after STOP, without consent and at night', () => {
    expect(maySend({ ...help, suppression: suppression('stop'), consent: consent('revoked'), now: night })).toEqual(
      send('sms'),
    )
  })

  test('HELP without end is not: two robots must not talk all day', () => {
    expect(maySend({ ...help, sentToday: 5 })).toEqual(skip('daily-cap'))
  })

  test('a sign-in link goes to someone who unsubscribed or complained, not to an address that bounces', () => {
    expect(maySend({ ...signIn, suppression: suppression('unsubscribe', 'email') })).toEqual(send('email'))
    expect(maySend({ ...signIn, suppression: suppression('complaint', 'email') })).toEqual(send('email'))
    expect(maySend({ ...signIn, suppression: suppression('bounce', 'email') })).toEqual(skip('suppressed'))
  })

  test('a confirmation is not capped', () => {
    expect(maySend({ ...mail, purpose: 'confirmation', sentToday: 99 })).toEqual(send('email'))
  })
})

describe('waiting', () => {
  test('for the morning', () => {
    expect(maySend({ ...text, now: night })).toEqual({ outcome: 'wait', reason: 'quiet-hours', until: morning })
  })

  test('for the morning of the latest zone', () => {
    const zones = ['America/Chicago', 'America/Los_Angeles']
    expect(maySend({ ...text, now: night, zones })).toEqual({
      outcome: 'wait',
      reason: 'quiet-hours',
      until: '2026-12-02T16:00:00.000Z',
    })
  })

  test('for the morning of Hawaii when nobody knows the zone', () => {
    expect(maySend({ ...text, now: night, zones: [] })).toEqual({
      outcome: 'wait',
      reason: 'quiet-hours',
      until: '2026-12-02T18:00:00.000Z',
    })
  })

  test('for the next day after the cap: e-mail at midnight UTC, a text in the morning', () => {
    expect(maySend({ ...mail, sentToday: 5 })).toEqual({
      outcome: 'wait',
      reason: 'daily-cap',
      until: '2026-12-02T00:00:00.000Z',
    })
    const late = {
      ...text,
      now: '2026-12-01T23:00:00.000Z',
      sentToday: 5,
      zones: ['America/New_York', 'America/St_Johns'],
    }
    expect(maySend(late)).toEqual({ outcome: 'wait', reason: 'daily-cap', until: '2026-12-02T00:00:00.000Z' })
    expect(maySend({ ...late, now: night })).toEqual({
      outcome: 'wait',
      reason: 'daily-cap',
      until: '2026-12-03T00:00:00.000Z',
    })
  })

  test('without an end is allowed when nothing makes it pointless', () => {
    expect(maySend({ ...text, now: night, latest: undefined })).toMatchObject({ outcome: 'wait', until: morning })
  })
})

const instants = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-01-01') })
  .map((ms) => new Date(ms).toISOString())
const numbers = fc.stringMatching(/^\+1[2-9]\d{9}$/)

/** What a decision did that it must not do; written apart from the rule, fact by fact. */
function wrongs(given: SendFacts, decision: MaySend): string[] {
  const rule = purposeRule(given.purpose)
  const exempt = given.purpose === 'help' || given.purpose === 'sign-in'
  const end = given.latest ?? '9999'
  if (decision.outcome === 'skip') return []
  const checks: [string, boolean][] = [
    ['purpose and channel do not go together', !rule.channels.includes(given.channel)],
    ['cancelled', given.event?.status === 'CANCELLED' && given.purpose !== 'event-cancelled'],
    ['nobody to send to', !given.audience || !given.hasAddress],
    ['twice', given.alreadySent],
    ['suppressed', !exempt && given.suppression?.channel === given.channel],
    [
      'no consent',
      !exempt && given.channel === 'sms' && !(given.consent?.channel === 'sms' && given.consent.status === 'granted'),
    ],
    ['consent revoked', !exempt && given.consent?.channel === given.channel && given.consent.status === 'revoked'],
  ]
  const atOnce: [string, boolean][] = [
    ['over the cap', rule.capped && given.sentToday >= given.dailyCap],
    ['too late', given.now >= end],
  ]
  const late: [string, boolean][] = [
    ['waits too long', decision.outcome === 'wait' && (decision.until >= end || decision.until <= given.now)],
  ]
  return [...checks, ...(decision.outcome === 'send' ? atOnce : late)]
    .filter(([, wrong]) => wrong)
    .map(([name]) => name)
}

describe('any facts', () => {
  test('no text but HELP goes in the quiet hours of any zone the number can be in', () => {
    const purposes = Purpose.options.filter(
      (purpose) => purposeRule(purpose).channels.includes('sms') && purpose !== 'help',
    )
    fc.assert(
      fc.property(numbers, instants, fc.constantFrom(...purposes), (number, now, purpose) => {
        const zones = zonesOfNumber(number)
        const decision = maySend({ ...text, purpose, now, zones, latest: undefined })
        expect(decision.outcome).toBe(isQuiet(now, zones) ? 'wait' : 'send')
        expect(isQuiet(decision.outcome === 'wait' ? decision.until : now, zones)).toBe(false)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)

  test('nothing is sent against a STOP, without consent, twice, over the cap, or too late; a wait ends in time', () => {
    const outcomes = new Set<string>()
    const facts = fc.record({
      now: instants,
      purpose: fc.constantFrom(...Purpose.options),
      channel: fc.constantFrom(...Channel.options),
      event: fc.constantFrom(undefined, { status: 'PUBLISHED' as const }, { status: 'CANCELLED' as const }),
      audience: fc.boolean(),
      hasAddress: fc.boolean(),
      suppression: fc.constantFrom(undefined, ...Channel.options.map((channel) => suppression('stop', channel))),
      consent: fc.constantFrom(
        undefined,
        ...Channel.options.flatMap((c) => [consent('granted', c), consent('revoked', c)]),
      ),
      alreadySent: fc.boolean(),
      sentToday: fc.nat(6),
      dailyCap: fc.constant(5),
      latest: fc.option(instants, { nil: undefined }),
      zones: fc.constantFrom([], ['America/Chicago'], ['America/New_York', 'Pacific/Honolulu']),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const decision = maySend(given)
        outcomes.add(decision.outcome)
        expect([given, decision, wrongs(given, decision)]).toEqual([given, decision, []])
      }),
      { numRuns: 5_000 },
    )
    expect([...outcomes].sort()).toEqual(['send', 'skip', 'wait'])
  })
})
