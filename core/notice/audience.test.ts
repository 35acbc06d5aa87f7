import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audience, type AudienceEvent, type AudienceGuest, reminderVariant } from './audience.ts'
import { Purpose } from './purpose.ts'

const event: AudienceEvent = { status: 'PUBLISHED', revealedAt: '2026-12-02T00:00:00.000Z' }
const guest: AudienceGuest = {
  rsvpStatus: 'CONFIRMED',
  questionnaireCompletedAt: '2026-11-22T10:00:00.000Z',
  inviteSentAt: '2026-11-20T10:00:00.000Z',
  approvedMatches: 3,
}
const rsvpStatuses = ['PENDING', 'CONFIRMED', 'MAYBE', 'DECLINED'] as const
const guestPurposes = [
  'invitation',
  'confirmation',
  'rsvp-reminder',
  'reveal',
  'event-reminder',
  'event-changed',
] as const

const whoGets = (purpose: Purpose, change: Partial<AudienceGuest> = {}, of: AudienceEvent = event) =>
  rsvpStatuses.filter((rsvpStatus) => audience(purpose, of, { ...guest, ...change, rsvpStatus }))

describe('audience', () => {
  test('of an invitation: who has not answered', () => {
    expect(whoGets('invitation')).toEqual(['PENDING'])
  })

  test('of a confirmation: who has answered, whatever they said', () => {
    expect(whoGets('confirmation')).toEqual(['CONFIRMED', 'MAYBE', 'DECLINED'])
  })

  test('of an RSVP reminder: who has not answered, or not finished', () => {
    expect(whoGets('rsvp-reminder')).toEqual(['PENDING'])
    expect(whoGets('rsvp-reminder', { questionnaireCompletedAt: null })).toEqual(['PENDING', 'CONFIRMED', 'MAYBE'])
  })

  test('of a reveal: who may come and has a match to see', () => {
    expect(whoGets('reveal')).toEqual(['CONFIRMED', 'MAYBE'])
    expect(whoGets('reveal', { approvedMatches: 0 })).toEqual([])
  })

  test('of a reveal: nobody before the lists are released', () => {
    expect(whoGets('reveal', {}, { ...event, revealedAt: null })).toEqual([])
  })

  test('of an event reminder: who may come', () => {
    expect(whoGets('event-reminder')).toEqual(['CONFIRMED', 'MAYBE'])
  })

  test('of a new time or place: who may come', () => {
    expect(whoGets('event-changed')).toEqual(['CONFIRMED', 'MAYBE'])
  })

  test('of a cancellation: who may come, and who was invited to; only once it is cancelled', () => {
    const cancelled = { ...event, status: 'CANCELLED' } as const
    expect(whoGets('event-cancelled', {}, cancelled)).toEqual(['PENDING', 'CONFIRMED', 'MAYBE'])
    expect(whoGets('event-cancelled', { inviteSentAt: null }, cancelled)).toEqual(['CONFIRMED', 'MAYBE'])
    expect(whoGets('event-cancelled')).toEqual([])
  })

  test('of what answers a request: the one who asked', () => {
    for (const purpose of ['sign-in', 'help', 'delivery-alert', 'no-matches'] as const) {
      expect(audience(purpose, { status: 'CANCELLED', revealedAt: null }, guest)).toBe(true)
    }
  })

  test.each(['DRAFT', 'COMPLETED', 'CANCELLED'] as const)(
    'no guest is told anything of an event that is %s',
    (status) => {
      const anyGuest = fc.record({
        rsvpStatus: fc.constantFrom(...rsvpStatuses),
        questionnaireCompletedAt: fc.constantFrom(null, '2026-11-22T10:00:00.000Z'),
        inviteSentAt: fc.constantFrom(null, '2026-11-20T10:00:00.000Z'),
        approvedMatches: fc.nat(5),
      })
      fc.assert(
        fc.property(fc.constantFrom(...guestPurposes), anyGuest, (purpose, someone) => {
          expect(audience(purpose, { ...event, status }, someone)).toBe(false)
        }),
      )
    },
  )
})

describe('reminderVariant', () => {
  test.each([
    ['PENDING', null, 'answer'],
    ['CONFIRMED', null, 'finish-questionnaire'],
    ['MAYBE', null, 'finish-questionnaire'],
    ['DECLINED', null, undefined],
    ['CONFIRMED', '2026-11-22T10:00:00.000Z', undefined],
  ] as const)('for %s, completed %s, is %s', (rsvpStatus, questionnaireCompletedAt, variant) => {
    expect(reminderVariant(event, { rsvpStatus, questionnaireCompletedAt })).toBe(variant)
  })

  test('is nothing once the event is cancelled', () => {
    expect(
      reminderVariant({ status: 'CANCELLED' }, { rsvpStatus: 'PENDING', questionnaireCompletedAt: null }),
    ).toBeUndefined()
  })
})
