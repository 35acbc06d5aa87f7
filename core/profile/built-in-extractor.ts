import { isOwnBusiness, isTold, type Place } from '#core/profile/bearing.ts'
import { chosenOptions, seniorityOf } from '#core/profile/chosen-options.ts'
import type { Clause } from '#core/profile/clauses.ts'
import { isTrade } from '#core/profile/concepts.ts'
import { conceptsOn, readText, type ReadText } from '#core/profile/concepts-read.ts'
import type { Side } from '#core/profile/cues.ts'
import { keywordOf, maxKeywordLength, maxKeywords } from '#core/profile/keyword.ts'
import { phrasesIn, stopWords } from '#core/profile/phrases.ts'
import { blankLinks, clip, plainLine } from '#core/profile/plain-text.ts'
import { completeness, fullName, profileCaps } from '#core/profile/profile.ts'
import type { Citation, CitedField, Profile } from '#core/profile/profile.ts'
import type { Excerpt } from '#core/profile/self-introduction.ts'
import { blankSecrets, isDiscreet } from '#core/profile/secrecy.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { questionIds, type Category, type Question } from '#core/questionnaire/question.ts'
import { answerText, maxAnswerLength, type Response } from '#core/questionnaire/response.ts'

export type ExtractionInput = {
  firstName: string
  lastName?: string | null
  /** As the organizer imported it; an answer does not replace it. */
  company?: string | null
  questions: readonly Question[]
  responses: readonly Response[]
  /** The event's; the built-in one when left out. */
  vocabulary?: Vocabulary
}

const maxTotalLength = 30_000
// Phrases outside the vocabulary rarely meet an equal one; more of them would only dilute the coverage they count in.
const maxPhrases = 4

type Answer = ReadText & { question: Question }
type Cited = { questionId: string; start: number; end: number; text: string }

/** A profile read from the answers without a model. Deterministic; takes any text, reads at most 30,000 characters. */
export function extractProfile(input: ExtractionInput): Profile {
  const { vocabulary = builtIn } = input
  const answers = readAnswers(input.questions, input.responses)
  const chosen = chosenOptions(input.questions, input.responses)
  const citations: Citation[] = [...chosen.citations]
  const cite = (field: CitedField, sources: readonly Cited[]) => {
    for (const { questionId, start, end } of sources) citations.push({ field, questionId, start, end })
  }

  const introduction = introductionOf(answers)
  const importedCompany = plainLine(input.company ?? '', profileCaps.short) || null
  const role = introduction.role ? capitalized(plainLine(introduction.role.text, profileCaps.short)) || null : null
  const spokenCompany = introduction.company ? plainLine(introduction.company.text, profileCaps.short) || null : null
  const location = introduction.location ? plainLine(introduction.location.text, profileCaps.short) || null : null
  if (role && introduction.role) cite('role', [introduction.role])
  if (!importedCompany && spokenCompany && introduction.company) cite('company', [introduction.company])
  if (location && introduction.location) cite('location', [introduction.location])
  const spokenSeniority = chosen.seniority ? null : seniorityOf(role)
  if (spokenSeniority && introduction.role) cite('seniority', [introduction.role])

  const summary = (field: CitedField, sources: readonly Cited[], max: number): string | null => {
    const all = sources.map((source) => source.text.trim()).filter((text) => text !== '')
    // Bullets and lines end without a stop; run together they read as one sentence.
    const joined = all.map((text, at) => (at === all.length - 1 || /[.!?,;:…。！？]$/u.test(text) ? text : `${text};`))
    const text = plainLine(joined.join(' '), max)
    if (text !== '') cite(field, sources)
    return text || null
  }
  const keywords = (field: CitedField, side: Side): string[] => {
    const found = keywordsOn(answers, side, vocabulary)
    cite(
      field,
      found.map(({ source }) => source),
    )
    return found.map(({ keyword }) => keyword)
  }
  const of = (questionId: string) => answers.filter(({ question }) => question.id === questionId)
  const written = answers.filter(({ question }) => question.type === 'open_text')
  const firstWith = (side: Side, ...preferred: Answer[][]): Cited[] =>
    [...preferred, written].map((some) => passages(some, side)).find((found) => found.length > 0) ?? []

  const seekingSummary = summary('seekingSummary', firstWith('seeking', of(questionIds.goals)), profileCaps.summary)
  const offeringSummary = summary('offeringSummary', firstWith('offering', of(questionIds.offers)), profileCaps.summary)
  const [focus] = passages(of(questionIds.goals), 'seeking')
  const currentFocus = summary('currentFocus', focus ? [focus] : [], profileCaps.focus)
  const idealMatch = summary('idealMatch', passages(of(questionIds.idealConnections), 'seeking'), profileCaps.summary)
  const seekingKeywords = keywords('seekingKeywords', 'seeking')
  const offeringKeywords = keywords('offeringKeywords', 'offering')
  const hooks = hooksIn(written)
  cite('conversationHooks', hooks)

  const profile = {
    name: fullName(input.firstName, input.lastName),
    photoUrl: null,
    location,
    role,
    company: importedCompany ?? spokenCompany,
    seniority: chosen.seniority ?? spokenSeniority,
    expertise: chosen.expertise,
    topics: chosen.topics,
    seekingSummary,
    seekingKeywords,
    offeringSummary,
    offeringKeywords,
    currentFocus,
    idealMatch,
    conversationHooks: hooks.map((hook) => plainLine(hook.text, profileCaps.hook)),
    citations: citations.slice(0, profileCaps.citations),
  }
  return { ...profile, completeness: completeness(profile) }
}

/** What people type into a box they must not leave empty. */
const silence = /^(?:n\.?\/?a\.?|none|nothing|nope?|idk|dunno|tbd|x{1,3})[.!]?$/i

function readAnswers(questions: readonly Question[], responses: readonly Response[]): Answer[] {
  const byQuestion = new Map(responses.map((response) => [response.questionId, response]))
  const fromSelects: readonly string[] = [questionIds.experience, questionIds.expertise, questionIds.topics]
  let left = maxTotalLength
  return questions
    .toSorted((a, b) => a.order - b.order)
    .flatMap((question) => {
      if (question.type === 'slider' || (question.type !== 'open_text' && fromSelects.includes(question.id))) return []
      const full = answerText(question, byQuestion.get(question.id))
      // Blanked, not cut, so that citations point into the answer as it was given.
      const text = blankSecrets(blankLinks(clip(full, Math.min(maxAnswerLength, left))))
      left -= text.length
      const aboutOthers = question.category === 'CONNECTIONS'
      if (silence.test(text.trim())) return []
      const introduces = question.type !== 'open_text' ? 'nobody' : aboutOthers ? 'among-others' : 'the-writer'
      const read = readText(text, ownSide(question), introduces)
      return read.words.length === 0 ? [] : [{ question, ...read }]
    })
}

function ownSide(question: Question): Side {
  if (question.id === questionIds.offers) return 'offering'
  const sides: Record<Category, Side> = {
    GOALS: 'seeking',
    CONNECTIONS: 'seeking',
    IDENTITY: 'about',
    BACKGROUND: 'about',
    PREFERENCES: 'about',
  }
  return sides[question.category]
}

function introductionOf(answers: readonly Answer[]): { role?: Cited; company?: Cited; location?: Cited } {
  const found: { role?: Cited; company?: Cited; location?: Cited } = {}
  for (const { question, introduction } of answers) {
    const cited = (excerpt: Excerpt) => ({ questionId: question.id, ...excerpt })
    if (introduction.role) found.role ??= cited(introduction.role)
    if (introduction.company) found.company ??= cited(introduction.company)
    if (introduction.location) found.location ??= cited(introduction.location)
  }
  return found
}

/** Stretches of text on one side, at most a sentence each. */
function passages(answers: readonly Answer[], side: Side): Cited[] {
  return answers.flatMap(({ question, text, words, clauses }) => {
    const stretches: Clause[] = []
    for (const clause of clauses) {
      const before = stretches.at(-1)
      if (before?.side === clause.side && before.sentence === clause.sentence) before.last = clause.last
      else stretches.push({ ...clause })
    }
    return stretches
      .filter((clause) => clause.side === side)
      // "I can", before what is refused, tells nothing.
      .filter(({ first, last }) => words.slice(first, last).some(({ stem }) => !stopWords.has(stem)))
      .flatMap(({ first, last }) => {
        const start = words[first]?.start ?? 0
        const lastWord = words[last - 1]?.end ?? start
        // The stop that ends a sentence belongs to it, the comma before the next clause does not.
        const end = lastWord + (/^[.!?]/.test(text.slice(lastWord)) ? 1 : 0)
        const passage = { questionId: question.id, start, end, text: text.slice(start, end) }
        return end === start || isDiscreet(passage.text) ? [] : [passage]
      })
  })
}

type Keyword = { keyword: string; source: Cited }

/** Concepts first, in reading order, then phrases by weight; each keyword once. */
function keywordsOn(answers: readonly Answer[], side: Side, vocabulary: Vocabulary): Keyword[] {
  const concepts: Keyword[] = []
  const phrases: Keyword[] = []
  const isOwnTrade = side === 'seeking' ? ownTrades(answers, vocabulary) : () => false
  for (const { question, ...read } of answers) {
    const { text, words } = read
    const tellsGoals = question.id === questionIds.goals
    const { ranges, mentions, counted } = conceptsOn(side, read, tellsGoals, vocabulary)
    const source = (start: number, end: number) => {
      return { questionId: question.id, start, end, text: text.slice(start, end) }
    }
    for (const { concept, start, end } of counted) {
      if (tellsGoals && isOwnTrade(concept, { start, end }, text)) continue
      concepts.push({ keyword: concept, source: source(start, end) })
    }
    for (const place of phrasesIn(words, ranges, mentions)) {
      const { start, end } = place
      if (side === 'seeking' && tellsGoals && isOwnBusiness(place, text, true)) continue
      const phrase = plainLine(text.slice(start, end), maxKeywordLength).toLowerCase()
      // A phrase the patterns passed over is not to become a concept because a label happens to read the same.
      if (vocabulary.labelOf(keywordOf(phrase, vocabulary)) === undefined) {
        phrases.push({ keyword: phrase, source: source(start, end) })
      }
    }
  }
  const first = (list: Keyword[], most: number) =>
    [...new Map(list.toReversed().map((one) => [one.keyword, one])).values()]
      .toReversed()
      .filter(({ keyword }) => keyword !== '')
      .slice(0, most)
  return first([...first(concepts, maxKeywords), ...first(phrases, maxPhrases)], maxKeywords)
}

// Kept among the trades, but as often what a guest wants of others.
const helpSought: ReadonlySet<string> = new Set([
  'procurement',
  'public-procurement',
  'suppliers',
  'donors',
  'volunteering',
])

/**
 * Whether goals only tell a line of business: it is offered as well, and not among the ideal connections. A "dental lab"
 * whose goals name dentistry and who offers crowns does not look for it.
 */
function ownTrades(
  answers: readonly Answer[],
  vocabulary: Vocabulary,
): (concept: string, place: Place, text: string) => boolean {
  const named = (questionId: string, side: Side) =>
    new Set(
      answers
        .filter(({ question }) => question.id === questionId)
        .flatMap((read) => conceptsOn(side, read, false, vocabulary).mentions.map(({ concept }) => concept)),
    )
  const offered = named(questionIds.offers, 'offering')
  const sought = named(questionIds.idealConnections, 'seeking')
  return (concept, place, text) =>
    isTrade(concept) &&
    !helpSought.has(concept) &&
    !sought.has(concept) &&
    (offered.has(concept) || isTold(place, text))
}

const hookCue = new RegExp(
  "\\b(?:ask me about|fun fact|in my (?:spare|free) time|outside (?:of )?work|when i'm not working|i love|i collect|" +
    'i play|i used to|former(?:ly)?|passionate about|obsessed with|big fan of|i enjoy)\\b',
  'i',
)

/** Sentences a stranger could begin with: those with a cue, and all that was told to PREFERENCES questions. */
function hooksIn(answers: readonly Answer[]): Cited[] {
  const hooks = answers.flatMap(({ question, text }) =>
    [...text.matchAll(/[^.!?\n]+/gu)].flatMap((match) => {
      const sentence = match[0].trim()
      const start = match.index + match[0].indexOf(sentence)
      if (question.category !== 'PREFERENCES' && !hookCue.test(sentence.replaceAll('’', "'"))) return []
      const told = plainLine(sentence, profileCaps.hook)
      return told === '' || isDiscreet(sentence)
        ? []
        : [{ questionId: question.id, start, end: start + sentence.length, text: told }]
    }),
  )
  const distinct = hooks.filter((hook, index) => hooks.findIndex(({ text }) => text === hook.text) === index)
  return distinct.slice(0, profileCaps.hooks)
}

function capitalized(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
