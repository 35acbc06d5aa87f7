import * as z from 'zod'
import { CuratorNotes, MatchStatus, checkCuratable, curate } from '#core/matching/match-list.ts'
import { MatchView, matchViews } from '#core/matching/match-view.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { matchOf, stepMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary:
    'Approves or rejects a match, moves it, or notes why. Rejecting hides this direction only; PENDING takes a decision back.',
  access: 'organizer',
  body: z.object({
    status: MatchStatus.optional(),
    ifStatus: MatchStatus.optional().describe(
      'The status that was seen; refused when somebody has decided otherwise since.',
    ),
    position: z.int().min(1).optional(),
    curatorNotes: CuratorNotes.optional(),
  }),
  reply: { status: 200, body: MatchView },
  refusals: ['EVENT_CANCELLED', 'DECIDED_MEANWHILE'],
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  optimistically(async () => {
    const { organizerId, params, body, now } = request
    const event = checkCuratable(await request.event())
    const { list, matchedWithId } = await matchOf(event, params['matchId'])
    const next = curate(list, matchedWithId, body, now)
    if (next !== list) {
      const told = tell(request, 'matches.curated', { organizerId, eventId: event.id, attendeeId: list.attendeeId })
      await commit([await stepMatchList(organizerId, next, list)], [told])
    }
    return { status: 200, body: matchViews(next, event.revealedAt !== null).find(({ id }) => id === params['matchId']) }
  }),
)
