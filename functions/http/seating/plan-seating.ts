import { SeatingRequest, seatingOf } from '#core/matching/seating.ts'
import { arePickedAnew } from '#core/matching/seating-guests.ts'
import { SeatingView, seatingView } from '#core/matching/seating-view.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { readSeating, stepSeating } from '#functions/adapters/dynamodb/seating.ts'
import { metBefore } from '#functions/adapters/met-before.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary:
    'Plans 1:1 rounds or dinner tables, in the place of the last plan of this kind. Rounds that were held can stay, so that nobody meets again.',
  access: 'organizer',
  body: SeatingRequest,
  reply: { status: 201, body: SeatingView },
  refusals: [
    'EVENT_CANCELLED',
    'TOO_FEW_PRESENT',
    'ROOM_TOO_LARGE',
    'ROUND_NOT_PLANNED',
    'BAD_TABLE_SIZE',
    'NOT_A_CHOICE',
    'RATE_LIMITED',
  ],
} as const satisfies Contract

/** Counted, because it is work; guests picked anew more strictly, so that nobody finds out who avoids whom by trying. */
export const handler = asOrganizer(contract, ({ event: readEvent, body, now }) =>
  optimistically(async (attempt) => {
    const event = await readEvent()
    if (attempt === 1) await countUse(limits.seating, event.id, now)
    const [attendees, before] = await Promise.all([listAttendees(event.id), readSeating(event.id, body.kind)])
    const met = await metBefore(event, attendees)
    const seating = seatingOf(event, attendees, body, { before, met }, now)
    if (attempt === 1 && arePickedAnew(event, attendees, seating.present, before))
      await countUse(limits.seatingPicked, event.id, now)
    await commit([stepSeating(seating, before)])
    return { status: 201, body: seatingView(seating, event, attendees, met) }
  }),
)
