import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { suggestionsFor } from '#core/matching/suggestions.ts'

const guest = (number: number, seeking: string[], offering: string[], changes: Partial<Attendee> = {}) =>
  attendeeFixture(number, {
    rsvpStatus: 'CONFIRMED',
    profile: profileFixture(`Guest${number}`, {
      seekingKeywords: seeking,
      offeringKeywords: offering,
      completeness: 0.4,
    }),
    ...changes,
  })
// Everybody wants capital and can help with design; nobody has capital to offer.
const room = Array.from({ length: 12 }, (_, n) => guest(n + 1, ['investing', 'design'], n < 6 ? ['design'] : ['sales']))
const event = eventFixture({ matchesPerAttendee: 3 })
const me = guest(20, ['design'], [])
const tools = { scorer: v1Scorer, met: [] }
const suggested = (
  of: typeof event,
  attendees: readonly Attendee[],
  asker: Attendee,
  more: Partial<typeof tools> = {},
) => suggestionsFor(of, attendees, [], asker, { ...tools, ...more })

describe('suggestions', () => {
  test('name what the room lacks, and on how many lists more it would bring the guest', async () => {
    const { listsNow, offers, method } = await suggested(event, [...room, me], me)
    expect(method).toBe('balanced')
    expect(offers[0]).toMatchObject({ term: 'investing', label: 'Investing' })
    expect(offers[0]!.added).toBe(offers[0]!.listsThen - listsNow)
    expect(offers[0]!.added).toBeGreaterThan(0)
    // Five lists of three at most: three and the slack of two.
    expect(offers[0]!.listsThen).toBeLessThanOrEqual(5)
  })

  test('name a concept of the event’s own by its label, and count what it meets', async () => {
    const vocabulary = {
      concepts: [{ id: 'c-help', label: 'C++ help', patterns: ['c++'] }],
      meets: [['sales', 'c-help']] satisfies [string, string][],
      changes: 1,
    }
    const own = eventFixture({ matchesPerAttendee: 3, vocabulary })
    const programmers = Array.from({ length: 12 }, (_, n) => guest(n + 1, ['c-help', 'design'], ['design']))
    const { offers } = await suggested(own, [...programmers, me], me)
    expect(offers[0]).toMatchObject({ term: 'c-help', label: 'C++ help' })
    const seller = guest(20, ['design'], ['sales'])
    expect((await suggested(own, [...programmers, seller], seller)).offers.map(({ term }) => term)).not.toContain(
      'c-help',
    )
  })

  test('come by top-k where the event asks for it', async () => {
    const plain = { ...event, matching: { ...event.matching, algorithm: 'top-k' as const } }
    expect((await suggested(plain, [...room, me], me)).method).toBe('top-k')
  })

  test('name the question that would help most, by its title', async () => {
    const { nextQuestion, completeness } = await suggested(event, [...room, me], me)
    expect(completeness).toBe(0.4)
    expect(event.questions.map(({ id }) => id)).toContain(nextQuestion!.questionId)
    expect(nextQuestion!.title).toBe(event.questions.find(({ id }) => id === nextQuestion!.questionId)!.title)
  })

  test('are there for a guest alone, and for one without a profile', async () => {
    expect(await suggested(event, [me], me)).toMatchObject({ listsNow: 0, offers: [] })
    const blank = attendeeFixture(30, { rsvpStatus: 'CONFIRMED' })
    expect(await suggested(event, [...room, blank], blank)).toMatchObject({ completeness: 0, listsNow: 0 })
  })

  test('tell of nobody alone in a wish', async () => {
    const { offers } = await suggested(event, [...room, guest(15, ['insurance'], []), me], me)
    expect(offers.map(({ term }) => term)).not.toContain('insurance')
  })

  test('do not tell by a number who is a guest: the asker’s own wishes count for nothing', async () => {
    const told = await suggested(event, [...room, me], me)
    const people = room.flatMap(({ firstName, email }) => [`${firstName} Lima`, email])
    const wishing = { ...me, avoid: { people, kinds: 'design, sales', attendeeIds: room.map(({ id }) => id) } }
    expect(told.listsNow + (told.offers[0]?.listsThen ?? 0)).toBeGreaterThan(0)
    expect(await suggested(event, [...room, wishing], wishing)).toEqual(told)
  })

  test('go by what others wish, and by who met before', async () => {
    const avoid = { people: [`${me.firstName} Lima`], kinds: '', attendeeIds: [] }
    const shunned = { listsNow: 0, offers: [] }
    const wishing = room.map((one) => ({ ...one, avoid }))
    expect(await suggested(event, [...wishing, me], me)).toMatchObject(shunned)
    const met = room.map(({ id }) => [id, me.id] as const)
    const strict = { ...event, matching: { ...event.matching, keepApart: { sameCompany: false, metBefore: true } } }
    expect(await suggestionsFor(strict, [...room, me], [], me, { ...tools, met })).toMatchObject(shunned)
    expect(await suggestionsFor(event, [...room, me], [], me, { ...tools, met })).not.toMatchObject(shunned)
  })

  test('score as the event does, but by the rules where pair by pair would take too long', async () => {
    let scored = 0
    const counting: Scorer = {
      score(i, j) {
        scored += 1
        return v1Scorer.score(i, j)
      },
    }
    const told = await suggested(event, [...room, me], me)
    expect(await suggested(event, [...room, me], me, { scorer: counting })).toEqual(told)
    expect(scored).toBeGreaterThan(0)
    scored = 0
    const large = Array.from({ length: 301 }, (_, n) => guest(n + 100, ['design'], ['sales']))
    await suggested(event, [...large, me], me, { scorer: counting })
    expect(scored).toBe(0)
  })
})
