import type { Draft } from '#core/matching/balanced/draft.ts'

const least = 1e-7
/** How many ways to change one list are followed up by changes of the lists they touch. */
const followed = 8
/** Over how many lists a change may go on before it must have helped. */
const deepest = 4

type Swap = { gone: number; come: number; gain: number }

/**
 * Local search: one match of a list is exchanged for another, if need be together with one match of a second list
 * (the person gained wants back, or somebody else makes room). Deterministic; stops when nothing helps or after
 * `rounds` over all lists.
 */
export function improve(draft: Draft, rounds: number): void {
  const { room } = draft.program
  let waiting = new Uint8Array(room.size).fill(1)
  for (let round = 0; round < rounds; round++) {
    const next = new Uint8Array(room.size)
    let changes = 0
    for (let i = 0; i < room.size; i++) {
      if (waiting[i] !== 1) continue
      for (let tries = 0; tries < 20; tries++) {
        const touched = changeOne(draft, i)
        if (touched.length === 0) break
        changes++
        for (const person of touched) next[person] = 1
      }
    }
    if (changes === 0) return
    waiting = next
  }
}

/** Applies the first change found that helps the list of `i` or those around it, and tells whom it touched. */
function changeOne(draft: Draft, i: number): number[] {
  const swaps = swapsOf(draft, i)
  const best = swaps[0]
  if (best === undefined) return []
  if (best.gain > least) {
    draft.drop(best.gone)
    draft.choose(best.come)
    return touchedBy(draft, [best])
  }
  for (const swap of swaps) {
    const swapped = chain(draft, swap)
    if (swapped !== undefined) return touchedBy(draft, swapped)
  }
  return []
}

/** The best ways to exchange one match of a list, best first; those that crowd somebody count as if they did not. */
function swapsOf(draft: Draft, i: number): Swap[] {
  const { program } = draft
  const { from, fixed } = program
  const found: Swap[] = []
  for (const gone of draft.out[i]?.slice() ?? []) {
    if (fixed[gone] === 1) continue
    const loss = draft.dropped(gone)
    for (let come = from[i] ?? 0, end = from[i + 1] ?? 0; come < end; come++) {
      if (come === gone || draft.chosen[come] === 1) continue
      const gain = draft.gainOf(come) - loss
      const worst = found[found.length - 1]
      if (found.length === followed && worst !== undefined && gain <= worst.gain) continue
      if (found.length === followed) found.pop()
      let place = found.length
      while (place > 0 && (found[place - 1]?.gain ?? 0) < gain) place--
      found.splice(place, 0, { gone, come, gain })
    }
    draft.choose(gone)
  }
  return found
}

/**
 * Applies a swap and then, one after another, the best swap on a list the last one touches, until all together help;
 * when they do not within `deepest` steps, all is left as it was.
 */
function chain(draft: Draft, first: Swap): Swap[] | undefined {
  const done: Swap[] = []
  let gain = 0
  for (let swap: Swap | undefined = first; swap !== undefined; swap = afterward(draft, swap, done)) {
    draft.drop(swap.gone)
    draft.choose(swap.come)
    done.push(swap)
    gain += swap.gain
    if (gain > least) return done
    if (done.length === deepest) break
  }
  for (const { gone, come } of done.toReversed()) {
    draft.drop(come)
    draft.choose(gone)
  }
  return undefined
}

/** The best swap on the lists that the last swap touched, never undoing one of the chain. */
function afterward(draft: Draft, last: Swap, done: readonly Swap[]): Swap | undefined {
  const { other, reverse, fixed, from, owner } = draft.program
  let best: Swap | undefined
  const consider = (gone: number, come: number, loss: number) => {
    const gain = draft.gainOf(come) - loss
    if (best !== undefined && gain <= best.gain) return
    if (!done.some((swap) => swap.gone === come)) best = { gone, come, gain }
  }
  const settled = (arc: number) => fixed[arc] === 1 || done.some((swap) => swap.come === arc)
  const considerAll = (gone: number) => {
    if (settled(gone)) return
    const i = owner[gone] ?? 0
    const loss = draft.dropped(gone)
    for (let come = from[i] ?? 0, end = from[i + 1] ?? 0; come < end; come++) {
      if (come !== gone && draft.chosen[come] === 0) consider(gone, come, loss)
    }
    draft.choose(gone)
  }
  const person = other[last.come] ?? 0
  if ((draft.into[person]?.length ?? 0) > (draft.program.room.cap[person] ?? 0)) {
    for (const gone of draft.into[person]?.slice() ?? []) considerAll(gone)
  }
  const back = reverse[last.come] ?? -1
  if (back >= 0 && draft.chosen[back] === 0) {
    for (const gone of draft.out[person]?.slice() ?? []) {
      if (settled(gone)) continue
      const loss = draft.dropped(gone)
      consider(gone, back, loss)
      draft.choose(gone)
    }
  }
  const left = reverse[last.gone] ?? -1
  if (left >= 0 && draft.chosen[left] === 1) considerAll(left)
  for (const gone of draft.out[owner[last.come] ?? 0]?.slice() ?? []) considerAll(gone)
  return best
}

function touchedBy({ program: { owner, other } }: Draft, swaps: readonly Swap[]): number[] {
  return swaps.flatMap(({ gone, come }) => [owner[gone] ?? 0, other[gone] ?? 0, other[come] ?? 0])
}
