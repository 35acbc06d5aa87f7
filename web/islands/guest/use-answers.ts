import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Response, ResponseValue } from '#core/questionnaire/response.ts'
import { type Refused, call } from '../api.ts'
import { type SaveState, createAnswerSaver } from './answer-saver.ts'
import { answersOf } from './answering.ts'

export interface Answering {
  answers: ReadonlyMap<string, ResponseValue>
  saveState: SaveState
  answer(questionId: string, value: ResponseValue): void
  /** Saves now; false when something is still unsaved. */
  flush(): Promise<boolean>
}

/** A guest's answers, kept on the server as they are given: after a rest, when asked to, when the page goes away. */
export function useAnswers(
  token: string,
  stored: readonly Response[],
  onRefused: (refused: Refused) => void,
): Answering {
  const [answers, setAnswers] = useState(() => answersOf(stored))
  const [saveState, setSaveState] = useState<SaveState>('idle')

  const saver = useMemo(
    () =>
      createAnswerSaver({
        // Browsers refuse keepalive for more than 64 KiB.
        send: (responses) =>
          call(
            'POST',
            `/api/rsvp/${token}/questionnaire/save`,
            { responses },
            { keepalive: JSON.stringify(responses).length < 20_000 },
          ),
        onState: setSaveState,
        onRefused,
      }),
    [token],
  )

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') saver.leave()
    }
    const online = () => void saver.flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved() && !navigator.onLine) event.preventDefault()
    }
    document.addEventListener('visibilitychange', hide)
    addEventListener('pagehide', saver.leave)
    addEventListener('online', online)
    addEventListener('beforeunload', warn)
    return () => {
      saver.stop()
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', saver.leave)
      removeEventListener('online', online)
      removeEventListener('beforeunload', warn)
    }
  }, [saver])

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
