import type { Facts } from '#core/matching/explain/facts.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import type { CitedField } from '#core/profile/profile.ts'
import { reasonWordings } from '#core/matching/explain/reason-wordings.ts'
import { type Candidate, maxSentence, type Telling } from '#core/matching/explain/telling.ts'

/** What connects the two, most useful first, then who the other is in their own words. */
export function reasons(facts: Facts, telling: Telling): Candidate[] {
  const { direct, related, asPerson, wanted, sharedExpertise, offering, areCommon, labelOf, series } = facts
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
      const wordings = isOpen ? reasonWordings[`${kind}Open`] : reasonWordings[kind]
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
      return inTheirWords(
        worded('direct', reasonWordings.direct, { terms: series(direct) }),
        grounds,
        'offeringSummary',
        first,
      )
    }),
    ...about(asPerson, () => {
      const text = worded('asPerson', reasonWordings.asPerson, { terms: series(asPerson), intro })
      return plain(text, [...mine('seekingKeywords', asPerson), ...roleAndCompany])
    }),
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
      return plain(`${text}${more}`, [...grounds, ...theirs('offeringKeywords', [besides])])
    }),
    words('offeringWords'),
    words('seekingWords'),
    ...(asPerson.length > 0 || intro === ''
      ? []
      : [{ isCommon: false, say: () => plain(worded('intro', reasonWordings.intro, { intro }), roleAndCompany) }]),
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
      : { text: `${worded(kind, reasonWordings[kind], { terms: series(terms) })}.`, grounds: theirs(field, terms) }
  }
  const ownNeed = (): Sentence | undefined => {
    const [need] = ownNeeds
    if (need === undefined) return undefined
    const text = `${worded('ownNeed', reasonWordings.ownNeed, { terms: labelOf(need) })}.`
    return { text, grounds: mine('seekingKeywords', [need]) }
  }
  const open = (kind: 'unknown' | 'open') => () => ({ text: `${worded(kind, reasonWordings[kind])}.`, grounds: [] })
  const say = [
    listed('expertise', 'expertise', expertise),
    listed('offering', 'offeringKeywords', offering),
    listed('seeking', 'seekingKeywords', seeking),
    // After a reason that was found, "we cannot say what you have in common" would be wrong.
    ...(isFirst ? [open('unknown'), ownNeed] : []),
    open('open'),
  ]
  return say.map((one) => ({ isCommon: false, say: one }))
}

function introduced({ role, company }: Facts): string {
  if (role === '') return company === '' ? '' : `with ${company}`
  return company === '' ? role : `${role} at ${company}`
}
