import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { embeddingTexts } from '#core/matching/embedding-text.ts'
import { type HybridFacts, hybridScorer } from '#core/matching/hybrid-score.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { sliderPositions } from '#core/questionnaire/slider-positions.ts'
import { environment, optionalSecret } from '#functions/shell/settings.ts'
import { type EmbeddedText, type ProfileVector, listProfileVectors } from './dynamodb/profile-vector.ts'
import { contentHash } from './embedded-text.ts'

/** Whether the hybrid score is asked for, and there is a model to embed with. */
export const isHybrid = (): boolean =>
  environment().M33T_SCORER === 'hybrid' && optionalSecret('OpenAiApiKey') !== undefined

/**
 * The configured score for these guests of an event. It works with the vectors that are stored and asks no model; a
 * vector of words that are no longer in the profile counts as unknown.
 */
export async function scorerFor(
  event: Pick<Event, 'organizerId' | 'id' | 'questions'>,
  attendees: readonly Attendee[],
): Promise<Scorer> {
  if (!isHybrid()) return v1Scorer
  const stored = await listProfileVectors(event.organizerId, event.id)
  const vectors = new Map(stored.map((vector) => [vector.attendeeId, vector]))
  return hybridScorer(
    new Map(attendees.map((attendee) => [attendee.id, factsOf(event, attendee, vectors.get(attendee.id))])),
  )
}

function factsOf(
  { questions }: Pick<Event, 'questions'>,
  { profile, responses }: Attendee,
  vector: ProfileVector | undefined,
): HybridFacts {
  const texts = profile === null ? undefined : embeddingTexts(profile)
  return {
    seeking: vectorOf(texts?.seeking, vector?.seeking),
    offering: vectorOf(texts?.offering, vector?.offering),
    style: sliderPositions(questions, responses),
  }
}

const vectorOf = (text: string | null | undefined, embedded: EmbeddedText | null | undefined): number[] | null =>
  text && embedded?.hash === contentHash(text) ? embedded.vector : null
