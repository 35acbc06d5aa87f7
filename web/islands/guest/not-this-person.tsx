import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { avoid, notThis as words } from '../../messages/guest-avoid-en.ts'
import { success, warning } from './form-look.ts'

/** Takes somebody off the guest's list, once they have said so twice. `onAvoid` answers whether it was done. */
export function NotThisPerson({ name, onAvoid }: { name: string; onAvoid(): Promise<boolean> }) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)

  if (!asking)
    return (
      <button
        type="button"
        class="btn btn-ghost min-h-11 self-start text-sm font-normal underline underline-offset-4"
        aria-label={words.openOf(name)}
        onClick={() => setAsking(true)}
      >
        {words.open}
      </button>
    )

  async function avoidThem() {
    if (busy) return
    setBusy(true)
    const done = await onAvoid()
    setBusy(false)
    setFailed(!done)
  }
  return <Asked name={name} busy={busy} failed={failed} onYes={() => void avoidThem()} onNo={() => setAsking(false)} />
}

interface Asking {
  name: string
  busy: boolean
  failed: boolean
  onYes(): void
  onNo(): void
}

function Asked({ name, busy, failed, onYes, onNo }: Asking) {
  const yes = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => yes.current?.focus(), [])
  return (
    <div class="border-base-content/20 rounded-box flex flex-col gap-3 border p-4 text-base" role="group">
      <p class="wrap-anywhere">{words.ask(name)}</p>
      {failed && (
        <p role="alert" class={warning}>
          {avoid.failed}
        </p>
      )}
      <div class="flex flex-wrap gap-3">
        <button ref={yes} type="button" class="btn btn-outline min-h-11 grow" aria-disabled={busy} onClick={onYes}>
          {words.yes}
        </button>
        <button type="button" class="btn btn-ghost min-h-11 grow" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  )
}

/** Says who is off the list now, and takes it back on a tap. */
export function TakenOff({ name, onUndo }: { name: string; onUndo(): void }) {
  const undo = useRef<HTMLButtonElement>(null)
  // The button that was pressed went with its card.
  useLayoutEffect(() => undo.current?.focus(), [])
  return (
    <div role="status" class={`${success} flex flex-wrap items-center justify-between gap-3`}>
      <p class="wrap-anywhere">{words.done(name)}</p>
      <button ref={undo} type="button" class="btn min-h-11" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  )
}
