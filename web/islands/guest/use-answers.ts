import { useState } from 'preact/hooks'
import type { Response, ResponseValue } from '#core/questionnaire/response.ts'
import { type Refused, call } from '../api.ts'
import type { SaveState } from './answer-saver.ts'
import { answersOf } from './answering.ts'
import { useSaver } from './use-saver.ts'

export interface Answering {
  answers: ReadonlyMap<string, ResponseValue>
  saveState: SaveState
  answer(questionId: string, value: ResponseValue): void
  /** Saves now; false when something is still unsaved. */
  flush(): Promise<boolean>
}

/** A guest's answers, kept on the server as they are given. */
export function useAnswers(
  token: string,
  stored: readonly Response[],
  onRefused: (refused: Refused) => void,
): Answering {
  const [answers, setAnswers] = useState(() => answersOf(stored))
  const { saver, saveState } = useSaver(
    token,
    (responses, options) => call('POST', `/api/rsvp/${token}/questionnaire/save`, { responses }, options),
    onRefused,
  )

  return {
    answers,
    saveState,
    answer(questionId, value) {
      setAnswers((before) => new Map([...before, [questionId, value]]))
      saver.set(questionId, value)
    },
    flush: saver.flush,
  }
}
