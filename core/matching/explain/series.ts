const mostCharacters = 100
const most = 3

/**
 * Labels as they read in a sentence: as many as fit, three at most. One that holds an "and" itself is kept apart from the
 * next, and one that holds a comma would read as several, so it stands alone or not at all.
 */
export function seriesOf(labels: readonly string[]): string {
  const [first = ''] = labels
  if (isList(first)) return first
  const named: string[] = []
  for (const label of labels.slice(0, most).filter((one) => !isList(one))) {
    if (named.length === 0 || [...named, label].join().length <= mostCharacters) named.push(label)
  }
  const last = named.at(-1) ?? ''
  if (named.length < 2) return last
  const before = named.slice(0, -1).join(', ')
  return named.some(isPair) ? `${before}, as well as ${last}` : `${before} and ${last}`
}

/** A text as a sentence: with a stop, unless it ends in one, be it inside a quotation. */
export const asSentence = (text: string): string => (/[.!?…]["')\]]?$/u.test(text) ? text : `${text}.`)

const isList = (label: string) => /[,;]/.test(label)
const isPair = (label: string) => /\s(?:and|or|&|\+)\s/i.test(label)
