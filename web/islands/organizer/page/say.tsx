import { type ComponentChildren, createContext } from 'preact'
import { useCallback, useContext, useEffect, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'

const Say = createContext<(words: string) => void>(() => undefined)

/** Tells in passing that something was done; screen readers hear it too. Errors belong beside what failed instead. */
export const useSay = () => useContext(Say)

const shownMs = 6_000

export function Saying({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ words: '', count: 0 })
  const say = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), [])
  useEffect(() => {
    if (said.words === '') return undefined
    const timer = setTimeout(() => setSaid((now) => ({ ...now, words: '' })), shownMs)
    return () => clearTimeout(timer)
  }, [said.count])
  return (
    <Say.Provider value={say}>
      {children}
      <div role="status" class="toast toast-center z-50 w-max max-w-full p-4 empty:hidden print:hidden">
        {said.words !== '' && (
          <div key={said.count} class="alert bg-neutral text-neutral-content border-0 shadow-lg">
            <Icon name="check" />
            <span class="whitespace-normal">{said.words}</span>
          </div>
        )}
      </div>
    </Say.Provider>
  )
}
