import { lockedQuestions } from './scene.ts'

export interface TextFields {
  path: string
  method: string
  /** Where each text stands in what is read back, and the most characters it may have. */
  fields: Record<string, number>
  body(texts: Record<string, string>): object
  read(reply: never): Record<string, unknown>
  /** Kept to the letter, with blanks around it and all. */
  verbatim?: boolean
}

const whole = (texts: Record<string, string>) => texts
/** The texts that people type, by where they go; of one event, guest and match, and two guests' links. */
export const textFields = (
  ids: { draftId: string; eventId: string; attendeeId: string; matchId: string },
  [first = '', second = '']: readonly string[],
): Record<'organizer' | 'event' | 'questions' | 'guest' | 'match' | 'answers' | 'profile', TextFields> => ({
  organizer: {
    method: 'PUT',
    path: '/api/organizer',
    fields: { name: 120, postalAddress: 300 },
    body: whole,
    read: whole,
  },
  event: {
    method: 'PUT',
    path: `/api/events/${ids.draftId}`,
    fields: { name: 120, tagline: 160, description: 5_000, venueName: 160, venueAddress: 300 },
    body: whole,
    read: whole,
  },
  questions: {
    method: 'PUT',
    path: `/api/events/${ids.draftId}/questions`,
    fields: { title: 200 },
    body: ({ title }) => ({
      questions: [...lockedQuestions, { ...lockedQuestions[0], id: 'own', locked: false, title }],
    }),
    read: (reply: { items: { title: string }[] }) => ({ title: reply.items[2]?.title }),
  },
  guest: {
    method: 'PUT',
    path: `/api/events/${ids.eventId}/attendees/${ids.attendeeId}`,
    fields: { firstName: 80, lastName: 80 },
    body: whole,
    read: whole,
  },
  match: {
    method: 'PUT',
    path: `/api/events/${ids.eventId}/matches/${ids.matchId}`,
    fields: { curatorNotes: 1_000 },
    body: whole,
    read: whole,
    verbatim: true,
  },
  answers: {
    method: 'POST',
    path: `/api/rsvp/${first}/questionnaire/save`,
    fields: { value: 5_000, context: 2_000 },
    body: (given) => ({ responses: [{ questionId: 'goals', ...given }] }),
    read: (reply: { responses: Record<string, unknown>[] }) => reply.responses[0] ?? {},
    verbatim: true,
  },
  profile: {
    method: 'PUT',
    path: `/api/rsvp/${second}/profile`,
    fields: {
      name: 170,
      role: 80,
      company: 80,
      seekingSummary: 280,
      offeringSummary: 280,
      currentFocus: 280,
      idealMatch: 280,
    },
    body: whole,
    read: (reply: { profile: Record<string, unknown> }) => reply.profile,
  },
})
