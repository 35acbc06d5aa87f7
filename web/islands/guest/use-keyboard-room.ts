import { useEffect } from 'preact/hooks'

/** Tells the styles how much of the page an on-screen keyboard covers, where the browser does not resize for it. */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const view = window.visualViewport
    if (view === null) return undefined
    const measure = () => {
      const covered = Math.max(0, Math.round(window.innerHeight - view.height - view.offsetTop))
      // Zooming in shrinks the visual viewport too, and no keyboard is then in the way.
      document.documentElement.style.setProperty('--keyboard', view.scale > 1 ? '0px' : `${covered}px`)
    }
    view.addEventListener('resize', measure)
    view.addEventListener('scroll', measure)
    return () => {
      view.removeEventListener('resize', measure)
      view.removeEventListener('scroll', measure)
      document.documentElement.style.removeProperty('--keyboard')
    }
  }, [])
}
