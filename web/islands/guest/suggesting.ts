import type { ProfileView } from '#core/attendee/guest-view.ts'
import type { Suggestions } from '#core/matching/suggestions.ts'
import { better as words } from '../../messages/guest-better-en.ts'
import { type Outcome, type Refused, call } from '../api.ts'
import { withEntry } from './profile-draft.ts'

export type Offer = Suggestions['offers'][number]

const mostOffers = 3
export const meterSteps = 5

type Standing = Pick<Suggestions, 'completeness' | 'isUnderstood'>
const saysMuch = 65

/** The completeness (0 to 1) for a meter: of 100, in steps to fill, and in words, which praise only what was understood. */
export function meterOf({ completeness, isUnderstood }: Standing): { percent: number; filled: number; text: string } {
  const percent = Math.round(completeness * 100)
  const { little, start, much, all, unclear } = words.complete
  const graded = percent < 30 ? little : !isUnderstood ? unclear : percent < saysMuch ? start : much
  const text = percent >= 100 && isUnderstood ? all : graded(percent)
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
export const nothingText = ({ completeness, isUnderstood }: Standing): string =>
  completeness * 100 >= saysMuch && isUnderstood ? words.enough : words.nothingNow

export const refusalText = ({ status, retryAfterSeconds }: Pick<Refused, 'status' | 'retryAfterSeconds'>): string =>
  status === 429 ? words.rateLimited(Math.max(1, Math.ceil((retryAfterSeconds ?? 3600) / 60))) : words.failed

/**
 * What the guest added to their own offers, with one more or without it; undefined where the card has no room for one
 * more. Only this is sent, so that later answers still change the other offers.
 */
export function addedWith(
  { profile, addedOffers }: Pick<ProfileView, 'profile' | 'addedOffers'>,
  term: string,
  offered: boolean,
  most: number,
): string[] | undefined {
  if (!offered) return addedOffers.filter((one) => one.toLowerCase() !== term.toLowerCase())
  const onCard = withEntry(profile?.offeringKeywords ?? [], term, most, new Map())
  return onCard.outcome === 'full' ? undefined : withEntry(addedOffers, term, most, new Map()).list
}

/** Adds one offer to those of the guest's answers, or takes it out again. */
export async function setOffered(
  token: string,
  term: string,
  offered: boolean,
  most: number,
): Promise<Outcome<ProfileView> | 'full'> {
  const path = `/api/rsvp/${token}/profile`
  const found = await call<ProfileView>('GET', path)
  if (!found.ok) return found
  const addedOffers = addedWith(found.value, term, offered, most)
  return addedOffers === undefined ? 'full' : call('PUT', path, { addedOffers })
}
