import { describe, expect, test } from 'vitest'
import type { Refusal } from '../errors.ts'
import { eventFixture } from '../event/event-fixture.ts'
import { Attendee } from './attendee.ts'
import { attendeeFixture, profileFixture } from './attendee-fixture.ts'
import { completeQuestionnaire, correctOwnProfile, profileRead, saveAnswers } from './questionnaire.ts'

const now = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T10:01:00.000Z'
const event = eventFixture()
const coming = (changes: Partial<Attendee> = {}) => attendeeFixture(1, { rsvpStatus: 'CONFIRMED', ...changes })
const goals = (value: string) => [{ questionId: 'goals', value }]

function code(attempt: () => unknown): string | undefined {
  try {
    attempt()
  } catch (error) {
    return (error as Refusal).code
  }
  return undefined
}

describe('answers, their end and the own profile', () => {
  const attempts = {
    'are saved': (attendee: Attendee, of = event, at = now) => saveAnswers(attendee, of, goals('Raise'), at),
    'are completed': (attendee: Attendee, of = event, at = now) => completeQuestionnaire(attendee, of, at),
    'are corrected': (attendee: Attendee, of = event, at = now) => correctOwnProfile(attendee, of, { role: 'CTO' }, at),
  }

  test.each(Object.entries(attempts))('%s only by who has said they come, or may', (_, attempt) => {
    expect(code(() => attempt(coming({ rsvpStatus: 'PENDING' })))).toBe('RSVP_FIRST')
    expect(code(() => attempt(coming({ rsvpStatus: 'DECLINED' })))).toBe('RSVP_FIRST')
    expect(code(() => attempt(coming({ rsvpStatus: 'MAYBE' })))).toBeUndefined()
    expect(code(() => attempt(coming()))).toBeUndefined()
  })

  test.each(Object.entries(attempts))('%s until the event is over, whatever the deadline', (_, attempt) => {
    const past = eventFixture({ rsvpDeadline: '2026-11-20T10:00:00.000Z' })
    expect(code(() => attempt(coming(), past))).toBeUndefined()
    expect(code(() => attempt(coming(), event, '2026-12-04T03:00:00.000Z'))).toBe('EVENT_OVER')
    expect(code(() => attempt(coming(), eventFixture({ status: 'CANCELLED' })))).toBe('EVENT_CANCELLED')
  })
})

describe('saving answers', () => {
  test('dates them and leaves the others as they are', () => {
    const first = saveAnswers(coming(), event, goals('Raise a seed round'), now)
    const second = saveAnswers(first, event, [{ questionId: 'experience', value: 'founder' }], later)
    expect(second).toEqual(
      coming({
        responses: [
          { questionId: 'goals', value: 'Raise a seed round', answeredAt: now },
          { questionId: 'experience', value: 'founder', answeredAt: later },
        ],
        updatedAt: later,
      }),
    )
  })

  test('the later save of the same answer counts, whichever arrives last', () => {
    const saved = saveAnswers(coming(), event, goals('new'), later)
    expect(saveAnswers(saved, event, goals('old'), now).responses).toEqual(saved.responses)
  })

  test('answers that do not fit are refused, and nothing is saved', () => {
    expect(
      code(() => saveAnswers(coming(), event, [...goals('x'), { questionId: 'experience', value: 'king' }], now)),
    ).toBe('INVALID_ANSWERS')
  })
})

describe('completing', () => {
  test('counts, and waits for the profile', () => {
    const once = completeQuestionnaire(coming(), event, now)
    expect(once).toEqual(
      coming({ questionnaireCompletedAt: now, completion: 1, extraction: 'PENDING', updatedAt: now }),
    )
    expect(completeQuestionnaire(once, event, later)).toMatchObject({
      questionnaireCompletedAt: later,
      completion: 2,
      extraction: 'PENDING',
    })
  })

  test('keeps the profile there is until the new one is read', () => {
    const profile = profileFixture('Ana')
    expect(completeQuestionnaire(coming({ profile, extraction: 'READY' }), event, now)).toMatchObject({
      profile,
      extraction: 'PENDING',
    })
  })
})

describe('a profile that was read', () => {
  const waiting = completeQuestionnaire(coming(), event, now)
  const profile = profileFixture('Guest1 Lima', { role: 'CTO', company: 'Acme' })

  test('is kept with its time', () => {
    expect(profileRead(waiting, 1, profile, later)).toEqual({
      ...waiting,
      profile,
      profileExtractedAt: later,
      extraction: 'READY',
      updatedAt: later,
    })
  })

  test('is dropped when the questionnaire was completed again since', () => {
    const again = completeQuestionnaire(waiting, event, later)
    expect(profileRead(again, 1, profile, later)).toBeUndefined()
    expect(profileRead(again, 2, profile, later)).toMatchObject({ extraction: 'READY' })
  })

  test('is taken once, however often the same completion is read', () => {
    const read = profileRead(waiting, 1, profile, later)!
    expect(profileRead(read, 1, profileFixture('Other'), '2026-11-22T10:02:00.000Z')).toBeUndefined()
  })

  test('is dropped for somebody who never completed anything', () => {
    expect(profileRead(coming(), 0, profile, later)).toBeUndefined()
  })

  test('does not undo what the guest corrected before', () => {
    const corrected = correctOwnProfile(
      profileRead(waiting, 1, profile, now)!,
      event,
      { company: 'Beta', role: '' },
      now,
    )
    const again = completeQuestionnaire(corrected, event, later)
    const read = profileRead(
      again,
      2,
      profileFixture('Guest1 Lima', { role: 'CEO', company: 'Acme', location: 'Berlin' }),
      later,
    )
    expect(read?.profile).toMatchObject({ company: 'Beta', role: null, location: 'Berlin' })
  })

  test('still comes in under what the guest corrected while it was being read', () => {
    const corrected = correctOwnProfile(waiting, event, { company: 'Beta' }, later)
    expect(corrected.extraction).toBe('READY')
    const read = profileRead(corrected, 1, profile, '2026-11-22T10:02:00.000Z')
    expect(read?.profile).toMatchObject({ role: 'CTO', company: 'Beta' })
    expect(profileRead(read!, 1, profile, '2026-11-22T10:03:00.000Z')).toBeUndefined()
  })
})

describe('the own profile', () => {
  test('keeps every correction, the later one of a field', () => {
    const first = correctOwnProfile(
      coming({ profile: profileFixture('Ana'), extraction: 'READY' }),
      event,
      { role: 'CTO', company: 'Acme' },
      now,
    )
    const second = correctOwnProfile(first, event, { company: 'Beta' }, later)
    expect(second).toMatchObject({
      correction: { role: 'CTO', company: 'Beta' },
      profile: { name: 'Ana', role: 'CTO', company: 'Beta' },
      profileCorrectedAt: later,
      updatedAt: later,
    })
  })

  test('is added to by an offer that was suggested, whatever later answers say', () => {
    const read = (attendee: Attendee, offeringKeywords: string[]) => {
      const completed = completeQuestionnaire(attendee, event, now)
      return profileRead(completed, completed.completion, profileFixture('Ana', { offeringKeywords }), later)!
    }
    const offers = ({ profile }: Attendee) => profile?.offeringKeywords
    const first = read(coming(), ['sales'])
    const taken = correctOwnProfile(first, event, { addedOffers: ['Pricing'] }, now)
    expect(taken).toMatchObject({ correction: { addedOffers: ['pricing'] } })
    expect(taken.correction).not.toHaveProperty('offeringKeywords')
    expect(offers(taken)).toEqual(['sales', 'pricing'])
    const answeredAgain = read(taken, ['design'])
    expect(offers(answeredAgain)).toEqual(['design', 'pricing'])
    const twice = correctOwnProfile(answeredAgain, event, { addedOffers: ['pricing', 'legal'] }, now)
    expect(offers(twice)).toEqual(['design', 'pricing', 'legal'])
    const takenBack = correctOwnProfile(twice, event, { addedOffers: ['legal'] }, now)
    expect(offers(takenBack)).toEqual(['design', 'legal'])
    expect(offers(read(takenBack, ['sales']))).toEqual(['sales', 'legal'])
    expect(offers(correctOwnProfile(takenBack, event, { role: 'CTO' }, now))).toEqual(['design', 'legal'])
  })

  test('with a whole list of offers forgets what was added, and rows of before stay as they were', () => {
    const taken = correctOwnProfile(
      coming({ profile: profileFixture('Ana', { offeringKeywords: ['sales'] }), extraction: 'READY' }),
      event,
      { addedOffers: ['pricing'] },
      now,
    )
    const edited = correctOwnProfile(taken, event, { offeringKeywords: ['design'] }, later)
    expect(edited).toMatchObject({
      profile: { offeringKeywords: ['design'] },
      correction: { offeringKeywords: ['design'], addedOffers: [] },
    })
    // Earlier code wrote the whole list when a suggestion was taken.
    const row = Attendee.parse({ ...coming(), correction: { offeringKeywords: ['sales', 'pricing'] } })
    const completed = completeQuestionnaire(row, event, now)
    const read = profileRead(completed, 1, profileFixture('Ana', { offeringKeywords: ['design'] }), later)!
    expect(read.profile?.offeringKeywords).toEqual(['sales', 'pricing'])
    const more = correctOwnProfile(read, event, { addedOffers: ['legal'] }, later)
    expect(more.profile?.offeringKeywords).toEqual(['sales', 'pricing', 'legal'])
    expect(correctOwnProfile(more, event, { addedOffers: [] }, later).profile?.offeringKeywords).toEqual([
      'sales',
      'pricing',
    ])
  })

  test('without one, starts from what the answers say by themselves', () => {
    const answered = saveAnswers(
      coming(),
      event,
      [{ questionId: 'experience', value: 'founder' }, ...goals('Raise a seed round')],
      now,
    )
    const { profile, extraction } = correctOwnProfile(answered, event, { role: 'Baker' }, later)
    expect(profile).toMatchObject({ name: 'Guest1 Lima', role: 'Baker', seniority: 'founder' })
    expect(extraction).toBe('READY')
  })

  test('has expertise and topics as the matching knows them, typed or ticked', () => {
    const typed = {
      expertise: ['product-management', 'Product management', '  FUNDRAISING ', 'Sourdough  baking'],
      topics: ['Climate and sustainability', '\u200B'],
    }
    const corrected = correctOwnProfile(coming({ profile: profileFixture('Ana') }), event, typed, now)
    const known = { expertise: ['product-management', 'fundraising', 'sourdough baking'], topics: ['climate'] }
    expect([corrected.profile, corrected.correction]).toEqual([expect.objectContaining(known), known])
  })

  test('can be written by hand without a single answer', () => {
    const { profile } = correctOwnProfile(
      coming(),
      event,
      { seekingKeywords: ['Fundraising'], offeringSummary: 'Bread' },
      now,
    )
    expect(profile).toMatchObject({ name: 'Guest1 Lima', seekingKeywords: ['fundraising'], offeringSummary: 'Bread' })
  })
})
