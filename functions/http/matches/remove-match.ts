import { checkCuratable, removeMatch } from '#core/matching/match-list.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { matchOf, stepMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Takes a match off a list. The next generation may suggest it again; to keep it away, reject it.',
  access: 'organizer',
  body: nothing,
  reply: { status: 204 },
  refusals: ['EVENT_CANCELLED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ event: readEvent, organizerId, params, now }) =>
  optimistically(async () => {
    const { list, matchedWithId } = await matchOf(checkCuratable(await readEvent()), params['matchId'])
    await commit([await stepMatchList(organizerId, removeMatch(list, matchedWithId, now), list)])
    return { status: 204 }
  }),
)
