import * as z from 'zod'

export const Channel = z.enum(['sms', 'whatsapp', 'email'])
export type Channel = z.infer<typeof Channel>

const Instant = z.iso.datetime({ precision: 3 })

/** What a person agreed to, or took back, on one channel, and the wording they saw. Kept 5 years; the newest one counts. */
export const Consent = z.object({
  status: z.enum(['granted', 'revoked']),
  channel: Channel,
  wordingVersion: z.string().min(1).max(64),
  source: z.enum(['rsvp-page', 'preferences-page', 'text-message', 'organizer', 'provider']),
  at: Instant,
})
export type Consent = z.infer<typeof Consent>

/** Why nothing more goes to an address on a channel, whoever the organizer is. */
export const Suppression = z.object({
  channel: Channel,
  reason: z.enum(['stop', 'unsubscribe', 'bounce', 'complaint', 'carrier']),
  at: Instant,
})
export type Suppression = z.infer<typeof Suppression>

/**
 * The opt-in text beside the unticked box, word for word: the carriers' registration (A2P 10DLC) and the consent ledger
 * both quote it. To change a word, add a version; never edit one that people have agreed to.
 */
export const textConsentWordings = {
  'sms-1':
    "Text me about this event. I agree to receive automated text messages (SMS) from M33T, sent for the event's " +
    'organizer, at the number I gave: RSVP and event reminders, my matches and answers to my texts, up to 8 messages ' +
    'an event. Message and data rates may apply. Reply STOP to stop, HELP for help. I can attend without agreeing.',
} as const

export type TextConsentVersion = keyof typeof textConsentWordings

const currentVersion = 'sms-1' satisfies TextConsentVersion

export const textConsentWording: { version: TextConsentVersion; text: string } = {
  version: currentVersion,
  text: textConsentWordings[currentVersion],
}
