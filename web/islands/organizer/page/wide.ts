import { useEffect, useState } from 'preact/hooks'

/** Whether the window is at least this wide, such as `48rem`. */
export function useWide(width: string): boolean {
  const query = `(min-width: ${width})`
  const [isWide, setWide] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const media = matchMedia(query)
    const onChange = () => setWide(media.matches)
    media.addEventListener('change', onChange)
    return () => media.removeEventListener('change', onChange)
  }, [query])
  return isWide
}
