import { useEffect, useMemo, useState } from 'preact/hooks'
import type { SubmittedResponse } from '#core/questionnaire/response.ts'
import type { Outcome, Refused } from '../api.ts'
import { type SaveState, createAnswerSaver } from './answer-saver.ts'

type Send = (responses: SubmittedResponse[], options: { keepalive: boolean }) => Promise<Outcome<unknown>>

/** Keeps what a guest writes on the server: after a rest, when asked to, when the page goes away. */
export function useSaver(token: string, send: Send, onRefused: (refused: Refused) => void) {
  const [saveState, setSaveState] = useState<SaveState>('idle')
  const saver = useMemo(
    () =>
      createAnswerSaver({
        // Browsers refuse keepalive for more than 64 KiB.
        send: (responses) => send(responses, { keepalive: JSON.stringify(responses).length < 20_000 }),
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
      saver.leave()
      saver.stop()
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('pagehide', saver.leave)
      removeEventListener('online', online)
      removeEventListener('beforeunload', warn)
    }
  }, [saver])

  return { saver, saveState }
}
