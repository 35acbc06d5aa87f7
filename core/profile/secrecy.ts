const asks = new RegExp(
  String.raw`\b(?:confidential(?:ly|ity)?|in confidence|between (?:us|you and me|ourselves)|off the record|hush hush|` +
    String.raw`not (?:yet )?public(?! \w)|(?:keep|kept|stays?|remain) (?:it|this|that|these|it all|all this|strictly )?\s?(?:private|secret|quiet|anonymous|to yourselves|to yourself|under wraps)|` +
    String.raw`(?:don't|do not|please don't|never|not to) (?:tell|share|mention|repeat|quote|publish|pass|show|spread)\b[^.!?\n]{0,40}\b(?:this|that|it|anyone|anybody|others|around|on|public\w*)|` +
    String.raw`(?:my|our) (?:boss|manager|employer|landlord|team|company|colleagues|co-?founders?|board|staff|family|wife|husband|partner|boyfriend|girlfriend|investors?) ` +
    String.raw`(?:does not|doesn't|do not|don't|must not|mustn't|should not|shouldn't|can't|cannot) (?:yet )?(?:know(?= yet| about (?:it|this|that)|\s*(?:[.,;:!?)]|$))|hear|find out)|` +
    String.raw`nobody (?:here |at work )?(?:knows(?= yet| about (?:it|this|that)|\s*(?:[.,;:!?)]|$))|should know|must know))\b`,
  'iu',
)
/** Said softly: to be found by, not to be read out. */
const hints = /\b(?:quietly|discreetly|secretly|anonymously|on the quiet|sub rosa)\b/iu
const pointsBack = /\b(?:this|that|it|these|the above)\b/iu

const plain = (text: string) => text.replaceAll('’', "'")

/** Whether a sentence asks that what it tells, or what was told before, goes no further. */
export const asksForSecrecy = (sentence: string): boolean => asks.test(plain(sentence))

/** Whether a sentence asks for secrecy, or is told in a lowered voice: nothing to read out to strangers. */
export const isDiscreet = (sentence: string): boolean => asksForSecrecy(sentence) || hints.test(plain(sentence))

/**
 * The text with every sentence blanked that is not to be known, so that all offsets stay as they are: those that ask for
 * secrecy, and the one before where only "that" is to be kept.
 */
export function blankSecrets(text: string): string {
  const sentences = text.match(/[^.!?\n]*(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?\n]*\s*/gu) ?? []
  return sentences
    .map((sentence, at) => {
      const next = sentences[at + 1] ?? ''
      const isSecret = asksForSecrecy(sentence) || (asksForSecrecy(next) && pointsBack.test(next))
      return isSecret ? ' '.repeat(sentence.length) : sentence
    })
    .join('')
}
