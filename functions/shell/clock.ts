import type { Clock } from '#core/ports.ts'

// On one machine the clock can be set, and every handler must see the same time. Unset on AWS.
const offsetMs = () => Number(process.env['CLOCK_OFFSET_MS'] ?? 0)

export const clock: Clock = {
  now: () => new Date(Date.now() + offsetMs()).toISOString(),
}
