import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Unsaved, batchOf, edited, nothingUnsaved, retryDelay, saveDelay, without } from './unsaved-answers.ts'

describe('unsaved answers', () => {
  test('hold the newest of each question, the last edit last', () => {
    let unsaved = edited(nothingUnsaved, 'goals', 'a')
    unsaved = edited(unsaved, 'offers', 'b')
    unsaved = edited(unsaved, 'goals', 'c')
    expect(batchOf(unsaved)).toEqual([
      { questionId: 'offers', value: 'b' },
      { questionId: 'goals', value: 'c' },
    ])
  })

  test('what was edited while a save was under way stays unsaved', () => {
    const before = edited(edited(nothingUnsaved, 'goals', 'a'), 'offers', 'b')
    const batch = batchOf(before)
    const typedOn = edited(before, 'goals', 'ab')
    expect(batchOf(without(typedOn, batch))).toEqual([{ questionId: 'goals', value: 'ab' }])
  })

  test('a new list with the same options counts as another edit', () => {
    const batch = batchOf(edited(nothingUnsaved, 'topics', ['a']))
    const again = edited(nothingUnsaved, 'topics', ['a'])
    expect(without(again, batch).size).toBe(1)
  })

  test('no order of edits and saves loses the last edit of a question', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('edit' as const),
        id: fc.constantFrom('a', 'b', 'c'),
        value: fc.string({ maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('save' as const) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let unsaved: Unsaved = nothingUnsaved
        const server = new Map<string, unknown>()
        const wanted = new Map<string, unknown>()
        for (const one of [...steps, { kind: 'save' as const }]) {
          if (one.kind === 'edit') {
            unsaved = edited(unsaved, one.id, one.value)
            wanted.set(one.id, one.value)
          } else {
            const batch = batchOf(unsaved)
            for (const { questionId, value } of batch) server.set(questionId, value)
            unsaved = without(unsaved, batch)
          }
        }
        expect(server).toEqual(wanted)
        expect(unsaved.size).toBe(0)
      }),
    )
  })
})

test('auto-saves thin out, so that an hour of writing keeps within the limit', () => {
  let at = 0
  let saves = 0
  for (; at < 3_600_000; saves += 1) at += saveDelay(saves)
  expect(saves).toBeLessThanOrEqual(110)
  expect(saveDelay(0)).toBe(800)
})

test('tries again ever later, up to a minute', () => {
  expect([1, 2, 3, 4, 9].map(retryDelay)).toEqual([2_000, 4_000, 8_000, 16_000, 60_000])
})
