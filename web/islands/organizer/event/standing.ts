import type { EventView } from '#core/event/event-view.ts'

/** `over` is an event that has ended; it stays published, and what is asked of it is still done. */
export type Standing = 'ahead' | 'over' | 'cancelled'

/** @param now epoch ms by the server's clock */
export function standingOf({ status, endsAt }: Pick<EventView, 'status' | 'endsAt'>, now: number): Standing {
  if (status === 'CANCELLED') return 'cancelled'
  return status === 'COMPLETED' || Date.parse(endsAt) <= now ? 'over' : 'ahead'
}
