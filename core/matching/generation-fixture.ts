import { attendeeFixture, profileFixture } from '../attendee/attendee-fixture.ts'
import type { Attendee } from '../attendee/attendee.ts'
import { eventFixture, fixtureId } from '../event/event-fixture.ts'
import type { Event } from '../event/event.ts'
import { type MatchingTools, generate } from './generation.ts'
import type { MatchList } from './match-list.ts'
import { defaultMatching } from './matching-settings.ts'
import { v1Scorer } from './score.ts'

/** When lists are first made, and when they are made again. */
export const now = '2026-11-22T10:00:00.000Z'
export const later = '2026-11-22T11:00:00.000Z'
// Plain lists, in which every change has one cause; what balanced lists do is balanced.test.ts's.
const plain = { ...defaultMatching, algorithm: 'top-k' as const }
export const eventWith = (changes: Partial<Event> = {}) => eventFixture({ matching: plain, ...changes })
export const event = eventWith()
export const tools: MatchingTools = {
  scorer: v1Scorer,
  solver: { solve: () => Promise.resolve({ status: 'nothing-found' }) },
  met: [],
}

/** The lists that a generation makes anew, each beside the one it was made from. */
export const changedBy = async (of: Event, attendees: readonly Attendee[], lists: readonly MatchList[], at: string) =>
  (await generate(of, attendees, lists, at, tools)).changed
/** Of `guest(number)`. */
export const id = (number: number) => fixtureId('att', number)

/** Somebody who comes, and of whom the same is known as of everybody else. */
export const guest = (number: number, changes: Partial<Attendee> = {}) =>
  attendeeFixture(number, { rsvpStatus: 'CONFIRMED', profile: profileFixture(`Guest${number}`), ...changes })
export const guests = (count: number) => Array.from({ length: count }, (_, index) => guest(index + 1))

/** What is stored after the changed lists replaced the ones they were made from. */
export function stored(before: readonly MatchList[], changed: readonly { next: MatchList }[]): MatchList[] {
  const lists = new Map(before.map((list) => [list.attendeeId, list]))
  for (const { next } of changed) lists.set(next.attendeeId, next)
  return [...lists.values()]
}
/** The lists of a room that had none. */
export const first = async (attendees: readonly Attendee[], of = event) =>
  stored([], await changedBy(of, attendees, [], now))
/** Whom everybody meets, by their ids. */
export const who = (lists: readonly MatchList[]) =>
  Object.fromEntries(lists.map(({ attendeeId, matches }) => [attendeeId, matches.map((match) => match.matchedWithId)]))
