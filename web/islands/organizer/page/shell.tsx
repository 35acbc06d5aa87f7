import type { SessionView } from '#core/organizer/session-view.ts'
import type { ComponentChildren } from 'preact'
import { useLoad } from './load.ts'
import { Saying } from './say.tsx'
import { TopBar } from './top-bar.tsx'

/** What surrounds every page of a signed-in organizer. */
export function Shell({ children }: { children: (session: SessionView | undefined) => ComponentChildren }) {
  const session = useLoad<SessionView>('/api/session')
  return (
    <Saying>
      <TopBar session={session} />
      <main id="main" class="mx-auto max-w-6xl px-4 py-6 sm:px-6 sm:py-8">
        {children(session.loaded.state === 'ready' ? session.loaded.value : undefined)}
      </main>
    </Saying>
  )
}
