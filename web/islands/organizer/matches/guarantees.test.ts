import type { MatchReport } from '#core/matching/match-report.ts'
import { describe, expect, test } from 'vitest'
import { guaranteesOf, promiseChanges, roomWords } from './guarantees.ts'

const kept = { crowded: 0, onNoList: 0, fewMutual: 0, belowOwnBest: 0, shortList: 0 }
const proof = {
  total: 99.7,
  bound: 100,
  gap: 0.0024,
  proven: true,
  candidates: 'everybody',
  boundBy: 'prices',
  failed: kept,
} as const
const figures = {
  score: 120,
  guestsWantedBack: 50,
  worstShare: 0.861,
  meanShare: 0.953,
  largestIn: 7,
  smallestIn: 2,
  needsMet: 118,
}
const report: MatchReport = {
  eventId: 'evt_01JZZZZZZZZZZZZZZZZZZZZZZZ',
  generation: 1,
  at: '2031-05-06T10:00:00.000Z',
  guests: 50,
  withoutMatches: 0,
  alone: [],
  changedLists: 50,
  rewordedLists: 0,
  algorithm: 'balanced',
  k: 5,
  sought: 131,
  promised: { minimumMutual: 2, ownBestShare: 0.85 },
  figures,
  compare: {
    ...figures,
    guestsWantedBack: 20,
    worstShare: 1,
    meanShare: 1,
    largestIn: 13,
    smallestIn: 0,
    needsMet: 112,
  },
  proof,
}
const texts = (one: MatchReport) => guaranteesOf(one).map(({ text }) => text)

test('a room whose lists keep every promise, beside the simple way', () => {
  expect(guaranteesOf(report)).toEqual([
    {
      about: 'spread',
      text: 'Everybody is on at least 2 lists and nobody on more than 7.',
      simple: 'one guest on 13 lists, somebody on none',
      holds: true,
    },
    {
      about: 'mutual',
      text: '100 % of guests are on the lists of two or more people on theirs.',
      simple: '40 %',
      holds: true,
    },
    { about: 'wishes', text: '118 of 131 wishes can be met by somebody on the list.', simple: '112', holds: true },
    {
      about: 'kept',
      text: 'The guest who gives up most keeps 86 % of the best list they could have; on average it is 95 %.',
      simple: '100 %',
      holds: true,
    },
    { about: 'proof', text: 'Proven: no way of making these lists is better by more than 0.3 %.', holds: true },
  ])
})

test('what is the same either way is not told twice', () => {
  expect(guaranteesOf({ ...report, compare: figures }).map(({ simple }) => simple)).toEqual([
    'the same',
    'the same',
    'the same',
    'the same',
    undefined,
  ])
})

describe('what does not hold is said', () => {
  test.each<[string, Partial<typeof kept>, string]>([
    ['one on no list', { onNoList: 1 }, '1 guest is on nobody’s list, and nobody is on more than 7.'],
    ['many on no list', { onNoList: 3 }, '3 guests are on nobody’s list, and nobody is on more than 7.'],
    ['crowded', { crowded: 2 }, '2 guests are on more lists than you wanted; there was no other way.'],
    ['below their best', { belowOwnBest: 1 }, '1 guest keeps less than 85 % of the best list they could have.'],
    ['short', { shortList: 4 }, '4 guests have fewer than 5 people on their list.'],
  ])('%s', (_, failed, text) => {
    const said = guaranteesOf({ ...report, proof: { ...proof, failed: { ...kept, ...failed } } })
    expect(said.filter(({ holds }) => !holds).map((one) => one.text)).toEqual([expect.stringContaining(text)])
  })

  test('who is not wanted back', () => {
    const [, wanted] = guaranteesOf({ ...report, figures: { ...figures, guestsWantedBack: 46 } })
    expect(wanted).toEqual({
      about: 'mutual',
      text: '92 % of guests are on the lists of two or more people on theirs.',
      simple: '40 %',
      holds: false,
    })
  })

  test('almost everybody is not everybody, and hardly anybody is not nobody', () => {
    const of = (guestsWantedBack: number) =>
      texts({ ...report, guests: 1000, figures: { ...figures, guestsWantedBack } })[1]
    expect(of(999)).toMatch(/^99 %/)
    expect(of(1)).toMatch(/^1 %/)
    expect(of(0)).toMatch(/^0 %/)
  })

  test.each<[object, string]>([
    [{ gap: 0.021, proven: false }, 'Not proven: another way of making these lists could be better by up to 2.1 %.'],
    [{ gap: 0 }, 'Proven: no way of making these lists is better.'],
    [{ gap: 0.003 }, 'Proven: no way of making these lists is better by more than 0.3 %.'],
    [
      { candidates: 'best' },
      'Proven: no way of making these lists is better by more than 0.3 %, among those who fit each guest best.',
    ],
  ])('proof %j', (changed, text) => {
    expect(texts({ ...report, proof: { ...proof, ...changed } }).at(-1)).toBe(text)
  })
})

test('simple lists have figures, nothing beside them and no proof', () => {
  const simple: MatchReport = { ...report, algorithm: 'top-k', figures: report.compare, proof: null }
  expect(guaranteesOf(simple)).toEqual([
    { about: 'spread', text: 'One guest is on 13 lists, and somebody on none.', holds: false },
    { about: 'mutual', text: '40 % of guests are on the lists of two or more people on theirs.', holds: false },
    { about: 'wishes', text: '112 of 131 wishes can be met by somebody on the list.', holds: true },
    {
      about: 'kept',
      text: 'The guest who gives up most keeps 100 % of the best list they could have; on average it is 100 %.',
      holds: true,
    },
    {
      about: 'proof',
      text: 'Simple lists balance nothing between guests, so there is nothing to prove.',
      holds: false,
    },
  ])
})

test('what nobody asked for is not told', () => {
  const asking = (minimumMutual: number) => ({ ...report, promised: { ...report.promised, minimumMutual } })
  expect(texts({ ...asking(0), sought: 0 }).join()).not.toMatch(/wishes|on theirs/)
  expect(texts(asking(1))[1]).toContain('one or more people')
  expect(texts({ ...asking(12), k: 20 })[1]).toContain('12 or more people')
})

describe('a small room', () => {
  const two: MatchReport = {
    ...report,
    guests: 2,
    promised: { minimumMutual: 1, ownBestShare: 0.85 },
    figures: { ...figures, guestsWantedBack: 2, largestIn: 1, smallestIn: 1 },
    proof: { ...proof, failed: { ...kept, fewMutual: 0, shortList: 2 } },
  }

  test('keeps what it can, and is said to be small', () => {
    expect(guaranteesOf(two).filter(({ holds }) => !holds)).toEqual([])
    expect(texts(two).slice(0, 2)).toEqual([
      'Everybody is on exactly 1 list.',
      '100 % of guests are on the lists of one or more people on theirs.',
    ])
    expect(texts(two).join()).not.toContain('fewer than 5')
    expect(roomWords(two)).toBe(
      'There are only 2 guests, so a list can hold no more than 1 person, and that is what is promised.',
    )
    expect(roomWords({ ...two, guests: 5 })).toContain(
      'There are only 5 guests, so a list can hold no more than 4 people',
    )
  })

  test('of an earlier release was counted by what it could not keep, which is not told', () => {
    const old = {
      ...two,
      promised: { ...two.promised, minimumMutual: 2 },
      figures: { ...two.figures, guestsWantedBack: 0 },
    }
    expect(guaranteesOf(old).map(({ about }) => about)).toEqual(['spread', 'wishes', 'kept', 'proof'])
  })

  test('of six is large enough for lists of five', () => {
    expect(roomWords({ ...report, guests: 6 })).toBe(undefined)
    expect(texts({ ...two, guests: 6 }).join()).toContain('2 guests have fewer than 5 people on their list.')
  })

  test.each([
    [0, 'Nobody could be matched, so there was nothing to promise.'],
    [1, 'Only 1 guest could be matched, so there was nothing to promise.'],
  ])('of %d promises nothing', (guests, words) => {
    const empty = { ...report, guests, figures: { ...figures, largestIn: 0, smallestIn: 0, guestsWantedBack: 0 } }
    expect(guaranteesOf(empty)).toEqual([])
    expect(roomWords(empty)).toBe(words)
  })
})

describe('what a proposal makes of the promises', () => {
  const few = { ...report, figures: { ...figures, guestsWantedBack: 46 } }
  const unproven = { ...report, proof: { ...proof, gap: 0.021, proven: false } }
  const abouts = (before: MatchReport | null | undefined, after: MatchReport) => {
    const { breaks, mends, stillBroken } = promiseChanges(before, after) ?? {}
    return [breaks, mends, stillBroken].map((said) => said?.map(({ about }) => about))
  }

  test('breaks, mends or leaves broken', () => {
    expect(abouts(report, report)).toEqual([[], [], []])
    expect(abouts(report, few)).toEqual([['mutual'], [], []])
    expect(abouts(few, report)).toEqual([[], ['mutual'], []])
    expect(abouts(few, { ...few, proof: unproven.proof })).toEqual([['proof'], [], ['mutual']])
  })

  test('is told with the figures it would have', () => {
    expect(promiseChanges(report, few)?.breaks[0]?.text).toBe(
      '92 % of guests are on the lists of two or more people on theirs.',
    )
  })

  test('is all there is to say where nothing was promised before, and nothing for simple lists', () => {
    const simple: MatchReport = { ...report, algorithm: 'top-k', proof: null }
    for (const before of [null, undefined, simple]) expect(abouts(before, few)).toEqual([['mutual'], [], []])
    expect(promiseChanges(report, simple)).toBe(undefined)
  })
})
