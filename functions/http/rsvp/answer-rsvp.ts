import type { Attendee } from '#core/attendee/attendee.ts'
import { GuestView } from '#core/attendee/guest-view.ts'
import { RsvpAnswer, answerRsvp } from '#core/attendee/rsvp.ts'
import { conflict } from '#core/errors.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { readConsent } from '#functions/adapters/dynamodb/consent.ts'
import { freeSeats } from '#functions/adapters/dynamodb/event.ts'
import { rsvpWrites } from '#functions/adapters/dynamodb/rsvp.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { decideForGuest } from '#functions/shell/guest-decision.ts'
import { limits } from '#functions/shell/limits.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: 'Answers the invitation; a later answer replaces it. Texts need a number and textConsent: true.',
  access: 'guest',
  body: RsvpAnswer,
  reply: { status: 200, body: GuestView },
  refusals: [
    'INVALID_PHONE',
    'UNSUPPORTED_COUNTRY',
    'PHONE_REQUIRED',
    'RSVP_CLOSED',
    'EVENT_FULL',
    'EVENT_CANCELLED',
    'EVENT_OVER',
    'RATE_LIMITED',
  ],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { body, now } = request
  const { decision } = await decideForGuest(
    request,
    limits.rsvp,
    ({ event, attendee }) => answerRsvp(attendee, event, body, now),
    async (answered, { event }) => {
      if (answered.seats === 1 && (await freeSeats(event)) <= 0)
        throw conflict('EVENT_FULL', 'All seats are taken. Please ask the organizer.')
      const { organizerId, eventId, id: attendeeId, answer } = answered.attendee
      await commit(await rsvpWrites(answered, event), [
        ...(answered.answered ? [tell(request, 'rsvp.answered', { organizerId, eventId, attendeeId, answer })] : []),
        ...(answered.consent === undefined ? [] : [tell(request, 'consent.changed', { channel: 'sms', attendeeId })]),
      ])
    },
  )
  return { status: 200, body: await guestView(decision.attendee) }
})

async function guestView(attendee: Attendee) {
  const consent = await readConsent(attendee, 'sms')
  return GuestView.parse({ ...attendee, textConsent: consent?.status === 'granted' })
}
