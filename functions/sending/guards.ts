import type { Notice } from '#core/notice/notice.ts'
import { purposeRule } from '#core/notice/purpose.ts'
import { attendeeIsUnchanged } from '#functions/adapters/dynamodb/attendee.ts'
import type { Write } from '#functions/adapters/dynamodb/commit.ts'
import { consentIsUnchanged } from '#functions/adapters/dynamodb/consent.ts'
import { countOnDay } from '#functions/adapters/dynamodb/daily-count.ts'
import { eventIsUnchanged } from '#functions/adapters/dynamodb/event.ts'
import { isNotSuppressed } from '#functions/adapters/dynamodb/suppression.ts'
import { dailyCap } from './decide.ts'
import type { Situation } from './situation.ts'

/**
 * What must still hold in the very transaction that claims a notice: between reading and claiming somebody may have texted
 * STOP, the guest may have declined, the organizer may have cancelled.
 */
export function guards(notice: Notice, situation: Situation, now: string): Write[] {
  return [...unchanged(notice, situation), ...counted(notice, situation, now)]
}

function counted({ purpose, channel }: Notice, { address }: Situation, now: string): Write[] {
  return address === undefined || !purposeRule(purpose).capped
    ? []
    : [countOnDay(channel, address, now, dailyCap(channel))]
}

function unchanged({ purpose, channel }: Notice, situation: Situation): Write[] {
  const unsuppressed =
    situation.address === undefined || purpose === 'help' ? [] : [isNotSuppressed(channel, situation.address)]
  switch (situation.kind) {
    case 'guest': {
      const { event, attendee, consent } = situation
      return [
        ...unsuppressed,
        eventIsUnchanged(event),
        attendeeIsUnchanged(attendee),
        ...consentIsUnchanged(attendee, channel, consent),
      ]
    }
    case 'sign-in':
      // Somebody who unsubscribed may still sign in; the rule has looked at the reason.
      return []
    case 'text':
    case 'organizer':
      return unsuppressed
  }
}
