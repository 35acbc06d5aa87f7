import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '#core/errors.ts'
import { addByHand, curate, emptyMatchList, regenerate, removeMatch } from '#core/matching/match-list.ts'
import { before, caught, fresh, ids, now } from './match-list-fixture.ts'

test('after anything an organizer does, positions run from 1 without gaps and nobody is listed twice', () => {
  const someone = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const step = fc.oneof(
    fc.record({ do: fc.constant('regenerate' as const), fresh: fc.array(someone) }),
    fc.record({
      do: fc.constant('curate' as const),
      who: someone,
      status: fc.constantFrom('PENDING' as const, 'APPROVED' as const, 'REJECTED' as const),
      position: fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined }),
    }),
    fc.record({ do: fc.constant('add' as const), who: someone }),
    fc.record({ do: fc.constant('remove' as const), who: someone }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let current = emptyMatchList('evt_1', 'me', before)
      for (const one of steps) {
        const last = current
        const error = caught(() => {
          if (one.do === 'regenerate')
            current = regenerate(
              last,
              one.fresh.map((id) => fresh(id)),
              now,
            )
          if (one.do === 'curate') current = curate(last, one.who, { status: one.status, position: one.position }, now)
          if (one.do === 'add') current = addByHand(last, fresh(one.who), now)
          if (one.do === 'remove') current = removeMatch(last, one.who, now)
        })
        expect(error === undefined || error instanceof Refusal).toBe(true)
        expect(current.matches.map(({ position }) => position)).toEqual(current.matches.map((_, index) => index + 1))
        expect(new Set(ids(current)).size).toBe(current.matches.length)
        expect(current.version).toBe(current === last ? last.version : last.version + 1)
        const again =
          one.do === 'regenerate'
            ? regenerate(
                current,
                one.fresh.map((id) => fresh(id)),
                now,
              )
            : current
        expect(again).toBe(current)
      }
    }),
  )
})
