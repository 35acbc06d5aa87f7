import type { ShownOnCards } from '#core/attendee/card.ts'
import { type Discretion, discretionOf, isFreeOfContacts } from '#core/matching/explain/discretion.ts'
import { type Explained, longestTitle } from '#core/matching/explain/grounds.ts'
import { specificityBy } from '#core/matching/explain/rarity.ts'
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

  const sought = termsOf(mine.seekingKeywords)
  const offered = termsOf(theirs.offeringKeywords)
  const seeking = termsOf(theirs.seekingKeywords)
  const expertise = shown.showExpertise ? termsOf(theirs.expertise) : []
  const role = shown.showRole ? fieldText(theirs.role, maySay) : ''
  const company = shown.showCompany ? fieldText(theirs.company, maySay) : ''
  const asPerson = role === '' ? [] : withNeedsMet(roleConcepts({ role, seniority: null }, vocabulary), vocabulary)
  const direct = tellable(both(sought, offered))
  const tellableOffers = tellable(offered)
  const related = tellable(sought.filter((need) => !direct.includes(need))).flatMap((need) => {
    const offer = tellableOffers.find((candidate) => vocabulary.needsMetBy(candidate).includes(need))
    return offer === undefined ? [] : [{ need, offer }]
  })
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
    /** Terms as they read in a sentence: as many as fit, three at most. */
    series: (terms: readonly string[]) => seriesOf(terms.slice(0, 3).map(labelOf)),
    areCommon,
    direct,
    related,
    asPerson: tellable(both(sought, asPerson).filter((need) => !met.has(need))),
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
    ownNeeds: bestOf(sought),
    ownOffers: bestOf(termsOf(mine.offeringKeywords)),
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

function seriesOf(labels: readonly string[]): string {
  const named: string[] = []
  for (const label of labels) {
    if (named.length === 0 || [...named, label].join().length <= 100) named.push(label)
  }
  const last = named.at(-1) ?? ''
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`
}

function fieldText(value: string | null, maySay: Discretion): string {
  const text = plainLine(value ?? '', longestTitle).replaceAll('"', "'")
  return text !== '' && maySay(text) ? text : ''
}
