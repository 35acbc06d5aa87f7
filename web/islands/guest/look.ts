/** Class names that several guest pages share. */
export const brand =
  'bg-linear-to-br from-indigo-800 via-indigo-700 to-violet-700 text-white dark:from-indigo-950 dark:via-indigo-900 dark:to-violet-900'
/** The framework's borders of fields are too faint to be found by everyone (WCAG 1.4.11). */
export const edge = 'border-base-content/55'
export const panel = 'rounded-box bg-base-100 border border-base-content/10 shadow-sm'
export const quiet = 'text-base-content/75'
/** Stays above the keyboard, also where the browser does not make room for it (`use-keyboard-room.ts`). */
export const bottomBar =
  'sticky bottom-[var(--keyboard,0px)] z-10 -mx-4 mt-auto border-t border-base-content/10 bg-base-200/95 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur'
/** A choice as a large card around its radio button or checkbox. */
export const choiceCard =
  'flex min-h-14 cursor-pointer items-center gap-3 rounded-box border bg-base-100 px-4 py-3 border-base-content/20 ' +
  'transition-colors hover:border-primary has-checked:border-primary has-checked:bg-primary/10 ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary'
