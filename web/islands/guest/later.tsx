import type { ComponentType } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Loading } from './loading.tsx'
import { Problem } from './problem.tsx'

/** A part of the page that loads when it is first shown, so that the invitation opens fast. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  const fetchPart = async () => {
    loaded = await load()
    return loaded
  }

  function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded)
    const [lost, setLost] = useState(false)
    const begin = useCallback(() => {
      setLost(false)
      fetchPart().then(
        (part) => setPart(() => part),
        () => setLost(true),
      )
    }, [])
    useEffect(() => {
      if (Part === undefined) begin()
    }, [])
    if (Part !== undefined) return <Part {...props} />
    return lost ? <Problem refused={{ code: 'OFFLINE', status: 0, retryable: true }} onAgain={begin} /> : <Loading />
  }

  /** Loads ahead of need; a failure shows when the part is needed. */
  return Object.assign(Later, { prefetch: () => void fetchPart().catch(() => undefined) })
}
