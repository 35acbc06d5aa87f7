import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openLedger, type LedgerMessage } from './ledger.ts'

const text: LedgerMessage = {
  id: 'SM1',
  channel: 'sms',
  from: '+14155550100',
  to: '+14155550101',
  subject: null,
  body: 'Hello',
  html: null,
  template: null,
  at: '2026-11-22T10:00:00.000Z',
  status: 'delivered',
  segments: 1,
}
const mail: LedgerMessage = {
  id: 'e1',
  channel: 'email',
  from: 'a@x.example',
  to: 'Ada@x.example',
  subject: 'Hi',
  body: 'Hi',
  html: '<p>Hi</p>',
  template: null,
  at: '2026-11-22T10:00:00.000Z',
  status: 'delivered',
  headers: { 'List-Unsubscribe': '<https://x>' },
}

describe('the ledger', () => {
  test('gives messages back exactly, oldest first', () => {
    const ledger = openLedger(new DatabaseSync(':memory:'))
    ledger.append(mail)
    ledger.append(text)
    expect(ledger.list()).toEqual([mail, text])
    expect(ledger.get('SM1')).toEqual([text])
    expect(ledger.get('SM2')).toEqual([])
  })

  test('filters by channel and recipient, whatever the case or encoding', () => {
    const ledger = openLedger(new DatabaseSync(':memory:'))
    const whatsapp: LedgerMessage = { ...text, id: 'SM2', channel: 'whatsapp' }
    for (const message of [mail, text, whatsapp]) ledger.append(message)
    expect(ledger.list({ channel: 'sms' })).toEqual([text])
    expect(ledger.list({ to: 'ada@X.example' })).toEqual([mail])
    expect(ledger.list({ to: ' 14155550101' })).toEqual([text, whatsapp])
    expect(ledger.list({ to: 'whatsapp:+14155550101', channel: 'whatsapp' })).toEqual([whatsapp])
  })

  test('sets the status of all rows of an id, or of one recipient', () => {
    const ledger = openLedger(new DatabaseSync(':memory:'))
    ledger.append(mail)
    ledger.append({ ...mail, to: 'bob@x.example' })
    ledger.setStatus('e1', 'bounced', 'bob@x.example')
    expect(ledger.get('e1').map((row) => row.status)).toEqual(['delivered', 'bounced'])
    ledger.setStatus('e1', 'complained')
    expect(ledger.get('e1').map((row) => row.status)).toEqual(['complained', 'complained'])
  })

  test('survives reopening its database', () => {
    const db = new DatabaseSync(':memory:')
    openLedger(db).append(text)
    expect(openLedger(db).list()).toEqual([text])
  })
})
