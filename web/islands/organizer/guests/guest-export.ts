import { writeCsv } from './csv.ts'
import { type Guest, questionnaireState } from './guest-list.ts'

interface Words {
  rsvp: Record<Guest['rsvpStatus'], string>
  questionnaire: Record<ReturnType<typeof questionnaireState>, string>
}

const contact = ['First name', 'Last name', 'E-mail', 'Phone'] as const
const standing = ['Answer', 'Answered at', 'Questions', 'Invitation sent at', 'Text failed at'] as const

/** The guest list as CSV; its first columns are those the import reads. Instants are ISO 8601 UTC. */
export const guestsCsv = (guests: readonly Guest[], { rsvp, questionnaire }: Words): string =>
  writeCsv([
    [...contact, ...standing],
    ...guests.map((guest) => [
      guest.firstName,
      guest.lastName ?? '',
      guest.email,
      guest.phone ?? '',
      rsvp[guest.rsvpStatus],
      guest.rsvpRespondedAt ?? '',
      questionnaire[questionnaireState(guest)],
      guest.inviteSentAt ?? '',
      guest.textFailedAt ?? '',
    ]),
  ])

export const templateCsv = (): string =>
  writeCsv([
    [...contact],
    ['Ada', 'Example', 'ada@example.org', '+13125550123'],
    ['Ben', 'Example', 'ben@example.org', ''],
  ])

/** `Founders Dinner` -> `founders-dinner-guests.csv` */
export const fileName = (eventName: string): string =>
  `${
    eventName
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'event'
  }-guests.csv`
