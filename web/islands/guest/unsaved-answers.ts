import type { ResponseValue, SubmittedResponse } from '#core/questionnaire/response.ts'

/** Answers the server does not have yet, the newest of each question. */
export type Unsaved = ReadonlyMap<string, ResponseValue>

export const nothingUnsaved: Unsaved = new Map()

/** An edit made now comes last: what a guest typed last is what counts. */
export function edited(unsaved: Unsaved, questionId: string, value: ResponseValue): Unsaved {
  const others = [...unsaved].filter(([id]) => id !== questionId)
  return new Map([...others, [questionId, value]])
}

export const batchOf = (unsaved: Unsaved): SubmittedResponse[] =>
  [...unsaved].map(([questionId, value]) => ({ questionId, value }))

/** What is left after `batch` was stored (or refused for good): answers edited since it left stay. */
export function without(unsaved: Unsaved, batch: readonly SubmittedResponse[]): Unsaved {
  const done = new Map(batch.map(({ questionId, value }) => [questionId, value]))
  return new Map([...unsaved].filter(([id, value]) => !done.has(id) || done.get(id) !== value))
}

/**
 * Milliseconds of rest before the next auto-save. A guest has 120 saves an hour (R124): somebody who writes slowly for
 * long is saved less often, so that Next and leaving the page still have some left.
 */
export function saveDelay(savesSoFar: number): number {
  if (savesSoFar < 60) return 800
  return savesSoFar < 80 ? 20_000 : 120_000
}

/** Milliseconds until another try after so many failures in a row. */
export const retryDelay = (failures: number): number => Math.min(2_000 * 2 ** Math.max(0, failures - 1), 60_000)
