import { useState } from 'preact/hooks'
import { avoid as words } from '../../messages/guest-avoid-en.ts'
import { later } from './later.tsx'
import { panel, quiet } from './look.ts'

const AvoidForm = later(() => import('./avoid-form.tsx').then((part) => part.AvoidForm))

/** Whom the guest would rather not meet, closed until it is asked for. `onChanged`: when lists may read differently now. */
export function AvoidSection({ token, onChanged }: { token: string; onChanged?(): void }) {
  const [wasOpen, setWasOpen] = useState(false)
  return (
    <details class={panel} onToggle={() => setWasOpen(true)}>
      <summary class="min-h-11 cursor-pointer rounded-box px-5 py-3 font-medium focus-visible:outline-2">
        {words.title}
      </summary>
      <div class="flex flex-col gap-4 px-5 pb-5">
        <p class={quiet}>{words.private}</p>
        {wasOpen && <AvoidForm token={token} {...(onChanged === undefined ? {} : { onChanged })} />}
      </div>
    </details>
  )
}
