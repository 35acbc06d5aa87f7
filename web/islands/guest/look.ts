/** Class names that several guest pages share. */
export const brand =
  'bg-linear-to-br from-indigo-800 via-indigo-700 to-violet-700 text-white dark:from-indigo-950 dark:via-indigo-900 dark:to-violet-900'
/** The framework's borders of fields are too faint to be found by everyone (WCAG 1.4.11). */
export const edge = 'border-base-content/55'
export const panel = 'rounded-box bg-base-100 border border-base-content/10 shadow-sm'
export const quiet = 'text-base-content/75'
export const spinner =
  'inline-block animate-spin rounded-full border-3 border-current border-r-transparent motion-reduce:animate-none'
/** Stays above the keyboard, also where the browser does not make room for it (`use-keyboard-room.ts`). */
export const bottomBar =
  'sticky bottom-[var(--keyboard,0px)] z-10 -mx-4 mt-auto border-t border-base-content/10 bg-base-200 px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]'
