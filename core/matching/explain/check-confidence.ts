import type { Explained } from '#core/matching/explain/grounds.ts'

const alone = new Set(['confidential', 'confidentially', 'quietly', 'anonymous', 'anonymously'])
const phrases = ['between us', 'off the record']
const sharing = new Set(['tell', 'share', 'mention', 'quote'])
const kept = new Set(['private', 'secret', 'yourself', 'yourselves'])
const kin = new Set(['boss', 'landlord', 'employer'])

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/n['’]t\b/g, ' not')
    .replaceAll(/\bdont\b/g, 'do not')
    .replaceAll(/\bno[- ]one\b/g, 'nobody')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether a sentence asks that it goes no further. Words one by one: shares nothing with how explanations are made. */
export function asksForDiscretion(sentence: string): boolean {
  const words = wordsIn(sentence)
  const joined = ` ${words.join(' ')} `
  return (
    phrases.some((phrase) => joined.includes(` ${phrase} `)) ||
    words.some((word, at) => {
      const next = words[at + 1] ?? ''
      if (word === 'keep' && (next === 'this' || next === 'that' || next === 'it')) {
        return words.slice(at + 2, at + 5).some((later) => kept.has(later))
      }
      if (word === 'not' && words[at - 1] === 'do') return sharing.has(next)
      if (word === 'nobody') return next === 'knows'
      if (kin.has(word))
        return /^(?:does|do|must|should|ca|can) ?not know\b/.test(words.slice(at + 1, at + 4).join(' '))
      return alone.has(word)
    })
  )
}

type Stretch = { start: number; end: number }

/** Sentences of an answer that ask for discretion; with a short one about "that", the one before it. */
function confidentIn(answer: string): Stretch[] {
  const all = [...answer.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*/g)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, text }))
    .filter(({ text }) => wordsIn(text).length > 0)
  return all.flatMap(({ start, end, text }, at) => {
    if (!asksForDiscretion(text)) return []
    const words = wordsIn(text)
    const before = all[at - 1]
    const isOnlyThat = words.length <= 5 && words.some((word) => word === 'this' || word === 'that' || word === 'it')
    return [...(isOnlyThat && before !== undefined ? [before] : []), { start, end }]
  })
}

/** Stretches of somebody's answers that no sentence may rest on, by question, and what they say. */
export function confidedBy({ responses = [] }: Explained) {
  const answers = responses.flatMap(({ questionId, value }) =>
    typeof value === 'string' ? [{ questionId, value, places: confidentIn(value) }] : [],
  )
  return {
    texts: answers.flatMap(({ value, places }) => places.map(({ start, end }) => value.slice(start, end))),
    holds: (questionId: string, start: number, end: number): boolean =>
      answers.some(
        (answer) =>
          answer.questionId === questionId && answer.places.some((place) => start < place.end && place.start < end),
      ),
  }
}
