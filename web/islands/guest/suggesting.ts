import type { ProfileView } from '#core/attendee/guest-view.ts'
import type { Suggestions } from '#core/matching/suggestions.ts'
import { better as words } from '../../messages/guest-better-en.ts'
import { type Outcome, type Refused, call } from '../api.ts'
import { withEntry } from './profile-draft.ts'

export type Offer = Suggestions['offers'][number]

const mostOffers = 3
export const meterSteps = 5

/** The completeness (0 to 1) for a meter: of 100, in steps to fill, and in words. */
export function meterOf(completeness: number): { percent: number; filled: number; text: string } {
  const percent = Math.round(completeness * 100)
  const { little, start, much, all } = words.complete
  const text = percent >= 100 ? all : (percent < 30 ? little : percent < 65 ? start : much)(percent)
  return { percent, filled: Math.round((percent / 100) * meterSteps), text }
}

/** A label as it stands within a sentence; one that begins with a name such as AI or DevOps stays as it is. */
export function inSentence(label: string): string {
  const [first = ''] = label.split(/[\s-]/)
  return /[\p{Lu}\d]/u.test(first.slice(1)) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

export const whatIfText = ({ label, added }: Offer): string => words.whatIf(inSentence(label), added)

/** The offers to show: the first three that are not the guest's by now. */
export const offersToShow = ({ offers }: Suggestions, taken: string | undefined): Offer[] =>
  offers.filter(({ term, added }) => term !== taken && added > 0).slice(0, mostOffers)

/** What stands where there is nothing to suggest. */
export const nothingText = (completeness: number): string => (completeness >= 0.65 ? words.enough : words.nothingNow)

export const refusalText = ({ status, retryAfterSeconds }: Pick<Refused, 'status' | 'retryAfterSeconds'>): string =>
  status === 429 ? words.rateLimited(Math.max(1, Math.ceil((retryAfterSeconds ?? 3600) / 60))) : words.failed

/** The keywords with an offer, or without it; undefined where there is no room for one more. */
export function keywordsWith(
  keywords: readonly string[],
  term: string,
  offered: boolean,
  most: number,
): string[] | undefined {
  if (!offered) return keywords.filter((one) => one.toLowerCase() !== term.toLowerCase())
  const { list, outcome } = withEntry(keywords, term, most, new Map())
  return outcome === 'full' ? undefined : list
}

/** Adds one offer to the guest's profile as it is now, or takes it out again. */
export async function setOffered(
  token: string,
  term: string,
  offered: boolean,
  most: number,
): Promise<Outcome<ProfileView> | 'full'> {
  const path = `/api/rsvp/${token}/profile`
  const found = await call<ProfileView>('GET', path)
  if (!found.ok) return found
  const offeringKeywords = keywordsWith(found.value.profile?.offeringKeywords ?? [], term, offered, most)
  return offeringKeywords === undefined ? 'full' : call('PUT', path, { offeringKeywords })
}
