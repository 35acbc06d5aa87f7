import { RsvpView, rsvpView } from '#core/attendee/guest-view.ts'
import { notFound } from '#core/errors.ts'
import { readMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { readConsent } from '#functions/adapters/dynamodb/consent.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary:
    'What the invitation is about, the questions, and what the guest has answered so far. Opening it changes nothing.',
  access: 'guest',
  body: nothing,
  reply: { status: 200, body: RsvpView },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ event, attendee, now }) => {
  const organizer = await readOrganizer(event.organizerId)
  if (organizer === undefined) throw notFound('event')
  const [consent, list] = await Promise.all([
    readConsent(attendee, 'sms'),
    event.revealedAt === null ? undefined : readMatchList(event.organizerId, event.id, attendee.id),
  ])
  const body = rsvpView({ event, attendee, organizer }, list, consent?.status === 'granted', now)
  return { status: 200, body }
})
