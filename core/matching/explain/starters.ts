import { type Facts, labelOf } from '#core/matching/explain/facts.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import type { ToldField } from '#core/matching/explain/quotes.ts'
import { type Candidate, maxSentence, type Telling } from '#core/matching/explain/telling.ts'

const ways = {
  need: [
    'Ask {name} what to do first about {term}.',
    'Ask {name} what most people get wrong about {term}.',
    'Tell {name} where you are stuck with {term}, and ask what they would try.',
    'Ask {name} what you should know about {term} before you begin.',
  ],
  wanted: [
    'Tell {name} how you could help with {term}.',
    'Ask {name} what is hardest about {term} right now.',
    'Ask {name} what has been tried so far with {term}, then add what you know.',
  ],
  hook: [
    'Ask {name} about this: "{quote}"',
    '{name} mentioned this: "{quote}" A good place to begin.',
    'This is from {name}: "{quote}" Ask for the story behind it.',
  ],
  sharedExpertise: [
    'Compare notes with {name}: what has surprised you lately in {term}?',
    'Ask {name} what they would do differently in {term} today.',
    'Tell {name} what last went wrong for you in {term}, and ask for theirs.',
  ],
  seekingWords: [
    '{name} wrote: "{quote}" Ask what would move that forward.',
    'Ask {name} how far this has come: "{quote}"',
    'Ask {name} who would be of use here: "{quote}"',
  ],
  offeringWords: [
    '{name} wrote: "{quote}" Ask how that came about.',
    'Ask {name} for an example of this: "{quote}"',
    'Ask {name} who has made most of this: "{quote}"',
  ],
  role: ['Ask {name} what a good week as {term} looks like.', 'Ask {name} how they came to be {term}.'],
  expertise: ['Ask {name} what people misunderstand about {term}.', 'Ask {name} what is changing in {term} right now.'],
  company: ['Ask {name} what {term} is working on.', 'Ask {name} what keeps {term} busy this year.'],
  offering: [
    'Ask {name} how they came to know about {term}.',
    'Ask {name} what they are asked most often about {term}.',
    'Ask {name} for the best story they have about {term}.',
  ],
  seeking: ['Ask {name} how things stand with {term}.', 'Ask {name} why {term} matters to them this year.'],
  ownTopic: [
    'You enjoy talking about {term}: see what {name} makes of it.',
    'Ask {name} what they make of {term}, which you like to talk about.',
  ],
  ownNeed: ['Ask {name} who here could help you with {term}.', 'Tell {name} why you are after {term}.'],
  open: [
    'Ask {name} what would make this event worth coming to.',
    'Ask {name} what brought them here.',
    'Ask {name} whom they most hope to meet here.',
  ],
  begin: [
    'Tell {name} what you hope to find here.',
    'Tell {name} what you are busy with this month.',
    'Tell {name} which question you came with.',
  ],
} satisfies Record<string, string[]>

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
            say: () => ({ text: worded(kind, ways[kind], { term: labelled(kind, term) }), grounds: grounds(term) }),
          },
        ]
  const words = (kind: 'hook' | 'seekingWords' | 'offeringWords', field: ToldField): Candidate => ({
    isCommon: false,
    say(): Sentence | undefined {
      const found = quote(field, maxSentence - worded(kind, ways[kind]).length)
      return found && { text: worded(kind, ways[kind], { quote: found.text }), grounds: [found.ground] }
    },
  })
  const need = facts.direct[0] ?? facts.related[0]?.need ?? facts.asPerson[0]
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
  const open = (kind: 'open' | 'begin') => (): Sentence => ({ text: worded(kind, ways[kind]), grounds: [] })
  const ownNeed = (): Sentence | undefined =>
    need === undefined
      ? undefined
      : { text: worded('ownNeed', ways.ownNeed, { term: labelOf(need) }), grounds: mine('seekingKeywords', [need]) }
  return [ownNeed, open('open'), open('begin')].map((say) => ({ isCommon: false, say }))
}

function labelled(kind: keyof typeof ways, term: string): string {
  return kind === 'role' || kind === 'company' ? term : labelOf(term)
}
