import { useState } from 'preact/hooks'
import { avoid as words } from '../../messages/guest-avoid-en.ts'
import { AvoidForm } from './avoid-form.tsx'
import { panel, quiet } from './look.ts'

interface Props {
  token: string
  /** Lists may read differently now. */
  onChanged?(allowed?: string): void
}

export const avoidSectionId = 'rather-not-meet'

/** Whom the guest would rather not meet, closed until it is asked for. Every screen with it loads after the first. */
export function AvoidSection(props: Props) {
  const [wasOpen, setWasOpen] = useState(false)
  return (
    <details id={avoidSectionId} class={panel} onToggle={() => setWasOpen(true)}>
      <summary class="min-h-11 cursor-pointer rounded-box px-5 py-3 font-medium focus-visible:outline-2">
        {words.title}
      </summary>
      <div class="flex flex-col gap-4 px-5 pb-5">
        <p class={quiet}>{words.private}</p>
        {wasOpen && <AvoidForm {...props} />}
      </div>
    </details>
  )
}
