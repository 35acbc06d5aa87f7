import { useCallback, useEffect, useState } from 'preact/hooks'
import { opening } from '../../messages/guest-pages-en.ts'
import { type Refused, call } from '../api.ts'
import { spinner } from './look.ts'
import { pagePath } from './page-path.ts'
import { Problem } from './problem.tsx'

interface Link {
  token: string
  audience: 'rsvp' | 'matches' | 'preferences'
}

/** Everything behind `/r/<code>`: goes on to the page that a text's short link stands for. */
export function CodeApp() {
  const { token: code } = pagePath(location.pathname)
  const [refused, setRefused] = useState<Refused>()

  const open = useCallback(async () => {
    setRefused(undefined)
    const outcome = await call<Link>('POST', '/api/rsvp/code', { code: code.slice(0, 64) })
    if (outcome.ok) location.replace(`/${outcome.value.audience}/${outcome.value.token}`)
    else setRefused(outcome.refused)
  }, [code])
  useEffect(() => void open(), [open])

  if (refused !== undefined) return <Problem refused={refused} onAgain={open} />
  return (
    <div class="grid grow place-items-center" role="status">
      <div class="flex flex-col items-center gap-4 py-16 text-center">
        <span class={`${spinner} text-primary size-12`} aria-hidden="true" />
        <h1 class="text-2xl font-bold">{opening.title}</h1>
      </div>
    </div>
  )
}
