import type { ComponentChildren } from 'preact'
import type { Refused } from '../../api.ts'
import { common } from '../../../messages/common-en.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { refusalWords } from './ask.ts'
import { Icon } from './icon.tsx'
import type { Loaded } from './load.ts'

/** Grey bars where something will be. */
export const Skeleton = ({ rows = 3 }: { rows?: number }) => (
  <div class="flex flex-col gap-4" role="status">
    <span class="sr-only">{organizer.page.loading}</span>
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} class="skeleton h-20 w-full" />
    ))}
  </div>
)

export function Failed({ refused, onRetry }: { refused: Refused; onRetry(): void }) {
  if (refused.status === 404) return <NotFound />
  return (
    <div role="alert" class="card card-border border-base-300 bg-base-100">
      <div class="card-body items-start">
        <h2 class="card-title">{organizer.page.loadFailed}</h2>
        <p>{refusalWords(refused, Date.now())}</p>
        <button type="button" class="btn btn-primary mt-2" onClick={onRetry}>
          {common.tryAgain}
        </button>
      </div>
    </div>
  )
}

export const NotFound = () => (
  <div class="card card-border border-base-300 bg-base-100">
    <div class="card-body items-start">
      <h1 class="card-title">{organizer.page.notFound}</h1>
      <p>{organizer.page.notFoundWhy}</p>
      <a class="btn btn-primary mt-2" href="/events">
        {organizer.page.allEvents}
      </a>
    </div>
  </div>
)

/** What was loaded, or that it is being loaded, or why it could not be. */
export function When<T>({
  load,
  rows,
  children,
}: {
  load: { loaded: Loaded<T>; reload(): Promise<void> }
  rows?: number
  children: (value: T) => ComponentChildren
}) {
  switch (load.loaded.state) {
    case 'loading':
      return <Skeleton {...(rows === undefined ? {} : { rows })} />
    case 'failed':
      return <Failed refused={load.loaded.refused} onRetry={() => void load.reload()} />
    case 'ready':
      return <>{children(load.loaded.value)}</>
  }
}

/** Why something just asked for was not done. */
export const Problem = ({ children }: { children: ComponentChildren }) => (
  <p role="alert" class="text-red-700 dark:text-red-300 flex items-start gap-2 text-sm font-medium empty:hidden">
    {children !== undefined && children !== '' && <Icon name="warning" size="mt-0.5 size-4" />}
    <span>{children}</span>
  </p>
)

/** A button that says that it works, and does nothing twice meanwhile. */
export function WorkButton({
  busy,
  label,
  working,
  kind = 'btn-primary',
  ...rest
}: {
  busy: boolean
  label: string
  working: string
  kind?: string
  type?: 'button' | 'submit'
  onClick?(): void
}) {
  // aria-disabled, not disabled: a disabled button would drop the focus it has.
  const act = () => {
    if (!busy) rest.onClick?.()
  }
  return (
    <button type={rest.type ?? 'button'} class={`btn ${kind}`} aria-disabled={busy} onClick={act}>
      {busy && <span class="loading loading-spinner loading-sm" aria-hidden="true" />}
      {busy ? working : label}
    </button>
  )
}
