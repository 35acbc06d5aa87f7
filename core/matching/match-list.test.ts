import { describe, expect, test } from 'vitest'
import type { Refusal } from '#core/errors.ts'
import {
  checkCuratable,
  addByHand,
  curate,
  emptyMatchList,
  Match,
  MatchList,
  matchStatus,
  pinsOf,
  regenerate,
  removeMatch,
  revealedMatches,
} from '#core/matching/match-list.ts'
import { abc, before, caught, fresh, ids, list, match, now } from './match-list-fixture.ts'

function refusal(attempt: () => unknown): { status: number; code: string } {
  const { status, code } = caught(attempt) as Refusal
  return { status, code }
}

test('a list starts empty, at version 0', () => {
  expect(emptyMatchList('evt_1', 'me', now)).toEqual({
    eventId: 'evt_1',
    attendeeId: 'me',
    matches: [],
    version: 0,
    generatedAt: now,
  })
})

test('a stored list is read back as it is', () => {
  expect(MatchList.parse(JSON.parse(JSON.stringify(abc())))).toEqual(abc())
  expect(Match.safeParse(match('a', 0)).success).toBe(false)
  expect(Match.safeParse(match('a', 1, { score: 100.1 })).success).toBe(false)
})

describe('regenerating', () => {
  test('fills an empty list in the order given, scores to one decimal', () => {
    const filled = regenerate(emptyMatchList('evt_1', 'me', before), [fresh('a', 47.25), fresh('b', 100 / 3)], now)
    expect(filled).toEqual({
      eventId: 'evt_1',
      attendeeId: 'me',
      version: 1,
      generatedAt: now,
      matches: [
        match('a', 1, { score: 47.3, createdAt: now, updatedAt: now }),
        match('b', 2, { score: 33.3, createdAt: now, updatedAt: now }),
      ],
    })
  })

  test('is the very same list when nothing changed', () => {
    const same = abc()
    expect(regenerate(same, [fresh('a'), fresh('b'), fresh('c', 50.04)], now)).toBe(same)
    const empty = emptyMatchList('evt_1', 'me', before)
    expect(regenerate(empty, [], now)).toBe(empty)
  })

  test('replaces what nobody decided on', () => {
    const changed = regenerate(abc(), [fresh('d'), fresh('a')], now)
    expect(changed.matches).toEqual([
      match('d', 1, { createdAt: now, updatedAt: now }),
      match('a', 2, { updatedAt: now }),
    ])
    expect(changed).toMatchObject({ version: 4, generatedAt: now })
  })

  test('keeps approved and manual ones first and rejected ones last, untouched', () => {
    const decided = list(
      match('p', 1),
      match('r', 2, { status: 'REJECTED' }),
      match('m', 3, { isManual: true }),
      match('q', 4, { status: 'APPROVED', curatorNotes: 'Sit together' }),
    )
    const changed = regenerate(decided, [fresh('q', 90), fresh('r', 80), fresh('n', 70), fresh('me', 60)], now)
    expect(changed.matches).toEqual([
      match('m', 1, { isManual: true, updatedAt: now }),
      match('q', 2, { status: 'APPROVED', curatorNotes: 'Sit together', updatedAt: now }),
      match('n', 3, { score: 70, createdAt: now, updatedAt: now }),
      match('r', 4, { status: 'REJECTED', updatedAt: now }),
    ])
  })

  const other = { basis: 'what they say now', whyMatch: ['New.', 'Reasons.'] }
  const reworded = (matchedWithId: string, score = 50) => ({ ...fresh(matchedWithId, score), ...other })

  test('takes new reasons and keeps the notes of a match still open', () => {
    const noted = list(match('a', 1, { curatorNotes: 'Check first' }))
    const [changed] = regenerate(noted, [reworded('a')], now).matches
    expect(changed).toEqual(match('a', 1, { curatorNotes: 'Check first', ...other, updatedAt: now }))
  })

  test('leaves words alone that rest on the same, whatever else could be said by now', () => {
    const same = abc()
    const said = ['a', 'b', 'c'].map((id) => ({ ...fresh(id), whyMatch: ['Rarer.'], conversationStarters: [] }))
    expect(regenerate(same, said, now)).toBe(same)
  })

  test('follows another scorer with the words left alone', () => {
    const changed = regenerate(abc(), [{ ...fresh('a', 61.24), whyMatch: ['Rarer.'] }, fresh('b'), fresh('c')], now)
    expect(changed.matches).toEqual([match('a', 1, { score: 61.2, updatedAt: now }), match('b', 2), match('c', 3)])
  })

  test('gives approved and manual ones new words and scores once they rest on something else', () => {
    const notes = { isManual: true, curatorNotes: 'Sit together' }
    const decided = list(match('p', 1), match('q', 2, { status: 'APPROVED', ...notes }), match('m', 3, notes))
    const changed = regenerate(decided, [reworded('m', 12), reworded('q', 90), fresh('p')], now)
    expect(changed.matches).toEqual([
      match('q', 1, { status: 'APPROVED', ...notes, ...other, score: 90, updatedAt: now }),
      match('m', 2, { ...notes, ...other, score: 12, updatedAt: now }),
      match('p', 3, { updatedAt: now }),
    ])
    expect(regenerate(changed, [reworded('q', 1), reworded('m', 1), fresh('p')], now)).toBe(changed)
  })

  test('notes what words rest on that it would have written alike, without dating the match anew', () => {
    const { basis: _, ...early } = match('a', 1, { status: 'APPROVED' })
    const { basis: __, ...open } = match('b', 2)
    const changed = regenerate(list(early, open), [fresh('a'), fresh('b')], now)
    expect(changed.matches).toEqual([match('a', 1, { status: 'APPROVED' }), match('b', 2)])
    expect(changed.version).toBe(4)
    expect(regenerate(changed, [fresh('a'), fresh('b')], now)).toBe(changed)
  })

  test('has no new words for rejected ones, and leaves kept ones alone that nothing is known of', () => {
    const decided = list(match('q', 1, { status: 'APPROVED' }), match('r', 2, { status: 'REJECTED' }))
    expect(regenerate(decided, [reworded('r')], now)).toBe(decided)
  })

  test('takes somebody suggested twice once', () => {
    expect(ids(regenerate(list(), [fresh('a'), fresh('a'), fresh('b')], now))).toEqual(['a', 'b'])
  })
})

describe('what stays fixed for the next assignment', () => {
  test('approved and manual matches in order, and the rejected ones', () => {
    const decided = list(
      match('a', 1, { status: 'APPROVED' }),
      match('b', 2),
      match('c', 3, { status: 'REJECTED', isManual: true }),
      match('d', 4, { isManual: true }),
    )
    expect(pinsOf(decided)).toEqual({ kept: ['a', 'd'], rejected: ['c'] })
  })
})

describe('curating', () => {
  test.each(['APPROVED', 'REJECTED'] as const)('%s', (status) => {
    const curated = curate(abc(), 'b', { status }, now)
    expect(curated.matches).toEqual([match('a', 1), match('b', 2, { status, updatedAt: now }), match('c', 3)])
    expect(curated).toMatchObject({ version: 4, generatedAt: before })
  })

  const moves: [matchedWithId: string, position: number, order: string[]][] = [
    ['a', 1, ['a', 'b', 'c']],
    ['a', 2, ['b', 'a', 'c']],
    ['a', 3, ['b', 'c', 'a']],
    ['c', 1, ['c', 'a', 'b']],
    ['b', 1, ['b', 'a', 'c']],
    ['b', 99, ['a', 'c', 'b']],
    ['c', 0, ['c', 'a', 'b']],
  ]
  test.each(moves)('%s moves to %d: %j', (matchedWithId, position, order) => {
    const moved = curate(abc(), matchedWithId, { position }, now)
    expect(ids(moved)).toEqual(order)
    expect(moved.matches.map((one) => one.position)).toEqual([1, 2, 3])
  })

  test('dates only the matches that moved', () => {
    expect(curate(abc(), 'a', { position: 2 }, now).matches.map(({ updatedAt }) => updatedAt)).toEqual([
      now,
      now,
      before,
    ])
  })

  test('notes are written and taken back', () => {
    const noted = curate(abc(), 'a', { curatorNotes: 'Both sail' }, now)
    expect(noted.matches[0]).toEqual(match('a', 1, { curatorNotes: 'Both sail', updatedAt: now }))
    expect(curate(noted, 'a', { curatorNotes: null }, now).matches[0]!.curatorNotes).toBeNull()
    expect(curate(noted, 'a', { status: 'APPROVED' }, now).matches[0]!.curatorNotes).toBe('Both sail')
  })

  test('all at once', () => {
    const curated = curate(abc(), 'c', { status: 'APPROVED', position: 1, curatorNotes: 'First' }, now)
    expect(curated.matches[0]).toEqual(match('c', 1, { status: 'APPROVED', curatorNotes: 'First', updatedAt: now }))
  })

  test('a decision can be undone', () => {
    const approved = curate(abc(), 'a', { status: 'APPROVED' }, now)
    expect(curate(approved, 'a', { status: 'PENDING' }, now).matches[0]!.status).toBe('PENDING')
  })

  test('nothing new is the same list', () => {
    const same = abc()
    expect(curate(same, 'b', { status: 'PENDING', position: 2, curatorNotes: null }, now)).toBe(same)
    expect(curate(same, 'b', {}, now)).toBe(same)
  })

  test('a decision on what somebody has decided otherwise meanwhile is refused', () => {
    const rejected = curate(abc(), 'a', { status: 'REJECTED' }, now)
    const undo = { status: 'PENDING', ifStatus: 'APPROVED' } as const
    expect(refusal(() => curate(rejected, 'a', undo, now))).toEqual({ status: 409, code: 'DECIDED_MEANWHILE' })
    expect(curate(curate(abc(), 'a', { status: 'APPROVED' }, now), 'a', undo, now).matches[0]!.status).toBe('PENDING')
  })

  test('a decision asked for once more is the same list', () => {
    const approved = curate(abc(), 'a', { status: 'APPROVED', ifStatus: 'PENDING' }, now)
    expect(curate(approved, 'a', { status: 'APPROVED', ifStatus: 'PENDING' }, now)).toBe(approved)
  })

  test('of a cancelled event there is none', () => {
    const open = { status: 'PUBLISHED' }
    expect(checkCuratable(open)).toBe(open)
    expect(refusal(() => checkCuratable({ status: 'CANCELLED' }))).toEqual({ status: 409, code: 'EVENT_CANCELLED' })
  })

  test('somebody who is not on the list is not found', () => {
    expect(refusal(() => curate(abc(), 'x', { status: 'APPROVED' }, now))).toEqual({ status: 404, code: 'NOT_FOUND' })
  })
})

describe('adding by hand', () => {
  test('comes last, approved', () => {
    const added = addByHand(abc(), { ...fresh('x', 12.34), curatorNotes: 'Old friends' }, now)
    expect(added.matches[3]).toEqual(
      match('x', 4, {
        score: 12.3,
        status: 'APPROVED',
        isManual: true,
        curatorNotes: 'Old friends',
        createdAt: now,
        updatedAt: now,
      }),
    )
    expect(added.version).toBe(4)
  })

  test('twice is a conflict', () => {
    expect(refusal(() => addByHand(abc(), fresh('a'), now))).toEqual({ status: 409, code: 'ALREADY_MATCHED' })
  })

  test('somebody rejected is approved again, in the same place', () => {
    const rejected = curate(
      curate(abc(), 'a', { status: 'REJECTED', curatorNotes: 'Too close' }, before),
      'b',
      {},
      before,
    )
    const added = addByHand(rejected, fresh('a', 60), now)
    expect(added.matches[0]).toEqual(
      match('a', 1, { score: 60, status: 'APPROVED', isManual: true, curatorNotes: 'Too close', updatedAt: now }),
    )
    expect(ids(added)).toEqual(['a', 'b', 'c'])
  })

  test('nobody meets themselves', () => {
    expect(refusal(() => addByHand(abc(), fresh('me'), now))).toEqual({ status: 400, code: 'SELF_MATCH' })
  })
})

describe('removing', () => {
  test('closes the gap', () => {
    const removed = removeMatch(abc(), 'a', now)
    expect(removed.matches).toEqual([match('b', 1, { updatedAt: now }), match('c', 2, { updatedAt: now })])
    expect(removed.version).toBe(4)
  })

  test('somebody who is not on the list is not found', () => {
    expect(refusal(() => removeMatch(abc(), 'x', now))).toEqual({ status: 404, code: 'NOT_FOUND' })
  })
})

describe('what is revealed', () => {
  const decided = list(
    match('a', 1),
    match('b', 2, { status: 'APPROVED' }),
    match('c', 3, { status: 'REJECTED' }),
    match('d', 4, { status: 'APPROVED' }),
  )

  test('approved matches only, in order', () => {
    expect(revealedMatches(decided).map(({ matchedWithId }) => matchedWithId)).toEqual(['b', 'd'])
  })

  test('is a status of its own once the time has come', () => {
    expect(decided.matches.map((one) => matchStatus(one, false))).toEqual([
      'PENDING',
      'APPROVED',
      'REJECTED',
      'APPROVED',
    ])
    expect(decided.matches.map((one) => matchStatus(one, true))).toEqual([
      'PENDING',
      'REVEALED',
      'REJECTED',
      'REVEALED',
    ])
  })
})
