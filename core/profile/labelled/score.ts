import * as z from 'zod'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import type { Profile } from '#core/profile/profile.ts'
import { terms } from '#core/profile/terms.ts'
import { textLikeness } from '#core/profile/text-likeness.ts'
import { wordsOf } from '#core/profile/words.ts'
import { embeddingTexts } from '#core/matching/embedding-text.ts'
import { matchInput } from '#core/matching/match-input.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { questionIds } from '#core/questionnaire/question.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

const Concepts = z.array(z.enum(terms.ids)).readonly()

/** One guest's answers with the concepts a person read in them (GUIDE.md). */
export const LabelledPerson = z.object({
  id: z.string(),
  goals: z.string(),
  ideal_connections: z.string(),
  offers: z.string(),
  seeking: Concepts,
  offering: Concepts,
})
export type LabelledPerson = z.infer<typeof LabelledPerson>

/** A need in the words of `seekerId`, and everybody who could truly help with it. */
export type LabelledNeed = { need: string; seekerId: string; helpers: readonly string[] }

export type Counts = { hits: number; extra: number; missed: number }
export type Agreement = Counts & { precision: number; recall: number; f1: number; low: number; high: number }
export type LabelledSide = 'seeking' | 'offering'

const answeredAt = '2026-11-22T10:00:00.000Z'

/** A profile read from labelled answers as if they were given to the default questions. */
export function profileOf(answers: Partial<LabelledPerson>): Profile {
  const values: [questionId: string, value: string | undefined][] = [
    [questionIds.goals, answers.goals],
    [questionIds.idealConnections, answers.ideal_connections],
    [questionIds.offers, answers.offers],
  ]
  const responses = values.flatMap(([questionId, value]) => (value ? [{ questionId, value, answeredAt }] : []))
  return extractProfile({ firstName: 'Guest', questions: defaultQuestions, responses })
}

/** The concepts that the extractor finds on one side; free phrases are left out. */
export function conceptsFound(answers: Partial<LabelledPerson>, side: LabelledSide): string[] {
  const { seekingKeywords, offeringKeywords } = profileOf(answers)
  const keywords = side === 'seeking' ? seekingKeywords : offeringKeywords
  return keywords.filter((keyword) => terms.labelOf(keyword) !== undefined)
}

/** How the concepts found for one guest compare with those a person read; free phrases are not counted. */
export function countsOf(person: LabelledPerson, side: LabelledSide): Counts {
  return tally(conceptsFound(person, side), person[side])
}

/** How concepts found by a program, or by another reader, compare with those a person read. */
export function tally(found: readonly string[], labelled: readonly string[]): Counts {
  const hits = found.filter((concept) => labelled.includes(concept)).length
  return { hits, extra: found.length - hits, missed: labelled.length - hits }
}

/** How the extractor agrees with labels on one side of all guests. */
export function agreementOn(people: readonly LabelledPerson[], side: LabelledSide, resamples = 2_000): Agreement {
  return agreement(
    people.map((person) => countsOf(person, side)),
    resamples,
  )
}

/**
 * Precision, recall and F1 over all counts (micro average). `low` and `high` bound F1 at 95 %: percentiles of `resamples`
 * bootstrap samples of the counts, drawn by seeded numbers.
 */
export function agreement(counts: readonly Counts[], resamples = 2_000): Agreement {
  const draw = seededNumbers(20_261_122)
  const scores = Array.from({ length: resamples }, () =>
    f1(sum(counts.map((one) => counts[Math.floor(draw() * counts.length)] ?? one))),
  ).toSorted((a, b) => a - b)
  const total = sum(counts)
  return {
    ...total,
    precision: ratio(total.hits, total.hits + total.extra),
    recall: ratio(total.hits, total.hits + total.missed),
    f1: f1(total),
    low: scores[Math.floor(0.025 * resamples)] ?? 0,
    high: scores[Math.ceil(0.975 * resamples) - 1] ?? 0,
  }
}

/** How well an offer answers a need; more is better. */
export type Likeness = (need: string, person: LabelledPerson) => number

/** The share of needs with a true helper among the `first` people an order puts first; ties are broken by id. */
export function recallAt(
  first: number,
  needs: readonly LabelledNeed[],
  people: readonly LabelledPerson[],
  likeness: Likeness,
): number {
  const found = needs.filter(({ need, seekerId, helpers }) =>
    people
      .filter(({ id }) => id !== seekerId)
      .map((person) => ({ id: person.id, score: likeness(need, person) }))
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, first)
      .some(({ id, score }) => score > 0 && helpers.includes(id)),
  )
  return ratio(found.length, needs.length)
}

/** The share of a need's terms that a person's offer meets, as the first version of the score has it. */
export function coverageOf(people: readonly LabelledPerson[]): Likeness {
  const offers = new Map(people.map((person) => [person.id, new Set(inputOf({ offers: person.offers }).offering)]))
  const sought = new Map<string, readonly string[]>()
  return (need, { id }) => {
    const terms = sought.get(need) ?? inputOf({ goals: need }).seeking
    sought.set(need, terms)
    return ratio(terms.filter((term) => offers.get(id)?.has(term)).length, terms.length)
  }
}

/** Coverage, and among equals how alike the whole texts are. */
export function coverageThenText(people: readonly LabelledPerson[]): Likeness {
  const coverage = coverageOf(people)
  const alike = textLikeness(people.map(({ offers }) => offers))
  // Two coverages of at most 12 sought terms differ by at least 1/132, or not at all.
  return (need, person) => coverage(need, person) + alike(need, person.offers) / 1_000
}

/** Coverage and likeness of texts in the hybrid score's proportion, where the rest is the same for everybody. */
export function coverageAndText(needs: readonly string[], people: readonly LabelledPerson[]): Likeness {
  const coverage = coverageOf(people)
  const offers = new Map(
    people.map(({ id, offers: said }) => [id, embeddingTexts(profileOf({ offers: said })).offering]),
  )
  const sought = new Map(needs.map((need) => [need, embeddingTexts(profileOf({ goals: need })).seeking]))
  const alike = textLikeness([...offers.values(), ...sought.values()].filter((text) => text !== null))
  return (need, person) => {
    const likeness = alike(sought.get(need) ?? '', offers.get(person.id) ?? '')
    return 0.4 * likeness + 0.4 * 0.4 * coverage(need, person)
  }
}

/** The share of a need's word stems that stand in a person's offer: what there is without any vocabulary. */
export function sharedStems(need: string, { offers }: LabelledPerson): number {
  const offered = stemsOf(offers)
  const sought = [...stemsOf(need)]
  return ratio(sought.filter((stem) => offered.has(stem)).length, sought.length)
}

function inputOf(answers: Partial<LabelledPerson>) {
  return matchInput('', answeredAt, profileOf(answers))
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem))
}

function sum(counts: readonly Counts[]): Counts {
  const total = { hits: 0, extra: 0, missed: 0 }
  for (const { hits, extra, missed } of counts) {
    total.hits += hits
    total.extra += extra
    total.missed += missed
  }
  return total
}

function f1({ hits, extra, missed }: Counts): number {
  return ratio(2 * hits, 2 * hits + extra + missed)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
