import { edge } from './look.ts'

/*
 * Class names of what the invitation does not have: fields, choices, and what is said about them.
 */

/** Text fields and selects; the framework's own weigh more than the rest of a page's styles. */
export const field =
  'w-full min-h-11 rounded-field border bg-base-100 px-3 py-2 text-base placeholder:text-base-content/65 ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-base-content aria-invalid:border-red-700 dark:aria-invalid:border-red-400 ' +
  edge
export const warning =
  'rounded-box border border-amber-700/50 bg-amber-100 px-4 py-3 font-medium text-amber-950 dark:bg-amber-950 dark:text-amber-100'
export const success =
  'rounded-box border border-green-700/50 bg-green-100 px-4 py-3 font-medium text-green-950 dark:bg-green-950 dark:text-green-100'
/** A choice as a large card around its radio button or checkbox. */
export const choiceCard =
  'flex min-h-14 cursor-pointer items-center gap-3 rounded-box border bg-base-100 px-4 py-3 border-base-content/20 ' +
  'transition-colors hover:border-primary has-checked:border-primary has-checked:bg-primary/10 ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary'
