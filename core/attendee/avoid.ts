import * as z from 'zod'
import { AttendeeId } from '../ids.ts'
import { roleConcepts, termsOf } from '../matching/match-input.ts'
import { badRequest } from '../errors.ts'
import { fullName } from '../profile/profile.ts'
import { type Vocabulary, vocabulary as builtIn } from '../profile/vocabulary.ts'
import type { Attendee } from './attendee.ts'

/** Whom a guest would rather not meet. Nobody but that guest ever reads it, and nobody is told of it. */
export const Avoid = z.object({
  /** Full names as the guest typed them. An address would tell, by what comes of it, whether it is a guest's. */
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
type Avoided = Pick<Attendee, 'id' | 'firstName' | 'lastName' | 'profile'>

/**
 * Finds whom of these guests somebody would rather not meet, by id and never themselves. Each guest is looked at once,
 * however many ask. `vocabulary`: the event's, which knows the kinds.
 */
export function avoidedAmong(
  guests: readonly Avoided[],
  vocabulary: Vocabulary = builtIn,
): (avoider: Avoider) => ReadonlySet<string> {
  const ids = new Set(guests.map(({ id }) => id))
  const byName = idsBy(guests, ({ firstName, lastName }) => [plain(fullName(firstName, lastName))])
  // Made when the first kind is asked for: job titles have to be read.
  let byKind: ReadonlyMap<string, readonly string[]> | undefined
  return ({ id, avoid }) => {
    const avoided = new Set(avoid.attendeeIds.filter((other) => ids.has(other)))
    for (const person of avoid.people) for (const other of byName.get(plain(person)) ?? []) avoided.add(other)
    const kinds = avoid.kinds === '' ? [] : vocabulary.mentionsIn(avoid.kinds)
    for (const { concept } of kinds) {
      byKind ??= idsBy(guests, ({ profile }) => knownFor(profile, vocabulary))
      for (const other of byKind.get(concept) ?? []) avoided.add(other)
    }
    avoided.delete(id)
    return avoided
  }
}

/** Whether one of the two would rather not meet the other: then neither reads of the other. */
export function areApart(a: Avoider & Avoided, b: Avoider & Avoided, vocabulary?: Vocabulary): boolean {
  return avoidedAmong([b], vocabulary)(a).has(b.id) || avoidedAmong([a], vocabulary)(b).has(a.id)
}

/** What a guest offers, does and is. */
function knownFor(profile: Attendee['profile'], vocabulary: Vocabulary): string[] {
  return profile === null ? [] : termsOf([...profile.offeringKeywords, ...roleConcepts(profile, vocabulary)])
}

function idsBy(guests: readonly Avoided[], keysOf: (guest: Avoided) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const guest of guests)
    for (const key of keysOf(guest)) {
      const ids = found.get(key)
      if (ids === undefined) found.set(key, [guest.id])
      else ids.push(guest.id)
    }
  return found
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * The guest with changed wishes; left-out ones stay. Only who is on the guest's revealed list (`listed`) can be picked, so
 * that the answer tells nothing of who else is a guest. `updatedAt` stays: organizers read it, and wishes are private.
 *
 * @throws Refusal 400 NOT_ON_LIST
 */
export function changeAvoid(attendee: Attendee, change: AvoidChange, listed: readonly string[]): Attendee {
  const before = attendee.avoid.attendeeIds
  const attendeeIds = [...new Set(change.attendeeIds ?? before)]
  if (attendeeIds.some((id) => !before.includes(id) && !listed.includes(id)))
    throw badRequest('NOT_ON_LIST', 'Only people on your own list can be picked. You can type a name instead.')
  const avoid = {
    people: change.people ?? attendee.avoid.people,
    kinds: change.kinds ?? attendee.avoid.kinds,
    attendeeIds,
  }
  return { ...attendee, avoid }
}

/** `others` are the attendees picked; those who are gone are left out. */
export function avoidView({ avoid }: Attendee, others: readonly Attendee[]): AvoidView {
  const { people, kinds } = avoid
  const attendees = others.map(({ id, firstName, lastName }) => ({ id, name: fullName(firstName, lastName) }))
  return { people, kinds, attendees }
}
