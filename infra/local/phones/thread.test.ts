import { expect, test } from 'vitest'
import { type Line, threadsOf } from './thread.ts'

const line = (fields: Partial<Line>): Line => ({
  id: 'SM1',
  channel: 'sms',
  address: '+13125550118',
  author: 'm33t',
  at: '2026-11-22T10:00:00.000Z',
  from: '+14155550123',
  subject: null,
  body: 'Hello',
  hasHtml: false,
  purpose: null,
  template: null,
  status: 'delivered',
  errorCode: null,
  segments: 1,
  ...fields,
})

test('nothing makes no thread', () => {
  expect(threadsOf([])).toEqual([])
})

test('texts of both channels are one phone; the last line shows, and what its owner wrote is not received', () => {
  const lines = [
    line({}),
    line({ author: 'twilio', channel: 'whatsapp' }),
    line({ author: 'guest', body: ' Can I \n bring   my dog? ', at: '2026-11-22T11:00:00.000Z' }),
  ]
  expect(threadsOf(lines)).toEqual([
    {
      address: '+13125550118',
      kind: 'phone',
      received: 2,
      last: { at: '2026-11-22T11:00:00.000Z', author: 'guest', preview: 'Can I bring my dog?' },
    },
  ])
})

test('a mailbox is one whatever its capitals, and shows the subject', () => {
  const mail = { channel: 'email', subject: 'You are coming' } as const
  const lines = [line({ ...mail, address: 'Ana@example.org' }), line({ ...mail, address: 'ana@example.org' })]
  expect(threadsOf(lines)).toMatchObject([
    { address: 'ana@example.org', kind: 'inbox', received: 2, last: { preview: 'You are coming' } },
  ])
})

test('who was active last comes first, then by address', () => {
  const lines = [
    line({ address: '+3', at: '2026-11-22T10:00:00.000Z' }),
    line({ address: '+2', at: '2026-11-22T10:00:00.000Z' }),
    line({ address: '+1', at: '2026-11-22T12:00:00.000Z' }),
  ]
  expect(threadsOf(lines).map(({ address }) => address)).toEqual(['+1', '+2', '+3'])
})

test('a long text is cut', () => {
  const [thread] = threadsOf([line({ body: 'x'.repeat(200) })])
  expect(thread?.last.preview).toBe(`${'x'.repeat(89)}…`)
})
