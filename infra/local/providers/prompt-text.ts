/** A piece of what the model was told: a sentence, and the words of the question or heading it stands under. */
export interface Passage {
  text: string
  words: ReadonlySet<string>
  heading: ReadonlySet<string>
}

const emptyWords = new Set([
  'a',
  'an',
  'and',
  'are',
  'as',
  'at',
  'be',
  'can',
  'do',
  'for',
  'from',
  'have',
  'i',
  'in',
  'is',
  'it',
  'my',
  'of',
  'on',
  'or',
  'the',
  'this',
  'to',
  'we',
  'what',
  'with',
  'you',
  'your',
  'person',
  'text',
  'string',
])

/** The words of a text or an identifier, lower case, plural s removed, in order. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word))
}

export function topicWords(text: string): Set<string> {
  return new Set(wordsOf(text).filter((word) => !emptyWords.has(word)))
}

/** Splits a prompt into passages. JSON is headed by its keys; a line ending in `?` or `:` heads what follows. */
export function passagesOf(prompt: string): Passage[] {
  const trimmed = prompt.trim()
  if (/^[[{]/.test(trimmed)) {
    try {
      return jsonPassages(JSON.parse(trimmed), '')
    } catch {
      // Not JSON after all: read on as prose.
    }
  }
  const passages: Passage[] = []
  let heading = ''
  for (const line of trimmed.split(/\n+/)) {
    const text = line.replace(/^\s*(?:[-*#>]+|[QA]:|\d+[.)])\s*/i, '').trim()
    if (text === '') continue
    if (/[?:]$/.test(text)) {
      heading = text
      continue
    }
    const labelled = /^([^:.!?]{1,60}):\s+(.+)$/.exec(text)
    passages.push(...sentences(labelled?.[2] ?? text, labelled?.[1] ?? heading))
  }
  return passages
}

function jsonPassages(value: unknown, heading: string): Passage[] {
  if (typeof value === 'string') return sentences(value, heading)
  if (typeof value === 'number' || typeof value === 'boolean') return sentences(String(value), heading)
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item) => jsonPassages(item, heading))
  return Object.entries(value).flatMap(([key, item]) => jsonPassages(item, `${heading} ${key}`))
}

function sentences(text: string, heading: string): Passage[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ text: sentence, words: topicWords(sentence), heading: topicWords(heading) }))
}
