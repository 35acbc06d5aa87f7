import { fastRoomScores } from '#core/matching/fast-scores.ts'
import { Shortlist } from '#core/matching/fast/shortlist.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'

/** What the hybrid score knows of one attendee besides the profile; a side is what a likeness compares, or null. */
export type HybridFacts<Side> = {
  /** What they seek. */
  readonly seeking: Side | null
  /** What they offer. */
  readonly offering: Side | null
  /** Question id -> position of the slider, from 0 to 100. */
  readonly style: ReadonlyMap<string, number>
}

/** How well what one offers answers what another seeks, from 0 to 1; undefined when the two cannot be compared. */
export type Likeness<Side> = (seeking: Side, offering: Side) => number | undefined

type Prepared<Side> = {
  seeking: Side | null
  offering: Side | null
  /** A number for each slider of the room; NaN for one that was not moved. */
  style: Float64Array
}

/**
 * The V2 score of the specification (R92), from 0 to 100: 0.4 likeness + 0.4 V1 score + 0.2 style.
 *
 * - Likeness: of what the first seeks and what the second offers, so it is directed as the V1 score is.
 * - Style: 1 less the mean distance on the sliders that both have moved, in parts of their length; 0.5 without any.
 * - Where one side is unknown, or two cannot be compared, the other two parts keep their proportion and share the whole
 *   weight: 2/3 V1 score + 1/3 style. Nobody loses for a text that was never embedded.
 */
export function hybridScorer<Side>(
  facts: ReadonlyMap<string, HybridFacts<Side>>,
  alike: Likeness<Side>,
): Required<Scorer> {
  const sliders = [...new Set([...facts.values()].flatMap(({ style }) => [...style.keys()]))]
  const nothing: Prepared<Side> = { seeking: null, offering: null, style: new Float64Array(sliders.length).fill(NaN) }
  const prepared = new Map(
    [...facts].map(([attendeeId, { seeking, offering, style }]) => {
      const positions = Float64Array.from(sliders, (slider) => style.get(slider) ?? NaN)
      return [attendeeId, { seeking, offering, style: positions }] as const
    }),
  )
  const of = ({ attendeeId }: MatchInput) => prepared.get(attendeeId) ?? nothing
  const blend = (points: number, owner: Prepared<Side>, other: Prepared<Side>): number => {
    const rules = points / 100
    const style = styleOf(owner.style, other.style)
    const [sought, offered] = [owner.seeking, other.offering]
    const likeness = sought === null || offered === null ? undefined : alike(sought, offered)
    // Whole numbers over their sum, so that a perfect pair has exactly 100.
    return likeness === undefined
      ? ((2 * rules + style) / 3) * 100
      : ((2 * Math.min(1, likeness) + 2 * rules + style) / 5) * 100
  }
  return {
    score: (i, j) => blend(v1Scorer.score(i, j), of(i), of(j)),
    room: (inputs, eventId) => blendedRoom(inputs, eventId, inputs.map(of), blend),
  }
}

/** The V1 scores of a room with each of them blended, row by row: no more memory than one row. */
function blendedRoom<Person>(
  inputs: readonly MatchInput[],
  eventId: string,
  people: readonly Person[],
  blend: (points: number, owner: Person, other: Person) => number,
): RoomScores {
  const rules = fastRoomScores(inputs, eventId)
  const places = new Int32Array(inputs.length)
  inTieOrder(inputs, eventId).forEach((index, place) => (places[index] = place))
  const before = (a: number, b: number) => (places[a] ?? 0) < (places[b] ?? 0)
  const points = new Float64Array(inputs.length)

  const score = (i: number, j: number): number => {
    const [owner, other] = [people[i], people[j]]
    return owner === undefined || other === undefined || i === j ? 0 : blend(rules.score(i, j), owner, other)
  }
  function row(i: number, into: Float64Array): void {
    const owner = people[i]
    rules.row(i, into)
    if (owner !== undefined) people.forEach((other, j) => (into[j] = j === i ? 0 : blend(into[j] ?? 0, owner, other)))
  }
  return {
    size: inputs.length,
    score,
    row,
    best(i, count, apart) {
      if (people[i] === undefined) return []
      const shortlist = new Shortlist(Math.min(count, inputs.length), before)
      row(i, points)
      points.forEach((value, j) => {
        if (j !== i && !apart?.has(j)) shortlist.offer(j, value)
      })
      return shortlist.drain()
    },
  }
}

function styleOf(a: Float64Array, b: Float64Array): number {
  let answered = 0
  let distance = 0
  for (let at = 0; at < a.length; at++) {
    const apart = Math.abs((a[at] ?? 0) - (b[at] ?? 0))
    if (Number.isNaN(apart)) continue
    answered += 1
    distance += apart
  }
  return answered === 0 ? 0.5 : 1 - distance / answered / 100
}
