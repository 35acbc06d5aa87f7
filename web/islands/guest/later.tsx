import type { ComponentType } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { loading as words } from '../../messages/guest-loading-en.ts'
import { Loading } from './loading.tsx'
import { panel } from './look.ts'

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
    return lost ? <Lost onAgain={begin} /> : <Loading />
  }

  /** Loads ahead of need; a failure shows when the part is needed. */
  return Object.assign(Later, { prefetch: () => void fetchPart().catch(() => undefined) })
}

/** Says what is wrong by itself: the part that says so otherwise (`problem.tsx`) comes over the same lost network. */
function Lost({ onAgain }: { onAgain(): void }) {
  useEffect(() => {
    addEventListener('online', onAgain)
    return () => removeEventListener('online', onAgain)
  }, [onAgain])
  return (
    <section class={`${panel} mx-auto my-8 flex max-w-lg flex-col items-center gap-4 p-6 text-center`} role="alert">
      <p>{words.lost}</p>
      <button type="button" class="btn btn-primary btn-lg" onClick={onAgain}>
        {words.again}
      </button>
    </section>
  )
}
