import type { Purpose } from './purpose.ts'

export interface AudienceEvent {
  status: 'DRAFT' | 'PUBLISHED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED'
  revealedAt: string | null
}

export interface AudienceGuest {
  rsvpStatus: 'PENDING' | 'CONFIRMED' | 'MAYBE' | 'DECLINED'
  questionnaireCompletedAt: string | null
  inviteSentAt: string | null
  /** How many of the matches on the guest's list they may see: approved, not rejected. */
  approvedMatches: number
}

/** What an RSVP reminder asks for: an answer, or the questionnaire that was not finished. */
export type ReminderVariant = 'answer' | 'finish-questionnaire'

/** Whether a notice of this purpose concerns this guest now; asked when it is planned and again when it is sent. */
export function audience(purpose: Purpose, event: AudienceEvent, guest: AudienceGuest): boolean {
  switch (purpose) {
    case 'invitation':
      return isOpen(event) && guest.rsvpStatus === 'PENDING'
    case 'confirmation':
      return isOpen(event) && guest.rsvpStatus !== 'PENDING'
    case 'rsvp-reminder':
      return reminderVariant(event, guest) !== undefined
    case 'reveal':
      return isOpen(event) && event.revealedAt !== null && mayCome(guest) && guest.approvedMatches > 0
    case 'event-reminder':
    case 'event-changed':
      return isOpen(event) && mayCome(guest)
    case 'event-cancelled':
      return event.status === 'CANCELLED' && (mayCome(guest) || isInvited(guest))
    case 'sign-in':
    case 'help':
    case 'delivery-alert':
    case 'no-matches':
      // These answer whoever asked, or the organizer: no guest list decides.
      return true
  }
}

/** Which reminder a guest gets, or undefined when there is nothing to remind them of. */
export function reminderVariant(
  event: Pick<AudienceEvent, 'status'>,
  guest: Pick<AudienceGuest, 'rsvpStatus' | 'questionnaireCompletedAt'>,
): ReminderVariant | undefined {
  if (!isOpen(event)) return undefined
  if (guest.rsvpStatus === 'PENDING') return 'answer'
  return mayCome(guest) && guest.questionnaireCompletedAt === null ? 'finish-questionnaire' : undefined
}

const isOpen = ({ status }: Pick<AudienceEvent, 'status'>) => status === 'PUBLISHED' || status === 'ACTIVE'
/** Has not answered an invitation that went out. */
const isInvited = ({ rsvpStatus, inviteSentAt }: AudienceGuest) => rsvpStatus === 'PENDING' && inviteSentAt !== null
const mayCome = ({ rsvpStatus }: Pick<AudienceGuest, 'rsvpStatus'>) =>
  rsvpStatus === 'CONFIRMED' || rsvpStatus === 'MAYBE'
