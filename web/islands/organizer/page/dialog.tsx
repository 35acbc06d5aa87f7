import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusIfLost } from './focus.ts'
import { Icon } from './icon.tsx'

interface Props {
  title: string
  onClose(): void
  children: ComponentChildren
  /** the row of buttons that stays in view */
  actions?: ComponentChildren
  wide?: boolean
}

/** A modal dialog: the browser keeps the focus inside, closes it on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children, actions, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isGone = useRef(false)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      // Closed before it leaves the page, or the focus would be lost with it. Nobody asked to close what took its place.
      isGone.current = true
      element?.close()
      focusIfLost()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="modal modal-bottom sm:modal-middle"
      aria-labelledby={heading}
      onClose={() => !isGone.current && onClose()}
    >
      <div class={`modal-box flex max-h-[92dvh] flex-col overflow-hidden p-0 ${wide ? 'sm:max-w-3xl' : ''}`}>
        <div class="border-base-300 flex items-start gap-3 border-b px-5 py-4">
          <h2 id={heading} class="min-w-0 flex-1 text-lg font-semibold text-balance wrap-anywhere">
            {title}
          </h2>
          <button
            type="button"
            class="btn btn-ghost btn-sm btn-square -me-1"
            aria-label={organizer.page.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {/* In the order of focus, so that a keyboard can scroll it. */}
        <div class="overflow-y-auto px-5 py-4 focus-visible:-outline-offset-2" tabIndex={0}>
          {children}
        </div>
        {actions !== undefined && (
          <div class="border-base-300 bg-base-100 flex flex-wrap justify-end gap-2 border-t px-5 py-3 max-sm:*:flex-1">
            {actions}
          </div>
        )}
      </div>
      <form method="dialog" class="modal-backdrop">
        <button tabIndex={-1} aria-hidden="true">
          {organizer.page.close}
        </button>
      </form>
    </dialog>
  )
}
