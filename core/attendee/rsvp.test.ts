import { describe, expect, test } from 'vitest'
import type { Refusal } from '../errors.ts'
import { eventFixture } from '../event/event-fixture.ts'
import { textConsentWording } from '../person/consent.ts'
import type { Attendee } from './attendee.ts'
import { attendeeFixture } from './attendee-fixture.ts'
import { RsvpAnswer, answerRsvp, checkTakesAnswers, readTextNumber } from './rsvp.ts'

const now = '2026-11-22T10:00:00.000Z'
const number = '+13125550123'
const other = '+13125550199'

function refusal(attempt: () => unknown): { status: number; code: string; details?: unknown } | undefined {
  try {
    attempt()
  } catch (error) {
    const { status, code, details } = error as Refusal
    return details === undefined ? { status, code } : { status, code, details }
  }
  return undefined
}

const answer = (input: RsvpAnswer, before: Partial<Attendee> = {}, event = eventFixture(), at = now) =>
  answerRsvp(attendeeFixture(1, before), event, input, at)

describe('the first answer', () => {
  test.each([
    ['CONFIRMED', 1],
    ['MAYBE', 0],
    ['DECLINED', 0],
  ] as const)('%s is noted with its time and is to be confirmed', (status, seats) => {
    expect(answer({ status })).toEqual({
      attendee: attendeeFixture(1, { rsvpStatus: status, rsvpRespondedAt: now, answer: 1, updatedAt: now }),
      consent: undefined,
      seats,
      answered: true,
    })
  })
})

describe('a change of mind', () => {
  test.each([
    ['CONFIRMED', 'DECLINED', -1],
    ['CONFIRMED', 'MAYBE', -1],
    ['MAYBE', 'CONFIRMED', 1],
    ['DECLINED', 'CONFIRMED', 1],
    ['MAYBE', 'DECLINED', 0],
    ['DECLINED', 'MAYBE', 0],
  ] as const)('from %s to %s moves the seats taken by %d', (from, status, seats) => {
    const decision = answer({ status }, { rsvpStatus: from, answer: 3 })
    expect([decision.seats, decision.answered, decision.attendee.answer]).toEqual([seats, true, 4])
  })

  test.each(['CONFIRMED', 'MAYBE', 'DECLINED'] as const)('%s said again is no new answer', (status) => {
    const decision = answer({ status }, { rsvpStatus: status, answer: 3, rsvpRespondedAt: '2026-11-20T10:00:00.000Z' })
    expect([decision.seats, decision.answered, decision.attendee.answer, decision.attendee.rsvpRespondedAt]).toEqual([
      0,
      false,
      3,
      now,
    ])
  })
})

describe('number and consent to texts', () => {
  const granted = {
    status: 'granted',
    channel: 'sms',
    wordingVersion: textConsentWording.version,
    source: 'rsvp-page',
    at: now,
  }
  const revoked = { ...granted, status: 'revoked' }

  test.each<[string, string | null, Omit<RsvpAnswer, 'status'>, string | null, object | undefined]>([
    ['nothing said, nothing known', null, {}, null, undefined],
    ['nothing said, number known', number, {}, number, undefined],
    ['a number without a yes', null, { phone: '(312) 555-0123' }, number, revoked],
    ['a number with a no', null, { phone: number, textConsent: false }, number, revoked],
    ['a number with a yes', null, { phone: '312.555.0123', textConsent: true }, number, granted],
    ['a yes for the number known', number, { textConsent: true }, number, granted],
    ['a no for the number known', number, { textConsent: false }, number, revoked],
    ['the same number again', number, { phone: '1 312 555 0123' }, number, undefined],
    ['the same number with a yes', number, { phone: number, textConsent: true }, number, granted],
    ['another number without a new yes', number, { phone: other }, other, revoked],
    ['another number with a yes', number, { phone: other, textConsent: true }, other, granted],
    ['the number taken back', number, { phone: null }, null, revoked],
    ['the number left empty', number, { phone: '' }, null, revoked],
    ['a no without a number', null, { textConsent: false }, null, revoked],
  ])('%s', (_, phone, said, after, consent) => {
    const decision = answer({ status: 'CONFIRMED', ...said }, { phone })
    expect([decision.attendee.phone, decision.consent]).toEqual([after, consent])
  })

  test.each<[string, string | null, Omit<RsvpAnswer, 'status'>]>([
    ['no number is known', null, { textConsent: true }],
    ['the number is taken back', number, { textConsent: true, phone: null }],
    ['the number is left empty', number, { textConsent: true, phone: '' }],
  ])('a yes is refused when %s', (_, phone, said) => {
    expect(refusal(() => answer({ status: 'CONFIRMED', ...said }, { phone }))).toEqual({
      status: 400,
      code: 'PHONE_REQUIRED',
      details: { fields: ['phone'] },
    })
  })

  test('a new number deserves a new chance after texts failed; the old one does not', () => {
    const failed = { phone: number, textFailedAt: '2026-11-20T10:00:00.000Z' }
    expect(answer({ status: 'CONFIRMED', phone: other, textConsent: true }, failed).attendee.textFailedAt).toBeNull()
    expect(answer({ status: 'CONFIRMED', textConsent: true }, failed).attendee.textFailedAt).toBe(
      '2026-11-20T10:00:00.000Z',
    )
  })

  test('a number that is none is refused without being repeated', () => {
    const invalid = { status: 400, code: 'INVALID_PHONE', details: { fields: ['phone'] } }
    for (const phone of ['12', 'call me', '312 555 0123 ext 4']) {
      expect(refusal(() => answer({ status: 'CONFIRMED', phone }))).toEqual(invalid)
      expect(() => readTextNumber(phone)).toThrow('Phone number is invalid')
    }
  })

  test('a number of another country is told apart', () => {
    expect(refusal(() => readTextNumber('+442079460958'))).toEqual({
      status: 400,
      code: 'UNSUPPORTED_COUNTRY',
      details: { fields: ['phone'] },
    })
  })
})

describe('when answers are taken', () => {
  const deadline = '2026-12-01T18:00:00.000Z'
  const event = eventFixture({ rsvpDeadline: deadline })
  const late = '2026-12-01T18:00:00.001Z'

  test('up to the very deadline', () => {
    expect(answer({ status: 'CONFIRMED' }, {}, event, deadline).seats).toBe(1)
  })

  test.each(['CONFIRMED', 'MAYBE'] as const)('not %s after it', (status) => {
    expect(refusal(() => answer({ status }, {}, event, late))).toEqual({ status: 409, code: 'RSVP_CLOSED' })
  })

  test('declining gives a seat back until the event is over', () => {
    expect(answer({ status: 'DECLINED' }, { rsvpStatus: 'CONFIRMED' }, event, '2026-12-04T02:59:59.999Z').seats).toBe(
      -1,
    )
  })

  test('who has confirmed may still change their number after it', () => {
    const decision = answer(
      { status: 'CONFIRMED', phone: number, textConsent: true },
      { rsvpStatus: 'CONFIRMED' },
      event,
      late,
    )
    expect([decision.attendee.phone, decision.answered]).toEqual([number, false])
  })

  test.each(['CONFIRMED', 'MAYBE', 'DECLINED', undefined] as const)('not %s once the event is over', (status) => {
    expect(refusal(() => checkTakesAnswers(event, '2026-12-04T03:00:00.000Z', status))).toEqual({
      status: 410,
      code: 'EVENT_OVER',
    })
  })

  test.each([
    ['CANCELLED', { status: 410, code: 'EVENT_CANCELLED' }],
    ['DRAFT', { status: 409, code: 'EVENT_NOT_PUBLISHED' }],
    ['PUBLISHED', undefined],
    ['ACTIVE', undefined],
  ] as const)('an event that is %s: %j', (status, expected) => {
    expect(refusal(() => checkTakesAnswers(eventFixture({ status }), now, 'DECLINED'))).toEqual(expected)
  })
})

describe('an answer as it arrives', () => {
  test('has one of three words, and no more than number and consent', () => {
    expect(RsvpAnswer.parse({ status: 'MAYBE', phone: ' 312 ', textConsent: true, email: 'x@example.com' })).toEqual({
      status: 'MAYBE',
      phone: '312',
      textConsent: true,
    })
    expect(RsvpAnswer.parse({ status: 'DECLINED', phone: null })).toEqual({ status: 'DECLINED', phone: null })
  })

  test.each([
    {},
    { status: 'PENDING' },
    { status: 'confirmed' },
    { status: 'MAYBE', textConsent: 'yes' },
    { status: 'MAYBE', phone: 3125550123 },
  ])('is not %j', (input) => {
    expect(RsvpAnswer.safeParse(input).success).toBe(false)
  })
})
