import { describe, expect, test } from 'vitest'
import { Consent, Suppression, textConsentWording, textConsentWordings } from './consent.ts'

const granted = {
  status: 'granted',
  channel: 'sms',
  wordingVersion: 'sms-1',
  source: 'rsvp-page',
  at: '2026-11-22T10:00:00.000Z',
} as const

describe('Consent', () => {
  test('is read back as written', () => {
    expect(Consent.parse(granted)).toEqual(granted)
  })

  test.each([
    { ...granted, status: 'maybe' },
    { ...granted, channel: 'fax' },
    { ...granted, wordingVersion: '' },
    { ...granted, source: 'hearsay' },
    { ...granted, at: '2026-11-22' },
    { ...granted, at: '2026-11-22T10:00:00.000+01:00' },
  ])('refuses %j', (consent) => {
    expect(Consent.safeParse(consent).success).toBe(false)
  })
})

describe('Suppression', () => {
  test('is read back as written', () => {
    const suppression = { channel: 'email', reason: 'bounce', at: '2026-11-22T10:00:00.000Z' }
    expect(Suppression.parse(suppression)).toEqual(suppression)
  })

  test('needs a known reason', () => {
    expect(Suppression.safeParse({ channel: 'email', reason: 'mood', at: '2026-11-22T10:00:00.000Z' }).success).toBe(
      false,
    )
  })
})

describe('textConsentWording', () => {
  test.each(['SMS', 'M33T', 'up to 8 messages', 'Message and data rates may apply', 'STOP', 'HELP', 'automated'])(
    'says %s',
    (words) => {
      expect(textConsentWording.text).toContain(words)
    },
  )

  test('the first version stays exactly as people agreed to it', () => {
    expect(textConsentWordings['sms-1']).toBe(
      "Text me about this event. I agree to receive automated text messages (SMS) from M33T, sent for the event's organizer, " +
        'at the number I gave: RSVP and event reminders, my matches and answers to my texts, up to 8 messages an event. ' +
        'Message and data rates may apply. Reply STOP to stop, HELP for help. I can attend without agreeing.',
    )
    expect(textConsentWording.version).toBe('sms-1')
  })
})
