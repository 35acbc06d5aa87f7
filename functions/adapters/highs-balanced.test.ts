import { describe, expect, test } from 'vitest'
import type { AssignmentOptions } from '#core/matching/assign.ts'
import { balanced } from '#core/matching/balanced/balanced.ts'
import { defaultBalancedSettings } from '#core/matching/balanced/settings.ts'
import type { Solver } from '#core/matching/balanced/solver.ts'
import { checkLists } from '#core/matching/check-lists.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { populationOf } from '#core/matching/populations.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { highsSolver } from '#functions/adapters/highs.ts'

const solver = highsSolver()
const options = (changes: Partial<AssignmentOptions> = {}): AssignmentOptions => ({
  k: 5,
  scorer: v1Scorer,
  eventId: 'evt_1',
  pins: new Map(),
  ...changes,
})
const room = (size: number, seed = 1) => populationOf('uniform-50', size, seed)
const ids = (inputs: readonly MatchInput[]) => inputs.map(({ attendeeId }) => attendeeId)
const lists = ({ lists: all }: Awaited<ReturnType<typeof balanced>>) =>
  new Map(all.map(({ attendeeId, matches }) => [attendeeId, matches.map((match) => match.matchedWithId)]))

/** The best total over all ways to make lists of `k`, counted without any of the program's code. */
function bestTotal(inputs: readonly MatchInput[], k: number): number {
  const s = inputs.map((i) => inputs.map((j) => v1Scorer.score(i, j) / 100))
  const S = (i: number, j: number) => s[i]![j]!
  const w = defaultBalancedSettings
  const length = Math.min(k, inputs.length - 1)
  const subsets = (from: number[], count: number): number[][] =>
    count === 0
      ? [[]]
      : from.flatMap((first, at) => subsets(from.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
  const choices = inputs.map((_, i) =>
    subsets(
      [...inputs.keys()].filter((j) => j !== i),
      length,
    ),
  )
  let best = -Infinity
  const total = (chosen: number[][]) => {
    let sum = 0
    chosen.forEach((list, i) => {
      const own = list.reduce((all, j) => all + S(i, j), 0)
      const goal = w.ownBestShare * Math.max(...choices[i]!.map((other) => other.reduce((all, j) => all + S(i, j), 0)))
      const back = list.filter((j) => chosen[j]!.includes(i))
      const on = chosen.filter((other) => other.includes(i)).length
      sum += own - w.ownBestPenalty * Math.max(0, goal - own)
      sum += back.reduce((all, j) => all + (w.mutualWeight * S(i, j) * S(j, i)) / (S(i, j) + S(j, i) || 1), 0)
      sum -= w.minimumMutualPenalty * Math.max(0, Math.min(w.minimumMutual, Math.floor(k / 2), length) - back.length)
      sum -= 1_000 * Math.max(0, on - k - w.capSlack)
      const met = inputs[i]!.seeking.filter((term) => list.some((j) => inputs[j]!.offering.includes(term)))
      sum += w.neededWeight * met.length
    })
    return sum
  }
  const visit = (chosen: number[][]) => {
    if (chosen.length === inputs.length) best = Math.max(best, total(chosen))
    else for (const list of choices[chosen.length]!) visit([...chosen, list])
  }
  visit([])
  return best
}

describe('small rooms', () => {
  test.each([
    [3, 1, 1],
    [4, 1, 2],
    [4, 2, 3],
    [5, 1, 4],
    [5, 2, 5],
    [5, 2, 6],
  ])('%i guests with %i each get the best lists there are (seed %i)', async (size, k, seed) => {
    const inputs = populationOf(seed % 2 === 0 ? 'zipf' : 'uniform-50', size, seed)
    const assigned = await balanced(inputs, options({ k }), solver)
    expect(assigned.certificate.total).toBeCloseTo(bestTotal(inputs, k), 9)
    expect(assigned.certificate.bound).toBeCloseTo(bestTotal(inputs, k), 6)
    expect(checkLists(inputs, options({ k }), assigned)).toEqual({ problems: [] })
  })

  test('nobody, one and two', async () => {
    const nobody = await balanced([], options(), solver)
    expect(nobody.lists).toEqual([])
    expect(nobody.certificate).toMatchObject({ total: 0, bound: 0, gap: 0, proven: true })
    const alone = await balanced(room(1), options(), solver)
    expect(alone.lists).toEqual([{ attendeeId: 'att_1_0', matches: [] }])
    expect(alone.certificate.failed).toMatchObject({ onNoList: 1, shortList: 1 })
    expect(lists(await balanced(room(2), options(), solver))).toEqual(
      new Map([
        ['att_1_0', ['att_1_1']],
        ['att_1_1', ['att_1_0']],
      ]),
    )
  })

  test('no more than k others: everybody', async () => {
    for (const list of lists(await balanced(room(4), options(), solver)).values()) expect(list).toHaveLength(3)
  })
})

describe('rooms of twenty', () => {
  const inputs = room(20)

  test('keep every guarantee, and the certificate holds', async () => {
    const assigned = await balanced(inputs, options(), solver)
    const { certificate } = assigned
    expect(checkLists(inputs, options(), assigned)).toEqual({ problems: [] })
    expect(certificate.failed).toEqual({ crowded: 0, onNoList: 0, fewMutual: 0, belowOwnBest: 0, shortList: 0 })
    expect(certificate.gap).toBeLessThan(0.0015)
    expect(certificate.figures.largestIn).toBeLessThanOrEqual(7)
    expect(certificate.figures.guestsWantedBack).toBe(20)
    expect(certificate.figures.needsMet).toBeGreaterThanOrEqual(certificate.compare.needsMet)
    expect(certificate.compare.worstShare).toBe(1)
  })

  test('are the same twice, whatever order the guests come in', async () => {
    const once = await balanced(inputs, options(), solver)
    expect(await balanced(inputs, options(), solver)).toEqual(once)
    const turned = await balanced(inputs.toReversed(), options(), solver)
    expect(turned.lists.toReversed()).toEqual(once.lists)
  })

  test('of the same profile twenty times share everybody evenly', async () => {
    const same = populationOf('identical', 20, 1)
    const assigned = await balanced(same, options(), solver)
    expect(assigned.certificate.failed).toMatchObject({ crowded: 0, onNoList: 0, fewMutual: 0, belowOwnBest: 0 })
    expect(checkLists(same, options(), assigned)).toEqual({ problems: [] })
  })
})

describe('decisions', () => {
  const inputs = room(9)
  const [a, b, c, d] = ids(inputs) as [string, string, string, string]

  test('who is kept stays first, even above k, and who left takes no place', async () => {
    const asked = options({ pins: new Map([[a, { kept: [d, b, c, 'gone'], rejected: [] }]]), k: 2 })
    const assigned = await balanced(inputs, asked, solver)
    expect(lists(assigned).get(a)).toEqual([d, b, c])
    expect(checkLists(inputs, asked, assigned)).toEqual({ problems: [] })
  })

  test('who was rejected does not come back on that list; who is apart comes on neither', async () => {
    const others = ids(inputs).filter((id) => id !== a && id !== d)
    const asked = options({
      pins: new Map([[a, { kept: [], rejected: [b] }]]),
      apart: new Map([[a, new Set(others)], ...others.map((id): [string, Set<string>] => [id, new Set([a])])]),
    })
    const assigned = await balanced(inputs, asked, solver)
    expect(lists(assigned).get(a)).toEqual([d])
    for (const id of others) expect(lists(assigned).get(id)).not.toContain(a)
    expect(assigned.certificate.failed).toMatchObject({ shortList: 1, onNoList: 0 })
    expect(checkLists(inputs, asked, assigned)).toEqual({ problems: [] })
  })

  test('the cap gives way when there is no other way, and the certificate says so', async () => {
    const rest = ids(inputs).filter((id) => id !== a)
    const asked = options({
      k: 1,
      settings: { ...defaultBalancedSettings, capSlack: 0 },
      apart: new Map(rest.map((id) => [id, new Set(rest)])),
    })
    const assigned = await balanced(inputs, asked, solver)
    for (const id of rest) expect(lists(assigned).get(id)).toEqual([a])
    expect(assigned.certificate.failed).toMatchObject({ crowded: 1, onNoList: 7, fewMutual: 0 })
    expect(checkLists(inputs, asked, assigned)).toEqual({ problems: [] })
  })

  test('everybody apart from everybody: empty lists', async () => {
    const asked = options({ apart: new Map(ids(inputs).map((id) => [id, new Set(ids(inputs))])) })
    const assigned = await balanced(inputs, asked, solver)
    expect([...lists(assigned).values()]).toEqual(inputs.map(() => []))
    expect(checkLists(inputs, asked, assigned)).toEqual({ problems: [] })
  })
})

describe('late joiners', () => {
  test('change few lists', async () => {
    const after = room(20, 3)
    const before = await balanced(after.slice(0, 19), options(), solver)
    const previous = lists(before)
    const kept = await balanced(after, options({ previous }), solver)
    const scratch = await balanced(after, options(), solver)
    const changed = (now: typeof kept) =>
      [...previous].filter(([id, list]) =>
        lists(now)
          .get(id)!
          .some((other) => !list.includes(other)),
      ).length
    expect(kept.certificate.changedLists).toBe(changed(kept))
    expect(changed(kept)).toBeLessThan(changed(scratch))
    expect(scratch.certificate.changedLists).toBeUndefined()
    expect(checkLists(after, options({ previous }), kept)).toEqual({ problems: [] })
  })
})

describe('without everybody as candidate', () => {
  const inputs = room(64)

  test('blocks improve the lists, and the bound follows from the prices', async () => {
    const alone = await balanced(inputs, options())
    const solved = await balanced(inputs, options(), solver)
    expect(solved.certificate.total).toBeGreaterThanOrEqual(alone.certificate.total)
    expect(solved.certificate).toMatchObject({ boundBy: 'prices', candidates: 'best' })
    expect(solved.certificate.gap).toBeLessThan(0.01)
    expect(checkLists(inputs, options(), solved)).toEqual({ problems: [] })
    expect(checkLists(inputs, options(), alone)).toEqual({ problems: [] })
  })

  test('a whole room of one profile is nobody’s burden', async () => {
    const same = populationOf('identical', 64, 1)
    const { certificate } = await balanced(same, options(), solver)
    expect(certificate.failed).toMatchObject({ crowded: 0, onNoList: 0, shortList: 0 })
  })
})

describe('a solver that finds nothing', () => {
  const silent: Solver = { solve: async () => ({ status: 'nothing-found' }) }

  test('leaves the lists of the local search, their bound not below the best total', async () => {
    for (const size of [5, 12]) {
      const inputs = room(size, size)
      const assigned = await balanced(inputs, options(), silent)
      expect(assigned).toEqual(await balanced(inputs, options()))
      expect(assigned.certificate.boundBy).toBe('prices')
      const exact = await balanced(inputs, options(), solver)
      expect(assigned.certificate.bound).toBeGreaterThanOrEqual(exact.certificate.total - 1e-9)
      expect(checkLists(inputs, options(), assigned)).toEqual({ problems: [] })
    }
  })
})

describe('guests who seek a hundred things each', () => {
  const terms = (from: number) => Array.from({ length: 100 }, (_, at) => `term ${(from * 37 + at * 7) % 150}`)
  const inputs = room(40).map((one, at) => ({ ...one, seeking: terms(at), offering: terms(at + 5).slice(0, 60) }))

  test('are solved a few at a time, by counting and not by the clock', async () => {
    const sizes: number[] = []
    const counting: Solver = {
      async solve(model) {
        sizes.push(model.columns.length)
        return { status: 'nothing-found' }
      },
    }
    const assigned = await balanced(inputs, options(), counting)
    expect(Math.max(0, ...sizes)).toBeLessThan(8_000)
    expect(checkLists(inputs, options(), assigned)).toEqual({ problems: [] })
  })
})
