import { describe, expect, test } from 'vitest'
import { fixtureId } from '../event/event-fixture.ts'
import { Message } from './message.ts'

const text = {
  id: fixtureId('msg', 1),
  providerId: 'SM1',
  channel: 'sms',
  from: '+13125550123',
  to: '+14155550100',
  body: '  Yes! \u{1F389}\n',
  optOutType: null,
  receivedAt: '2026-11-22T10:00:00.000Z',
}

test('a text is kept word for word', () => {
  expect(Message.parse(text)).toEqual(text)
  expect(Message.parse({ ...text, body: '' }).body).toBe('')
})

describe('a text is refused with', () => {
  test.each([
    ['an id of something else', { id: fixtureId('att', 1) }],
    ['a channel we do not read', { channel: 'email' }],
    ['an opt-out word that the carrier does not have', { optOutType: 'MAYBE' }],
    ['a time that is no instant', { receivedAt: 'now' }],
    ['no body', { body: undefined }],
  ])('%s', (_, change) => {
    expect(Message.safeParse({ ...text, ...change }).success).toBe(false)
  })
})
