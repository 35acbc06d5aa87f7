import type { Attendee } from '#core/attendee/attendee.ts'
import type { Message } from '#core/conversation/message.ts'
import type { Event } from '#core/event/event.ts'
import { type MatchList, revealedMatches } from '#core/matching/match-list.ts'
import type { Notice } from '#core/notice/notice.ts'
import type { Organizer } from '#core/organizer/organizer.ts'
import type { SignInLink } from '#core/organizer/sign-in.ts'
import type { Consent, Suppression } from '#core/person/consent.ts'
import { derivedToken, tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { listAttendees, readAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { readMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { readMessage } from '#functions/adapters/dynamodb/message.ts'
import { noticesOf } from '#functions/adapters/dynamodb/notice.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { readConsent } from '#functions/adapters/dynamodb/person.ts'
import { readSignInLink } from '#functions/adapters/dynamodb/sign-in.ts'
import { readSuppression } from '#functions/adapters/dynamodb/suppression.ts'

interface Common {
  /** Where it goes; undefined when the person has no such address. */
  address: string | undefined
  suppression: Suppression | undefined
}
export interface GuestSituation extends Common {
  kind: 'guest'
  organizer: Organizer
  event: Event
  attendee: Attendee
  list: MatchList | undefined
  consent: Consent | undefined
  /** What this guest was sent or will be, this notice included. */
  notices: Notice[]
}
export type Situation =
  | GuestSituation
  | (Common & { kind: 'sign-in'; link: SignInLink; token: string })
  | (Common & { kind: 'text'; message: Message })
  | (Common & { kind: 'organizer'; organizer: Organizer; event: Event; failedTexts: number })

/** Everything about one notice that decides whether, where and what is sent; undefined when what it is about is gone. */
export function readSituation(notice: Notice): Promise<Situation | undefined> {
  switch (notice.purpose) {
    case 'invitation':
    case 'confirmation':
    case 'rsvp-reminder':
    case 'reveal':
    case 'event-reminder':
      return ofGuest(notice)
    case 'sign-in':
      return ofSignIn(notice)
    case 'help':
      return ofText(notice)
    case 'delivery-alert':
      return ofOrganizer(notice)
  }
}

async function ofGuest(notice: Notice): Promise<GuestSituation | undefined> {
  const { eventId, organizerId, subjectId } = notice
  if (eventId === undefined || organizerId === undefined) return undefined
  const [attendee, event, organizer] = await Promise.all([
    readAttendee(eventId, subjectId),
    readEvent(organizerId, eventId),
    readOrganizer(organizerId),
  ])
  if (attendee === undefined || event === undefined || organizer === undefined) return undefined
  return guestSituation(notice.channel, { attendee, event, organizer })
}

/** The situation of one guest on one channel. */
export async function guestSituation(
  channel: Notice['channel'],
  { attendee, event, organizer }: Pick<GuestSituation, 'attendee' | 'event' | 'organizer'>,
): Promise<GuestSituation> {
  const address = channel === 'email' ? attendee.email : (attendee.phone ?? undefined)
  const [list, consent, suppression, notices] = await Promise.all([
    readMatchList(event.organizerId, event.id, attendee.id),
    readConsent(attendee.personId, channel),
    suppressionOf(channel, address),
    noticesOf(attendee.id),
  ])
  return { kind: 'guest', organizer, event, attendee, list, consent, suppression, notices, address }
}

async function ofSignIn(notice: Notice): Promise<Situation | undefined> {
  const token = derivedToken('sign-in', notice.subjectId, 32)
  const link = await readSignInLink(tokenHash(token))
  if (link === undefined) return undefined
  return { kind: 'sign-in', link, token, address: link.email, suppression: await suppressionOf('email', link.email) }
}

async function ofText(notice: Notice): Promise<Situation | undefined> {
  const message = await readMessage(notice.subjectId)
  if (message === undefined) return undefined
  return { kind: 'text', message, address: message.from, suppression: await suppressionOf('sms', message.from) }
}

async function ofOrganizer({ organizerId, eventId }: Notice): Promise<Situation | undefined> {
  if (eventId === undefined || organizerId === undefined) return undefined
  const [organizer, event] = await Promise.all([readOrganizer(organizerId), readEvent(organizerId, eventId)])
  if (organizer === undefined || event === undefined) return undefined
  const failedTexts = (await listAttendees(eventId)).filter(({ textFailedAt }) => textFailedAt !== null).length
  const suppression = await suppressionOf('email', organizer.email)
  return { kind: 'organizer', organizer, event, failedTexts, address: organizer.email, suppression }
}

async function suppressionOf(channel: Notice['channel'], address: string | undefined): Promise<Suppression | undefined> {
  return address === undefined ? undefined : readSuppression(channel, address)
}

export const approvedMatches = ({ list }: Pick<GuestSituation, 'list'>) => (list === undefined ? [] : revealedMatches(list))
