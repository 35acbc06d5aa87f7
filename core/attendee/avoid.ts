import * as z from 'zod'
import { AttendeeId } from '../ids.ts'
import { roleConcepts, termsOf } from '../matching/match-input.ts'
import { badRequest } from '../errors.ts'
import { fullName } from '../profile/profile.ts'
import { vocabulary } from '../profile/vocabulary.ts'
import type { Attendee } from './attendee.ts'

/** Whom a guest would rather not meet. Nobody but that guest ever reads it, and nobody is told of it. */
export const Avoid = z.object({
  /** Names or e-mail addresses as the guest typed them. */
  people: z.array(z.string().trim().min(1).max(170)).max(20),
  /** Kinds of people in the guest's words: "no recruiters, please". */
  kinds: z.string().trim().max(500),
  /** Somebody from the guest's own list. */
  attendeeIds: z.array(AttendeeId).max(200),
})
export type Avoid = z.infer<typeof Avoid>

export const AvoidChange = Avoid.partial()
export type AvoidChange = z.infer<typeof AvoidChange>

/** The guest's own wishes, with names for those picked from the list. */
export const AvoidView = Avoid.omit({ attendeeIds: true }).extend({
  attendees: z.array(z.object({ id: AttendeeId, name: z.string() })),
})
export type AvoidView = z.infer<typeof AvoidView>

export const nobody: Avoid = { people: [], kinds: '', attendeeIds: [] }

type Avoider = Pick<Attendee, 'id' | 'avoid'>
type Avoided = Pick<Attendee, 'id' | 'email' | 'firstName' | 'lastName' | 'profile'>

/** A test of others, made once for a guest; undefined for a guest who avoids nobody. */
export function avoidance({ id, avoid }: Avoider): ((other: Avoided) => boolean) | undefined {
  const people = new Set(avoid.people.map(plain))
  const kinds = new Set(vocabulary.mentionsIn(avoid.kinds).map(({ concept }) => concept))
  if (people.size + kinds.size + avoid.attendeeIds.length === 0) return undefined
  return (other) =>
    other.id !== id &&
    (avoid.attendeeIds.includes(other.id) ||
      people.has(plain(other.email)) ||
      people.has(plain(`${other.firstName} ${other.lastName ?? ''}`)) ||
      knownFor(other.profile).some((term) => kinds.has(term)))
}

/** Whether one of the two would rather not meet the other: then neither reads of the other. */
export function areApart(a: Avoider & Avoided, b: Avoider & Avoided): boolean {
  return (avoidance(a)?.(b) ?? false) || (avoidance(b)?.(a) ?? false)
}

/** What a guest offers, does and is. */
function knownFor(profile: Attendee['profile']): string[] {
  return profile === null ? [] : termsOf([...profile.offeringKeywords, ...roleConcepts(profile)])
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * The guest with changed wishes; left-out ones stay. Only who is on the guest's revealed list (`listed`) can be picked, so
 * that the answer tells nothing of who else is a guest.
 *
 * @throws Refusal 400 NOT_ON_LIST
 */
export function changeAvoid(attendee: Attendee, change: AvoidChange, listed: readonly string[], now: string): Attendee {
  const before = attendee.avoid.attendeeIds
  const attendeeIds = [...new Set(change.attendeeIds ?? before)]
  if (attendeeIds.some((id) => !before.includes(id) && !listed.includes(id)))
    throw badRequest('NOT_ON_LIST', 'Only people on your own list can be picked. You can type a name instead.')
  const avoid = { people: change.people ?? attendee.avoid.people, kinds: change.kinds ?? attendee.avoid.kinds, attendeeIds }
  return { ...attendee, avoid, updatedAt: now }
}

/** `others` are the attendees picked; those who are gone are left out. */
export function avoidView({ avoid }: Attendee, others: readonly Attendee[]): AvoidView {
  const { people, kinds } = avoid
  const attendees = others.map(({ id, firstName, lastName }) => ({ id, name: fullName(firstName, lastName) }))
  return { people, kinds, attendees }
}
