import { useLayoutEffect, useRef } from 'preact/hooks'

/** For what appears in place of what had the focus: takes it over. */
export function useFocus<T extends HTMLElement>() {
  const element = useRef<T>(null)
  useLayoutEffect(() => element.current?.focus(), [])
  return element
}

/** Once the page shows what was just changed: the first of these that is there gets the focus, else the page's heading. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = selectors
      .map((selector) => document.querySelector<HTMLElement>(selector))
      .find((element) => element !== null && element.checkVisibility())
    if (found === undefined || found === null) focusHeading()
    else found.focus()
  })
}

/** For when the button that was pressed is gone with what it did. */
export function focusIfLost(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusHeading()
  })
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus()
}
