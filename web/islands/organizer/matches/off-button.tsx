import type { ComponentChildren } from 'preact'

interface Props {
  isOff: boolean
  isFirst?: boolean
  /** the id of what says why it is off */
  why: string
  onClick(): void
  children: ComponentChildren
}

/** A button that can be off for a while: it keeps its place and the focus, and what says why belongs to it. */
export function OffButton({ isOff, isFirst = false, why, onClick, children }: Props) {
  const look = isOff ? 'btn-disabled pointer-events-auto cursor-not-allowed' : isFirst ? 'btn-primary' : ''
  return (
    <button
      type="button"
      class={`btn ${look}`}
      aria-disabled={isOff}
      aria-describedby={why}
      onClick={() => !isOff && onClick()}
    >
      {children}
    </button>
  )
}
