import type { Profile, ProfileCorrection, Seniority } from '#core/profile/profile.ts'
import type { Question } from '#core/questionnaire/question.ts'

/** The card form's fields as typed; an empty text is a field without a value. */
export interface Draft {
  name: string
  location: string
  role: string
  company: string
  seniority: Seniority | ''
  expertise: string[]
  topics: string[]
  seekingSummary: string
  seekingKeywords: string[]
  offeringSummary: string
  offeringKeywords: string[]
  currentFocus: string
  idealMatch: string
  conversationHooks: string[]
}

export type TextField = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft]
export type ListField = { [K in keyof Draft]: Draft[K] extends string[] ? K : never }[keyof Draft]

export const draftOf = (profile: Profile | undefined, name: string): Draft => ({
  name: profile?.name ?? name,
  location: profile?.location ?? '',
  role: profile?.role ?? '',
  company: profile?.company ?? '',
  seniority: profile?.seniority ?? '',
  expertise: profile?.expertise ?? [],
  topics: profile?.topics ?? [],
  seekingSummary: profile?.seekingSummary ?? '',
  seekingKeywords: profile?.seekingKeywords ?? [],
  offeringSummary: profile?.offeringSummary ?? '',
  offeringKeywords: profile?.offeringKeywords ?? [],
  currentFocus: profile?.currentFocus ?? '',
  idealMatch: profile?.idealMatch ?? '',
  conversationHooks: profile?.conversationHooks ?? [],
})

/** Only what changed: a field the guest left alone stays free to follow their answers. */
export function correctionOf(before: Draft, after: Draft): ProfileCorrection {
  const changed = Object.entries(after).filter(([field, value]) => {
    const was: unknown = Reflect.get(before, field)
    return JSON.stringify(was) !== JSON.stringify(value)
  })
  return Object.fromEntries(changed.map(([field, value]) => [field, value === '' ? null : value]))
}

/** Labels by value of a select question's options, to show stored choices in words and to recognize typed ones. */
export const optionsOf = (questions: readonly Question[], id: string): Map<string, string> =>
  new Map(questions.find((question) => question.id === id)?.config?.options?.map(({ value, label }) => [value, label]))

/** What people read for a stored entry: the option's or the card's label, else the entry without its dashes. */
export const labelOf = (entry: string, labels: ReadonlyMap<string, string>): string =>
  labels.get(entry) ?? entry.replaceAll(/[_-]+/g, ' ')

/** Pairs stored entries with the labels a card shows for them; the card may be told to hide them. */
export const cardLabels = (entries: readonly string[] = [], shown: readonly string[] = []): [string, string][] =>
  entries.length === shown.length ? entries.map((entry, at) => [entry, shown[at] ?? entry]) : []

export type Added = { list: string[]; outcome: 'added' | 'there' | 'full' | 'empty' }

/** The list with what was typed; an option's label becomes its value, so that a typed and a ticked one are the same. */
export function withEntry(
  list: readonly string[],
  typed: string,
  most: number,
  labels: ReadonlyMap<string, string>,
): Added {
  const text = typed.trim()
  const same = (one: string) => one.toLowerCase() === text.toLowerCase()
  const entry = [...labels].find(([value, label]) => same(label) || same(value))?.[0] ?? text
  if (text === '') return { list: [...list], outcome: 'empty' }
  if (list.some((one) => one.toLowerCase() === entry.toLowerCase())) return { list: [...list], outcome: 'there' }
  if (list.length >= most) return { list: [...list], outcome: 'full' }
  return { list: [...list, entry], outcome: 'added' }
}
