import type { Place } from '#core/profile/bearing.ts'

const messenger =
  'telegram|tg|whats\\s?app|signal|insta(?:gram)?|ig|wechat|viber|discord|skype|twitter|snap(?:chat)?|tiktok|threads|' +
  'mastodon|bluesky|messenger|linkedin|facebook|kakao(?:talk)?'
const phone = 'phones?|telephone|tel\\.?|ph\\.?|mob(?:ile)?\\.?|cell(?:phone)?|handy|number'
const asks = 'call|ring|dial|text|sms|dm|ping|reach|contact|write|message|find|add|follow'
const between = 'me|us|is|are|number|handle|name|id|user|username|no\\.?|on|at|to|via|under|by|as|my|our|or|and'

const digits = (least: number, most: number) => String.raw`(?:[\s().\/–-]{0,3}\d){${least},${most}}(?!\d)`
const alone = String.raw`(?<![\p{L}\d]|[$€£¥]\s?|\d[.,:\/–-])`
const phoneNumbers: readonly RegExp[] = [
  // International: with a plus or 00.
  new RegExp(String.raw`${alone}(?:\+\s?\(?|\(\+|00\s?(?=[1-9]))\d${digits(6, 14)}`, 'gu'),
  // Local, with the zero that is dialled first.
  new RegExp(String.raw`${alone}\(?0[1-9]\d{0,4}\)?${digits(5, 10)}`, 'gu'),
  // North American.
  new RegExp(
    String.raw`${alone}(?:1[\s.-]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[\s.\/–-]{1,3})\d{3}[\s.–-]\d{4}(?![\d%])`,
    'gu',
  ),
  new RegExp(String.raw`${alone}(?:\d{9,15}|[6-9]\d{4}[\s-]\d{5})(?![\d%]|[.,]\d)`, 'gu'),
]
// Any other row of seven digits only where the words before it say what it is.
const announced = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${phone}|${asks}|${messenger})(?:\s{1,3}(?:${between}))*\s{0,3}[:=#–-]?\s{0,3}(\(?\d${digits(6, 14)})`,
  'giu',
)

const amounts: readonly RegExp[] = [
  /^[1-9]\d{0,2}(?:([.' ])\d{3})(?:\1\d{3})*$/,
  /^\+\s?[1-9]\d{0,2}(?:[.' ]\d{3})*[.' ]000$/,
  /^[1-9]\d*000$/,
  /^[1-9]\d*00[\s-]\d+00$/,
]
const times: readonly RegExp[] = [
  /^(?:(?:19|20)\d\d[\s/–-]*)+$/,
  /^(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)[\s–-]*)+$/,
  /^(?:(?:19|20)\d\d([./-])\d{1,2}\1\d{1,2}[\s–-]*)+$/,
  /^[0-2]\d\.?[0-5]\d\s?[–-]\s?[0-2]\d\.?[0-5]\d$/,
]
const isOther = (number: string): boolean => [...amounts, ...times].some((pattern) => pattern.test(number))

const handle = String.raw`@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?`
const handles: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${messenger}|handle|${asks})(?:\s{1,3}(?:${between}|${messenger}))*\s{0,3}[:=–-]?\s{0,3}(${handle})`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(${handle})(?=\s*(?:(?:is|are)\s+(?:my|our)|(?:on|at|in|via)\s+(?:${messenger})|\((?:${messenger})\)))`,
    'giu',
  ),
  // Without an @ only what no word looks like: "Signal: ana_lima".
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:${messenger})(?:(?:\s+(?:handle|name|id|username))?\s*[:=]|\s+(?:handle|name|id|username)(?:\s+is)?)\s*((?=[\w.#-]*[a-z])(?=[\w.#-]*[_#\d])[\w.#-]{4,31}\w)`,
    'giu',
  ),
]

const spelledOut = new RegExp(
  String.raw`[\p{L}\p{N}._%+-]{1,64}\s*(?:[([{]\s*at\s*[)\]}]|\bat\b|@)\s*[\p{L}\p{N}-]{1,63}\s*(?:[([{]\s*dot\s*[)\]}]|\bdot\b)` +
    String.raw`\s*(?:com|net|org|io|ai|co|app|dev|info|biz|eu|uk|de|fr|es|nl|example)\b`,
  'giu',
)

/** Where phone numbers, messenger handles and spelled-out mail addresses stand, in reading order; some may overlap. */
export function contactsIn(text: string): Place[] {
  const found = [
    ...phoneNumbers.flatMap((pattern) => spansOf(text, pattern)).filter((span) => !isOther(wordsAt(text, span))),
    ...spansOf(text, announced).filter((span) => !isOther(wordsAt(text, span))),
    ...handles.flatMap((pattern) => spansOf(text, pattern)),
    ...spansOf(text, spelledOut),
  ]
  return found.toSorted((a, b) => a.start - b.start)
}

const wordsAt = (text: string, { start, end }: Place) => text.slice(start, end)

/** The last group where there is one, which then ends the match or is all of it; else the match. */
function spansOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found, 1: part = found }) => {
    const end = index + found.length
    return { start: end - part.length, end }
  })
}

const weak =
  "and|or|also|please|you|can|may|could|just|simply|to|me|us|my|our|the|is|are|it's|at|on|by|via|under|through|here|best|" +
  'directly|always|either|feel free|get in touch'
const strong = `${phone}|${asks}|${messenger}|no\\.|e-?mail|mail|address|handle|username|see|visit`
// What leads up to a contact, anchored at its end: "and you can reach me at".
const lead = new RegExp(String.raw`(?:(?<![\p{L}\p{N}'’-])(?:${strong}|${weak})(?:\s*[:=(–-]\s*|,?\s+|$))+$`, 'iu')
const isAboutContact = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${strong}|get in touch)(?![\p{L}\p{N}])`, 'iu')
const isOwn = /(?<![\p{L}\p{N}])(?:me|us|my|our)(?![\p{L}\p{N}])/iu
const longestLead = 80
const trailing = new RegExp(
  String.raw`^\s*(?:(?:is|are)\s+(?:my|our)\s+(?:${strong})(?:\s+(?:number|address|handle))?|(?:on|at|in|via)\s+(?:${messenger})|\((?:${phone}|${messenger}|e-?mail)\))(?![\p{L}\p{N}])`,
  'iu',
)

/** Words that say nothing where a sentence told how to reach somebody. */
const filler = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:${strong}|${weak}|any\s?time|thanks?|cheers|for|more|details|info|if|interested|i|am|i'm|reachable|available|day|or|night|link|website|site|questions|with)(?![\p{L}\p{N}'’-])`,
  'giu',
)

/**
 * The text with the stretches blanked, and with them the words that only led up to one ("and my phone is"); a sentence
 * of which nothing else is left goes as a whole. Its length, and where all other words stand, is as before.
 */
export function blankSpans(text: string, spans: readonly Place[]): string {
  let blanked = text
  let last = 0
  for (const { start, end } of spans) {
    blanked = blank(blanked, start, end)
    const before = blanked.slice(Math.max(0, start - longestLead), start)
    const led = lead.exec(before)?.[0] ?? ''
    const kept = blanked.slice(0, start - led.length).trimEnd()
    const follows = last > 0 && kept.length <= last
    const opens = kept === '' || /[.!?,;:()\n–-]$/u.test(kept)
    if (follows || (isAboutContact.test(led) && (opens || isOwn.test(led)))) {
      blanked = blank(blanked, /[,;:(–-]$/u.test(kept) ? kept.length - 1 : kept.length, start)
    }
    const tail = trailing.exec(blanked.slice(end, end + longestLead))?.[0] ?? ''
    blanked = blank(blanked, end, end + tail.length)
    last = Math.max(last, end + tail.length)
  }
  return withoutTorn(blanked, spans)
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ') + text.slice(end)

const spaces = (found: string): string => ' '.repeat(found.length)

// "Call me at ... on weekdays": what is left where a sentence began with a contact.
const whenToReach =
  /^\s{3,}(?:on|at|from|between|during|any|if|when|before|after|by|until|daily)\s(?:(?!\s(?:and|but)\s)[^,;.!?\n])*/i

/** Sentences that had a contact: gone where only fillers are left, else with their stop after the last word again. */
function withoutTorn(text: string, spans: readonly Place[]): string {
  const sentence = /[^.!?\n]*(?:[.!?]+(?!\s|$)[^.!?\n]*)*[.!?\n]*/gu
  return text.replace(sentence, (found: string, index: number) => {
    const had = spans.some(({ start }) => start >= index && start < index + found.length)
    if (!had) return found
    const said = found.replace(whenToReach, spaces)
    if (!/[\p{L}\p{N}]/u.test(said.replace(filler, ''))) return blank(found, 0, found.length)
    return said
      .replaceAll(/[([{]\s*[)\]}]/g, spaces)
      .replace(/^\s{3,}(?:and|or)(?=\s)/i, spaces)
      .replace(/[,;:](?=\s{3,}(?:[.!?]|$))/g, ' ')
      .replace(/(\S)(\s{3,})([.!?]+)/u, '$1$3$2')
  })
}
