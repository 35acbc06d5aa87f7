import type { ResponseValue, SubmittedResponse } from '#core/questionnaire/response.ts'
import type { Outcome, Refused } from '../api.ts'
import { worthAnotherTry } from './refusals.ts'
import { type Unsaved, batchOf, edited, nothingUnsaved, retryDelay, saveDelay, without } from './unsaved-answers.ts'

/** `waiting`: the last try failed and another one is planned. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'waiting'

interface Parts {
  send(responses: SubmittedResponse[]): Promise<Outcome<unknown>>
  onState(state: SaveState): void
  /** A refusal that no further try would change; its answers are given up. */
  onRefused(refused: Refused): void
}

export interface AnswerSaver {
  set(questionId: string, value: ResponseValue): void
  /** Saves now. False when something is still unsaved. */
  flush(): Promise<boolean>
  /** Sends what is unsaved at once, whatever else is under way: the page may be gone the next moment. */
  leave(): void
  hasUnsaved(): boolean
  stop(): void
}

/** Keeps answers until the server has them: waits for a rest in typing, one save at a time, and tries again. */
export function createAnswerSaver({ send, onState, onRefused }: Parts): AnswerSaver {
  let unsaved: Unsaved = nothingUnsaved
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay: Promise<boolean> | undefined
  let saves = 0
  let failures = 0

  function plan(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }

  async function save(): Promise<boolean> {
    while (unsaved.size > 0) {
      const batch = batchOf(unsaved)
      onState('saving')
      saves += 1
      // One after the other: a later answer must not overtake an earlier one.
      const outcome = await send(batch)
      if (!outcome.ok && worthAnotherTry(outcome.refused)) {
        failures += 1
        onState('waiting')
        plan(retryDelay(failures))
        return false
      }
      failures = 0
      unsaved = without(unsaved, batch)
      if (!outcome.ok) {
        onRefused(outcome.refused)
        return false
      }
    }
    onState('saved')
    return true
  }

  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (underWay !== undefined) await underWay
    if (unsaved.size === 0) return true
    underWay ??= save().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  return {
    set(questionId, value) {
      unsaved = edited(unsaved, questionId, value)
      if (failures > 0) return
      onState('saving')
      plan(saveDelay(saves))
    },
    flush,
    leave() {
      if (unsaved.size > 0) void send(batchOf(unsaved))
    },
    hasUnsaved: () => unsaved.size > 0,
    stop: () => clearTimeout(timer),
  }
}
