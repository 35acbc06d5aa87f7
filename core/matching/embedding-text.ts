import { keywordLabel } from '#core/profile/keyword.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import type { Profile } from '#core/profile/profile.ts'
import { wordsOf } from '#core/profile/words.ts'

/** What is embedded of a profile; null where it says nothing. */
export type EmbeddingTexts = { seeking: string | null; offering: string | null }

/**
 * What a guest seeks and what they offer, in words for an embedding model: the summary and the keywords, without links,
 * addresses, phone numbers and the guest's own name, which a guest may have typed into the summary.
 */
export function embeddingTexts(profile: Profile): EmbeddingTexts {
  const { name, seekingSummary, seekingKeywords, offeringSummary, offeringKeywords } = profile
  return {
    seeking: textOf(name, seekingSummary, seekingKeywords),
    offering: textOf(name, offeringSummary, offeringKeywords),
  }
}

// Twelve keywords; a summary is shorter.
const longest = 600

function textOf(name: string, summary: string | null, keywords: readonly string[]): string | null {
  const lines = [summary ?? '', keywords.map((keyword) => keywordLabel(keyword)).join(', ')]
  return (
    lines
      .map((line) => plainLine(withoutName(line, name), longest))
      .filter((line) => wordsOf(line).length > 0)
      .join('\n') || null
  )
}

function withoutName(text: string, name: string): string {
  const own = new Set(wordsOf(name).map(({ stem }) => stem))
  return wordsOf(text)
    .filter(({ stem }) => own.has(stem))
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}
