import { expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
import { OutlookView, outlookView } from '#core/matching/outlook/outlook-view.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

const seeker = (number: number) =>
  attendeeFixture(number, { rsvpStatus: 'CONFIRMED', profile: profileFixture(`Guest${number}`) })

test('of an event without guests is empty and keeps to its shape', () => {
  const view = outlookView(eventFixture(), [])
  expect(OutlookView.parse(view)).toEqual(view)
  expect(view).toMatchObject({ prospects: 0, capacity: 50, unknown: 0, terms: [], inviteNext: [] })
  expect(view.chances).toEqual({ CONFIRMED: 0.9, MAYBE: 0.5, PENDING: 0.35 })
})

test('limits a helper by the lists one guest may be on', () => {
  expect(outlookView(eventFixture({ matchesPerAttendee: 3 }), []).cap).toBe(5)
})

test('names what is missing in words, and whom to invite for it', () => {
  const view = outlookView(eventFixture(), [seeker(1), seeker(2), attendeeFixture(3, { rsvpStatus: 'DECLINED' })])
  expect(view).toMatchObject({ prospects: 2, exact: true, turnouts: 4 })
  expect(view.guests.expected).toBeCloseTo(1.8, 9)
  const missing = view.terms.find(({ term }) => term === 'fundraising')
  expect(missing?.label).toBe(vocabulary.labelOf('fundraising') ?? 'fundraising')
  expect(missing?.unmet).toBeCloseTo(1.8, 9)
  expect(view.inviteNext.every(({ label, wishes }) => label !== '' && wishes > 0)).toBe(true)
  expect(view.inviteNext.some(({ term }) => term === 'fundraising')).toBe(true)
})

test('says nothing of wishes as long as nobody has answered, but how many will come', () => {
  const invited = [1, 2, 3].map((number) => attendeeFixture(number))
  const view = outlookView(eventFixture({ capacity: 2 }), invited)
  expect(view).toMatchObject({ prospects: 3, unknown: 3, turnouts: 8, terms: [], wishes: { expected: 0, met: 0 } })
  expect(view.guests.expected).toBeCloseTo(3 * 0.35, 9)
  expect(view.guests.overCapacity).toBeCloseTo(0.35 ** 3, 9)
})

test('counts an offer that meets a need by another name', () => {
  const investor = attendeeFixture(2, {
    rsvpStatus: 'CONFIRMED',
    profile: profileFixture('Guest2', { seekingKeywords: [], offeringKeywords: ['investing'] }),
  })
  const met = (guests: Parameters<typeof outlookView>[1]) => outlookView(eventFixture(), guests).wishes.met
  expect(vocabulary.needsMetBy('investing')).toContain('fundraising')
  expect([met([seeker(1)]), met([seeker(1), investor])]).toEqual([0, expect.closeTo(0.81, 9)])
})

test('tells a phrase that is no concept only once two guests use it', () => {
  const guest = (number: number, ...seekingKeywords: string[]) =>
    attendeeFixture(number, {
      rsvpStatus: 'CONFIRMED',
      profile: profileFixture(`Guest${number}`, { seekingKeywords, offeringKeywords: [] }),
    })
  const told = (...guests: Parameters<typeof outlookView>[1]) =>
    outlookView(eventFixture(), guests)
      .terms.map(({ term }) => term)
      .toSorted()
  expect(told(guest(1, 'pricing', 'glass harps'), guest(2, 'failure story'))).toEqual(['pricing'])
  expect(told(guest(1, 'pricing', 'glass harps'), guest(2, 'glass harp'))).toEqual(['glass harp', 'pricing'])
})
