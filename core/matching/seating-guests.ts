import type { Attendee } from '#core/attendee/attendee.ts'
import { conflict, notFound } from '#core/errors.ts'
import type { Event } from '#core/event/event.ts'

/** A request waits for its plan; a larger room takes longer than a request may. */
export const mostPresent = 300
// Of two or three, who is not seated with whom would tell what they wish.
const fewestPresent = 4
// Nor may a few be picked from many, or all but two of them be guests who are not coming. In twelve rounds nobody meets all
// of twenty: from there on, not to have met is nothing to wonder at.
const leastShare = 1 / 3
const enough = 20

type Room = Pick<Event, 'matchMaybe'>

/** Who is seated when nobody says who is here. */
const comingTo = ({ matchMaybe }: Room, attendees: readonly Attendee[]): Attendee[] =>
  attendees.filter(({ rsvpStatus }) => rsvpStatus === 'CONFIRMED' || (rsvpStatus === 'MAYBE' && matchMaybe))

/**
 * The guests a plan is for: those `present`, or all who come.
 *
 * @throws Refusal 404 for somebody present who is no guest; 409 for fewer than four people (or than all who come, where they
 * are fewer still), for fewer than a third of those who come (or than twenty), and for more than `mostPresent`.
 */
export function guestsPresent(
  event: Room,
  attendees: readonly Attendee[],
  present: readonly string[] | undefined,
): Attendee[] {
  const wanted = new Set(present)
  const coming = comingTo(event, attendees)
  const guests = present === undefined ? coming : attendees.filter(({ id }) => wanted.has(id))
  if (guests.length < wanted.size) throw notFound('guest')
  const fewest = Math.max(2, Math.min(fewestPresent, coming.length))
  if (guests.length < fewest) throw conflict('TOO_FEW_PRESENT', `It takes at least ${fewest} guests who are here.`)
  if (guests.length > mostPresent)
    throw conflict('ROOM_TOO_LARGE', `At most ${mostPresent} guests can be seated in one plan. Choose who is here.`)
  const share = Math.min(enough, Math.ceil(coming.length * leastShare))
  if (guests.filter((guest) => coming.includes(guest)).length < share)
    throw conflict('TOO_FEW_PRESENT', `It takes at least ${share} of the ${coming.length} guests who come.`)
  return guests
}

/**
 * Whether an organizer picked these guests anew: they are neither all who come nor those of the last plan. The same guests
 * are seated the same way however often it is asked; plan after plan for guests picked otherwise would tell whom somebody
 * would rather not meet.
 */
export function arePickedAnew(
  event: Room,
  attendees: readonly Attendee[],
  present: readonly string[],
  before: { readonly present: readonly string[] } | undefined,
): boolean {
  const coming = comingTo(event, attendees).map(({ id }) => id)
  return !areSame(present, coming) && !(before !== undefined && areSame(present, before.present))
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && new Set([...some, ...others]).size === new Set(some).size
