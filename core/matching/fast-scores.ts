import { liveRoom } from '#core/matching/fast/live-room.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'

/** All V1 scores of one room: bit by bit what the plain scorer finds, ties included, at a fraction of its time. */
export function fastRoomScores(inputs: readonly MatchInput[], eventId: string): RoomScores {
  return liveRoom(inputs, eventId)
}
