import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Screen, hashOf, screenOf } from './page-path.ts'

/** The screen that the address names, and how to go to another. `arrived` once the guest has moved within the page. */
export function useScreen() {
  const [{ screen, arrived }, show] = useState<{ screen: Screen; arrived: boolean }>(() => ({
    screen: screenOf(location.hash) ?? { name: 'invitation' },
    arrived: false,
  }))

  useEffect(() => {
    const follow = () => {
      const named = screenOf(location.hash)
      if (named !== undefined) show({ screen: named, arrived: true })
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const go = useCallback((to: Screen, { replace = false }: { replace?: boolean } = {}) => {
    const address = `${location.pathname}${location.search}${hashOf(to)}`
    if (replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    show({ screen: to, arrived: true })
  }, [])

  return { screen, arrived, go }
}
