import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
import type { Event } from '#core/event/event.ts'
import { type MatchingTools, generate, matchByHand } from '#core/matching/generation.ts'
import { type MatchList, addByHand, curate, emptyMatchList } from '#core/matching/match-list.ts'
import { listChanges } from '#core/matching/match-report.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import look from '#core/profile/labelled/look.json' with { type: 'json' }
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const now = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T11:00:00.000Z'
const tools: MatchingTools = {
  scorer: v1Scorer,
  solver: { solve: () => Promise.resolve({ status: 'nothing-found' }) },
  met: [],
}

/** Somebody who wrote what people really write. */
function guest(number: number): Attendee {
  const { goals, ideal_connections, offers } = look[number]!
  const responses = Object.entries({ goals, ideal_connections, offers }).map(([questionId, value]) => ({
    questionId,
    value,
    answeredAt: now,
  }))
  const said = { firstName: `Guest${number}`, company: 'Nordlicht', questions: defaultQuestions, responses }
  return attendeeFixture(number, { rsvpStatus: 'CONFIRMED', responses, profile: extractProfile(said) })
}
const room = Array.from({ length: 50 }, (_, index) => guest(index + 1))
const event = eventFixture()

/** What is stored after a generation, what it wrote and what it told. */
async function after(lists: readonly MatchList[], attendees: readonly Attendee[], of: Event = event, at = later) {
  const { changed, report } = await generate(of, attendees, lists, at, tools)
  const written = new Map(changed.map(({ next }) => [next.attendeeId, next]))
  const [before, read] = [lists.map((list) => written.get(list.attendeeId) ?? list), new Set(lists.map(idOf))]
  return { changed, report, lists: [...before, ...[...written.values()].filter((list) => !read.has(idOf(list)))] }
}
const idOf = ({ attendeeId }: MatchList) => attendeeId
const pairs = (lists: readonly MatchList[]) =>
  lists.flatMap(({ attendeeId, matches }) =>
    matches.map((match) => ({ pair: `${attendeeId} ${match.matchedWithId}`, match })),
  )

describe('somebody who comes late to a room of fifty', async () => {
  const first = await after([], room, event, now)
  const late = await after(first.lists, [...room, guest(51)])

  test('changes only lists whose people change', () => {
    expect(late.changed.map(({ next }) => idOf(next)).sort()).toEqual(
      listChanges(late.changed).map(({ attendeeId }) => attendeeId),
    )
    expect(late.report).toMatchObject({ changedLists: late.changed.length, rewordedLists: 0 })
    expect(late.changed.length).toBeLessThan(20)
    expect(first.report).toMatchObject({ changedLists: 50, rewordedLists: 0 })
  })

  test('changes no word between two who were on a list before', () => {
    const before = new Map(pairs(first.lists).map(({ pair, match }) => [pair, match]))
    const stayed = pairs(late.lists).flatMap(({ pair, match }) => {
      const was = before.get(pair)
      return was === undefined ? [] : [[was, match] as const]
    })
    expect(stayed.length).toBeGreaterThan(200)
    for (const [was, match] of stayed)
      expect(match).toEqual({ ...was, position: match.position, updatedAt: match.updatedAt })
  })

  test('and a second time changes nothing', async () => {
    expect((await after(late.lists, [...room, guest(51)])).changed).toEqual([])
  })
})

describe('matches that were approved or added by hand', async () => {
  const plain = eventFixture({ matchesPerAttendee: 2, matching: { ...event.matching, algorithm: 'top-k' } })
  const named = (number: number, hook: string) => ({
    ...attendeeFixture(number, { rsvpStatus: 'CONFIRMED' }),
    profile: profileFixture(`Guest${number}`, {
      company: 'Nordlicht',
      conversationHooks: [hook],
      offeringSummary: 'I restore old pipe organs.',
    }),
  })
  const [ada, bob, cho] = [named(1, 'Keeps bees in Leeds'), named(2, 'Builds wooden kayaks'), named(3, 'Sings')]
  const own = async (attendees: Attendee[] = [ada, bob, cho], of = plain) => {
    const { lists } = await after([], [ada, bob, cho], plain, now)
    const before = lists.map((list) =>
      idOf(list) === ada.id
        ? curate(list, bob.id, { status: 'APPROVED', position: 1, curatorNotes: 'Seat them together' }, now)
        : list,
    )
    const next = await after(before, attendees, of)
    return [before, next.lists].map((all) => all.find((list) => idOf(list) === ada.id)!.matches[0]!)
  }

  test('stay as they are while nobody says anything else', async () => {
    const [before, next] = await own()
    expect(next).toBe(before)
    expect(before!.whyMatch.concat(before!.conversationStarters).join()).toMatch(/Nordlicht|organs|kayaks/)
  })

  test('quote nobody with what they have taken back, and keep what was decided', async () => {
    const quiet = { ...bob, profile: profileFixture('Guest2', { seekingKeywords: [], seniority: 'founder' }) }
    const [before, next] = await own([ada, quiet, cho])
    const fresh = matchByHand(plain, ada, quiet)
    expect(next).toEqual({ ...before, ...fresh, score: Math.round(fresh.score * 10) / 10, updatedAt: later })
    expect(JSON.stringify(next)).not.toMatch(/Nordlicht|organs|kayaks/)
    expect(next).toMatchObject({ status: 'APPROVED', curatorNotes: 'Seat them together', createdAt: now })
  })

  test('are read anew also where one of the two is not matched, or has no profile left', async () => {
    const profile = profileFixture('Guest2', { seekingKeywords: [] })
    const [, declined] = await own([ada, { ...bob, rsvpStatus: 'DECLINED', profile }, cho])
    expect(declined).toMatchObject({ status: 'APPROVED', updatedAt: later })
    expect(JSON.stringify(declined)).not.toMatch(/Nordlicht|organs|kayaks/)
    const [, gone] = await own([ada, { ...bob, profile: null }, cho])
    expect(gone).toMatchObject({ status: 'APPROVED', score: 0, whyMatch: [], conversationStarters: [] })
    const [before, removed] = await own([ada, cho])
    expect(removed).toBe(before)
  })

  test('name no company once the event hides it', async () => {
    const hidden = { ...plain, cardSettings: { ...plain.cardSettings, showCompany: false } }
    const byHand = (of: Event) => addByHand(emptyMatchList(plain.id, ada.id, now), matchByHand(of, ada, bob), now)
    const list = byHand(plain)
    const { lists } = await after([list], [ada, bob], hidden)
    const match = lists.find((one) => idOf(one) === ada.id)!.matches[0]!
    expect(match).toEqual({ ...byHand(hidden).matches[0]!, updatedAt: later })
    expect(match.basis).not.toBe(list.matches[0]!.basis)
    expect(JSON.stringify(match)).not.toContain('Nordlicht')
  })

  test('of earlier releases get new words once', async () => {
    const { lists } = await after([], [ada, bob, cho], plain, now)
    const early = lists.map((list) => ({
      ...list,
      matches: list.matches.map((match) => {
        const { basis: _, ...known } = match
        return { ...known, whyMatch: ['As it was said.'] }
      }),
    }))
    const next = await after(early, [ada, bob, cho], plain)
    expect(next.report).toMatchObject({ changedLists: 0, rewordedLists: 3 })
    expect(JSON.stringify(next.lists)).not.toContain('As it was said.')
    expect((await after(next.lists, [ada, bob, cho], plain)).changed).toEqual([])
  })
})
