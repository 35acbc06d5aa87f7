import { describe, expect, test } from 'vitest'
import type { AssignmentOptions } from '#core/matching/assign.ts'
import { type Assigned, balanced } from '#core/matching/balanced/balanced.ts'
import { checkLists } from '#core/matching/check-lists.ts'
import { populationOf } from '#core/matching/populations.ts'
import { v1Scorer } from '#core/matching/score.ts'

const inputs = populationOf('uniform-50', 18, 6)
const [a, b, c] = inputs.map(({ attendeeId }) => attendeeId) as [string, string, string]
const options: AssignmentOptions = {
  k: 3,
  scorer: v1Scorer,
  eventId: 'evt_1',
  pins: new Map([[a, { kept: [b], rejected: [c] }]]),
  apart: new Map([
    [b, new Set([c])],
    [c, new Set([b])],
  ]),
  previous: new Map([[b, [a]]]),
}
const made = await balanced(inputs, options)
const problemsOf = (change: (assigned: Assigned) => void) => {
  const assigned = structuredClone(made)
  change(assigned)
  return checkLists(inputs, options, assigned).problems
}
const listOf = ({ lists }: Assigned, id: string) => lists.find(({ attendeeId }) => attendeeId === id)!
const put = (assigned: Assigned, id: string, place: number, other: string) => {
  const [owner, match] = [id, other].map((one) => inputs.find(({ attendeeId }) => attendeeId === one)!)
  listOf(assigned, id).matches[place] = { matchedWithId: other, score: v1Scorer.score(owner!, match!) }
}

test('what was made is as it should be', () => {
  expect(problemsOf(() => {})).toEqual([])
})

describe('wrong lists are found:', () => {
  test('one missing, or in another order', () => {
    expect(problemsOf(({ lists }) => lists.pop())).toEqual(['not one list a guest, in order'])
    expect(problemsOf(({ lists }) => lists.reverse())).toEqual(['not one list a guest, in order'])
  })

  test('oneself, somebody rejected, apart, or not in the room', () => {
    for (const other of [a, c, 'att_9_9']) {
      const problems = problemsOf((assigned) => {
        listOf(assigned, a).matches[2] = { matchedWithId: other, score: 0 }
      })
      expect(problems).toContain('somebody is on a list who must not be')
    }
    expect(problemsOf((assigned) => put(assigned, b, 2, c))).toContain('somebody is on a list who must not be')
  })

  test('somebody twice', () => {
    const twice = (assigned: Assigned) => put(assigned, a, 2, listOf(assigned, a).matches[1]!.matchedWithId)
    expect(problemsOf(twice)).toContain('somebody is on a list twice')
  })

  test('a list too short', () => {
    expect(problemsOf((assigned) => listOf(assigned, b).matches.pop())).toContain('a list is too long or too short')
  })

  test('somebody kept who is not first', () => {
    const turned = problemsOf((assigned) => listOf(assigned, a).matches.reverse())
    expect(turned).toContain('somebody who was kept is not first')
  })

  test('a wrong score, a wrong order', () => {
    expect(problemsOf((assigned) => (listOf(assigned, b).matches[1]!.score += 1e-9))).toContain('a score is wrong')
    expect(problemsOf((assigned) => listOf(assigned, b).matches.reverse())).toContain('a list is not best first')
  })

  test('another match than the certificate is about', () => {
    const on = listOf(made, b).matches.map((match) => match.matchedWithId)
    const other = inputs.find(({ attendeeId }) => ![a, b, c, ...on].includes(attendeeId))!.attendeeId
    expect(problemsOf((assigned) => put(assigned, b, 2, other))).toContain('the part score is not as told')
  })
})

describe('wrong certificates are found:', () => {
  const parts = ['score', 'mutual', 'needs', 'kept', 'fewMutual', 'belowOwnBest', 'crowded'] as const
  test.each(parts)('the part %s', (name) => {
    const problems = problemsOf(({ certificate }) => (certificate.parts[name] += 0.01))
    expect(problems).toEqual([`the part ${name} is not as told`])
  })

  test.each(['crowded', 'onNoList', 'fewMutual', 'belowOwnBest', 'shortList'] as const)('failures of %s', (name) => {
    expect(problemsOf(({ certificate }) => (certificate.failed[name] += 1))).toEqual([
      `failures of ${name} are not as told`,
    ])
  })

  test('the total, the bound, the gap', () => {
    expect(problemsOf(({ certificate }) => (certificate.total += 0.01))).toContain('the total is not as told')
    expect(problemsOf(({ certificate }) => (certificate.bound += 0.01))).toContain('no such bound')
    expect(problemsOf(({ certificate }) => (certificate.bound = certificate.total - 0.01))).toContain('no such bound')
    expect(problemsOf(({ certificate }) => (certificate.gap /= 2))).toEqual(['the gap is not as told'])
    const turned = problemsOf(({ certificate }) => (certificate.proven = !certificate.proven))
    expect(turned).toEqual(['the gap is not as told'])
  })

  test('a bound lower than the prices give, unless the solver claims it', () => {
    const lower = (by: 'prices' | 'solver') => (assigned: Assigned) =>
      Object.assign(assigned.certificate, { bound: assigned.certificate.total, gap: 0, proven: true, boundBy: by })
    expect(problemsOf(lower('prices'))).toEqual(['the bound does not follow from the prices'])
    expect(problemsOf(lower('solver'))).toEqual([])
  })

  test('prices out of range, missing, or with shares that do not add up', () => {
    const outOfRange = 'a price is out of its range'
    expect(problemsOf(({ certificate }) => (certificate.prices[0]!.crowd = -1))).toContain(outOfRange)
    expect(problemsOf(({ certificate }) => (certificate.prices[0]!.own = 6))).toContain(outOfRange)
    expect(problemsOf(({ certificate }) => certificate.prices[0]!.needs.push(0))).toContain(
      'not one price for each sought term',
    )
    expect(problemsOf(({ certificate }) => certificate.prices.pop())).toEqual(['not one list a guest, in order'])
    expect(problemsOf(({ certificate }) => (certificate.prices[3]!.shares[4] = 0.987654))).toContain(
      'the shares of a pair do not add up',
    )
  })

  test('a list said to be worth less than one can be', () => {
    const lower = ({ certificate }: Assigned) => {
      certificate.prices[4]!.most -= 0.001
      certificate.bound -= 0.001
    }
    expect(problemsOf(lower)).toContain('a list can be worth more than told')
    const higher = ({ certificate }: Assigned) => (certificate.prices[4]!.most += 0.001)
    expect(problemsOf(higher)).toEqual(['the bound does not follow from the prices'])
  })

  test('candidates that leave out who is on a list', () => {
    const shorter = ({ certificate }: Assigned) => (certificate.prices[1]!.candidates = [])
    expect(problemsOf(shorter)).toContain('somebody is on a list who was no candidate')
  })

  test('other settings than asked for', () => {
    const asked = { ...options, settings: { ...made.certificate.weights, mutualWeight: 0.3 } }
    expect(checkLists(inputs, asked, made).problems).toContain('other settings')
  })
})

test('of short lists no more than half are asked to be mutual', async () => {
  const room = populationOf('uniform-50', 9, 2)
  for (const k of [1, 2]) {
    const short = { ...options, k, pins: new Map(), apart: new Map() }
    const assigned = await balanced(room, short)
    expect(checkLists(room, short, assigned)).toEqual({ problems: [] })
    const mutual = assigned.lists.map(({ attendeeId, matches }) => {
      const back = matches.filter((match) =>
        listOf(assigned, match.matchedWithId).matches.some(({ matchedWithId }) => matchedWithId === attendeeId),
      )
      return back.length
    })
    expect(assigned.certificate.failed.fewMutual).toBe(k === 1 ? 0 : mutual.filter((count) => count < 1).length)
    expect(assigned.certificate.figures.guestsWantedBack).toBe(9 - assigned.certificate.failed.fewMutual)
  }
})
