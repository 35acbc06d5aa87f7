import { describe, expect, test } from 'vitest'
import { fixtureId } from '#core/event/event-fixture.ts'
import type { Match, MatchList } from '#core/matching/match-list.ts'
import { MatchReport, contentOf, countsOf, listChanges, mostTold } from '#core/matching/match-report.ts'

const at = '2026-11-22T10:00:00.000Z'
const match = (matchedWithId: string, changes: Partial<Match> = {}): Match => ({
  matchedWithId,
  position: 1,
  score: 50,
  whyMatch: ['Both sail.'],
  conversationStarters: ['Ask.'],
  status: 'PENDING',
  isManual: false,
  basis: 'before',
  curatorNotes: null,
  createdAt: at,
  updatedAt: at,
  ...changes,
})
const listOf = (attendeeId: string, ...matches: Match[]): MatchList => ({
  eventId: 'evt_1',
  attendeeId,
  matches: matches.map((one, index) => ({ ...one, position: index + 1 })),
  version: 1,
  generatedAt: at,
})
const change = (attendeeId: string, before: Match[], after: Match[]) => ({
  read: listOf(attendeeId, ...before),
  next: { ...listOf(attendeeId, ...after), version: 2 },
})

const [a, b, c] = [match('a'), match('b'), match('c')]
const rejected = match('a', { status: 'REJECTED' })
const moved = change('z', [a, b], [a, c])
const left = change('y', [a, b], [b])
const decided = change('x', [b, rejected], [b, c, rejected])
const back = change('w', [b, rejected], [b, a])
const ordered = change('v', [a, b], [b, a])
const reworded = change('u', [a, b], [a, match('b', { whyMatch: ['Both ski.'], basis: 'after' })])
const scored = change('t', [a], [match('a', { score: 51 })])
const rebased = change('s', [a], [match('a', { basis: 'after' })])
const all = [moved, left, decided, back, ordered, reworded, scored, rebased]

describe('changes of lists', () => {
  test('are told of where people change, in the order of ids; rejected people are on no list', () => {
    expect(listChanges(all)).toEqual([
      { attendeeId: 'w', added: ['a'], removed: [] },
      { attendeeId: 'x', added: ['c'], removed: [] },
      { attendeeId: 'y', added: [], removed: ['a'] },
      { attendeeId: 'z', added: ['c'], removed: ['b'] },
    ])
  })

  test('are counted apart where people stay; what nobody can see is not counted', () => {
    expect(countsOf(all)).toEqual({ changedLists: 4, rewordedLists: 3 })
    expect(countsOf([rebased])).toEqual({ changedLists: 0, rewordedLists: 0 })
    expect(countsOf([])).toEqual({ changedLists: 0, rewordedLists: 0 })
  })

  test('with other people are not crowded out by those with other words', () => {
    const words = Array.from({ length: mostTold }, (_, number) => ({
      read: { ...reworded.read, attendeeId: `a${number}` },
      next: { ...reworded.next, attendeeId: `a${number}` },
    }))
    const changes = listChanges([...words, moved])
    expect(changes.map(({ attendeeId }) => attendeeId)).toEqual(['z'])
    expect(countsOf([...words, moved])).toEqual({ changedLists: 1, rewordedLists: mostTold })
  })
})

describe('what a proposal is known by', () => {
  test('is people, order and decisions, whenever and in whatever order the lists were made', () => {
    const later = all.map(({ next, read }) => ({ read, next: { ...next, generatedAt: 'later', version: 7 } }))
    expect(contentOf(later.toReversed())).toBe(contentOf(all))
    expect(contentOf([ordered])).not.toBe(contentOf([change('v', [a, b], [a, b])]))
    expect(contentOf([back])).not.toBe(contentOf([change('w', [b, rejected], [b, rejected])]))
  })

  test('is not the words and scores', () => {
    const told = { ...a, score: 99, whyMatch: [], conversationStarters: [], basis: 'after' }
    expect(contentOf([change('t', [a], [told])])).toBe(contentOf([scored]))
  })
})

test('a report of a release that did not count other words has none', () => {
  const counts = { guestsWantedBack: 1, largestIn: 1, smallestIn: 1, needsMet: 1 }
  const figures = { score: 1, worstShare: 1, meanShare: 1, ...counts }
  const early = {
    eventId: fixtureId('evt', 1),
    generation: 1,
    at,
    guests: 2,
    withoutMatches: 0,
    alone: [],
    changedLists: 2,
    algorithm: 'top-k',
    k: 5,
    sought: 1,
    promised: { minimumMutual: 2, ownBestShare: 0.85 },
    figures,
    compare: figures,
    proof: null,
  }
  expect(MatchReport.parse(early)).toEqual({ ...early, rewordedLists: 0 })
})
