import { Draft } from '#core/matching/balanced/draft.ts'
import type { Program } from '#core/matching/balanced/program.ts'

/**
 * Lists made of a mixture: who was on the previous one, then what has the largest amount, as long as nobody is
 * crowded; then whatever fills them.
 */
export function rounded(program: Program, amounts: Float64Array): Draft {
  const draft = new Draft(program)
  const rank = amounts.map((amount, arc) => amount + ((program.worth[arc] ?? 0) > (program.score[arc] ?? 0) ? 1 : 0))
  const order = [...rank.keys()].sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0) || a - b)
  for (const mayCrowd of [false, true]) {
    for (const arc of order) {
      const [i, j] = [program.owner[arc] ?? 0, program.other[arc] ?? 0]
      if (draft.chosen[arc] === 0 && draft.missing(i) > 0 && (mayCrowd || !draft.isCrowded(j))) draft.choose(arc)
    }
  }
  return draft
}
