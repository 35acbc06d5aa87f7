import { type Assignment, type AssignmentOptions, topK } from './assign.ts'
import { balanced } from './balanced/balanced.ts'
import { figuresOf } from './balanced/certify.ts'
import { roomOf } from './balanced/room.ts'
import type { Solver } from './balanced/solver.ts'
import type { Certificate, ListFigures } from './certificate.ts'
import type { MatchInput } from './match-input.ts'
import type { MatchingSettings } from './matching-settings.ts'

/** Lists with what can be said of them; a certificate only where something is proven. */
export type AssignedBy = {
  lists: Assignment[]
  k: number
  sought: number
  figures: ListFigures
  compare: ListFigures
  certificate?: Certificate
}

/** A room's lists by the algorithm that the event asks for. */
export async function assignLists(
  inputs: readonly MatchInput[],
  options: AssignmentOptions,
  { algorithm, solver }: { algorithm: MatchingSettings['algorithm']; solver: Solver },
): Promise<AssignedBy> {
  switch (algorithm) {
    case 'balanced': {
      const { lists, certificate } = await balanced(inputs, options, solver)
      const { k, sought, figures, compare } = certificate
      return { lists, k, sought, figures, compare, certificate }
    }
    case 'top-k': {
      const room = roomOf(inputs, options)
      const figures = figuresOf(room, room.plain)
      const sought = inputs.reduce((sum, { seeking }) => sum + seeking.length, 0)
      return { lists: topK(inputs, options), k: options.k, sought, figures, compare: figures }
    }
  }
}
