import type { Attendee } from '#core/attendee/attendee.ts'
import { type SenderNames, senderNames } from '#core/conversation/sender-names.ts'
import type { Message } from '#core/conversation/message.ts'
import type { Event } from '#core/event/event.ts'
import { type MeetableMatch, meetableMatches } from '#core/matching/meetable.ts'
import type { Notice } from '#core/notice/notice.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import type { Organizer } from '#core/organizer/organizer.ts'
import type { SignInLink } from '#core/organizer/sign-in.ts'
import type { Consent, Suppression } from '#core/person/consent.ts'
import { tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { listAttendees, readAttendee, readAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { readConsent } from '#functions/adapters/dynamodb/consent.ts'
import { sentOnDay } from '#functions/adapters/dynamodb/daily-count.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { readMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { readMatchReport } from '#functions/adapters/dynamodb/match-report.ts'
import { readMessage } from '#functions/adapters/dynamodb/message.ts'
import { noticesOf } from '#functions/adapters/dynamodb/notice.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { readSignInLink } from '#functions/adapters/dynamodb/sign-in.ts'
import { readSuppression } from '#functions/adapters/dynamodb/suppression.ts'
import { guestAddress, signInToken } from './address.ts'
import { senderEvents } from './sender-events.ts'

interface Common {
  /** Where it goes; undefined when the person has no such address. */
  address: string | undefined
  suppression: Suppression | undefined
  /** Messages to this address on this channel today, whoever sent them. */
  sentToday: number
}
export interface GuestSituation extends Common {
  kind: 'guest'
  organizer: Organizer
  event: Event
  attendee: Attendee
  /** What there is to reveal; only looked up for a reveal. */
  matches: MeetableMatch[]
  consent: Consent | undefined
  /** What this guest was sent or will be, this notice included. */
  notices: Notice[]
}
export type Situation =
  | GuestSituation
  | (Common & { kind: 'sign-in'; link: SignInLink; token: string })
  | (Common & { kind: 'text'; message: Message; names: SenderNames })
  | (Common & { kind: 'organizer'; organizer: Organizer; event: Event; failedTexts: number; withoutMatches: number })

/** Everything about one notice that decides whether, where and what is sent; undefined when what it is about is gone. */
export function readSituation(notice: Notice, now: string): Promise<Situation | undefined> {
  switch (notice.purpose) {
    case 'invitation':
    case 'confirmation':
    case 'rsvp-reminder':
    case 'reveal':
    case 'event-reminder':
    case 'event-changed':
    case 'event-cancelled':
      return ofGuest(notice, now)
    case 'sign-in':
      return ofSignIn(notice, now)
    case 'help':
      return ofText(notice, now)
    case 'delivery-alert':
    case 'no-matches':
      return ofOrganizer(notice, now)
  }
}

async function ofGuest(notice: Notice, now: string): Promise<GuestSituation | undefined> {
  const { eventId, organizerId, subjectId } = notice
  if (eventId === undefined || organizerId === undefined) return undefined
  const [attendee, event, organizer] = await Promise.all([
    readAttendee(eventId, subjectId),
    readEvent(organizerId, eventId),
    readOrganizer(organizerId),
  ])
  if (attendee === undefined || event === undefined || organizer === undefined) return undefined
  return guestSituation(notice, { attendee, event, organizer }, now)
}

/** The situation of one guest, for one purpose on one channel. */
export async function guestSituation(
  { purpose, channel }: Pick<Notice, 'purpose' | 'channel'>,
  { attendee, event, organizer }: Pick<GuestSituation, 'attendee' | 'event' | 'organizer'>,
  now: string,
): Promise<GuestSituation> {
  const address = guestAddress(attendee, channel)
  const [matches, consent, standing, notices] = await Promise.all([
    purpose === 'reveal' ? matchesOf(event, attendee) : [],
    readConsent(attendee, channel),
    standingOf(channel, address, now),
    noticesOf(attendee.id),
  ])
  return { kind: 'guest', organizer, event, attendee, matches, consent, notices, address, ...standing }
}

async function ofSignIn(notice: Notice, now: string): Promise<Situation | undefined> {
  const token = signInToken(notice)
  const link = await readSignInLink(tokenHash(token))
  if (link === undefined) return undefined
  return { kind: 'sign-in', link, token, address: link.email, ...(await standingOf('email', link.email, now)) }
}

async function ofText(notice: Notice, now: string): Promise<Situation | undefined> {
  const message = await readMessage(notice.subjectId)
  if (message === undefined) return undefined
  const { from: address } = message
  const [events, standing] = await Promise.all([senderEvents(address), standingOf('sms', address, now)])
  return { kind: 'text', message, names: senderNames(events, address, now), address, ...standing }
}

async function ofOrganizer({ organizerId, eventId }: Notice, now: string): Promise<Situation | undefined> {
  if (eventId === undefined || organizerId === undefined) return undefined
  const [organizer, event] = await Promise.all([readOrganizer(organizerId), readEvent(organizerId, eventId)])
  if (organizer === undefined || event === undefined) return undefined
  const failedTexts = (await listAttendees(eventId)).filter(({ textFailedAt }) => textFailedAt !== null).length
  const withoutMatches = (await readMatchReport(eventId))?.withoutMatches ?? 0
  const standing = await standingOf('email', organizer.email, now)
  return { kind: 'organizer', organizer, event, failedTexts, withoutMatches, address: organizer.email, ...standing }
}

async function standingOf(channel: Notice['channel'], address: string | undefined, now: string) {
  if (address === undefined) return { suppression: undefined, sentToday: 0 }
  const [suppression, sentToday] = await Promise.all([
    readSuppression(channel, address),
    sentOnDay(channel, address, now),
  ])
  return { suppression, sentToday }
}

/** What there is to reveal to one guest now. */
export async function matchesOf(event: Event, attendee: Attendee): Promise<MeetableMatch[]> {
  const list = await readMatchList(event.organizerId, event.id, attendee.id)
  if (list === undefined) return []
  const onList = list.matches.map(({ matchedWithId }) => matchedWithId)
  return meetableMatches(attendee, list, await readAttendees(event.id, onList), vocabularyFor(event.vocabulary))
}
