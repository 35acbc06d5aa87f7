import { describe, expect, test } from 'vitest'
import { topK } from '#core/matching/assign.ts'
import { type Explanation, explain } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { matchInput } from '#core/matching/match-input.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'
import { roomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import look from '#core/profile/labelled/look.json' with { type: 'json' }
import { rarity, sharedTerms } from '#core/profile/population.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const answeredAt = '2026-11-22T10:00:00.000Z'
const showAll = { showCompany: true, showRole: true, showExpertise: true }
const companies = ['Acme', 'Loop & Sons', 'Nordlicht GmbH', null]
const roles = ['CTO', 'Founder', 'Head of Growth', 'Nurse', null]

type Guest = Explained & { id: string; name: string }
type Told = Explanation & { owner: Guest; other: Guest }

/** Sixty guests who wrote what people really write; with ticked boxes, titles and companies by chance, or without. */
function roomOf(seed: number, hasBoxes: boolean): Guest[] {
  const random = seededNumbers(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const options = (id: string) =>
    defaultQuestions.find((question) => question.id === id)!.config!.options!.map(({ value }) => value)
  const order = look.map((person) => ({ person, at: random() })).sort((a, b) => a.at - b.at)
  return order.slice(0, 60).map(({ person }, number) => {
    const name = `Guest${String.fromCharCode(65 + (number % 26), 97 + Math.floor(number / 26))}`
    const answers: [string, string | string[]][] = [
      ['goals', person.goals],
      ['ideal_connections', person.ideal_connections],
      ['offers', person.offers],
    ]
    if (hasBoxes) {
      answers.push(['expertise', [...new Set([one(options('expertise')), one(options('expertise'))])]])
      answers.push(['topics', [...new Set([one(options('topics')), one(options('topics'))])]])
    }
    const responses = answers.map(([questionId, value]) => ({ questionId, value, answeredAt }))
    const company = hasBoxes ? one(companies) : null
    const read = extractProfile({ firstName: name, company, questions: defaultQuestions, responses })
    const role = hasBoxes ? (read.role ?? one(roles)) : read.role
    return { id: `att_${seed}_${number}`, name, profile: { ...read, role }, responses }
  })
}

/** Everybody's five, with the reasons told; `cap`: on how many lists one guest may be. */
function told(room: readonly Guest[], seed: number, cap: number): Told[] {
  const inputs = room.map(({ id, profile }) => matchInput(id, answeredAt, profile))
  const scores = roomScores(v1Scorer, inputs, `evt_${seed}`)
  const taken = room.map(() => 0)
  const rare = rarity(room.map(({ profile }) => sharedTerms(profile)))
  return room.flatMap((owner, index) => {
    const best = scores.best(index, room.length).filter((other) => (taken[other] ?? 0) < cap)
    return best.slice(0, 5).map((other) => {
      taken[other] = (taken[other] ?? 0) + 1
      return { ...explain(owner, room[other]!, showAll, { rarity: rare }), owner, other: room[other]! }
    })
  })
}

/** The largest share of lists on which one and the same reason stands, names taken out. */
function mostRepeated(all: readonly Told[], lists: number): number {
  const owners = new Map<string, Set<string>>()
  for (const { whyMatch, owner, other } of all) {
    for (const reason of whyMatch) {
      const sentence = reason.replaceAll(other.name, '')
      owners.set(sentence, (owners.get(sentence) ?? new Set()).add(owner.id))
    }
  }
  return Math.max(...[...owners.values()].map(({ size }) => size)) / lists
}

describe.each([
  [1, true],
  [2, true],
  [3, false],
  [4, false],
])('sixty people, room %d, boxes ticked: %s', (seed, hasBoxes) => {
  const room = roomOf(seed, hasBoxes)
  const plain = told(room, seed, room.length)
  const fair = told(room, seed, 7)

  test('every sentence is grounded, whatever the event hides', () => {
    const settings = [
      { ...showAll, showRole: false },
      { ...showAll, showCompany: false },
      { ...showAll, showExpertise: false },
      { showCompany: false, showRole: false, showExpertise: false },
    ]
    for (const [index, { owner, other, ...said }] of fair.entries()) {
      expect(checkGrounds(said, owner, other, showAll)).toEqual([])
      const shown = settings[index % settings.length]!
      expect(checkGrounds(explain(owner, other, shown), owner, other, shown)).toEqual([])
    }
  })

  test('what they would rather avoid is not told', () => {
    const avoid = { people: ['Bo Berg'], kinds: 'investors, software people, marketing' }
    for (const [index, { owner, other }] of fair.entries()) {
      const [a, b] = index % 2 === 0 ? [{ ...owner, avoid }, other] : [owner, { ...other, avoid }]
      expect(checkGrounds(explain(a, b), a, b, showAll)).toEqual([])
    }
  })

  test('no reason is told to everybody, least of all where nobody is on more than seven lists', () => {
    expect(mostRepeated(plain, room.length)).toBeLessThanOrEqual(0.15)
    expect(mostRepeated(fair, room.length)).toBeLessThanOrEqual(0.1)
  })

  test('most reasons are of the two people alone, and more than half quote', () => {
    const reasons = fair.flatMap(({ whyMatch, other }) => whyMatch.map((reason) => reason.replaceAll(other.name, '')))
    expect(new Set(reasons).size / reasons.length).toBeGreaterThan(0.75)
    expect(reasons.filter((reason) => reason.includes('"')).length / reasons.length).toBeGreaterThan(0.5)
    expect(fair.every(({ whyMatch }) => whyMatch.length >= 2)).toBe(true)
  })

  test('lists without a cap are the plain ones', () => {
    const inputs = room.map(({ id, profile }) => matchInput(id, answeredAt, profile))
    const lists = topK(inputs, { k: 5, scorer: v1Scorer, eventId: `evt_${seed}`, pins: new Map() })
    expect(plain.map(({ other }) => other.id)).toEqual(
      lists.flatMap(({ matches }) => matches.map(({ matchedWithId }) => matchedWithId)),
    )
  })
})
