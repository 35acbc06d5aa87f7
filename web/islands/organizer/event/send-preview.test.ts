import { expect, test } from 'vitest'
import { type Preview, sendPreview } from './send-preview.ts'

const guest = (id: string, rsvpStatus: 'PENDING' | 'CONFIRMED' | 'DECLINED' = 'CONFIRMED') => ({
  id,
  firstName: id,
  lastName: null,
  rsvpStatus,
  questionnaireCompletedAt: null,
})
const says = (attendeeId: string, channel: 'sms' | 'email', decision: Preview['decision']): Preview => ({
  attendeeId,
  channel,
  decision,
})
const send = (channel: 'sms' | 'email') => ({ outcome: 'send', channel }) as const
const skip = (reason: 'no-consent' | 'not-in-audience' | 'already-sent' | 'no-address' | 'suppressed') =>
  ({ outcome: 'skip', reason }) as const

test('a guest gets it by every channel that may, and waits where it has to', () => {
  const until = '2026-12-01T14:00:00.000Z'
  const preview = sendPreview(
    'event-reminder',
    [
      says('ana', 'sms', send('sms')),
      says('ana', 'email', send('email')),
      says('ben', 'sms', { outcome: 'wait', reason: 'quiet-hours', until }),
      says('ben', 'email', send('email')),
      says('gone', 'email', send('email')),
    ],
    [guest('ana'), guest('ben')],
  )
  expect(preview).toEqual({
    gets: [
      { guest: guest('ana'), channels: ['sms', 'email'] },
      { guest: guest('ben'), channels: ['email'] },
    ],
    waits: [{ guest: guest('ben'), channel: 'sms', until }],
    not: [],
  })
})

test('who gets nothing is told why, by the reason of their mail', () => {
  const preview = sendPreview(
    'reveal',
    [
      says('ana', 'sms', skip('no-consent')),
      says('ana', 'email', skip('suppressed')),
      says('ben', 'sms', skip('not-in-audience')),
      says('ben', 'email', skip('not-in-audience')),
      says('cho', 'email', skip('not-in-audience')),
      says('dee', 'email', skip('not-in-audience')),
      says('eve', 'email', skip('suppressed')),
    ],
    [guest('ana'), guest('ben'), guest('cho', 'PENDING'), guest('dee', 'DECLINED'), guest('eve')],
  )
  expect(preview.not.map(({ why, guests }) => [why, guests.map(({ id }) => id)])).toEqual([
    ['suppressed', ['ana', 'eve']],
    ['no-approved-match', ['ben']],
    ['no-answer', ['cho']],
    ['declined', ['dee']],
  ])
})

test.each([
  ['invitation', 'answered'],
  ['rsvp-reminder', 'all-done'],
  ['event-reminder', 'no-answer'],
] as const)('outside the audience of %s means %s', (purpose, why) => {
  const preview = sendPreview(purpose, [says('ana', 'email', skip('not-in-audience'))], [guest('ana')])
  expect(preview.not[0]?.why).toBe(why)
})
