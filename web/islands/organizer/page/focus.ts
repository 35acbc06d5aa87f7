import { useLayoutEffect, useRef } from 'preact/hooks'

/** For what appears in place of what had the focus: takes it over. */
export function useFocus<T extends HTMLElement>() {
  const element = useRef<T>(null)
  useLayoutEffect(() => element.current?.focus(), [])
  return element
}

/** Once the page shows what was just changed: the first of these that is there gets the focus, else the page's heading. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => focusFirst(selectors))
}

/** For when the button that was pressed is gone with what it did; as `focusSoon`, unless something has the focus. */
export function focusIfLost(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusFirst(selectors)
  })
}

function focusFirst(selectors: readonly string[]): void {
  const found = selectors
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((element) => element !== null && element.checkVisibility())
  if (found === undefined || found === null) focusHeading()
  else found.focus()
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
