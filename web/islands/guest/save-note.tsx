import { useEffect, useState } from 'preact/hooks'
import { questionnaire } from '../../messages/guest-questions-en.ts'
import type { SaveState } from './answer-saver.ts'

/** Whether the answers are safe. Read aloud only when something is wrong, and when it is well again. */
export function SaveNote({ state }: { state: SaveState }) {
  const [wasWaiting, setWasWaiting] = useState(false)
  useEffect(() => {
    if (state === 'waiting') setWasWaiting(true)
  }, [state])
  const aloud = state === 'waiting' || (wasWaiting && state === 'saved')
  return (
    <>
      <span
        class={state === 'waiting' ? 'text-amber-800 dark:text-amber-300' : ''}
        data-save-state={state}
        aria-hidden={aloud}
      >
        {questionnaire.save[state]}
      </span>
      <span class="sr-only" role="status">
        {aloud ? questionnaire.save[state] : ''}
      </span>
    </>
  )
}
