import { expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { chanceOfComing, prospectsOf } from '#core/matching/outlook/prospects.ts'

test('whoever declined is no prospect, the others are as likely as their answer says', () => {
  const guests = (['CONFIRMED', 'MAYBE', 'PENDING', 'DECLINED'] as const).map((rsvpStatus, at) =>
    attendeeFixture(at + 1, { rsvpStatus }),
  )
  expect(prospectsOf(guests)).toEqual([
    { chance: 0.9, input: null },
    { chance: 0.5, input: null },
    { chance: 0.35, input: null },
  ])
})

test('what is known of a guest comes from the profile', () => {
  const [one] = prospectsOf([attendeeFixture(1, { rsvpStatus: 'CONFIRMED', profile: profileFixture('Ana') })])
  expect(one?.input).toMatchObject({ attendeeId: attendeeFixture(1).id, seeking: ['fundraising'] })
  expect(one?.input?.offering).toContain('pricing')
})

test('a firmer answer is never less likely', () => {
  const { CONFIRMED, MAYBE, PENDING, DECLINED } = chanceOfComing
  expect([CONFIRMED, MAYBE, PENDING, DECLINED].toSorted((a, b) => b - a)).toEqual([CONFIRMED, MAYBE, PENDING, DECLINED])
})
