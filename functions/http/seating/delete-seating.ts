import { notFound } from '#core/errors.ts'
import { SeatingKind } from '#core/matching/seating-plan.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { deleteSeating, readSeating } from '#functions/adapters/dynamodb/seating.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Takes a seating plan away; `{kind}` is ROUNDS or TABLES.',
  access: 'organizer',
  body: nothing,
  reply: { status: 204 },
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ event: readEvent, params }) =>
  optimistically(async () => {
    const event = await readEvent()
    const kind = SeatingKind.safeParse(params['kind'])
    const seating = kind.success ? await readSeating(event.id, kind.data) : undefined
    if (seating === undefined) throw notFound('seating plan')
    await commit([deleteSeating(seating)])
    return { status: 204 }
  }),
)
