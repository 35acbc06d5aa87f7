import type { Facts } from '#core/matching/explain/facts.ts'
import { hasWords } from '#core/matching/explain/discretion.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import type { CitedField } from '#core/profile/profile.ts'
import { reasonWordings } from '#core/matching/explain/reason-wordings.ts'
import type { ToldField } from '#core/matching/explain/quotes.ts'
import { type Candidate, maxSentence, said, type Telling } from '#core/matching/explain/telling.ts'

/** What connects the two, most useful first, then who the other is in their own words. */
export function reasons(facts: Facts, telling: Telling): Candidate[] {
  const { direct, related, asPerson, wanted, sharedExpertise, offering, areCommon, labelOf, series } = facts
  const { worded, inTheirWords, quote, theirs, mine } = telling
  const about = (terms: readonly string[], say: (first: string) => Sentence): Candidate[] => {
    const [first] = terms
    return first === undefined ? [] : [{ isCommon: areCommon(terms), say: () => say(first) }]
  }
  const words = (kind: 'offeringWords' | 'seekingWords', field: ToldField): Candidate => ({
    isCommon: false,
    say() {
      const found = quote(field, maxSentence - 1 - worded(kind, reasonWordings[kind]).length)
      if (found === undefined) return undefined
      return said(worded(kind, reasonWordings[kind], { quote: found.text }), [found.ground])
    },
  })
  const intro = introduced(facts)
  const roleAndCompany: Ground[] = [
    ...(facts.role === '' ? [] : [{ of: 'other', field: 'role' } as const]),
    ...(facts.company === '' ? [] : [{ of: 'other', field: 'company' } as const]),
  ]
  // Common as the wish may be, the title is theirs.
  const sought = () => {
    const text = worded('asPerson', reasonWordings.asPerson, { terms: series(asPerson), intro })
    return said(text, [...mine('seekingKeywords', asPerson), ...roleAndCompany])
  }
  const placed = () =>
    facts.role === ''
      ? said(worded('company', reasonWordings.company, { company: facts.company }), roleAndCompany)
      : said(worded('intro', reasonWordings.intro, { intro }), roleAndCompany)

  return [
    ...about(direct, (first) => {
      const grounds = [...mine('seekingKeywords', direct), ...theirs('offeringKeywords', direct)]
      return inTheirWords(
        worded('direct', reasonWordings.direct, { terms: series(direct) }),
        grounds,
        'offeringSummary',
        first,
      )
    }),
    ...(asPerson.length === 0 ? [] : [{ isCommon: false, say: sought }]),
    ...related.slice(0, 1).map(({ need, offer }) => ({
      isCommon: areCommon([need, offer]),
      say() {
        const text = worded('related', reasonWordings.related, { need: labelOf(need), offer: labelOf(offer) })
        const grounds = [...mine('seekingKeywords', [need]), ...theirs('offeringKeywords', [offer])]
        return inTheirWords(text, grounds, 'offeringSummary', offer)
      },
    })),
    ...about(wanted, (first) => {
      const text = worded('wanted', reasonWordings.wanted, { terms: series(wanted) })
      return inTheirWords(text, theirs('seekingKeywords', wanted), 'seekingSummary', first)
    }),
    ...about(sharedExpertise, (first) => {
      const text = worded('sharedExpertise', reasonWordings.sharedExpertise, { terms: series(sharedExpertise) })
      const grounds = [...mine('expertise', sharedExpertise), ...theirs('expertise', sharedExpertise)]
      const quoting = inTheirWords(text, grounds, 'offeringSummary', first)
      const [besides] = offering.filter((term) => !sharedExpertise.includes(term))
      if (quoting.grounds.length > grounds.length || besides === undefined) return quoting
      const more = worded('besides', reasonWordings.besides, { terms: labelOf(besides) })
      return said(`${text}${more}`, [...grounds, ...theirs('offeringKeywords', [besides])])
    }),
    words('offeringWords', 'offeringSummary'),
    words('seekingWords', 'seekingSummary'),
    ...(asPerson.length > 0 || roleAndCompany.length === 0 ? [] : [{ isCommon: false, say: placed }]),
  ]
}

/** Where too little is known that connects the two: what is on the other's card, then what can always be said. */
export function openReasons(
  { expertise, offering, seeking, ownNeeds, labelOf, series }: Facts,
  { worded, turned, theirs, mine }: Telling,
  isFirst: boolean,
): Candidate[] {
  const listed = (kind: 'expertise' | 'offering' | 'seeking', field: CitedField, all: readonly string[]) => () => {
    const terms = turned(all)
    return terms.length === 0
      ? undefined
      : said(worded(kind, reasonWordings[kind], { terms: series(terms) }), theirs(field, terms))
  }
  const ownNeed = (): Sentence | undefined => {
    const [need] = ownNeeds
    if (need === undefined) return undefined
    const text = worded('ownNeed', reasonWordings.ownNeed, { terms: labelOf(need) })
    return said(text, mine('seekingKeywords', [need]))
  }
  const open = (kind: 'unknown' | 'open') => () => said(worded(kind, reasonWordings[kind]), [])
  const say = [
    listed('expertise', 'expertise', expertise),
    listed('offering', 'offeringKeywords', offering),
    listed('seeking', 'seekingKeywords', seeking),
    // After a reason that was found, or what is on the card, "we cannot say what you have in common" would be wrong.
    ...(isFirst && [expertise, offering, seeking].every(({ length }) => length === 0) ? [open('unknown')] : []),
    ownNeed,
    open('open'),
  ]
  return say.map((one) => ({ isCommon: false, say: one }))
}

/** Their title, and where, unless it says so itself: "Head of Sales at Loop". */
function introduced({ role, company }: Facts): string {
  return company === '' || hasWords(role, company.toLowerCase()) ? role : `${role} at ${company}`
}
