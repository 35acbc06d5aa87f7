import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
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

describe('suggestions', () => {
  test('name what the room lacks, and on how many lists more it would bring the guest', async () => {
    const { listsNow, offers, method } = await suggestionsFor(event, [...room, me], [], me)
    expect(method).toBe('balanced')
    expect(offers[0]).toMatchObject({ term: 'investing', label: 'Investing' })
    expect(offers[0]!.added).toBe(offers[0]!.listsThen - listsNow)
    expect(offers[0]!.added).toBeGreaterThan(0)
    // Five lists of three at most: three and the slack of two.
    expect(offers[0]!.listsThen).toBeLessThanOrEqual(5)
  })

  test('come by top-k where the event asks for it', async () => {
    const plain = { ...event, matching: { ...event.matching, algorithm: 'top-k' as const } }
    expect((await suggestionsFor(plain, [...room, me], [], me)).method).toBe('top-k')
  })

  test('name the question that would help most, by its title', async () => {
    const { nextQuestion, completeness } = await suggestionsFor(event, [...room, me], [], me)
    expect(completeness).toBe(0.4)
    expect(event.questions.map(({ id }) => id)).toContain(nextQuestion!.questionId)
    expect(nextQuestion!.title).toBe(event.questions.find(({ id }) => id === nextQuestion!.questionId)!.title)
  })

  test('are there for a guest alone, and for one without a profile', async () => {
    expect(await suggestionsFor(event, [me], [], me)).toMatchObject({ listsNow: 0, offers: [] })
    const blank = attendeeFixture(30, { rsvpStatus: 'CONFIRMED' })
    expect(await suggestionsFor(event, [...room, blank], [], blank)).toMatchObject({ completeness: 0, listsNow: 0 })
  })

  test('tell of nobody alone in a wish', async () => {
    const { offers } = await suggestionsFor(event, [...room, guest(15, ['insurance'], []), me], [], me)
    expect(offers.map(({ term }) => term)).not.toContain('insurance')
  })
})
