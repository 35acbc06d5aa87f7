import { type Facts, labelOf, series } from '#core/matching/explain/facts.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import type { CitedField } from '#core/profile/profile.ts'
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
    'Your field is also that of {name}: {terms}',
    'On {terms}, you and {name} can talk shop',
  ],
  besides: ['. Besides that, {name} offers {terms}', ', and {name} can also help with {terms}', '. From {name} there is {terms}, too'],
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
  // Where the two have nothing in common that we know of: the owner's own words give the direction.
  offeringWordsOpen: [
    'You asked for {own}: see whether {name} can be of use, who offers "{quote}"',
    '{name} may or may not help with {own}; what is on offer: "{quote}"',
    'On {own}, which you asked for, start from what {name} offers: "{quote}"',
  ],
  seekingWordsOpen: [
    'You offer {own}: see whether it is of use to {name}, who wrote "{quote}"',
    'Whether {own}, which you offer, helps {name} is for you two to find out: "{quote}"',
    '{name} might make use of your offer, {own}: "{quote}"',
  ],
  intro: ['{name} is {intro}', 'A few words on {name}: {intro}', 'Where to place {name}: {intro}', 'By day, {name} is {intro}'],
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

/** What connects the two, most useful first, then who the other is in their own words. */
export function reasons(facts: Facts, telling: Telling): Candidate[] {
  const { direct, related, asPerson, wanted, sharedExpertise, offering, areCommon } = facts
  const { worded, inTheirWords, quote, theirs, mine } = telling
  const plain = (text: string, grounds: Ground[]): Sentence => ({ text: `${text}.`, grounds })
  const about = (terms: readonly string[], say: (first: string) => Sentence): Candidate[] => {
    const [first] = terms
    return first === undefined ? [] : [{ isCommon: areCommon(terms), say: () => say(first) }]
  }
  const hasCommonGround = [direct, related, asPerson, wanted, sharedExpertise].some((found) => found.length > 0)
  const words = (kind: 'offeringWords' | 'seekingWords'): Candidate => ({
    isCommon: false,
    say() {
      const [field, ownField, [own]] =
        kind === 'offeringWords'
          ? (['offeringSummary', 'seekingKeywords', facts.ownNeeds] as const)
          : (['seekingSummary', 'offeringKeywords', facts.ownOffers] as const)
      const isOpen = !hasCommonGround && own !== undefined
      const wordings = isOpen ? ways[`${kind}Open`] : ways[kind]
      const terms = { own: labelOf(own ?? '') }
      const found = quote(field, maxSentence - worded(kind, wordings, terms).length)
      if (found === undefined) return undefined
      const text = worded(kind, wordings, { ...terms, quote: found.text })
      return { text, grounds: isOpen ? [...mine(ownField, [own]), found.ground] : [found.ground] }
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
    ...about(sharedExpertise, (first) => {
      const text = worded('sharedExpertise', ways.sharedExpertise, { terms: series(sharedExpertise) })
      const grounds = [...mine('expertise', sharedExpertise), ...theirs('expertise', sharedExpertise)]
      const quoting = inTheirWords(text, grounds, 'offeringSummary', first)
      const [besides] = offering.filter((term) => !sharedExpertise.includes(term))
      if (quoting.grounds.length > grounds.length || besides === undefined) return quoting
      const more = worded('besides', ways.besides, { terms: labelOf(besides) })
      return plain(`${text}${more}`, [...grounds, ...theirs('offeringKeywords', [besides])])
    }),
    words('offeringWords'),
    words('seekingWords'),
    ...(asPerson.length > 0 || intro === ''
      ? []
      : [{ isCommon: false, say: () => plain(worded('intro', ways.intro, { intro }), roleAndCompany) }]),
  ]
}

/** Where too little is known that connects the two: what is on the other's card, then what can always be said. */
export function openReasons({ expertise, offering, seeking, ownNeeds }: Facts, { worded, turned, theirs, mine }: Telling): Candidate[] {
  const listed = (kind: 'expertise' | 'offering' | 'seeking', field: CitedField, all: readonly string[]) => () => {
    const terms = turned(all)
    return terms.length === 0
      ? undefined
      : { text: `${worded(kind, ways[kind], { terms: series(terms) })}.`, grounds: theirs(field, terms) }
  }
  const ownNeed = (): Sentence | undefined => {
    const [need] = ownNeeds
    if (need === undefined) return undefined
    const text = `${worded('ownNeed', ways.ownNeed, { terms: labelOf(need) })}.`
    return { text, grounds: mine('seekingKeywords', [need]) }
  }
  const open = (kind: 'unknown' | 'open') => () => ({ text: `${worded(kind, ways[kind])}.`, grounds: [] })
  const say = [
    listed('expertise', 'expertise', expertise),
    listed('offering', 'offeringKeywords', offering),
    listed('seeking', 'seekingKeywords', seeking),
    open('unknown'),
    ownNeed,
    open('open'),
  ]
  return say.map((one) => ({ isCommon: false, say: one }))
}

function introduced({ role, company }: Facts): string {
  if (role === '') return company === '' ? '' : `with ${company}`
  return company === '' ? role : `${role} at ${company}`
}
