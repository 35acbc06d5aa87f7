import { expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from './attendee-fixture.ts'
import { attendeeView } from './attendee-view.ts'

const at = '2026-11-22T10:00:00.000Z'

test('a guest who has said nothing', () => {
  const { organizerId, answer, completion, correction, avoid, linkGeneration, version, ...shown } = attendeeFixture()
  expect(attendeeView(attendeeFixture())).toEqual({
    ...shown,
    goalsText: null,
    idealMatchText: null,
    experienceLevel: null,
    topicsOfInterest: [],
    expertise: [],
    seekingKeywords: [],
    offeringKeywords: [],
  })
  expect([organizerId, answer, completion, correction, avoid, linkGeneration, version]).toHaveLength(7)
})

test('a guest with answers and a profile has what the score reads spelt out', () => {
  const profile = profileFixture('Ana', {
    seniority: 'founder',
    topics: ['climate'],
    expertise: ['design'],
    seekingKeywords: ['fundraising'],
    offeringKeywords: ['pricing'],
  })
  const responses = [
    { questionId: 'goals', value: 'Raise a seed round', answeredAt: at },
    { questionId: 'ideal_connections', value: 'Angels', answeredAt: at },
  ]
  expect(attendeeView(attendeeFixture(1, { profile, responses }))).toMatchObject({
    profile,
    responses,
    goalsText: 'Raise a seed round',
    idealMatchText: 'Angels',
    experienceLevel: 'founder',
    topicsOfInterest: ['climate'],
    expertise: ['design'],
    seekingKeywords: ['fundraising'],
    offeringKeywords: ['pricing'],
  })
})

test('a cleared answer is none', () => {
  const responses = [{ questionId: 'goals', value: null, answeredAt: at }]
  expect(attendeeView(attendeeFixture(1, { responses })).goalsText).toBeNull()
})
