import { expect, test } from 'vitest'
import { emptyState } from './empty-state.ts'

test.each([
  [{ revealed: false, takenOff: 0, isOver: false }, 'not-yet'],
  [{ revealed: true, takenOff: 0, isOver: false }, 'none'],
  [{ revealed: true, takenOff: 2, isOver: false }, 'taken-off'],
  [{ revealed: true, takenOff: 1, isOver: true }, 'taken-off'],
  [{ revealed: false, takenOff: 1, isOver: false }, 'not-yet'],
  [{ revealed: false, takenOff: 0, isOver: true }, 'over'],
  [{ revealed: true, takenOff: 0, isOver: true }, 'over'],
] as const)('%j: %s', ({ revealed, takenOff, isOver }, state) => {
  expect(emptyState({ revealed, takenOff, event: { isOver } })).toBe(state)
})
