import type { MatchProposal } from '#core/matching/match-report.ts'
import { expect, test } from 'vitest'
import { proposalLists } from './proposal-lists.ts'

const figures = {
  score: 1,
  guestsWantedBack: 1,
  worstShare: 1,
  meanShare: 1,
  largestIn: 1,
  smallestIn: 1,
  needsMet: 1,
}
const proposal = (
  changes: MatchProposal['changes'],
  changedLists = changes.length,
  rewordedLists = 0,
): MatchProposal => ({
  digest: 'abc',
  changes,
  report: {
    eventId: 'evt_1',
    generation: 2,
    at: '2031-05-06T10:00:00.000Z',
    guests: 4,
    withoutMatches: 0,
    alone: [],
    changedLists,
    rewordedLists,
    algorithm: 'balanced',
    k: 2,
    sought: 1,
    promised: { minimumMutual: 2, ownBestShare: 0.85 },
    figures,
    compare: figures,
    proof: null,
  },
})
const names: Record<string, string> = { a: 'Ana', b: 'Ben', c: 'Cho', d: 'Dee' }
const nameOf = (id: string) => names[id] ?? 'gone'

test('lists are told by name, in the order of names', () => {
  const asked = proposal([
    { attendeeId: 'd', added: ['a', 'b'], removed: [] },
    { attendeeId: 'b', added: ['d'], removed: ['c'] },
    { attendeeId: 'x', added: [], removed: ['a'] },
  ])
  expect(proposalLists(asked, nameOf)).toEqual({
    count: 3,
    inner: 0,
    more: 0,
    lists: [
      { id: 'b', name: 'Ben', comes: ['Dee'], goes: ['Cho'] },
      { id: 'd', name: 'Dee', comes: ['Ana', 'Ben'], goes: [] },
      { id: 'x', name: 'gone', comes: [], goes: ['Ana'] },
    ],
  })
})

test('lists that keep their people, and those beyond what is told, are counted', () => {
  const asked = proposal([{ attendeeId: 'b', added: ['d'], removed: [] }], 6, 3)
  expect(proposalLists(asked, nameOf)).toMatchObject({ count: 6, inner: 3, more: 5, lists: [{ id: 'b' }] })
  expect(proposalLists(proposal([]), nameOf)).toEqual({ count: 0, lists: [], inner: 0, more: 0 })
})
