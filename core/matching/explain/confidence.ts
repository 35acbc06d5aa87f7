import { type Explained, ownWords } from '#core/matching/explain/grounds.ts'
import { overlap, sentencesOf } from '#core/matching/explain/sentences.ts'
import type { Place } from '#core/profile/bearing.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import { isDiscreet } from '#core/profile/secrecy.ts'
import { wordsOf } from '#core/profile/words.ts'

const what =
  "(?:all |any |most )?(?:of )?(?:this|that|it|these|those|them|things|everything|all|my [\\w']+|our [\\w']+)(?: [\\w']+){0,2}?"
const not = "(?:don't|dont|do not|never|please not|mustn't|must not|shouldn't|should not|rather not|better not)"
const wanting = '(?:please |ever |really |want |like |wish |have |let |to |be |been |this |that |it |my name )*'
const telling =
  '(?:tell|told|shar(?:e|ed|ing)|mention(?:ed|ing)?|quot(?:e|ed|ing)|repeat(?:ed)?|publish(?:ed)?|post(?:ed)?|disclosed?|' +
  'reveal(?:ed)?|spread|forward(?:ed)?|pass (?:this|that|it)|print(?:ed)?|say (?:this|that|who|where|anything)|' +
  '(?:any(?:one|body)|them|people) know|get out)'
const close =
  '(?:boss(?:es)?|landlord|landlady|employers?|managers?|company|firm|board|team|colleagues?|co-?workers?|co-?founders?|' +
  'partners?|wife|husband|spouse|family|parents|school)'
const notKnow =
  "(?:(?:doesn'?t|don'?t|does not|do not|must not|mustn'?t|may not|can'?t|cannot|should not|shouldn'?t|won'?t|not) " +
  '(?:yet |really |even |have to |need to |get to )*(?:know|suspect|find out|hear|learn)|' +
  "(?:has|have) no idea|(?:is|are) unaware|(?:isn'?t|aren'?t|is not|are not) (?:yet )?aware)"

/**
 * More ways to ask that something goes no further, or to let that be understood, than keep an answer from being read: what is
 * read out to others can be chosen with more care. For lower case with straight apostrophes.
 */
const asking: readonly RegExp[] = [
  new RegExp(
    String.raw`\bke(?:ep|pt|eping) (?:${what} )?(?:strictly |very )?` +
      String.raw`(?:private|secret|quiet|discreet|hush|hidden|to (?:yourself|yourselves|ourselves)|under wraps)\b`,
  ),
  new RegExp(String.raw`\b${not} ${wanting}${telling}\b`),
  /\b(?:nobody|no[- ]?one|not a soul)(?: [\w']+){0,4}? (?:knows?|suspects?)\b/,
  new RegExp(String.raw`\b${close} (?:[\w']+ ){0,2}?${notKnow}\b`),
  /\bin (?:strict |full |complete )?confidence\b|\bconfidential(?:ly|ity)?\b|\boff the record\b/,
  /\bbetween (?:us|you and me|ourselves)\b/,
  /\banonym(?:ous|ously|ity)\b|\bon the (?:quiet|down ?low)\b|\bbetween (?:you and i|the two of us)\b|\boff[- ]record\b/,
  /\b(?:secretly|in secret|discreet|discreetly|discretion|hush[- ]hush|under wraps|under (?:an? )?nda)\b/,
  /\bprivately\b(?! (?:held|owned|funded|run))/,
  /\b(?:is|it's|that's|still|stays?|remains?|strictly|top|a) secret\b(?! (?:sauce|santa|talent|weapon|recipe|ingredient|passion))/,
  /\b(?:behind (?:[\w']+ ){1,3}back|for your (?:eyes|ears) only|mum'?s the word|strictly private)\b/,
  /(?:\bnot|n't) (?:yet |been |made |gone )*(?:public|announced|official)\b(?! (?:sector|compan|speak|transport|relation))/,
  /\b(?:unannounced|undisclosed|not for (?:publication|sharing|the record|anyone else|everyone))\b/,
]

const everything = /\b(?:all|everything|the whole)\b/
const reference = /\b(?:this|that|it|these|those|the above|knows?|aware|idea)\b/
const mostWords = 4

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')

/** Whether a text asks for discretion or sounds so. */
export function isInConfidence(text: string): boolean {
  const words = plain(text)
  return isDiscreet(text) || asking.some((pattern) => pattern.test(words))
}

/**
 * Sentences of a text that are told in confidence: those that say so, and what one that says nothing else is about, which is
 * the sentence before it, the next one where it stands first or ends in a colon, or the whole text where it says so.
 */
export function toldInConfidence(text: string): Place[] {
  if (!isInConfidence(text)) return []
  const sentences = sentencesOf(text)
  const hidden = new Set<number>()
  for (const [index, { start, end }] of sentences.entries()) {
    const words = text.slice(start, end)
    if (!isInConfidence(words)) continue
    const isShort = wordsOf(words).length <= mostWords
    const isAboutAnother = isShort || reference.test(plain(words))
    if (isAboutAnother && everything.test(plain(words))) return [{ start: 0, end: text.length }]
    hidden.add(index)
    if (isAboutAnother) hidden.add(index - 1)
    if (/:\s*$/.test(words) || (index === 0 && isShort)) hidden.add(index + 1)
  }
  return sentences.filter((_, index) => hidden.has(index))
}

const known = new WeakMap<Explained, ReadonlyMap<string, readonly Place[]>>()

/** Where somebody's answers are told in confidence, by question; worked out once for each of them. */
export function confidences(person: Explained): ReadonlyMap<string, readonly Place[]> {
  const before = known.get(person)
  if (before !== undefined) return before
  const places = [...ownWords(person.responses)].map(([id, answer]) => [id, toldInConfidence(answer)] as const)
  const found = new Map(places.filter(([, all]) => all.length > 0))
  known.set(person, found)
  return found
}

/** Whether words of an answer touch what is told in confidence there. */
export function isConfided(person: Explained, { questionId, ...place }: Place & { questionId: string }): boolean {
  return (
    confidences(person)
      .get(questionId)
      ?.some((one) => overlap(one, place)) === true
  )
}

/** What somebody wrote in confidence, a text a sentence. */
export function confidedTexts(person: Explained): string[] {
  const answers = ownWords(person.responses)
  return [...confidences(person)].flatMap(([questionId, places]) =>
    places.flatMap(({ start, end }) => {
      const text = plainLine(answers.get(questionId)?.slice(start, end) ?? '', end).replace(/[.!?]$/, '')
      return text.length < 12 ? [] : [text]
    }),
  )
}
