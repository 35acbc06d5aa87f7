import type { Write } from './commit.ts'

type Params<T> = { params<P = T>(options?: object): P }

/** ElectroDB builds keys and expressions; these put what it built into a transaction. */
export const put = (operation: Params<NonNullable<Write['Put']>>): Write => ({
  Put: operation.params<NonNullable<Write['Put']>>(),
})
export const update = (operation: Params<NonNullable<Write['Update']>>): Write => ({
  Update: operation.params<NonNullable<Write['Update']>>(),
})
export const remove = (operation: Params<NonNullable<Write['Delete']>>): Write => ({
  Delete: operation.params<NonNullable<Write['Delete']>>(),
})

/** A condition on a row that is not written: ElectroDB's conditional delete without the deleting. */
export const check = (operation: Params<NonNullable<Write['ConditionCheck']>>): Write => ({
  ConditionCheck: operation.params<NonNullable<Write['ConditionCheck']>>(),
})
