import type { Notice } from '#core/notice/notice.ts'
import { purposeRule } from '#core/notice/purpose.ts'
import { attendeeIsUnchanged } from '#functions/adapters/dynamodb/attendee.ts'
import type { Write } from '#functions/adapters/dynamodb/commit.ts'
import { consentIsUnchanged } from '#functions/adapters/dynamodb/consent.ts'
import { countOnDay, uncountOnDay } from '#functions/adapters/dynamodb/daily-count.ts'
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

function counted(notice: Notice, situation: Situation, now: string): Write[] {
  const { channel } = notice
  return countedAddress(notice, situation).map((address) => countOnDay(channel, address, now, dailyCap(channel)))
}

/** What takes back the count of a claim made at `claimedAt`, when nothing came of it that anybody can have got. */
export const uncounted = (notice: Notice, situation: Situation, claimedAt: string): Write[] =>
  countedAddress(notice, situation).map((address) => uncountOnDay(notice.channel, address, claimedAt))

const countedAddress = ({ purpose }: Notice, { address }: Situation): string[] =>
  address === undefined || !purposeRule(purpose).capped ? [] : [address]

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
