import { expect, test } from 'vitest'
import type { MatchInput } from '#core/matching/match-input.ts'
import { populationOf } from '#core/matching/populations.ts'
import { plainRoomScores, roomScores, type RoomScores } from '#core/matching/room-scores.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'

const room = populationOf('uniform-50', 12, 1)
const numberOf = ({ attendeeId }: MatchInput) => Number(attendeeId.split('_')[2])
const byNumber: Scorer = { score: (i, j) => numberOf(j) * 2 + numberOf(i) / 100 }
const rowOf = (scores: RoomScores, i: number) => {
  const row = new Float64Array(scores.size)
  scores.row(i, row)
  return [...row]
}

test('pair by pair: the scores of the scorer, in the order of the room', () => {
  const scores = plainRoomScores(byNumber, room.slice(0, 4), 'evt_1')
  expect(scores.size).toBe(4)
  expect(rowOf(scores, 1)).toEqual([0.01, 0, 4.01, 6.01])
  expect(scores.score(3, 2)).toBe(4.03)
  expect([scores.score(2, 2), scores.score(0, 9), scores.score(-1, 0)]).toEqual([0, 0, 0])
})

test('the best are best first, without oneself and without those apart', () => {
  const scores = plainRoomScores(byNumber, room, 'evt_1')
  expect(scores.best(11, 3)).toEqual([10, 9, 8])
  expect(scores.best(0, 3, new Set([11, 9]))).toEqual([10, 8, 7])
  expect(scores.best(0, 50)).toHaveLength(11)
})

test('equals come in tie order', () => {
  const scores = plainRoomScores({ score: () => 50 }, room, 'evt_1')
  expect(scores.best(3, 11)).toEqual(inTieOrder(room, 'evt_1').filter((index) => index !== 3))
})

test("a scorer's own way to a room is taken, others go pair by pair", () => {
  const own = plainRoomScores(byNumber, room, 'evt_1')
  expect(roomScores({ score: () => 0, room: () => own }, room, 'evt_1')).toBe(own)
  expect(rowOf(roomScores(byNumber, room, 'evt_1'), 5)).toEqual(rowOf(own, 5))
})

test('the V1 scorer has one, with the same result', () => {
  expect(v1Scorer.room).toBeDefined()
  const [fast, plain] = [roomScores(v1Scorer, room, 'evt_1'), plainRoomScores(v1Scorer, room, 'evt_1')]
  for (const i of room.keys()) {
    expect(rowOf(fast, i)).toEqual(rowOf(plain, i))
    expect(fast.best(i, 5)).toEqual(plain.best(i, 5))
  }
})
