import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type Outlook, type OutlookOptions, type Prospect, outlookOf } from '#core/matching/outlook/outlook.ts'
import { everyTurnout, sampledTurnouts } from '#core/matching/outlook/turnouts.ts'
import { v1Scorer } from '#core/matching/score.ts'

const person = (attendeeId: string, seeking: string[], offering: string[]): MatchInput => ({
  attendeeId,
  createdAt: '2026-11-22T10:00:00.000Z',
  seeking,
  offering,
  expertise: [],
  topics: [],
  experience: null,
})
const options: OutlookOptions = {
  eventId: 'evt_1',
  k: 3,
  cap: 2,
  capacity: 3,
  scorer: v1Scorer,
  meets: (offer) => (offer === 'angel' ? ['capital'] : []),
}
const sure = (input: MatchInput): Prospect => ({ chance: 1, input })
const termOf = ({ terms }: Outlook, term: string) => terms.find((one) => one.term === term)

describe('turnouts', () => {
  test('of two uncertain guests are four, with the weights of their chances', () => {
    const all = everyTurnout([0.5, 1, 0.25])
    expect(all.map(({ present }) => present.join(''))).toEqual(['012', '01', '12', '1'])
    expect(all.map(({ weight }) => weight)).toEqual([0.125, 0.375, 0.125, 0.375])
  })

  test('are one when everybody is sure, and nobody comes who cannot', () => {
    expect(everyTurnout([1, 0])).toEqual([{ present: [0], weight: 1 }])
    expect(everyTurnout([])).toEqual([{ present: [], weight: 1 }])
  })

  test('have weights that add up to one, for any chances', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (chances) => {
        const sum = everyTurnout(chances).reduce((total, { weight }) => total + weight, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })

  test('drawn by chance are the same for the same seed and near the chances', () => {
    const drawn = sampledTurnouts([0.3, 1, 0], 20_000, 7)
    expect(sampledTurnouts([0.3, 1, 0], 20_000, 7)).toEqual(drawn)
    const came = (guest: number) => drawn.filter(({ present }) => present.includes(guest)).length / drawn.length
    expect(came(0)).toBeCloseTo(0.3, 1)
    expect([came(1), came(2)]).toEqual([1, 0])
  })
})

describe('an outlook', () => {
  test('of nobody is empty', () => {
    expect(outlookOf([], options)).toEqual({
      exact: true,
      turnouts: 1,
      guests: { expected: 0, low: 0, high: 0, overCapacity: 0 },
      unknown: 0,
      wishes: { expected: 0, met: 0 },
      listScore: 0,
      terms: [],
      inviteNext: [],
    })
  })

  test('counts what is sought and offered, and how far one helper goes', () => {
    const room = [1, 2, 3, 4].map((n) => sure(person(`s${n}`, ['capital'], ['design'])))
    const outlook = outlookOf([...room, sure(person('h', ['sales'], ['capital']))], options)
    expect(termOf(outlook, 'capital')).toEqual({ term: 'capital', seekers: 4, offerers: 1, unmet: 2, nobody: 0 })
    expect(termOf(outlook, 'sales')).toEqual({ term: 'sales', seekers: 1, offerers: 0, unmet: 1, nobody: 1 })
    expect(outlook.wishes).toEqual({ expected: 5, met: 2 })
    expect(outlook.guests).toEqual({ expected: 5, low: 5, high: 5, overCapacity: 1 })
  })

  test('does not let anybody meet their own wish', () => {
    const outlook = outlookOf([sure(person('a', ['capital'], ['capital'])), sure(person('b', [], []))], options)
    expect(outlook.wishes).toEqual({ expected: 1, met: 0 })
  })

  test('proposes whom to invite: who would meet the most wishes, by what an offer meets', () => {
    const seekers = ['a', 'b', 'c'].map((id) => sure(person(id, ['capital'], [])))
    const outlook = outlookOf([...seekers, sure(person('d', ['sales', 'angel'], []))], options)
    expect(outlook.inviteNext).toEqual([
      { term: 'angel', wishes: 3 },
      { term: 'capital', wishes: 2 },
      { term: 'sales', wishes: 1 },
    ])
  })

  test('lets a guest nothing is known of stand for a known one', () => {
    const outlook = outlookOf([sure(person('a', ['x'], ['y'])), { chance: 1, input: null }], options)
    expect(outlook.unknown).toBe(1)
    expect(outlook.exact).toBe(false)
    expect(termOf(outlook, 'x')?.seekers).toBe(2)
    expect(outlookOf([{ chance: 1, input: null }], options).guests.expected).toBe(1)
  })

  const terms = ['a', 'b', 'c']
  const prospect = fc.record({
    chance: fc.constantFrom(0.2, 0.5, 0.8, 1),
    seeking: fc.subarray(terms),
    offering: fc.subarray(terms),
  })

  test('by every turnout equals the mean of all subsets worked out one by one', () => {
    fc.assert(
      fc.property(fc.array(prospect, { maxLength: 6 }), (drawn) => {
        const prospects = drawn.map(({ chance, seeking, offering }, n) => ({
          chance,
          input: person(`p${n}`, seeking, offering),
        }))
        const outlook = outlookOf(prospects, options)
        let [seekers, people] = [0, 0]
        for (let subset = 0; subset < 2 ** prospects.length; subset++) {
          const inRoom = prospects.map((_, n) => (subset >> n) % 2 === 1)
          const chance = prospects.reduce((p, one, n) => p * (inRoom[n] ? one.chance : 1 - one.chance), 1)
          const present = prospects.filter((_, n) => inRoom[n])
          people += chance * present.length
          seekers += chance * present.filter(({ input }) => input.seeking.includes('a')).length
        }
        expect(outlook.exact).toBe(true)
        expect(outlook.guests.expected).toBeCloseTo(people, 9)
        expect(termOf(outlook, 'a')?.seekers ?? 0).toBeCloseTo(seekers, 9)
      }),
      { numRuns: 60 },
    )
  })

  test('by a sample is near the exact one and the same every time', () => {
    const prospects = Array.from({ length: 12 }, (_, n) => ({
      chance: 0.5,
      input: person(`p${n}`, [terms[n % 3] ?? ''], [terms[(n + 1) % 3] ?? '']),
    }))
    const sampled = outlookOf(prospects, options)
    expect(sampled.exact).toBe(false)
    expect(outlookOf(prospects, options)).toEqual(sampled)
    expect(Math.abs(sampled.guests.expected - 6)).toBeLessThan(0.3)
    const exactTen = outlookOf(prospects.slice(0, 10), options)
    expect(exactTen.exact).toBe(true)
    expect(exactTen.guests.expected).toBeCloseTo(5, 9)
  })

  test('orders its numbers sensibly for any guest list', () => {
    fc.assert(
      fc.property(fc.array(prospect, { maxLength: 8 }), (drawn) => {
        const outlook = outlookOf(
          drawn.map(({ chance, seeking, offering }, n) => ({ chance, input: person(`p${n}`, seeking, offering) })),
          options,
        )
        expect(outlook.guests.low).toBeLessThanOrEqual(outlook.guests.high)
        expect(outlook.wishes.met).toBeLessThanOrEqual(outlook.wishes.expected + 1e-9)
        expect(outlook.listScore).toBeLessThanOrEqual(100)
      }),
      { numRuns: 60 },
    )
  })
})
