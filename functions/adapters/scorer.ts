import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { type EmbeddingTexts, embeddingTexts } from '#core/matching/embedding-text.ts'
import { type HybridFacts, hybridScorer } from '#core/matching/hybrid-score.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { cosineOf, unitVector } from '#core/matching/unit-vector.ts'
import { textLikeness } from '#core/profile/text-likeness.ts'
import { sliderPositions } from '#core/questionnaire/slider-positions.ts'
import { environment, optionalSecret } from '#functions/shell/settings.ts'
import { listAttendees } from './dynamodb/attendee.ts'
import { type EmbeddedText, listProfileVectors } from './dynamodb/profile-vector.ts'
import { contentHash } from './embedded-text.ts'

/** What scores are made of: the rules, or the hybrid whose likeness is that of vectors, or of words without a model. */
type ScoredBy = 'rules' | 'vectors' | 'words'

export function scoredBy(): ScoredBy {
  if (environment().M33T_SCORER === 'v1') return 'rules'
  return optionalSecret('OpenAiApiKey') === undefined ? 'words' : 'vectors'
}

type ScoredEvent = Pick<Event, 'organizerId' | 'id' | 'questions'>

/**
 * The configured score for these guests of an event. It asks no model: vectors are those that are stored, and one of words
 * that are no longer in the profile counts as unknown.
 */
export async function scorerFor(event: ScoredEvent, attendees: readonly Attendee[]): Promise<Scorer> {
  switch (scoredBy()) {
    case 'rules':
      return v1Scorer
    case 'vectors':
      return scorerByVectors(event, attendees)
    case 'words':
      return scorerByWords(event)
  }
}

async function scorerByVectors(event: ScoredEvent, attendees: readonly Attendee[]): Promise<Scorer> {
  const stored = await listProfileVectors(event.organizerId, event.id)
  const vectors = new Map(stored.map((vector) => [vector.attendeeId, vector]))
  const facts = attendees.map((attendee) => {
    const [texts, vector] = [textsOf(attendee), vectors.get(attendee.id)]
    const seeking = vectorOf(texts.seeking, vector?.seeking)
    return factsOf(event, attendee, { seeking, offering: vectorOf(texts.offering, vector?.offering) })
  })
  return hybridScorer(new Map(facts), cosineOf)
}

/** How telling a word is depends on everybody: two guests alone would score otherwise than on the lists. */
async function scorerByWords(event: ScoredEvent): Promise<Scorer> {
  const room = (await listAttendees(event.id)).map((attendee) => factsOf(event, attendee, textsOf(attendee)))
  const texts = room.flatMap(([, { seeking, offering }]) => [seeking, offering]).filter((text) => text !== null)
  return hybridScorer(new Map(room), textLikeness(texts))
}

const factsOf = <Side>(
  { questions }: ScoredEvent,
  { id, responses }: Attendee,
  sides: Pick<HybridFacts<Side>, 'seeking' | 'offering'>,
): [string, HybridFacts<Side>] => [id, { ...sides, style: sliderPositions(questions, responses) }]

const textsOf = ({ profile }: Attendee): EmbeddingTexts =>
  profile === null ? { seeking: null, offering: null } : embeddingTexts(profile)

const vectorOf = (text: string | null, embedded: EmbeddedText | null | undefined): Float32Array | null =>
  text !== null && embedded?.hash === contentHash(text) ? unitVector(embedded.vector) : null
