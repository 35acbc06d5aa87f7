import * as z from 'zod'
import { keywordLabel } from '#core/profile/keyword.ts'
import { withoutContacts } from '#core/profile/plain-text.ts'
import type { Profile } from '#core/profile/profile.ts'

/** What an organizer lets the cards of an event show. */
export type ShownOnCards = { showCompany: boolean; showRole: boolean; showExpertise: boolean }

export type CardLevel = 1 | 2 | 3

const face = {
  name: z.string(),
  photoUrl: z.string().nullable(),
  role: z.string().nullable(),
  company: z.string().nullable(),
}
const side = z.object({ summary: z.string().nullable(), keywords: z.array(z.string()) })
const interests = { expertise: z.array(z.string()), seeking: side, offering: side }
const openers = {
  conversationHooks: z.array(z.string()),
  whyMatch: z.array(z.string()),
  conversationStarters: z.array(z.string()),
}

/**
 * What one guest sees of another. Level 1: who they are. Level 2 adds what they seek and offer, in labels people read;
 * a guest's preview is this level. Level 3 adds what starts a conversation between the two.
 */
export const TradingCard = z.discriminatedUnion('level', [
  z.object({ level: z.literal(1), ...face }),
  z.object({ level: z.literal(2), ...face, ...interests }),
  z.object({ level: z.literal(3), ...face, ...interests, ...openers }),
])
export type TradingCard = z.infer<typeof TradingCard>

/**
 * Whoever wrote the profile and when, the card has no link and no contact of theirs but what a name may hold. `extras`: the reasons and starters of
 * the match the card is shown for, empty without a match, and labels of the event's own concepts by id.
 */
export function tradingCard(
  profile: Profile,
  level: CardLevel,
  shown: ShownOnCards,
  extras: {
    whyMatch?: readonly string[]
    conversationStarters?: readonly string[]
    labels?: ReadonlyMap<string, string>
  } = {},
): TradingCard {
  const labelOf = (keyword: string) => extras.labels?.get(keyword) ?? keywordLabel(keyword)
  const labelsOf = (keywords: readonly string[]) => told(keywords).map(labelOf)
  const who = {
    name: profile.name,
    photoUrl: profile.photoUrl,
    role: shown.showRole ? lineOf(profile.role) : null,
    company: shown.showCompany ? lineOf(profile.company) : null,
  }
  if (level === 1) return { level, ...who }
  const wants = {
    expertise: shown.showExpertise ? labelsOf(profile.expertise) : [],
    seeking: { summary: lineOf(profile.seekingSummary), keywords: labelsOf(profile.seekingKeywords) },
    offering: { summary: lineOf(profile.offeringSummary), keywords: labelsOf(profile.offeringKeywords) },
  }
  if (level === 2) return { level, ...who, ...wants }
  return {
    level,
    ...who,
    ...wants,
    conversationHooks: told(profile.conversationHooks),
    whyMatch: [...(extras.whyMatch ?? [])],
    conversationStarters: [...(extras.conversationStarters ?? [])],
  }
}

const lineOf = (text: string | null): string | null => (text === null ? null : withoutContacts(text) || null)

const told = (texts: readonly string[]): string[] => texts.flatMap((text) => lineOf(text) ?? [])
