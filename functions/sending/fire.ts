import type { DomainEvent } from '#core/domain-events.ts'
import { type Moment, momentStillHolds } from '#core/event/moment.ts'
import { commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { markFired } from '#functions/adapters/dynamodb/moment.ts'
import { logger } from '#functions/shell/logger.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'

/** Fires a moment once, if it still holds: schedules come late, twice, and after the event has changed. */
export async function fireMoment(moment: Moment, cause: Cause): Promise<void> {
  const event = await readEvent(moment.organizerId, moment.eventId)
  const verdict =
    event === undefined
      ? ({ fire: false, reason: 'event-is-gone' } as const)
      : momentStillHolds(moment, event, cause.now)
  if (!verdict.fire) logger.info('moment skipped', { ...moment, reason: verdict.reason })
  // It may have been fired before, by its schedule or by the sweeper.
  await commitOnce([markFired(moment, cause.now)], verdict.fire ? [due(moment, cause)] : [])
}

function due({ purpose, organizerId, eventId, generation }: Moment, cause: Cause): DomainEvent {
  const data = { organizerId, eventId, generation }
  switch (purpose) {
    case 'reveal':
      return tell(cause, 'reveal.due', data)
    case 'rsvp-reminder':
    case 'event-reminder':
      return tell(cause, 'reminder.due', { ...data, purpose })
  }
}
