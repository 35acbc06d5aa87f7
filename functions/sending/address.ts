import type { Attendee } from '#core/attendee/attendee.ts'
import type { Notice } from '#core/notice/notice.ts'
import { derivedToken, tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { readAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { readMessage } from '#functions/adapters/dynamodb/message.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { readSignInLink } from '#functions/adapters/dynamodb/sign-in.ts'

/** A guest's address on a channel, if they have one. */
export const guestAddress = ({ email, phone }: Attendee, channel: Notice['channel']): string | undefined =>
  channel === 'email' ? email : (phone ?? undefined)

/** The token in the link of a sign-in mail. */
export const signInToken = ({ subjectId }: Pick<Notice, 'subjectId'>): string => derivedToken('sign-in', subjectId, 32)

/** Where a notice goes, without all else that decides about it; undefined when there is no such address any more. */
export async function addressOf(notice: Notice): Promise<string | undefined> {
  const { purpose, channel, eventId, organizerId, subjectId } = notice
  switch (purpose) {
    case 'invitation':
    case 'confirmation':
    case 'rsvp-reminder':
    case 'reveal':
    case 'event-reminder':
    case 'event-changed':
    case 'event-cancelled': {
      const attendee = eventId === undefined ? undefined : await readAttendee(eventId, subjectId)
      return attendee === undefined ? undefined : guestAddress(attendee, channel)
    }
    case 'sign-in':
      return (await readSignInLink(tokenHash(signInToken(notice))))?.email
    case 'help':
      return (await readMessage(subjectId))?.from
    case 'delivery-alert':
    case 'no-matches':
      return organizerId === undefined ? undefined : (await readOrganizer(organizerId))?.email
  }
}
