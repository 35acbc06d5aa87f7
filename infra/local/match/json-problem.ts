/** Where a text stops being JSON, in words, without any of the text. `error`: what `JSON.parse` threw for it. */
export function jsonProblem(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const told = /\(line (\d+) column (\d+)\)$/.exec(message)
  if (told !== null) return `line ${told[1]}, column ${told[2]} is no JSON`
  if (!isUnexpected(message)) return `it ends too early, in line ${text.trimEnd().split('\n').length}`
  const before = text.slice(0, firstUnexpected(text)).split('\n')
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1} is no JSON`
}

/** Errors whose message quotes the text around the place instead of telling it. */
const isUnexpected = (message: string) => message.endsWith('is not valid JSON')

/** Any beginning of the text that holds the unexpected character fails by it, any shorter one by its end. */
function firstUnexpected(text: string): number {
  let [without, within] = [0, text.length]
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2)
    if (isUnexpected(problemOf(text.slice(0, middle)))) within = middle
    else without = middle
  }
  return without
}

function problemOf(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}
