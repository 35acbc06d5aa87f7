import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Refused } from '../../api.ts'
import { ask } from './ask.ts'

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; refused: Refused } | { state: 'ready'; value: T }

export interface Load<T> {
  loaded: Loaded<T>
  /** Reads it again. What is shown stays until the answer is there, and if there is none. */
  reload(): Promise<void>
  set(value: T): void
}

/** What the API answers to a GET, read once and again whenever the page comes back into view. */
export function useLoad<T>(path: string): Load<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  const reload = useCallback(async () => {
    const outcome = await ask<T>('GET', path)
    if (outcome.ok) setLoaded({ state: 'ready', value: outcome.value })
    else setLoaded((before) => (before.state === 'ready' ? before : { state: 'failed', refused: outcome.refused }))
  }, [path])
  const set = useCallback((value: T) => setLoaded({ state: 'ready', value }), [])

  useEffect(() => {
    void reload()
    const onShown = () => {
      if (document.visibilityState === 'visible') void reload()
    }
    document.addEventListener('visibilitychange', onShown)
    return () => document.removeEventListener('visibilitychange', onShown)
  }, [reload])

  return { loaded, reload, set }
}
