import { InternedRoom } from '#core/matching/fast/interned-room.ts'
import { RoomSearch } from '#core/matching/fast/room-search.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'

/** The V1 scores of a room that people join, change in and leave. */
export interface LiveRoom extends RoomScores {
  /** Who is here, by index. */
  inputs(): MatchInput[]
  /** @returns the index of who came, the highest one. */
  join(input: MatchInput): number
  /** @throws RangeError when nobody has that index. */
  edit(index: number, input: MatchInput): void
  /**
   * The last person moves to the index that becomes free.
   *
   * @throws RangeError when nobody has that index.
   */
  leave(index: number): void
}

export function liveRoom(inputs: readonly MatchInput[], eventId: string): LiveRoom {
  const room = new InternedRoom(eventId)
  const search = new RoomSearch(room)
  for (const input of inputs) room.add(input)
  return {
    get size() {
      return room.people.length
    },
    score: (i, j) => search.score(i, j),
    row: (i, into) => search.row(i, into),
    best: (i, count, apart) => search.best(i, count, apart),
    inputs: () => room.people.map(({ input }) => input),
    join: (input) => room.add(input),
    edit: (index, input) => room.replace(index, input),
    leave: (index) => room.remove(index),
  }
}
