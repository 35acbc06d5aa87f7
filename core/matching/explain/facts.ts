import type { ShownOnCards } from '#core/attendee/card.ts'
import { isToldOpenly } from '#core/matching/explain/cited-term.ts'
import { confidences, isConfided } from '#core/matching/explain/confidence.ts'
import { type Discretion, discretionOf, isFreeOfContacts } from '#core/matching/explain/discretion.ts'
import { type Explained, longestTitle } from '#core/matching/explain/grounds.ts'
import { specificityBy } from '#core/matching/explain/rarity.ts'
import { seriesOf } from '#core/matching/explain/series.ts'
import { comparableTerms, roleConcepts, termsOf, withNeedsMet } from '#core/matching/match-input.ts'
import { keywordLabel } from '#core/profile/keyword.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import type { Rarity } from '#core/profile/population.ts'
import { type Terms, terms } from '#core/profile/terms.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'

export type Facts = ReturnType<typeof factsOf>

const unnamed = 'this guest'
const severalWords = /^\p{L}[\p{L}'’&-]* [\p{L} '’&-]+$/u

/** What can be told of the other to the owner. Lists hold terms, the most specific first. */
export function factsOf(
  owner: Explained,
  other: Explained,
  shown: ShownOnCards,
  rarity: Rarity | undefined,
  vocabulary: Vocabulary = builtIn,
) {
  const mine = owner.profile
  const theirs = other.profile
  const hasConfidences = confidences(other).size > 0
  const maySay = discretionOf(owner, other, shown, vocabulary)
  const { rarestFirst, areCommon } = specificityBy(rarity)
  const labelOf = labelsOf(vocabulary)
  const isTellable = (term: string) => {
    const label = labelOf(term)
    // An event's own label is an organizer's words, like any other text.
    return label !== '' && label.length <= 50 && maySay(label, conceptLabels.has(term))
  }
  /** Those of the first that the second has too, compared as the score compares them. */
  const both = (a: readonly string[], b: readonly string[]): string[] => {
    const known = new Set(comparableTerms(b, vocabulary))
    return a.filter((term) => comparableTerms([term], vocabulary).some((one) => known.has(one)))
  }
  const tellable = (terms: readonly string[]) => rarestFirst(terms.filter(isTellable))
  // Words the vocabulary knows read better than phrases cut out of a sentence.
  const bestOf = (terms: readonly string[], told: readonly string[] = []) => {
    const left = tellable(terms.filter((term) => !told.includes(term)))
    const concepts = left.filter((term) => vocabulary.labelOf(term) !== undefined)
    return concepts.length > 0 ? concepts : left.filter((term) => severalWords.test(term))
  }

  const openly = (field: 'seekingKeywords' | 'offeringKeywords' | 'expertise') => {
    const terms = termsOf(theirs[field])
    return hasConfidences ? terms.filter((term) => isToldOpenly(other, field, term, vocabulary)) : terms
  }
  const title = (field: 'role' | 'company') => {
    const cited = hasConfidences ? theirs.citations.filter((citation) => citation.field === field) : []
    const isSecret = cited.length > 0 && cited.every((citation) => isConfided(other, citation))
    return isSecret ? '' : fieldText(theirs[field], maySay)
  }

  const sought = termsOf(mine.seekingKeywords)
  const offered = openly('offeringKeywords')
  const seeking = openly('seekingKeywords')
  const expertise = shown.showExpertise ? openly('expertise') : []
  const role = shown.showRole ? title('role') : ''
  const company = shown.showCompany ? title('company') : ''
  // The level counts for the score as the role does, but it is on no card.
  const asPerson = role === '' ? [] : withNeedsMet(roleConcepts({ role, seniority: null }, vocabulary), vocabulary)
  const direct = tellable(both(sought, offered))
  const tellableOffers = tellable(offered)
  const related = tellable(sought.filter((need) => !direct.includes(need))).flatMap((need) => {
    const offer = tellableOffers.find((candidate) => vocabulary.needsMetBy(candidate).includes(need))
    return offer === undefined ? [] : [{ need, offer }]
  })
  const beingThem = tellable(both(sought, asPerson))
  const met = new Set([...direct, ...related.map(({ need }) => need)])
  const helping = [...direct, ...related.map(({ offer }) => offer)]
  const canOffer = withNeedsMet([...mine.offeringKeywords, ...roleConcepts(mine, vocabulary)], vocabulary)
  const wanted = tellable(both(seeking, canOffer))
  const sharedExpertise = tellable(both(expertise, termsOf(mine.expertise)))
  const sharedTopics = both(termsOf(mine.topics), termsOf(theirs.topics))
  const name = plainLine(theirs.name, 80).replaceAll('"', "'").split(' ')[0] ?? ''
  return {
    name: name === '' || name.length > 30 || !isFreeOfContacts(name) ? unnamed : name,
    /** The same for the same two people, different for most others. */
    pair: `${mine.name}|${theirs.name}`,
    owner,
    other,
    maySay,
    vocabulary,
    /** A term as it reads inside a sentence: `Fundraising` becomes `fundraising`, `AI` stays. */
    labelOf,
    /** Terms as they read in a sentence: as many as fit. */
    series: (terms: readonly string[]) => seriesOf(terms.map(labelOf)),
    areCommon,
    direct,
    related,
    asPerson: beingThem.filter((need) => !met.has(need)),
    wanted,
    sharedExpertise,
    /** What is left of theirs once what the two have in common is told. */
    expertise: bestOf(expertise, sharedExpertise),
    offering: bestOf(offered, helping),
    seeking: bestOf(seeking, wanted),
    role,
    company,
    /** The owner's own, most fitting first. That the other ticked the same topic is on no card, so it is not said. */
    ownTopics: [...sharedTopics, ...termsOf(mine.topics)].filter(isTellable),
    /** What the owner asked for and the other is not known to give. */
    ownNeeds: bestOf(sought, [...met, ...beingThem]),
  }
}

const labelsOf =
  (vocabulary: Terms) =>
  (term: string): string =>
    conceptLabels.get(term) ?? inSentence(keywordLabel(term, vocabulary))

const inSentence = (label: string): string =>
  plainLine(label, 80)
    .replaceAll('"', "'")
    .replace(/^[A-Z](?=[a-z -])/, (first) => first.toLowerCase())

const conceptLabels = /* @__PURE__ */ builtInLabels()

function builtInLabels(): ReadonlyMap<string, string> {
  return new Map(terms.ids.map((id) => [id, inSentence(keywordLabel(id))]))
}

function fieldText(value: string | null, maySay: Discretion): string {
  const text = plainLine(value ?? '', longestTitle).replaceAll('"', "'")
  return text !== '' && maySay(text) ? text : ''
}
