import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { type MatchInput, matchInput } from '#core/matching/match-input.ts'
import { nextQuestion } from '#core/matching/next-question.ts'
import { populationOf } from '#core/matching/populations.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'

const answeredAt = '2026-11-22T10:00:00.000Z'
const answers = (given: Record<string, ResponseValue>): Attendee['responses'] =>
  Object.entries(given).map(([questionId, value]) => ({ questionId, value, answeredAt }))
const all = { goals: 'x', ideal_connections: 'x', offers: 'x', experience: 'mid', expertise: ['ai'], topics: ['ai'] }
const allBut = (...open: string[]) =>
  answers(Object.fromEntries(Object.entries(all).filter(([id]) => !open.includes(id))))

const person = (attendeeId: string, known: Partial<MatchInput> = {}): MatchInput => ({
  attendeeId,
  createdAt: answeredAt,
  seeking: [],
  offering: [],
  expertise: [],
  topics: [],
  experience: null,
  ...known,
})
const others = (known: Partial<MatchInput>, count = 6) =>
  Array.from({ length: count }, (_, n) => person(`att_${n}`, known))
const me = (responses: Attendee['responses'], profile: Attendee['profile'] = null) =>
  attendeeFixture(1, { responses, profile })

describe('in a room', () => {
  test('the question whose answers fit best is next, with the points it is worth', () => {
    const room = others({ seeking: ['legal'], offering: ['pricing'] })
    expect(nextQuestion(me(allBut('offers')), defaultQuestions, room, v1Scorer)).toBeUndefined()
    // Offering what all seek: 40 points with those who would want the guest most, of which half counts.
    const givers = others({ seeking: ['legal'], offering: ['legal'] })
    const asked = nextQuestion(me(allBut('offers')), defaultQuestions, givers, v1Scorer)
    expect(asked).toMatchObject({ questionId: 'offers', by: 'room' })
    expect(asked?.gain).toBeCloseTo(20, 9)
  })

  test('shared topics help both ways, shared expertise more', () => {
    const room = others({ topics: ['food'], expertise: ['ai'] })
    const topics = nextQuestion(me(allBut('topics')), defaultQuestions, room, v1Scorer)
    const either = nextQuestion(me(allBut('topics', 'expertise')), defaultQuestions, room, v1Scorer)
    expect([topics?.questionId, either?.questionId]).toEqual(['topics', 'expertise'])
    expect(topics?.gain).toBeCloseTo(15, 9)
    expect(either?.gain).toBeCloseTo(25, 9)
  })

  test('a level that is next to everybody else', () => {
    const room = [...others({ experience: 'mid' }), person('x', { experience: 'senior' })]
    expect(nextQuestion(me(allBut('experience')), defaultQuestions, room, v1Scorer)?.gain).toBeGreaterThan(0)
    expect(
      nextQuestion(me(allBut('experience')), defaultQuestions, others({ experience: 'mid' }), v1Scorer),
    ).toBeUndefined()
  })

  test('what has been answered is not asked again; an answer without a word in it is none', () => {
    const room = others({ topics: ['food'] })
    expect(nextQuestion(me(answers(all)), defaultQuestions, room, v1Scorer)).toBeUndefined()
    for (const empty of [null, '', ' - ', []]) {
      const asked = nextQuestion(me(answers({ ...all, topics: empty })), defaultQuestions, room, v1Scorer)
      expect(asked?.questionId).toBe('topics')
    }
    expect(nextQuestion(me(answers({ ...all, topics: 3 })), defaultQuestions, room, v1Scorer)).toBeUndefined()
  })

  test('the own profile counts, in the room or not yet', () => {
    const room = others({ seeking: ['pricing'], offering: ['fundraising', 'bees'], topics: ['food'] })
    const guest = me(allBut('topics'), profileFixture('Ana'))
    const input = matchInput(guest.id, guest.createdAt, profileFixture('Ana'))
    const inside = nextQuestion(guest, defaultQuestions, [...room, input], v1Scorer)
    expect(inside).toEqual(nextQuestion(guest, defaultQuestions, room, v1Scorer))
    expect(inside?.gain).toBeCloseTo(15, 9)
  })

  test('what the own profile says is read with the event’s vocabulary', () => {
    const vocabulary = vocabularyFor({
      concepts: [{ id: 'kilns', label: 'Kilns', patterns: ['kiln'] }],
      meets: [['pricing', 'kilns']],
      changes: 1,
    })
    // Who offers pricing meets the wish for kilns here, so that there is nothing to gain by offering kilns too.
    const room = others({ seeking: ['kilns'], offering: ['kilns'] })
    const guest = me(allBut('offers'), profileFixture('Ana', { offeringKeywords: ['pricing'] }))
    const input = matchInput(guest.id, guest.createdAt, guest.profile!, vocabulary)
    const asked = (inputs: MatchInput[], known?: typeof vocabulary) =>
      nextQuestion(guest, defaultQuestions, inputs, v1Scorer, { k: 5, ...(known && { vocabulary: known }) })
    expect(asked(room)?.questionId).toBe('offers')
    expect(asked(room, vocabulary)).toBeUndefined()
    expect(asked([...room, input], vocabulary)).toBeUndefined()
  })

  test('questions that nobody answered, of the organizer or removed from the form, are not asked', () => {
    const room = others({ seeking: ['a'] })
    const own: Question = { ...defaultQuestions[2]!, id: 'pets', order: 9 }
    expect(nextQuestion(me(allBut('topics')), [...defaultQuestions, own], room, v1Scorer)).toBeUndefined()
    const without = defaultQuestions.filter(({ id }) => id !== 'topics')
    expect(nextQuestion(me(allBut('topics')), without, others({ topics: ['food'] }), v1Scorer)).toBeUndefined()
  })

  test('of equal questions the earlier one', () => {
    const room = others({ seeking: ['a'], offering: ['a'] })
    expect(nextQuestion(me(answers({})), defaultQuestions.toReversed(), room, v1Scorer)?.questionId).toBe('goals')
  })

  test('is the same however the room is ordered, and looks at no more than 40 answers and 300 people', () => {
    const room = populationOf('uniform-50', 400, 7)
    const guest = me(answers({}))
    const asked = nextQuestion(guest, defaultQuestions, room, v1Scorer)
    expect(nextQuestion(guest, defaultQuestions, room.toReversed(), v1Scorer)).toEqual(asked)
    let scored = 0
    const counting: Scorer = {
      score(i, j) {
        scored += 1
        return v1Scorer.score(i, j)
      },
    }
    nextQuestion(guest, defaultQuestions, room, counting)
    expect(scored).toBeLessThanOrEqual((6 * 40 + 1) * 300 * 2)
  })
})

describe('without a room', () => {
  const next = (responses: Attendee['responses'], profile: Attendee['profile'] = null, questions = defaultQuestions) =>
    nextQuestion(me(responses, profile), questions, [], v1Scorer)

  test('what completes the profile most is next', () => {
    expect(next(answers({}))).toEqual({ questionId: 'goals', gain: 0.35, by: 'completeness' })
    expect(next(answers({ goals: 'x' }))).toEqual({ questionId: 'offers', gain: 0.3, by: 'completeness' })
    expect(next(allBut('topics'))).toEqual({ questionId: 'topics', gain: 0.05, by: 'completeness' })
    expect(next(answers(all))).toBeUndefined()
  })

  test('what the profile has already counts for nothing', () => {
    const known = profileFixture('Ana', { offeringSummary: 'Prices' })
    expect(next(allBut('offers', 'experience'), known)).toEqual({
      questionId: 'experience',
      gain: 0.1,
      by: 'completeness',
    })
  })

  test("an organizer's open question about preferences makes something to talk about", () => {
    const pets: Question = { ...defaultQuestions[2]!, id: 'pets', category: 'PREFERENCES', order: 9 }
    expect(next(answers(all), null, [...defaultQuestions, pets])).toEqual({
      questionId: 'pets',
      gain: 0.05,
      by: 'completeness',
    })
  })

  test('the guest alone is no room', () => {
    const guest = me(answers({}))
    expect(nextQuestion(guest, defaultQuestions, [person(guest.id)], v1Scorer)?.by).toBe('completeness')
  })
})
