/** What a guest page may have to say before any other part of it is there. */

export const loading = {
  loading: 'Loading …',
  lost: 'You seem to be offline. Check your connection; we try again as soon as you are back.',
  again: 'Try again',
} as const
