import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  children: ComponentChildren
  /** Whether the guest came here within the page: then the heading takes the focus, and a screen reader reads on. */
  arrived?: boolean
  class?: string
  id?: string
  level?: 1 | 2
}

export function Title({
  children,
  arrived = false,
  class: look = 'text-2xl font-bold text-balance sm:text-3xl',
  id,
  level = 1,
}: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!arrived) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: level === 1 })
  }, [])
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading ref={heading} tabIndex={-1} id={id} class={`focus:outline-none ${look}`}>
      {children}
    </Heading>
  )
}
