import { badRequest, conflict } from '../errors.ts'
import { checkQuestions } from '../questionnaire/question.ts'
import { defaultQuestions } from '../questionnaire/default-questions.ts'
import { changeOwnVocabulary, noOwnVocabulary, type VocabularyChange } from '../profile/event-vocabulary.ts'
import { mostMutual } from '../matching/matching-settings.ts'
import { Event, type EventChange, type NewEvent } from './event.ts'
import { startsAt, toInstant } from './event-clock.ts'

/** A new event, as a draft nobody has been told of. */
export function draftEvent(input: NewEvent, identity: { id: string; organizerId: string }, now: string): Event {
  const event: Event = {
    ...input,
    ...identity,
    rsvpDeadline: input.rsvpDeadline === null ? null : toInstant(input.rsvpDeadline, input.timezone),
    questions: input.questions === undefined ? [...defaultQuestions] : checkQuestions(input.questions),
    vocabulary: noOwnVocabulary,
    status: 'DRAFT',
    scheduleGeneration: 1,
    changeGeneration: 0,
    invitationGeneration: 1,
    matchGeneration: 0,
    generatingSince: null,
    revealedAt: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
  return checkTimes(checkMatching(event), now)
}

/** The event with an organizer's change. Times may not move into the past, and a cancelled event stays as it is. */
export function changeEvent(event: Event, change: EventChange, now: string): Event {
  if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled and cannot be changed.')
  const { questions, rsvpDeadline, ...rest } = change
  const next = Event.parse({
    ...event,
    ...rest,
    ...(rsvpDeadline === undefined
      ? {}
      : { rsvpDeadline: rsvpDeadline === null ? null : toInstant(rsvpDeadline, rest.timezone ?? event.timezone) }),
    ...(questions === undefined ? {} : { questions: checkQuestions(questions) }),
    updatedAt: now,
  })
  // What an event has had for long is no reason to refuse another change.
  if (change.matching !== undefined || change.matchesPerAttendee !== undefined) checkMatching(next)
  const told = { ...next, changeGeneration: event.changeGeneration + (isOpen(event) && isMoved(event, next) ? 1 : 0) }
  if (!timesDiffer(event, next)) return told
  return checkTimes({ ...told, scheduleGeneration: event.scheduleGeneration + 1 }, now)
}

/** The event with other concepts of its own. Profiles that were read before stay as they are. */
export function changeVocabulary(event: Event, change: VocabularyChange, now: string): Event {
  if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled and cannot be changed.')
  return { ...event, vocabulary: changeOwnVocabulary(event.vocabulary, change), updatedAt: now }
}

export function publishEvent(event: Event, now: string): Event {
  if (event.status === 'CANCELLED')
    throw conflict('EVENT_CANCELLED', 'This event was cancelled and cannot be published.')
  if (event.status !== 'DRAFT') return event
  return checkTimes({ ...event, status: 'PUBLISHED', updatedAt: now }, now)
}

/** A draft nobody knows of can go for good; a published one is cancelled, so that guests can be told. */
export function cancelEvent(event: Event, now: string): Event {
  if (event.status === 'CANCELLED') return event
  return { ...event, status: 'CANCELLED', scheduleGeneration: event.scheduleGeneration + 1, updatedAt: now }
}

export const isOpen = (event: Pick<Event, 'status'>): boolean =>
  event.status === 'PUBLISHED' || event.status === 'ACTIVE'

const whenItIs = ['date', 'startTime', 'endTime', 'timezone'] as const
const whereItIs = ['venueName', 'venueAddress'] as const

const differIn = (keys: readonly (keyof Event)[], a: Event, b: Event): boolean => keys.some((key) => a[key] !== b[key])
const timesDiffer = (a: Event, b: Event): boolean => differIn([...whenItIs, 'rsvpDeadline', 'revealTiming'], a, b)
/** What guests who mean to come have to know. */
const isMoved = (a: Event, b: Event): boolean => differIn([...whenItIs, ...whereItIs], a, b)

function checkTimes(event: Event, now: string): Event {
  const start = startsAt(event)
  if (start <= now)
    throw badRequest('EVENT_IN_THE_PAST', 'The event would have started already. Choose a later date.', {
      fields: ['date'],
    })
  if (event.rsvpDeadline !== null && event.rsvpDeadline > start) {
    throw badRequest('DEADLINE_AFTER_START', 'The RSVP deadline must be before the event starts.', {
      fields: ['rsvpDeadline'],
    })
  }
  return event
}

function checkMatching(event: Event): Event {
  const { matchesPerAttendee, matching } = event
  if (matching.algorithm === 'top-k' || matching.balance.minimumMutual <= mostMutual(matchesPerAttendee)) return event
  const people = matchesPerAttendee === 1 ? '1 person' : `${matchesPerAttendee} people`
  const problem = `must not be more than the ${people} on a list`
  throw badRequest('MORE_MUTUAL_THAN_LISTED', `How many want a guest back ${problem}.`, {
    fields: [{ field: 'matching.balance.minimumMutual', problem }],
  })
}
