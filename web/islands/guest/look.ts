/** Class names that several guest pages share. */
export const brand =
  'bg-linear-to-br from-indigo-800 via-indigo-700 to-violet-700 text-white dark:from-indigo-950 dark:via-indigo-900 dark:to-violet-900'
/** The framework's borders of fields are too faint to be found by everyone (WCAG 1.4.11). */
export const edge = 'border-base-content/55'
export const panel = 'rounded-box bg-base-100 border border-base-content/10 shadow-sm'
export const quiet = 'text-base-content/75'
/** Text fields and selects; the framework's own weigh more than the rest of a page's styles. */
export const field =
  'w-full min-h-11 rounded-field border bg-base-100 px-3 py-2 text-base placeholder:text-base-content/65 ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-base-content aria-invalid:border-red-700 dark:aria-invalid:border-red-400 ' +
  edge
export const warning =
  'rounded-box border border-amber-700/50 bg-amber-100 px-4 py-3 font-medium text-amber-950 dark:bg-amber-950 dark:text-amber-100'
export const success =
  'rounded-box border border-green-700/50 bg-green-100 px-4 py-3 font-medium text-green-950 dark:bg-green-950 dark:text-green-100'
export const spinner =
  'inline-block animate-spin rounded-full border-3 border-current border-r-transparent motion-reduce:animate-none'
/** Stays above the keyboard, also where the browser does not make room for it (`use-keyboard-room.ts`). */
export const bottomBar =
  'sticky bottom-[var(--keyboard,0px)] z-10 -mx-4 mt-auto border-t border-base-content/10 bg-base-200 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]'
/** A choice as a large card around its radio button or checkbox. */
export const choiceCard =
  'flex min-h-14 cursor-pointer items-center gap-3 rounded-box border bg-base-100 px-4 py-3 border-base-content/20 ' +
  'transition-colors hover:border-primary has-checked:border-primary has-checked:bg-primary/10 ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary'
