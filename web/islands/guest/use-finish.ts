import { useState } from 'preact/hooks'
import { type Refused, call } from '../api.ts'
import type { Answering } from './use-answers.ts'

interface Parts {
  token: string
  answering: Answering
  onRefused(refused: Refused): void
  onCompleted(): void
}

/** Finishing the questionnaire: only once every answer is on the server. */
export function useFinish({ token, answering, onRefused, onCompleted }: Parts) {
  const [finishing, setFinishing] = useState(false)
  const [unsaved, setUnsaved] = useState(false)

  async function finish() {
    if (finishing) return
    setFinishing(true)
    setUnsaved(false)
    if (!(await answering.flush())) {
      setFinishing(false)
      setUnsaved(true)
      return
    }
    const outcome = await call('POST', `/api/rsvp/${token}/questionnaire/complete`)
    setFinishing(false)
    if (outcome.ok) onCompleted()
    else if (outcome.refused.status === 0) setUnsaved(true)
    else onRefused(outcome.refused)
  }

  return { finishing, unsaved, finish }
}
