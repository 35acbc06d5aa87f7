import {
  type Actor,
  type DomainEvent,
  type DomainEventData,
  type DomainEventName,
  domainEvent,
} from '#core/domain-events.ts'
import { ids } from './ids.ts'

/** Who caused it, when, and which request or message it goes back to. */
export interface Cause {
  now: string
  actor: Actor
  correlationId: string
}

/** A domain event of now, by whoever acts. */
export const tell = <Name extends DomainEventName>(
  cause: Cause,
  name: Name,
  data: DomainEventData<Name>,
): DomainEvent =>
  domainEvent(
    name,
    { id: ids.next('domainEvent'), occurredAt: cause.now, actor: cause.actor, correlationId: cause.correlationId },
    data,
  )
