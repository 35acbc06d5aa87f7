import * as z from 'zod'
import { badRequest } from '#core/errors.ts'
import { AttendeeId, matchId } from '#core/ids.ts'
import { matchByHand } from '#core/matching/generation.ts'
import { CuratorNotes, addByHand, checkCuratable, emptyMatchList } from '#core/matching/match-list.ts'
import { MatchView, matchViews } from '#core/matching/match-view.ts'
import { attendeeOf } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readMatchList, stepMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { scorerFor } from '#functions/adapters/scorer.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: "Puts somebody on a guest's list by hand, approved. One direction only: the other's list stays as it is.",
  access: 'organizer',
  body: z.object({ attendeeId: AttendeeId, matchedWithId: AttendeeId, curatorNotes: CuratorNotes.default(null) }),
  reply: { status: 201, body: MatchView },
  refusals: ['EVENT_CANCELLED', 'SELF_MATCH', 'ALREADY_MATCHED', 'NO_PROFILE'],
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  optimistically(async () => {
    const { body, organizerId, now } = request
    const event = checkCuratable(await request.event())
    const attendee = await attendeeOf(event, body.attendeeId)
    const other = await attendeeOf(event, body.matchedWithId)
    if (other.profile === null)
      throw badRequest('NO_PROFILE', 'This guest has not answered the questions, so there is nothing to show yet.')
    const read = (await readMatchList(organizerId, event.id, attendee.id)) ?? emptyMatchList(event.id, attendee.id, now)
    const match = matchByHand(event, attendee, other, await scorerFor(event, [attendee, other]))
    const next = addByHand(read, { ...match, curatorNotes: body.curatorNotes }, now)
    const told = tell(request, 'matches.curated', { organizerId, eventId: event.id, attendeeId: attendee.id })
    await commit([await stepMatchList(organizerId, next, read)], [told])
    const added = matchViews(next, event.revealedAt !== null).find(({ id }) => id === matchId(attendee.id, other.id))
    return { status: 201, body: added }
  }),
)
