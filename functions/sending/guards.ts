import type { Notice } from '#core/notice/notice.ts'
import { attendeeIsUnchanged } from '#functions/adapters/dynamodb/attendee.ts'
import type { Write } from '#functions/adapters/dynamodb/commit.ts'
import { eventIsUnchanged } from '#functions/adapters/dynamodb/event.ts'
import { consentIsUnchanged } from '#functions/adapters/dynamodb/person.ts'
import { isNotSuppressed } from '#functions/adapters/dynamodb/suppression.ts'
import type { Situation } from './situation.ts'

/**
 * What must still hold in the very transaction that claims a notice: between reading and claiming somebody may have texted
 * STOP, the guest may have declined, the organizer may have cancelled.
 */
export function guards({ purpose, channel }: Notice, situation: Situation): Write[] {
  const unsuppressed = situation.address === undefined || purpose === 'help' ? [] : [isNotSuppressed(channel, situation.address)]
  switch (situation.kind) {
    case 'guest': {
      const { event, attendee, consent } = situation
      return [...unsuppressed, eventIsUnchanged(event), attendeeIsUnchanged(attendee), consentIsUnchanged(attendee.personId, channel, consent)]
    }
    case 'sign-in':
      // Somebody who unsubscribed may still sign in; the rule has looked at the reason.
      return []
    case 'text':
    case 'organizer':
      return unsuppressed
  }
}
