import type { Attendee, RsvpStatus } from '#core/attendee/attendee.ts'
import { matchInput } from '#core/matching/match-input.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'
import type { Prospect } from '#core/matching/outlook/outlook.ts'

/**
 * How likely a guest is in the room, by what they have answered so far. Priors: assumptions about free evenings by
 * invitation, where some who said yes stay away and some who never answered come. Not measured at any event.
 */
export const chanceOfComing = {
  CONFIRMED: 0.9,
  MAYBE: 0.5,
  PENDING: 0.35,
  DECLINED: 0,
} as const satisfies Record<RsvpStatus, number>

/** Those who may still come; who declined is left out, for nobody unknown shall stand for them. */
export function prospectsOf(attendees: readonly Attendee[], vocabulary?: Vocabulary): Prospect[] {
  return attendees
    .filter(({ rsvpStatus }) => chanceOfComing[rsvpStatus] > 0)
    .map(({ id, createdAt, rsvpStatus, profile }) => ({
      chance: chanceOfComing[rsvpStatus],
      input: profile === null ? null : matchInput(id, createdAt, profile, vocabulary),
    }))
}
