import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { liveRoom, type LiveRoom } from '#core/matching/fast/live-room.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { plainRoomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { Seniority } from '#core/profile/profile.ts'

const eventId = 'evt_1'
const terms = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
const anybody: fc.Arbitrary<MatchInput> = fc.record({
  attendeeId: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
  createdAt: fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z'),
  seeking: terms,
  offering: terms,
  expertise: terms,
  topics: terms,
  experience: fc.constantFrom(...Seniority.options, null),
})
const nobody: MatchInput = {
  attendeeId: 'x',
  createdAt: '2026-11-22T10:00:00.000Z',
  seeking: [],
  offering: [],
  expertise: [],
  topics: [],
  experience: null,
}

function expectBatch(room: LiveRoom, inputs: readonly MatchInput[]) {
  const batch = plainRoomScores(v1Scorer, inputs, eventId)
  expect(room.inputs()).toEqual(inputs)
  expect(room.size).toBe(inputs.length)
  const [own, expected] = [new Float64Array(inputs.length), new Float64Array(inputs.length)]
  for (const i of inputs.keys()) {
    room.row(i, own)
    batch.row(i, expected)
    expect(own).toEqual(expected)
    for (const count of [1, 3, inputs.length]) expect(room.best(i, count)).toEqual(batch.best(i, count))
    for (const j of inputs.keys()) expect(room.score(i, j)).toBe(expected[j])
  }
}

type Step = { kind: 'join' | 'edit' | 'leave'; place: number; input: MatchInput }

/** What the step does to a plain list of people. */
function applied(inputs: readonly MatchInput[], { kind, place, input }: Step): MatchInput[] {
  if (kind === 'join') return [...inputs, input]
  if (kind === 'edit') return inputs.with(place, input)
  const rest = inputs.slice(0, -1)
  return place === rest.length ? rest : rest.with(place, inputs.at(-1)!)
}

test('after any sequence of joining, editing and leaving it equals the room made at once', () => {
  const step = fc.record({
    kind: fc.constantFrom('join' as const, 'join' as const, 'edit' as const, 'leave' as const),
    place: fc.nat(),
    input: anybody,
  })
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 4 }), fc.array(step, { maxLength: 20 }), (first, steps) => {
      const room = liveRoom(first, eventId)
      let inputs: MatchInput[] = [...first]
      for (const { kind, place, input } of steps) {
        if (kind !== 'join' && inputs.length === 0) continue
        const index = kind === 'join' ? inputs.length : place % inputs.length
        if (kind === 'join') room.join(input)
        else if (kind === 'edit') room.edit(index, input)
        else room.leave(index)
        inputs = applied(inputs, { kind, place: index, input })
        // What a search keeps must follow the next step.
        for (const i of inputs.keys()) room.best(i, 2)
      }
      expectBatch(room, inputs)
    }),
  )
})

test('each step alone', () => {
  const [ana, ben, cleo] = [
    { ...nobody, attendeeId: 'ana', seeking: ['x'] },
    { ...nobody, attendeeId: 'ben', offering: ['x'] },
    { ...nobody, attendeeId: 'cleo', offering: ['y'] },
  ]
  const room = liveRoom([ana, ben], eventId)
  expectBatch(room, [ana, ben])
  expect(room.join(cleo)).toBe(2)
  expect(room.best(0, 1)).toEqual([1])
  room.edit(0, { ...ana, seeking: ['y'] })
  expect(room.best(0, 1)).toEqual([2])
  room.leave(0)
  expectBatch(room, [cleo, ben])
  room.leave(1)
  expectBatch(room, [cleo])
  room.leave(0)
  expectBatch(room, [])
})

test('a room outgrows what it began with', () => {
  const room = liveRoom([], eventId)
  const inputs = Array.from({ length: 70 }, (_, index) => ({
    ...nobody,
    attendeeId: `p${index}`,
    seeking: [`t${index % 7}`],
    offering: [`t${index % 5}`],
  }))
  expect(inputs.map((input) => room.best(room.join(input), 3).length)).toEqual(inputs.map((_, i) => Math.min(i, 3)))
  expectBatch(room, inputs)
})

test('an index nobody has is refused, and nothing changes', () => {
  const room = liveRoom([nobody], eventId)
  expect(() => room.edit(1, nobody)).toThrow(new RangeError('Nobody has the index 1 in a room of 1.'))
  expect(() => room.leave(-1)).toThrow(RangeError)
  expectBatch(room, [nobody])
})
