import type { Channel, Consent, Suppression } from '../person/consent.ts'
import { northAmericanZones } from './number-zones.ts'
import { type Purpose, purposeRule } from './purpose.ts'
import { nextOpening } from './quiet-hours.ts'

export interface SendFacts {
  /** ISO 8601 UTC */
  now: string
  purpose: Purpose
  channel: Channel
  /** The event it is about; none for a sign-in link, an answer to HELP and the like. */
  event: { status: 'DRAFT' | 'PUBLISHED' | 'ACTIVE' | 'COMPLETED' | 'CANCELLED' } | undefined
  /** What `audience` says of the guest now. */
  audience: boolean
  hasAddress: boolean
  /** Platform-wide, for this address on this channel. */
  suppression: Suppression | undefined
  /** The newest consent on this channel. */
  consent: Consent | undefined
  alreadySent: boolean
  /** How many messages the recipient got on this channel on this UTC day. */
  sentToday: number
  dailyCap: number
  /** From this instant on the message is pointless: the deadline, the start. */
  latest: string | undefined
  /** Every zone the recipient may be in; none means nobody knows. */
  zones: readonly string[]
}

export type SkipReason =
  | 'channel-not-for-purpose'
  | 'channel-unavailable'
  | 'event-cancelled'
  | 'not-in-audience'
  | 'no-address'
  | 'suppressed'
  | 'no-consent'
  | 'already-sent'
  | 'daily-cap'
  | 'too-late'
  | 'quiet-hours-past-event'
  | 'never-daytime'

export type MaySend =
  | { outcome: 'send'; channel: Channel }
  | { outcome: 'wait'; reason: 'quiet-hours' | 'daily-cap'; until: string }
  | { outcome: 'skip'; reason: SkipReason }

/**
 * The one rule of sending, for dry run, real send and manual override alike: the first reason against it wins.
 * What a wait or a skip keeps from going by text goes by e-mail anyway, as a notice of its own.
 */
export function maySend(facts: SendFacts): MaySend {
  const reason = refusal(facts)
  if (reason !== undefined) return { outcome: 'skip', reason }
  if (isCapped(facts)) return afterCap(facts)
  if (facts.latest !== undefined && facts.now >= facts.latest) return { outcome: 'skip', reason: 'too-late' }
  const opening = opensAt(facts, facts.now)
  if (opening === undefined) return { outcome: 'skip', reason: 'never-daytime' }
  if (opening === facts.now) return { outcome: 'send', channel: facts.channel }
  return waitUntil(facts, opening, 'quiet-hours', 'quiet-hours-past-event')
}

function refusal(facts: SendFacts): SkipReason | undefined {
  if (!purposeRule(facts.purpose).channels.includes(facts.channel)) return 'channel-not-for-purpose'
  if (facts.event?.status === 'CANCELLED' && facts.purpose !== 'event-cancelled') return 'event-cancelled'
  if (!facts.audience) return 'not-in-audience'
  if (!facts.hasAddress) return 'no-address'
  if (isSuppressed(facts)) return 'suppressed'
  if (!hasConsent(facts)) return 'no-consent'
  if (!channelIsOpen(facts.channel)) return 'channel-unavailable'
  return facts.alreadySent ? 'already-sent' : undefined
}

function isSuppressed({ purpose, channel, suppression }: SendFacts): boolean {
  if (suppression === undefined || suppression.channel !== channel) return false
  switch (purpose) {
    // Carriers want HELP answered even after STOP.
    case 'help':
      return false
    // Someone who unsubscribed still has to get in; only an address that does not take mail is spared.
    case 'sign-in':
      return suppression.reason === 'bounce'
    default:
      return true
  }
}

function hasConsent({ purpose, channel, consent }: SendFacts): boolean {
  if (purpose === 'help' || purpose === 'sign-in') return true
  const status = consent?.channel === channel ? consent.status : undefined
  return channel === 'email' ? status !== 'revoked' : status === 'granted'
}

/** The place of WhatsApp's 24-hour window and templates; until they are known nothing goes there. */
function channelIsOpen(channel: Channel): boolean {
  switch (channel) {
    case 'sms':
    case 'email':
      return true
    case 'whatsapp':
      return false
  }
}

function isCapped({ purpose, sentToday, dailyCap }: SendFacts): boolean {
  return purposeRule(purpose).capped && sentToday >= dailyCap
}

function afterCap(facts: SendFacts): MaySend {
  if (!purposeRule(facts.purpose).canWait) return { outcome: 'skip', reason: 'daily-cap' }
  const opening = opensAt(facts, nextUtcDay(facts.now))
  if (opening === undefined) return { outcome: 'skip', reason: 'never-daytime' }
  return waitUntil(facts, opening, 'daily-cap', 'daily-cap')
}

function waitUntil(facts: SendFacts, until: string, reason: 'quiet-hours' | 'daily-cap', tooLate: SkipReason): MaySend {
  if (facts.latest !== undefined && until >= facts.latest) return { outcome: 'skip', reason: tooLate }
  return { outcome: 'wait', reason, until }
}

/** The first instant from `from` on at which quiet hours let it go. */
function opensAt({ purpose, channel, zones }: SendFacts, from: string): string | undefined {
  if (channel === 'email' || !purposeRule(purpose).quietHours) return from
  return nextOpening(from, zones.length === 0 ? northAmericanZones : zones)
}

function nextUtcDay(now: string): string {
  const day = 24 * 3_600_000
  return new Date((Math.floor(Date.parse(now) / day) + 1) * day).toISOString()
}
