import { seededNumbers } from '#core/seeded-numbers.ts'

/** One way the evening may turn out: who comes, by index, and how likely this way is. */
export type Turnout = { present: readonly number[]; weight: number }

/** Up to so many guests nobody is sure of, every turnout is looked at; beyond it, a sample. */
export const mostUncertain = 10

/** Every turnout with its probability; the weights add up to 1. `chances` are from 0 to 1, by guest. */
export function everyTurnout(chances: readonly number[]): Turnout[] {
  return chances.reduce<Turnout[]>(
    (turnouts, chance, guest) =>
      turnouts.flatMap(({ present, weight }) => [
        ...(chance > 0 ? [{ present: [...present, guest], weight: weight * chance }] : []),
        ...(chance < 1 ? [{ present, weight: weight * (1 - chance) }] : []),
      ]),
    [{ present: [], weight: 1 }],
  )
}

/** `count` turnouts drawn by chance, each as likely as the others; the same ones for the same seed. */
export function sampledTurnouts(chances: readonly number[], count: number, seed: number): Turnout[] {
  const random = seededNumbers(seed)
  return Array.from({ length: count }, () => ({
    present: chances.flatMap((chance, guest) => (random() < chance ? [guest] : [])),
    weight: 1 / count,
  }))
}

/** Every turnout where there are few enough, else a sample of `count`. */
export function turnouts(chances: readonly number[], count: number, seed: number): { exact: boolean; all: Turnout[] } {
  const uncertain = chances.filter((chance) => chance > 0 && chance < 1).length
  return uncertain <= mostUncertain
    ? { exact: true, all: everyTurnout(chances) }
    : { exact: false, all: sampledTurnouts(chances, count, seed) }
}
