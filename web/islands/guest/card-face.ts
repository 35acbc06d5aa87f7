/** `Founder, Fernway`; empty when neither is known or shown. */
export const workOf = ({ role, company }: { role: string | null; company: string | null }): string =>
  [role, company].filter(Boolean).join(', ')

/** First letters of the first and the last name, whole ones in any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
