import type { SessionView } from '#core/organizer/session-view.ts'
import { useRef, useState } from 'preact/hooks'
import { call } from '../../api.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { DetailsForm } from '../session/details-form.tsx'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'
import type { Load } from './load.ts'
import { useSay } from './say.tsx'

const words = organizer.page

/** The head of every organizer's page: home, and who is signed in. */
export function TopBar({ session }: { session: Load<SessionView> }) {
  const [editing, setEditing] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  const say = useSay()
  const who = session.loaded.state === 'ready' ? session.loaded.value : undefined
  const closeMenu = () => menu.current?.removeAttribute('open')
  return (
    <header class="border-base-300 bg-base-100 border-b print:hidden">
      <div class="mx-auto flex h-14 max-w-6xl items-center gap-3 px-4 sm:px-6">
        <a href="/events" class="flex items-center gap-2 text-lg font-bold">
          <img src="/icon.svg" alt="" class="size-7" />
          {words.brand}
        </a>
        <div class="flex-1" />
        <details
          ref={menu}
          class="dropdown dropdown-end"
          onKeyDown={(key) => key.key === 'Escape' && closeMenu()}
          onFocusOut={(focus) =>
            !(focus.relatedTarget instanceof Node && focus.currentTarget.contains(focus.relatedTarget)) && closeMenu()
          }
        >
          <summary class="btn btn-ghost btn-sm max-w-52 font-normal">
            <Icon name="person" />
            <span class="sr-only">{words.menu}</span>
            <span class="truncate">{who?.name ?? who?.email ?? ''}</span>
          </summary>
          <ul class="dropdown-content menu bg-base-100 border-base-300 rounded-box z-20 mt-2 w-64 border p-2 shadow-lg">
            <li class="text-base-content/80 truncate px-3 py-2 text-sm">{who?.email}</li>
            <li>
              <button type="button" onClick={() => setEditing(true)}>
                {words.yourDetails}
              </button>
            </li>
            <li>
              <button type="button" onClick={() => void signOut()}>
                {words.signOut}
              </button>
            </li>
          </ul>
        </details>
      </div>
      {editing && who !== undefined && (
        <Dialog title={organizer.details.heading} onClose={() => setEditing(false)}>
          <DetailsForm
            session={who}
            save={words.save}
            onSaved={(changed) => {
              session.set(changed)
              setEditing(false)
              say(words.saved)
            }}
          />
        </Dialog>
      )}
    </header>
  )
}

async function signOut(): Promise<void> {
  await call('DELETE', '/api/session')
  location.assign('/sign-in')
}
