import { describe, expect, test } from 'vitest'
import { guestFixture, profileFixture } from '../guests/guest-fixture.ts'
import {
  type Match,
  candidates,
  decisionOf,
  guestMatches,
  moved,
  replaced,
  swapPosition,
  without,
} from './match-lists.ts'

const at = '2026-11-10T00:00:00.000Z'
const ready = (id: string) =>
  guestFixture(id, {
    rsvpStatus: 'CONFIRMED',
    questionnaireCompletedAt: at,
    extraction: 'READY',
    profile: profileFixture,
  })
const match = (
  attendeeId: string,
  matchedWithId: string,
  position: number,
  status: Match['status'] = 'PENDING',
): Match => ({
  id: `${attendeeId}-${matchedWithId}`,
  attendeeId,
  matchedWithId,
  position,
  status,
  score: 80,
  whyMatch: [],
  conversationStarters: [],
  isManual: false,
  curatorNotes: null,
  createdAt: at,
  updatedAt: at,
})
const [ana, ben, cho, dee] = [ready('ana'), ready('ben'), ready('cho'), guestFixture('dee')]
const lists = [
  match('ana', 'ben', 1, 'APPROVED'),
  match('ben', 'cho', 2),
  match('ben', 'ana', 1, 'REJECTED'),
  match('ana', 'cho', 2, 'REJECTED'),
  match('ana', 'dee', 3),
]
const event = { status: 'PUBLISHED', matchMaybe: true, matchGeneration: 1 } as const
const order = (matches: readonly Match[]) =>
  matches
    .filter(({ attendeeId }) => attendeeId === 'ana')
    .toSorted((a, b) => a.position - b.position)
    .map(({ matchedWithId, position }) => `${position} ${matchedWithId}`)

test('guests with something to decide come first, those without a list last', () => {
  const rows = guestMatches([dee, cho, ana, ben], [...lists, match('ana', 'gone', 4)], event)
  expect(
    rows.map(({ guest, shown, rejected, undecided, noList }) => [
      guest.id,
      shown.map(({ matchedWithId }) => matchedWithId),
      rejected.length,
      undecided,
      noList,
    ]),
  ).toEqual([
    ['ana', ['ben', 'dee'], 1, 1, undefined],
    ['ben', ['cho'], 1, 1, undefined],
    ['dee', [], 0, 0, 'no-answer'],
    ['cho', [], 0, 0, 'none-found'],
  ])
})

describe('a guest without a list is told why', () => {
  test.each([
    ['declined', guestFixture('x', { rsvpStatus: 'DECLINED' }), {}],
    ['no-answer', guestFixture('x'), {}],
    ['maybe-left-out', { ...ana, rsvpStatus: 'MAYBE' as const }, { matchMaybe: false }],
    ['none-found', { ...ana, rsvpStatus: 'MAYBE' as const }, {}],
    ['questions-open', guestFixture('x', { rsvpStatus: 'CONFIRMED' }), {}],
    ['being-read', { ...ana, profile: null, extraction: 'PENDING' as const }, {}],
    ['unreadable', { ...ana, profile: null, extraction: 'FAILED' as const }, {}],
    ['not-generated', ana, { matchGeneration: 0 }],
    ['cancelled', ana, { status: 'CANCELLED' as const }],
  ])('%s', (why, guest, over) => {
    expect(guestMatches([guest], [], { ...event, ...over })[0]?.noList).toBe(why)
  })
})

test('a match that its guest can read was approved', () => {
  expect((['PENDING', 'APPROVED', 'REJECTED', 'REVEALED'] as const).map((status) => decisionOf({ status }))).toEqual([
    'PENDING',
    'APPROVED',
    'REJECTED',
    'APPROVED',
  ])
})

describe('moving', () => {
  const shown = [match('ana', 'ben', 1), match('ana', 'dee', 3)]

  test('asks for the place of the neighbour that is shown, over rejected ones', () => {
    expect(swapPosition(shown, 'ana-dee', -1)).toBe(1)
    expect(swapPosition(shown, 'ana-ben', 1)).toBe(3)
    expect(swapPosition(shown, 'ana-ben', -1)).toBeUndefined()
    expect(swapPosition(shown, 'nobody', 1)).toBeUndefined()
  })

  test('shifts the others of the list', () => {
    expect(order(moved(lists, 'ana-dee', 1))).toEqual(['1 dee', '2 ben', '3 cho'])
    expect(order(moved(lists, 'ana-ben', 3))).toEqual(['1 cho', '2 dee', '3 ben'])
    expect(moved(lists, 'nobody', 1)).toEqual(lists)
  })
})

test('a match comes, changes and goes', () => {
  expect(replaced(lists, match('cho', 'ana', 1))).toHaveLength(6)
  expect(replaced(lists, { ...match('ana', 'dee', 3), curatorNotes: 'x' }).at(-1)?.curatorNotes).toBe('x')
  expect(order(without(lists, 'ana-ben'))).toEqual(['1 cho', '2 dee'])
  expect(without(lists, 'nobody')).toEqual(lists)
})

test('by hand goes who has a profile, comes, and is not on the list', () => {
  const [row] = guestMatches([ana, ben, cho, dee], lists, event)
  expect(
    row && candidates(row, [ana, ben, cho, dee, { ...ready('eve'), rsvpStatus: 'DECLINED' }]).map(({ id }) => id),
  ).toEqual(['cho'])
})
