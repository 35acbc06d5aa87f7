import type { ShownOnCards } from '#core/attendee/card.ts'
import { isInConfidence } from '#core/matching/explain/confidence.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { termsOf } from '#core/matching/match-input.ts'
import { keywordLabel } from '#core/profile/keyword.ts'
import { blankLinks, plainLine } from '#core/profile/plain-text.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'

/** Whether words may be told to the owner. `isClean`: it is known that they hold no link, no contact and no confidence. */
export type Discretion = (text: string, isClean?: boolean) => boolean

const contactDetails: readonly RegExp[] = [
  /@\S/,
  /\d(?:[\s()./-]*\d){6,}/,
  /\b(?:my|our) (?:number|phone|cell|mobile|e-?mail|handle|insta\w*|whats ?app|telegram|signal|discord|wechat)\b/i,
  /\b(?:call|text|dm|message|e-?mail|mail|whats ?app|ping|reach|write) (?:to )?me\b/i,
  /(?:\bat\b|[([]at[)\]])\s*[\w-]+\s*(?:\bdot\b|[([]dot[)\]])/i,
]

/** Whether the text has no link and no way to reach somebody in it. */
export function isFreeOfContacts(text: string): boolean {
  return blankLinks(text) === text && !contactDetails.some((pattern) => pattern.test(text))
}

/**
 * What the event hides and what either of the two would rather avoid stays untold, whoever wrote it. `vocabulary`: the
 * event's, which knows the kinds.
 */
export function discretionOf(
  owner: Explained,
  other: Explained,
  shown: ShownOnCards,
  vocabulary: Vocabulary = builtIn,
): Discretion {
  const { role, company, expertise, seekingKeywords, offeringKeywords } = other.profile
  const open = termsOf([...seekingKeywords, ...offeringKeywords])
  const hiddenTerms = shown.showExpertise ? [] : termsOf(expertise).filter((term) => !open.includes(term))
  const hidden = [...(shown.showRole ? [] : [role]), ...(shown.showCompany ? [] : [company])]
  const wishes = [owner.avoid, other.avoid]
  const people = wishes.flatMap((avoid) => avoid?.people ?? [])
  const kinds = wishes.map((avoid) => avoid?.kinds ?? '').join('\n')
  const labels = hiddenTerms.map((term) => keywordLabel(term, vocabulary))
  const words = [...hidden, ...hiddenTerms, ...labels, ...people, ...kinds.split(/[,;.\n]/)]
    .map((word) => plainLine(word ?? '', 200).toLowerCase())
    .filter((word) => word !== '')
  const concepts = new Set([...hiddenTerms, ...vocabulary.mentionsIn(kinds).map(({ concept }) => concept)])
  return (text, isClean = false) =>
    (isClean || (isFreeOfContacts(text) && !isInConfidence(text))) &&
    !words.some((word) => hasWords(text, word)) &&
    (concepts.size === 0 || !vocabulary.mentionsIn(text).some(({ concept }) => concepts.has(concept)))
}

/** Whether the text has these words as a whole, not inside longer ones. `words` in lower case. */
export function hasWords(text: string, words: string): boolean {
  const within = text.toLowerCase()
  for (let at = within.indexOf(words); at !== -1; at = within.indexOf(words, at + 1)) {
    const isWhole = !isLetter(within[at - 1]) || !isLetter(words[0])
    const after = at + words.length
    if (isWhole && (!isLetter(within[after]) || !isLetter(words.at(-1)))) return true
  }
  return false
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)
