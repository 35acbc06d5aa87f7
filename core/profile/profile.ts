import * as z from 'zod'
import { keywordsOf, maxKeywordLength, maxKeywords } from '#core/profile/keyword.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'

export const Seniority = z.enum(['early', 'mid', 'senior', 'executive', 'founder'])
export type Seniority = z.infer<typeof Seniority>

/** Most characters (UTF-16 code units) and most entries that a profile holds. */
export const profileCaps = {
  name: 170,
  short: 80,
  summary: 280,
  focus: 140,
  hook: 120,
  hooks: 5,
  keyword: maxKeywordLength,
  keywords: maxKeywords,
  choice: 80,
  choices: 20,
  citations: 80,
} as const

const short = z.string().max(profileCaps.short).nullable().default(null)
const summary = z.string().max(profileCaps.summary).nullable().default(null)
const keywords = z.array(z.string().max(profileCaps.keyword)).max(profileCaps.keywords).default([])
const choices = z.array(z.string().max(profileCaps.choice)).max(profileCaps.choices).default([])

export const CitedField = z.enum([
  'location',
  'role',
  'company',
  'seniority',
  'expertise',
  'topics',
  'seekingSummary',
  'seekingKeywords',
  'offeringSummary',
  'offeringKeywords',
  'currentFocus',
  'idealMatch',
  'conversationHooks',
])
export type CitedField = z.infer<typeof CitedField>

/** The words a field came from: from `start` up to `end` in `answerText` of that question, in UTF-16 code units. */
export const Citation = z.object({
  field: CitedField,
  questionId: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Citation = z.infer<typeof Citation>

/** Who a guest is at an event (R110). Keywords are ids of the vocabulary, or lower-case phrases where it has none. */
export const Profile = z.object({
  name: z.string().max(profileCaps.name),
  photoUrl: z.string().max(500).nullable().default(null),
  location: short,
  role: short,
  company: short,
  seniority: Seniority.nullable().default(null),
  expertise: choices,
  topics: choices,
  seekingSummary: summary,
  seekingKeywords: keywords,
  offeringSummary: summary,
  offeringKeywords: keywords,
  currentFocus: z.string().max(profileCaps.summary).nullable().default(null),
  idealMatch: summary,
  conversationHooks: z.array(z.string().max(profileCaps.hook)).max(profileCaps.hooks).default([]),
  completeness: z.number().min(0).max(1).default(0),
  citations: z.array(Citation).max(profileCaps.citations).default([]),
})
export type Profile = z.infer<typeof Profile>

const typed = (max: number) => z.string().trim().max(max).nullable()
const typedList = (length: number, entries: number) => z.array(z.string().trim().min(1).max(length)).max(entries)

/** What a guest may change in their own profile; anything else in the request is ignored. Empty text clears a field. */
export const profileCorrection = z
  .object({
    name: z.string().trim().min(1).max(profileCaps.name),
    photoUrl: z
      .url({ protocol: /^https$/ })
      .max(500)
      .nullable(),
    location: typed(profileCaps.short),
    role: typed(profileCaps.short),
    company: typed(profileCaps.short),
    seniority: Seniority.nullable(),
    expertise: typedList(profileCaps.choice, profileCaps.choices),
    topics: typedList(profileCaps.choice, profileCaps.choices),
    seekingSummary: typed(profileCaps.summary),
    seekingKeywords: typedList(profileCaps.keyword, profileCaps.keywords),
    offeringSummary: typed(profileCaps.summary),
    offeringKeywords: typedList(profileCaps.keyword, profileCaps.keywords),
    currentFocus: typed(profileCaps.summary),
    idealMatch: typed(profileCaps.summary),
    conversationHooks: typedList(profileCaps.hook, profileCaps.hooks),
    addedOffers: typedList(profileCaps.keyword, profileCaps.keywords).describe(
      'Offers on top of those that the answers, or `offeringKeywords` here, tell: they stay when the answers change.',
    ),
  })
  .partial()
export type ProfileCorrection = z.infer<typeof profileCorrection>

/**
 * The profile with a guest's corrections, to the character; their card leaves out links and contacts. A field that changed no
 * longer cites an answer, but for offers that were only added to; keywords become concepts of the event's `vocabulary`, or of
 * the built-in one.
 */
export function correctProfile(profile: Profile, correction: ProfileCorrection, vocabulary?: Vocabulary): Profile {
  const text = (typed: string | null | undefined, before: string | null) => {
    return typed === undefined ? before : typed || null
  }
  const keywords = (typed: readonly string[] | undefined, before: string[]) => {
    return typed === undefined ? before : keywordsOf(typed, vocabulary)
  }
  const once = (list: readonly string[]) => [...new Set(list)]
  const corrected: Profile = {
    name: correction.name ?? profile.name,
    photoUrl: text(correction.photoUrl, profile.photoUrl),
    location: text(correction.location, profile.location),
    role: text(correction.role, profile.role),
    company: text(correction.company, profile.company),
    seniority: correction.seniority === undefined ? profile.seniority : correction.seniority,
    expertise: once(correction.expertise ?? profile.expertise),
    topics: once(correction.topics ?? profile.topics),
    seekingSummary: text(correction.seekingSummary, profile.seekingSummary),
    seekingKeywords: keywords(correction.seekingKeywords, profile.seekingKeywords),
    offeringSummary: text(correction.offeringSummary, profile.offeringSummary),
    offeringKeywords: withAdded(
      keywords(correction.offeringKeywords, profile.offeringKeywords),
      keywordsOf(correction.addedOffers ?? [], vocabulary),
    ),
    currentFocus: text(correction.currentFocus, profile.currentFocus),
    idealMatch: text(correction.idealMatch, profile.idealMatch),
    conversationHooks: once(correction.conversationHooks ?? profile.conversationHooks),
    completeness: 0,
    citations: [],
  }
  const isOnlyAddedTo = (field: CitedField) => field === 'offeringKeywords' && correction.offeringKeywords === undefined
  const citations = profile.citations.filter(
    ({ field }) => isOnlyAddedTo(field) || sameContent(profile[field], corrected[field]),
  )
  return { ...corrected, citations, completeness: completeness(corrected) }
}

/** Keywords with others added; where there are too many, what was added stays. */
function withAdded(keywords: readonly string[], added: readonly string[]): string[] {
  const all = [...new Set([...keywords, ...added])]
  const tooMany = all.filter((keyword) => !added.includes(keyword)).slice(profileCaps.keywords - added.length)
  return all.filter((keyword) => !tooMany.includes(keyword))
}

function sameContent(a: string | readonly string[] | null, b: string | readonly string[] | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** How much a profile gives the matching to work with, from 0 (nothing) to 1, in hundredths. */
export function completeness(profile: Omit<Profile, 'completeness'>): number {
  const parts: [hundredths: number, known: boolean][] = [
    [15, profile.seekingSummary !== null],
    [20, profile.seekingKeywords.length > 0],
    [10, profile.offeringSummary !== null],
    [20, profile.offeringKeywords.length > 0],
    [10, profile.seniority !== null],
    [10, profile.expertise.length > 0],
    [5, profile.topics.length > 0],
    [5, profile.role !== null || profile.company !== null],
    [5, profile.conversationHooks.length > 0],
  ]
  return parts.reduce((sum, [hundredths, known]) => sum + (known ? hundredths : 0), 0) / 100
}

/** Whether a profile tells what the guest seeks or offers in concepts that others can meet, not in loose words alone. */
export function isUnderstood(
  { seekingKeywords, offeringKeywords }: Pick<Profile, 'seekingKeywords' | 'offeringKeywords'>,
  vocabulary: Pick<Vocabulary, 'labelOf'>,
): boolean {
  return [...seekingKeywords, ...offeringKeywords].some((keyword) => vocabulary.labelOf(keyword) !== undefined)
}

/** What a guest is called on cards and in reasons. */
export function fullName(firstName: string, lastName?: string | null): string {
  return [firstName, lastName ?? '']
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
    .slice(0, profileCaps.name)
}
