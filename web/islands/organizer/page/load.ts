import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Refused } from '../../api.ts'
import { ask } from './ask.ts'

/** How often what guests change is read again. */
export const liveMs = 15_000

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; refused: Refused } | { state: 'ready'; value: T }

export interface Load<T> {
  loaded: Loaded<T>
  /** Reads it again. What is shown stays until the answer is there, and if there is none. */
  reload(): Promise<void>
  set(value: T): void
}

/** What the API answers to a GET: read once, again when the page comes back into view, and every `everyMs` while it is in view. */
export function useLoad<T>(path: string, everyMs?: number): Load<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  const reload = useCallback(async () => {
    const outcome = await ask<T>('GET', path)
    if (outcome.ok) setLoaded({ state: 'ready', value: outcome.value })
    else setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed', refused: outcome.refused }))
  }, [path])
  const set = useCallback((value: T) => setLoaded({ state: 'ready', value }), [])

  useEffect(() => {
    void reload()
    const readIfShown = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    const timer = everyMs === undefined ? undefined : setInterval(readIfShown, everyMs)
    document.addEventListener('visibilitychange', readIfShown)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', readIfShown)
    }
  }, [reload, everyMs])

  return { loaded, reload, set }
}
