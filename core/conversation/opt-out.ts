import { revocations } from './revocation-phrases.ts'

export type Keyword = 'stop' | 'start' | 'help'

// 47 CFR 64.1200(a)(10) names the words; STOPALL and OPTOUT are Twilio's. CANCEL and END stop even in an RSVP thread.
const stopWords = ['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout']
// Not YES: it is how guests say they are coming, and must not restart texts to someone who stopped them.
const startWords = ['start', 'unstop']
const helpWords = ['help', 'info']

const keywords = new Map<string, Keyword>([
  ...[...stopWords, 'opt out', 'stop all'].map((word) => [word, 'stop'] as const),
  ...startWords.map((word) => [word, 'start'] as const),
  ...helpWords.map((word) => [word, 'help'] as const),
])

const bareKeywords = new Set([...stopWords, ...startWords, ...helpWords])

// Bounds the work on what a stranger may send; a long clause is an answer to a question, not an order.
const longestBody = 640
const longestClause = 160

/**
 * What a text asks of the rails, before anybody reads it as conversation. 'stop' also for a revocation in other words
 * (English, Spanish, French); 'start' and 'help' only for the keyword alone. undefined: it is conversation.
 */
export function readKeyword(body: string): Keyword | undefined {
  const text = plainWords(body)
  const keyword = keywords.get(text) ?? keywords.get(joinSpelledOut(text))
  if (keyword !== undefined) return keyword
  return isRevocation(body, text) ? 'stop' : undefined
}

/**
 * Whether Twilio itself catches this text and answers it, so that we must not answer too: one keyword, nothing else.
 * YES is left out, although Twilio takes it as an opt-in: from a guest who never stopped it is an answer of theirs to us.
 */
export function isBareKeyword(body: string): boolean {
  return bareKeywords.has(body.trim().toLowerCase())
}

function isRevocation(body: string, text: string): boolean {
  if (text === '' || text.length > longestBody) return false
  if (text.length <= longestClause && revocations.whole.test(withoutCourtesy(text))) return true
  const clauses = sentences(body)
  // "I am done. Stop." and "Stop! I mean it": a sentence that is nothing but the order.
  if (clauses.length > 1 && clauses.some((clause) => revocations.order.test(withoutCourtesy(clause)))) return true
  return clauses.some((clause) => {
    const remaining = clause.replace(revocations.lookAlike, ' ~ ')
    return revocations.phrases.some((phrase) => phrase.test(remaining))
  })
}

function sentences(body: string): string[] {
  // A comma parts only the last words: "Stop, you are too kind" is no order, "this is too much, stop" is one.
  const sentence = body.normalize('NFKC').split(/[.!?;\n\u2026]+/u)
  const last = sentence.flatMap((part) => (part.includes(',') ? [part, part.slice(part.lastIndexOf(',') + 1)] : [part]))
  return last.map(plainWords).filter((part) => part !== '' && part.length <= longestClause)
}

/** Lower case, no accents, no punctuation, no emoji, no invisible characters, one space between words. */
function plainWords(body: string): string {
  return body
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Mn}\uFE0F]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02BC`\u00B4]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** "s t o p" and "S.T.O.P." -> "stop". */
function joinSpelledOut(text: string): string {
  return /^\p{L}(?: \p{L})+$/u.test(text) ? text.replaceAll(' ', '') : text
}

function withoutCourtesy(text: string): string {
  return text.replace(revocations.courtesy, ' ').replace(/ +/g, ' ').trim()
}
