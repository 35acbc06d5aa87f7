/**
 * Stands for `@react-email/render` in every bundle. Resend's client imports that for a `react` option which we never pass,
 * and it is half a megabyte: mails are rendered before they are handed over (docs/adr/0010-bundle-budgets.md).
 */
export const render = undefined
