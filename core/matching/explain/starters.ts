import type { Facts } from '#core/matching/explain/facts.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import type { ToldField } from '#core/matching/explain/quotes.ts'
import { starterWordings as ways } from '#core/matching/explain/starter-wordings.ts'
import { type Candidate, maxSentence, said, type Telling } from '#core/matching/explain/telling.ts'

/** How the owner could begin, most promising first; the last two can always be said. */
export function starters(facts: Facts, telling: Telling): Candidate[] {
  const { worded, quote, theirs, mine } = telling
  const about = (
    kind: keyof typeof ways,
    term: string | undefined,
    grounds: (term: string) => Ground[],
  ): Candidate[] =>
    term === undefined || term === ''
      ? []
      : [
          {
            isCommon: facts.areCommon([term]),
            say: () => {
              const words = kind === 'role' || kind === 'company' ? term : facts.labelOf(term)
              return said(worded(kind, ways[kind], { term: words }), grounds(term))
            },
          },
        ]
  const words = (kind: 'hook' | 'seekingWords' | 'offeringWords', field: ToldField): Candidate => ({
    isCommon: false,
    say(): Sentence | undefined {
      const found = quote(field, maxSentence - 1 - worded(kind, ways[kind]).length)
      return found && said(worded(kind, ways[kind], { quote: found.text }), [found.ground])
    },
  })
  const need = facts.direct[0] ?? facts.related[0]?.need
  const field = (name: 'role' | 'company') => (): Ground[] => [{ of: 'other', field: name }]

  return [
    ...about('need', need, (term) => mine('seekingKeywords', [term])),
    ...about('wanted', facts.wanted[0], (term) => theirs('seekingKeywords', [term])),
    words('hook', 'conversationHooks'),
    ...about('sharedExpertise', facts.sharedExpertise[0], (term) => theirs('expertise', [term])),
    words('seekingWords', 'seekingSummary'),
    words('offeringWords', 'offeringSummary'),
    ...about('role', facts.role, field('role')),
    ...about('expertise', facts.expertise[0], (term) => theirs('expertise', [term])),
    ...about('company', facts.company, field('company')),
    ...about('offering', facts.offering[0], (term) => theirs('offeringKeywords', [term])),
    ...about('seeking', facts.seeking[0], (term) => theirs('seekingKeywords', [term])),
    ...about('ownTopic', facts.ownTopics[0], (term) => mine('topics', [term])),
  ]
}

/** What anybody can begin with, where too little is known of the other. */
export function openStarters(facts: Facts, { worded, mine }: Telling): Candidate[] {
  const [need] = facts.ownNeeds
  const open = (kind: 'open' | 'begin') => () => said(worded(kind, ways[kind]), [])
  const ownNeed = (): Sentence | undefined =>
    need === undefined
      ? undefined
      : said(worded('ownNeed', ways.ownNeed, { term: facts.labelOf(need) }), mine('seekingKeywords', [need]))
  return [ownNeed, open('open'), open('begin')].map((say) => ({ isCommon: false, say }))
}
