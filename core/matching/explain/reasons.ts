import { type Facts, labelOf, series } from '#core/matching/explain/facts.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import { type Candidate, maxSentence, type Telling } from '#core/matching/explain/telling.ts'

const ways = {
  direct: [
    '{name} can help with {terms}, which you asked for',
    'You asked for {terms}, and {name} can help there',
    'You are after {terms}; {name} offers just that',
    'When it comes to {terms}, which you asked for, {name} can help',
  ],
  asPerson: [
    'You asked for {terms}, and {name} is {intro}',
    '{name} is {intro}, and you asked for {terms}',
    'You hoped to meet {terms}: {name} is {intro}',
  ],
  related: [
    'You asked for {need}, and {name} offers {offer}',
    '{name} offers {offer}, which bears on the {need} you asked for',
    'You are after {need}; what {name} offers is {offer}',
  ],
  wanted: [
    '{name} asked for {terms}, and you can help there',
    'You can help {name} with {terms}',
    '{name} is after {terms}, and that is where you come in',
    'What you offer is what {name} asked for: {terms}',
  ],
  sharedExpertise: [
    'You both work on {terms}',
    'You and {name} share a field: {terms}',
    '{name} knows {terms} from the inside, as you do',
  ],
  offeringWords: [
    'What {name} offers, in their own words: "{quote}"',
    '{name} on what they can do for others: "{quote}"',
    'This is what {name} brings: "{quote}"',
    'Asked what they could help with, {name} wrote: "{quote}"',
    'What you could turn to {name} for: "{quote}"',
    '{name} has this to give: "{quote}"',
  ],
  seekingWords: [
    'What {name} is after, in their own words: "{quote}"',
    '{name} is here for this: "{quote}"',
    '{name} on what they hope to find: "{quote}"',
    'What keeps {name} busy: "{quote}"',
    'This is on the mind of {name}: "{quote}"',
    'Asked why they come, {name} wrote: "{quote}"',
  ],
  intro: ['{name} is {intro}', 'You would be meeting {intro}', 'A few words on {name}: {intro}'],
  expertise: [
    '{name} knows {terms}',
    '{name} can talk about {terms} from the inside',
    'The field that {name} works in is {terms}',
    'Work for {name} means {terms}',
  ],
  offering: [
    '{name} offers {terms}',
    'What {name} can do for others is {terms}',
    '{name} is glad to help with {terms}',
    'You could turn to {name} for {terms}',
    'On offer from {name} is {terms}',
  ],
  seeking: [
    '{name} asked for {terms}',
    '{name} is after {terms}',
    'What {name} hopes to find is {terms}',
    'On the wish list of {name} is {terms}',
  ],
  ownNeed: [
    'You asked for {terms}: {name} may know whom to ask',
    'You are after {terms}, and {name} may have met somebody who can help',
    '{name} has not written about {terms}, which you asked for, so it is worth asking',
  ],
  unknown: [
    '{name} has not told us much yet, so we cannot say what you have in common',
    'We know little of {name} so far, so this one is open',
    '{name} has kept it short, so what you have in common is yet to be found',
  ],
  open: [
    'A first conversation with {name} is the way to find out',
    'A few minutes with {name} will show what the two of you share',
    'What {name} is about is best heard in person',
  ],
} satisfies Record<string, string[]>

/** What could be told to the owner about the other, most useful first; the last ones can always be told. */
export function reasons(facts: Facts, telling: Telling): Candidate[] {
  const { direct, related, asPerson, wanted, sharedExpertise, expertise, offering, seeking, areCommon } = facts
  const { worded, inTheirWords, quote, theirs, mine } = telling
  const plain = (text: string, grounds: Ground[]): Sentence => ({ text: `${text}.`, grounds })
  const about = (terms: readonly string[], say: (first: string) => Sentence): Candidate[] => {
    const [first] = terms
    return first === undefined ? [] : [{ isCommon: areCommon(terms), say: () => say(first) }]
  }
  const words = (kind: 'offeringWords' | 'seekingWords', field: 'offeringSummary' | 'seekingSummary'): Candidate => ({
    isCommon: false,
    say() {
      const found = quote(field, maxSentence - worded(kind, ways[kind]).length)
      return found && { text: worded(kind, ways[kind], { quote: found.text }), grounds: [found.ground] }
    },
  })
  const intro = introduced(facts)
  const roleAndCompany: Ground[] = [
    ...(facts.role === '' ? [] : [{ of: 'other', field: 'role' } as const]),
    ...(facts.company === '' ? [] : [{ of: 'other', field: 'company' } as const]),
  ]

  return [
    ...about(direct, (first) => {
      const grounds = [...mine('seekingKeywords', direct), ...theirs('offeringKeywords', direct)]
      return inTheirWords(worded('direct', ways.direct, { terms: series(direct) }), grounds, 'offeringSummary', first)
    }),
    ...about(asPerson, () => {
      const text = worded('asPerson', ways.asPerson, { terms: series(asPerson), intro })
      return plain(text, [...mine('seekingKeywords', asPerson), ...roleAndCompany])
    }),
    ...related.slice(0, 1).map(({ need, offer }) => ({
      isCommon: areCommon([need, offer]),
      say() {
        const text = worded('related', ways.related, { need: labelOf(need), offer: labelOf(offer) })
        const grounds = [...mine('seekingKeywords', [need]), ...theirs('offeringKeywords', [offer])]
        return inTheirWords(text, grounds, 'offeringSummary', offer)
      },
    })),
    ...about(wanted, (first) => {
      const text = worded('wanted', ways.wanted, { terms: series(wanted) })
      return inTheirWords(text, theirs('seekingKeywords', wanted), 'seekingSummary', first)
    }),
    ...about(sharedExpertise, () => {
      const text = worded('sharedExpertise', ways.sharedExpertise, { terms: series(sharedExpertise) })
      return plain(text, [...mine('expertise', sharedExpertise), ...theirs('expertise', sharedExpertise)])
    }),
    words('offeringWords', 'offeringSummary'),
    words('seekingWords', 'seekingSummary'),
    ...(asPerson.length > 0 || intro === ''
      ? []
      : [{ isCommon: false, say: () => plain(worded('intro', ways.intro, { intro }), roleAndCompany) }]),
    ...about(expertise, () =>
      plain(worded('expertise', ways.expertise, { terms: series(expertise) }), theirs('expertise', expertise)),
    ),
    ...about(offering, () =>
      plain(worded('offering', ways.offering, { terms: series(offering) }), theirs('offeringKeywords', offering)),
    ),
    ...about(seeking, () =>
      plain(worded('seeking', ways.seeking, { terms: series(seeking) }), theirs('seekingKeywords', seeking)),
    ),
  ]
}

/** What can always be said, where too little is known of the other. */
export function openReasons({ ownNeeds }: Facts, { worded, mine }: Telling): Candidate[] {
  const [need] = ownNeeds
  const ownNeed = (): Sentence | undefined =>
    need === undefined
      ? undefined
      : { text: `${worded('ownNeed', ways.ownNeed, { terms: labelOf(need) })}.`, grounds: mine('seekingKeywords', [need]) }
  const open = (kind: 'unknown' | 'open') => () => ({ text: `${worded(kind, ways[kind])}.`, grounds: [] })
  return [open('unknown'), ownNeed, open('open')].map((say) => ({ isCommon: false, say }))
}

function introduced({ role, company }: Facts): string {
  if (role === '') return company === '' ? '' : `with ${company}`
  return company === '' ? role : `${role} at ${company}`
}
