import { conflict } from '../errors.ts'
import type { Event } from '../event/event.ts'
import { type Profile, type ProfileCorrection, correctProfile } from '../profile/profile.ts'
import { vocabularyFor } from '../profile/extended-vocabulary.ts'
import { keywordOf, keywordsOf } from '../profile/keyword.ts'
import type { Vocabulary } from '../profile/vocabulary.ts'
import { extractProfile } from '../profile/built-in-extractor.ts'
import { type Question, questionIds } from '../questionnaire/question.ts'
import { type SubmittedResponse, mergeResponses, readResponses } from '../questionnaire/response.ts'
import type { Attendee } from './attendee.ts'
import { checkTakesAnswers } from './rsvp.ts'

function checkMayAnswer(attendee: Attendee, event: Event, now: string): void {
  checkTakesAnswers(event, now, undefined)
  if (attendee.rsvpStatus === 'PENDING' || attendee.rsvpStatus === 'DECLINED') {
    throw conflict('RSVP_FIRST', 'Please say first whether you can come.')
  }
}

/** The attendee with answers saved; a partial save leaves the others as they are. */
export function saveAnswers(
  attendee: Attendee,
  event: Event,
  submitted: readonly SubmittedResponse[],
  now: string,
): Attendee {
  checkMayAnswer(attendee, event, now)
  const responses = mergeResponses(attendee.responses, readResponses(event.questions, submitted, now))
  return { ...attendee, responses, updatedAt: now }
}

/** The attendee with the questionnaire finished, waiting for the profile. Empty answers are allowed (R123). */
export function completeQuestionnaire(attendee: Attendee, event: Event, now: string): Attendee {
  checkMayAnswer(attendee, event, now)
  return {
    ...attendee,
    questionnaireCompletedAt: now,
    completion: attendee.completion + 1,
    extraction: 'PENDING',
    updatedAt: now,
  }
}

/**
 * The attendee with the profile that was read from the answers of `completion`; undefined when they have been completed
 * again since, or were read already. A guest who corrected the profile meanwhile keeps the corrections.
 */
export function profileRead(
  attendee: Attendee,
  completion: number,
  profile: Profile,
  now: string,
  vocabulary?: Vocabulary,
): Attendee | undefined {
  const { extraction, profileExtractedAt, questionnaireCompletedAt } = attendee
  const isRead = extraction !== 'PENDING' && (profileExtractedAt ?? '') >= (questionnaireCompletedAt ?? '')
  if (attendee.completion !== completion || isRead) return undefined
  return {
    ...attendee,
    profile: attendee.correction === null ? profile : correctProfile(profile, attendee.correction, vocabulary),
    profileExtractedAt: now,
    extraction: 'READY',
    updatedAt: now,
  }
}

/**
 * The attendee with the guest's own corrections. Without a profile they start from what the answers say by themselves. An
 * offer that is no longer among the added ones is taken out; a whole list of offers takes the place of what was added.
 */
export function correctOwnProfile(attendee: Attendee, event: Event, typed: ProfileCorrection, now: string): Attendee {
  checkMayAnswer(attendee, event, now)
  const { questions } = event
  const vocabulary = vocabularyFor(event.vocabulary)
  const correction = withKnownChoices(typed, questions, vocabulary)
  const { firstName, lastName, responses } = attendee
  const base = attendee.profile ?? extractProfile({ firstName, lastName, questions, responses, vocabulary })
  const takenBack = offersTakenBack(attendee.correction, correction)
  const offeringKeywords = base.offeringKeywords.filter((offer) => !takenBack.includes(offer))
  return {
    ...attendee,
    profile: correctProfile({ ...base, offeringKeywords }, correction, vocabulary),
    correction: {
      ...attendee.correction,
      ...(correction.offeringKeywords === undefined ? {} : { addedOffers: [] }),
      ...correction,
    },
    profileCorrectedAt: now,
    extraction: 'READY',
    updatedAt: now,
  }
}

function offersTakenBack(before: ProfileCorrection | null, { addedOffers }: ProfileCorrection): string[] {
  const stays = [...(addedOffers ?? []), ...(before?.offeringKeywords ?? [])]
  return addedOffers === undefined ? [] : (before?.addedOffers ?? []).filter((offer) => !stays.includes(offer))
}

/**
 * Expertise, topics and added offers as extraction writes them, so that a typed one and a ticked one are the same to the
 * matching.
 */
function withKnownChoices(
  correction: ProfileCorrection,
  questions: readonly Question[],
  vocabulary: Vocabulary,
): ProfileCorrection {
  const { expertise, topics, addedOffers } = correction
  const choices = (typed: readonly string[], questionId: string) =>
    knownChoices(typed, questions, questionId, vocabulary)
  return {
    ...correction,
    ...(expertise === undefined ? {} : { expertise: choices(expertise, questionIds.expertise) }),
    ...(topics === undefined ? {} : { topics: choices(topics, questionIds.topics) }),
    ...(addedOffers === undefined ? {} : { addedOffers: keywordsOf(addedOffers, vocabulary) }),
  }
}

function knownChoices(
  typed: readonly string[],
  questions: readonly Question[],
  questionId: string,
  vocabulary: Vocabulary,
): string[] {
  const options = questions.find(({ id }) => id === questionId)?.config?.options ?? []
  const values = new Map(
    options.flatMap(({ value, label }) => [value, label].map((name) => [name.toLowerCase(), value])),
  )
  const known = typed.map((entry) => values.get(entry.toLowerCase()) ?? keywordOf(entry, vocabulary))
  return [...new Set(known)].filter((entry) => entry !== '')
}
