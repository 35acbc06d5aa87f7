import { describe, expect, test } from 'vitest'
import { explain, showAll } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import { discretionOf } from '#core/matching/explain/discretion.ts'
import { groundOf } from '#core/matching/explain/cited-term.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { quoteOf } from '#core/matching/explain/quotes.ts'
import { wordingMentions } from '#core/matching/explain/wordings.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

// An event of programmers, who say "the templates" and mean C++; "story" is in the wordings of starters as well.
const vocabulary = vocabularyFor({
  concepts: [
    { id: 'c-help', label: 'C++ help', patterns: ['the template*', 'undefined behaviour'] },
    { id: 'gdb', label: 'GDB', patterns: ['core dump*'] },
    { id: 'stories', label: 'Stories', patterns: ['story', 'conversation'] },
  ],
  meets: [['gdb', 'c-help']],
  changes: 1,
})
const answeredAt = '2026-11-22T10:00:00.000Z'
function guest(firstName: string, answers: Record<string, string>, avoid?: Explained['avoid']): Explained {
  const responses = Object.entries(answers).map(([questionId, value]) => ({ questionId, value, answeredAt }))
  return {
    profile: extractProfile({ firstName, questions: defaultQuestions, responses, vocabulary }),
    responses,
    avoid,
  }
}
const offers = 'I help teams find undefined behaviour in old code. I also bake bread.'
const seeker = guest('Ben', { goals: 'Looking for somebody who understands the templates.' })
const helper = guest('Ana', { offers })
const reader = guest('Cem', { offers: 'I can help with reading core dumps.' })
const told = (owner: Explained, other: Explained, shown = showAll) => {
  const said = explain(owner, other, shown, { vocabulary })
  expect(checkGrounds(said, owner, other, shown, vocabulary)).toEqual([])
  return said
}

describe('with the event’s vocabulary', () => {
  test('a reason reads the label of its own concept, with its signs', () => {
    const { whyMatch } = told(seeker, helper)
    expect(whyMatch[0]).toMatch(/C\+\+ help/)
    expect(whyMatch.join()).not.toMatch(/c help|c-help/)
    expect(told(seeker, reader).whyMatch[0]).toMatch(/C\+\+ help.*GDB|GDB.*C\+\+ help/)
  })

  test('words about its own concept are quoted, and cited where they stand', () => {
    const { whyMatch, grounds } = told(seeker, helper)
    expect(whyMatch[0]).toContain('undefined behaviour')
    const places = grounds[0]!.flatMap((ground) => ('start' in ground && ground.of === 'other' ? [ground] : []))
    expect(places.length).toBeGreaterThan(0)
    for (const { start, end } of places) expect(offers.slice(start, end)).toContain('undefined behaviour')
    const quote = (known: typeof builtIn) => quoteOf(helper, 'offeringSummary', 100, () => true, 0, 'c-help', known)
    expect(quote(vocabulary)?.text).toContain('undefined behaviour')
    expect(quote(builtIn)).toBeUndefined()
    expect(groundOf('other', helper, 'offeringKeywords', 'c-help', vocabulary)).toMatchObject({ questionId: 'offers' })
    expect(groundOf('other', helper, 'offeringKeywords', 'c-help')).toEqual({ of: 'other', field: 'offeringKeywords' })
  })

  test('whom one avoids by a kind of its own is not named, however it is said', () => {
    const avoid = { people: [], kinds: 'nobody with core dumps' }
    const maySay = discretionOf({ ...seeker, avoid }, helper, showAll, vocabulary)
    expect([maySay('GDB'), maySay('a core dump'), maySay('C++ help')]).toEqual([true, false, true])
    expect(discretionOf({ ...seeker, avoid }, helper, showAll)('a core dump every night')).toBe(true)
    const { whyMatch, conversationStarters } = told({ ...seeker, avoid }, reader)
    expect([...whyMatch, ...conversationStarters].join()).not.toMatch(/core dump/)
  })

  test('an expertise of its own that cards hide is hidden by its label too', () => {
    const expert = { profile: { ...helper.profile, offeringKeywords: [], expertise: ['c-help'] } }
    const shown = { ...showAll, showExpertise: false }
    expect(discretionOf(seeker, expert, shown, vocabulary)('ask about C++ help')).toBe(false)
    expect(told(seeker, expert, shown).whyMatch.join()).not.toMatch(/Ana.*C\+\+/)
  })

  test('another event’s reasons are as before', () => {
    const plain = explain(seeker, helper).whyMatch.join(' ')
    expect(plain).toMatch(/c help/)
    expect(plain).not.toMatch(/C\+\+/)
  })
})

describe('words that sentences say of nobody', () => {
  test('may be words of the vocabulary', () => {
    expect(wordingMentions(vocabulary)).toContain('conversation')
    expect(wordingMentions(builtIn)).not.toContain('conversation')
  })

  test('are no concept of the two, but a quotation that says the same is', () => {
    const avoid = { people: [], kinds: 'no stories please' }
    const hook = { profile: { ...helper.profile, conversationHooks: ['One story of a whale and a boat'] } }
    const said = (sentence: string) => ({
      whyMatch: [sentence],
      grounds: [[{ of: 'other' as const, field: 'conversationHooks' as const }]],
      conversationStarters: [],
      starterGrounds: [],
    })
    const problems = (sentence: string, owner: Explained) =>
      checkGrounds(said(sentence), owner, hook, showAll, vocabulary).map(({ problem }) => problem)
    expect(problems('Ask Ana for the best story they have.', { ...seeker, avoid })).toEqual([])
    expect(problems('Ana collects stories.', seeker)).toEqual(['CONCEPT'])
    expect(problems('Ana: "One story of a whale and a boat"', seeker)).toEqual([])
    expect(problems('Ana: "One story of a whale and a boat"', { ...seeker, avoid })).toEqual(['AVOIDED'])
  })
})
