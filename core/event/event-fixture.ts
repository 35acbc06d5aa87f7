import { defaultMatching } from '../matching/matching-settings.ts'
import { defaultQuestions } from '../questionnaire/default-questions.ts'
import { noOwnVocabulary } from '../profile/event-vocabulary.ts'
import type { Event } from './event.ts'

/** A well-formed id for tests: `fixtureId('att', 7)`. */
export const fixtureId = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(26, '0')}`

/** A published evening in Chicago: 18:00-21:00 on 3 December 2026, which is 00:00-03:00 UTC on the 4th. */
export const eventFixture = (changes: Partial<Event> = {}): Event => ({
  id: fixtureId('evt', 1),
  organizerId: fixtureId('org', 1),
  name: 'Founders Dinner',
  tagline: null,
  description: null,
  date: '2026-12-03',
  startTime: '18:00',
  endTime: '21:00',
  timezone: 'America/Chicago',
  venueName: 'The Loft',
  venueAddress: '1 Main St, Chicago',
  capacity: 50,
  rsvpDeadline: null,
  questions: [...defaultQuestions],
  cardSettings: { showCompany: true, showRole: true, showExpertise: true },
  matchesPerAttendee: 5,
  revealTiming: 'TWENTY_FOUR_HOURS_BEFORE',
  matchMaybe: true,
  matching: defaultMatching,
  vocabulary: noOwnVocabulary,
  status: 'PUBLISHED',
  scheduleGeneration: 1,
  invitationGeneration: 1,
  revealedAt: null,
  matchGeneration: 0,
  changeGeneration: 0,
  generatingSince: null,
  version: 1,
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-01T10:00:00.000Z',
  ...changes,
})
