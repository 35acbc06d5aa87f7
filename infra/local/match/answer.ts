import { assignLists } from '#core/matching/assign-lists.ts'
import type { AssignmentOptions } from '#core/matching/assign.ts'
import { defaultBalancedSettings } from '#core/matching/balanced/settings.ts'
import type { ListFigures } from '#core/matching/certificate.ts'
import { explain, showAll } from '#core/matching/explain.ts'
import { grounded } from '#core/matching/explain/grounded.ts'
import type { MatchingSettings } from '#core/matching/matching-settings.ts'
import type { Person } from '#core/matching/people-file.ts'
import { planRounds } from '#core/matching/rounds/plan-rounds.ts'
import { roomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { highsSolver } from '#functions/adapters/highs.ts'

export type Answer = {
  algorithm: MatchingSettings['algorithm']
  perAttendee: number
  lists: { id: string; matches: { id: string; score: number; mutual: boolean; why: string[] }[] }[]
  certificate?: { total: number; bound: number; gap: number }
  /** The figures of these lists beside those of plain top-k for the same people. */
  compare: { people: number; wishes: number; lists: ListFigures; topK: ListFigures }
  rounds?: { number: number; tables: { number: number; ids: string[] }[]; sittingOut: string[] }[]
}

/** The event of the file: what decides between equals, always the same. */
const eventId = 'file'

export async function answerFor(
  people: readonly Person[],
  { algorithm, perAttendee, rounds }: { algorithm: Answer['algorithm']; perAttendee: number; rounds: boolean },
): Promise<Answer> {
  const inputs = people.map(({ input }) => input)
  const options: AssignmentOptions = {
    k: perAttendee,
    scorer: v1Scorer,
    eventId,
    pins: new Map(),
    settings: defaultBalancedSettings,
  }
  const made = await assignLists(inputs, options, { algorithm, solver: highsSolver() })
  const explained = new Map(people.map(({ input, profile, responses }) => [input.attendeeId, { profile, responses }]))
  const onList = new Map(
    made.lists.map((list) => [list.attendeeId, new Set(list.matches.map((match) => match.matchedWithId))]),
  )
  const vocabulary = withGivenWords(people)
  const why = (id: string, otherId: string): string[] => {
    const [owner, other] = [explained.get(id), explained.get(otherId)]
    if (owner === undefined || other === undefined) return []
    const said = explain(owner, other, showAll, { vocabulary })
    return grounded(said, owner, other, showAll, vocabulary).explanation.whyMatch.map(withFullStop)
  }
  const { certificate } = made
  return {
    algorithm,
    perAttendee,
    lists: made.lists.map(({ attendeeId: id, matches }) => ({
      id,
      matches: matches.map(({ matchedWithId, score }) => ({
        id: matchedWithId,
        score: Math.round(score * 1e6) / 1e6,
        mutual: onList.get(matchedWithId)?.has(id) === true,
        why: why(id, matchedWithId),
      })),
    })),
    ...(certificate === undefined
      ? {}
      : { certificate: { total: certificate.total, bound: certificate.bound, gap: certificate.gap } }),
    compare: { people: people.length, wishes: made.sought, lists: made.figures, topK: made.compare },
    ...(rounds ? { rounds: roundsFor(inputs, perAttendee) } : {}),
  }
}

/**
 * The built-in vocabulary, to which the words of the lists are words of their own: compared and told as they were given.
 * A phrase found in a text is told by itself only when it has several words; a word somebody put on a list always may.
 */
function withGivenWords(people: readonly Person[]): Vocabulary {
  const labels = new Map(people.flatMap(({ given }) => given.map((word) => [word.toLowerCase(), word] as const)))
  return { ...builtIn, labelOf: (term) => builtIn.labelOf(term) ?? labels.get(term) }
}

/** A reason may end with a quotation, which has no stop of its own; reasons are read one after the other. */
const withFullStop = (reason: string) => (/[.?!]"?$/.test(reason) ? reason : `${reason}.`)

function roundsFor(inputs: readonly Person['input'][], count: number): NonNullable<Answer['rounds']> {
  const room = { eventId, inputs, scores: roomScores(v1Scorer, inputs, eventId), now: '1970-01-01T00:00:00.000Z' }
  return planRounds(room, { rounds: count }).rounds.map(({ number, tables, sittingOut }) => ({
    number,
    tables: tables.map((table) => ({ number: table.number, ids: table.attendeeIds })),
    sittingOut,
  }))
}
