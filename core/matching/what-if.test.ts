import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topK } from '#core/matching/assign.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { offersInDemand, type Solve, whatIf } from '#core/matching/what-if.ts'

const person = (attendeeId: string, seeking: string[], offering: string[], topics: string[] = []): MatchInput => ({
  attendeeId,
  createdAt: '2026-11-22T10:00:00.000Z',
  seeking,
  offering,
  expertise: [],
  topics,
  experience: null,
})
const byTopK: Solve = {
  method: 'top-k',
  lists: (inputs) => topK(inputs, { k: 1, scorer: v1Scorer, eventId: 'evt_1', pins: new Map() }),
}

describe('what could be offered', () => {
  test('is what at least two others seek, most unmet first, and neither offered nor sought by the guest', () => {
    const room = [
      person('me', ['design'], ['sales']),
      person('a', ['pricing', 'legal', 'sales'], ['design']),
      person('b', ['pricing', 'legal', 'sales', 'bees'], []),
      person('c', ['pricing', 'design', 'sales'], ['legal']),
      person('d', ['design'], []),
    ]
    expect(offersInDemand(room, 'me', 7)).toEqual(['pricing', 'legal'])
  })

  test('is six terms at most, the same ones in any order of the room', () => {
    const terms = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const room = [person('me', [], []), person('x', terms, []), person('y', terms.toReversed(), [])]
    expect(offersInDemand(room, 'me', 7)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(offersInDemand(room.toReversed(), 'me', 7)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  test('counts what helpers cannot carry: twenty seekers are too many for one', () => {
    const seekers = Array.from({ length: 20 }, (_, n) =>
      person(`s${n}`, n < 3 ? ['capital', 'legal'] : ['capital'], []),
    )
    const room = [...seekers, person('h', [], ['capital']), person('me', [], [])]
    expect(offersInDemand(room, 'me', 7)).toEqual(['capital', 'legal'])
    expect(offersInDemand(room, 'me', 20)).toEqual(['legal', 'capital'])
  })

  test('is nothing for somebody who is not in the room', () => {
    expect(offersInDemand([person('a', ['x'], []), person('b', ['x'], [])], 'me', 7)).toEqual([])
  })
})

describe('what if', () => {
  // Those who share a topic choose each other as long as nobody offers what they seek.
  const seekers = ['a', 'b', 'c', 'd'].map((id) => person(id, ['fundraising'], [], ['bees']))
  const room = [
    person('me', [], []),
    person('rival', [], ['fundraising']),
    person('e', ['legal'], [], ['bees']),
    ...seekers,
  ]

  test('tells on how many lists the guest is, and would be', async () => {
    const now = (await byTopK.lists(room)).filter(({ matches }) => matches[0]?.matchedWithId === 'me').length
    const then = room.map((one) => (one.attendeeId === 'me' ? { ...one, offering: ['legal'] } : one))
    const legal = (await byTopK.lists(then)).filter(({ matches }) => matches[0]?.matchedWithId === 'me').length
    const { method, listsNow, changes } = await whatIf(room, 'me', ['legal'], byTopK)
    expect({ method, listsNow, changes }).toEqual({
      method: 'top-k',
      listsNow: now,
      changes: [{ offer: 'legal', listsNow: now, listsThen: legal, added: legal - now }],
    })
    expect(legal).toBe(now + 1)
  })

  test('an offer also counts for the needs it meets', async () => {
    const alone = room.filter(({ attendeeId }) => attendeeId !== 'rival')
    const [gain] = (await whatIf(alone, 'me', ['angel-investors'], byTopK)).changes
    expect(gain?.listsThen).toBeGreaterThanOrEqual(4)
  })

  test('puts what gains most first, each candidate once, and waits for a solver that takes its time', async () => {
    const slowly: Solve = { method: 'balanced', lists: async (inputs) => byTopK.lists(inputs) }
    const alone = room.filter(({ attendeeId }) => attendeeId !== 'rival')
    const { method, changes } = await whatIf(alone, 'me', ['bees', 'legal', 'fundraising', 'legal'], slowly)
    expect(method).toBe('balanced')
    expect(changes.map(({ offer }) => offer)).toHaveLength(3)
    expect(changes[0]?.offer).toBe('fundraising')
    expect(changes.map(({ added }) => added)).toEqual(changes.map(({ added }) => added).toSorted((a, b) => b - a))
  })

  test('nothing changes for somebody who is not in the room', async () => {
    expect(await whatIf(room, 'nobody', ['legal'], byTopK)).toEqual({
      method: 'top-k',
      listsNow: 0,
      changes: [{ offer: 'legal', listsNow: 0, listsThen: 0, added: 0 }],
    })
  })

  test('in plain lists one more offer never costs a place; nobody is named', async () => {
    const terms = fc.subarray(['a', 'b', 'c', 'd'])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ seeking: terms, offering: terms }), { maxLength: 8 }), async (drawn) => {
        const inputs = drawn.map(({ seeking, offering }, n) => person(`guest-${n}`, seeking, offering))
        const told = await whatIf(inputs, 'guest-0', offersInDemand(inputs, 'guest-0', 7), byTopK)
        expect(told.changes.every(({ added }) => added >= 0)).toBe(true)
        expect(JSON.stringify(told)).not.toContain('guest')
      }),
      { numRuns: 100 },
    )
  })
})
