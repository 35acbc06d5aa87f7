import type { Notice } from '#core/notice/notice.ts'
import { type SentMark, markAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import type { Write } from '#functions/adapters/dynamodb/commit.ts'

/** The timestamps of R108. */
export function sentMark({ eventId, subjectId, purpose, state }: Notice, now: string): Write[] {
  const mark = sentMarks[purpose]
  return state.status !== 'sent' || mark === undefined || eventId === undefined ? [] : [markAttendee(eventId, subjectId, mark, now)]
}

const sentMarks: Record<Notice['purpose'], SentMark | undefined> = {
  invitation: 'inviteSentAt',
  'rsvp-reminder': 'rsvpReminderSentAt',
  reveal: 'matchRevealSentAt',
  'event-reminder': 'eventReminderSentAt',
  confirmation: undefined,
  'sign-in': undefined,
  help: undefined,
  'delivery-alert': undefined,
}
