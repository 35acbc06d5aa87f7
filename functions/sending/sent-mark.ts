import type { Notice } from '#core/notice/notice.ts'
import { type SentMark, markIfThere } from '#functions/adapters/dynamodb/attendee.ts'
import type { Write } from '#functions/adapters/dynamodb/commit.ts'

/** The timestamps of R108 that a sent notice sets. */
export const sentMarks: Record<Notice['purpose'], SentMark | undefined> = {
  invitation: 'inviteSentAt',
  'rsvp-reminder': 'rsvpReminderSentAt',
  reveal: 'matchRevealSentAt',
  'event-reminder': 'eventReminderSentAt',
  'event-changed': undefined,
  'event-cancelled': undefined,
  confirmation: undefined,
  'sign-in': undefined,
  help: undefined,
  'delivery-alert': undefined,
  'no-matches': undefined,
}

export async function sentMark({ eventId, subjectId, purpose, state }: Notice, now: string): Promise<Write[]> {
  const mark = sentMarks[purpose]
  return state.status !== 'sent' || mark === undefined || eventId === undefined
    ? []
    : markIfThere(eventId, subjectId, mark, now)
}
