import { wordsOf } from '#core/profile/words.ts'

const unknown = String.raw`know(?=s? yet| about (?:it|this|that)|\s*(?:[.,;:!?)]|$))`
const asks = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:confidentially|\(confidential\)|^\s*confidential(?=\s*[:,.(–-])|(?:(?:this|that|it|which) (?:is|stays|remains)|strictly|(?:keep|kept|treat) (?:it|this|that)(?: as)?|please) ` +
    String.raw`(?:strictly |please )?confidential|(?:in (?:strict|full) confidence|(?:told|said|shared|tell you|say this) in confidence)|` +
    String.raw`(?:keep|kept|stays?|remains?|strictly|just) (?:it |this |that )?between (?:us|you and me|ourselves)|^\s*between (?:us|you and me)\b(?=[,:.]|$)|` +
    String.raw`off the record|hush hush|not yet public|` +
    String.raw`(?:please |to )?(?:keep|kept) (?:it|this|that|these)(?: all)? (?:strictly )?(?:private|secret|quiet|to yourselves|to yourself|under wraps)(?= please|\s*(?:[.,;:!?)]|$))|` +
    String.raw`(?:don't|do not|never|not to) (?:tell|share|mention|repeat|quote|publish|pass|show|spread) (?:this|that|it|anyone|anybody|others)(?! (?:view|opinion|kind|sort|idea|who|\w+ing))|` +
    String.raw`(?:my|our) (?:boss|manager|employer|landlord|team|company|colleagues|co-?founders?|board|staff|family|wife|husband|partner|boyfriend|girlfriend|investors?) ` +
    String.raw`(?:does not|doesn't|do not|don't|must not|mustn't|should not|shouldn't|can't|cannot) (?:yet )?(?:${unknown}|hear|find out)|` +
    String.raw`nobody (?:here |at work )?(?:knows(?= yet| about (?:it|this|that)|\s*(?:[.,;:!?)]|$))|should know|must know))(?![\p{L}\p{N}])`,
  'iu',
)
/** Said softly: to be found by, not to be read out. */
const hints = /\b(?:quietly|discreetly|secretly|anonymously|on the quiet|sub rosa)\b/iu

const plain = (text: string) => text.replaceAll('’', "'")

/** Whether a sentence asks that what it tells, or what was told before, goes no further. */
export const asksForSecrecy = (sentence: string): boolean => asks.test(plain(sentence))

/** Whether a sentence asks for secrecy, or is told in a lowered voice: nothing to read out to strangers. */
export const isDiscreet = (sentence: string): boolean => asksForSecrecy(sentence) || hints.test(plain(sentence))

// Longer ones say themselves what is to be kept.
const mostWordsPointingBack = 10
const pointsBack = (sentence: string): boolean =>
  /\b(?:this|that|it|these|the above|tell|knows?)\b/iu.test(sentence) &&
  wordsOf(sentence).length <= mostWordsPointingBack

/**
 * The text with every sentence blanked that is not to be known, so that all offsets stay as they are: those that ask for
 * secrecy, and the one before a short one, which tells nothing itself ("Please do not tell anyone").
 */
export function blankSecrets(text: string): string {
  const sentences = text.match(/[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]*\s*/gu) ?? []
  return sentences
    .map((sentence, at) => {
      const next = sentences[at + 1] ?? ''
      const isSecret = asksForSecrecy(sentence) || (asksForSecrecy(next) && pointsBack(next))
      return isSecret ? ' '.repeat(sentence.length) : sentence
    })
    .join('')
}
