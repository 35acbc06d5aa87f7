import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, test } from 'vitest'
import { openLedger } from '../providers/ledger.ts'
import { openResendEmails } from '../providers/resend-emails.ts'
import { type TwilioMessage, openTwilioMessages } from '../providers/twilio-messages.ts'
import { createPhones } from './phones.ts'
import type { Line } from './thread.ts'
import { openThreads } from './threads.ts'

const at = Date.parse('2026-11-22T10:00:00.000Z')
const phone = '+13125550118'
const us = '+14155550123'
const notice = (purpose: string, channel: string) => `ntc_01M80V299577SFE49JA56C66RR_${purpose}_${channel}_1`

let db: DatabaseSync
let app: ReturnType<typeof createPhones>
beforeEach(() => {
  db = new DatabaseSync(':memory:')
  app = createPhones(openThreads(db))
})

function text(sid: string, fields: Partial<TwilioMessage> = {}): void {
  const message: TwilioMessage = {
    sid,
    direction: 'outbound-api',
    channel: 'sms',
    from: us,
    to: phone,
    body: 'Hello',
    numMedia: 0,
    numSegments: 1,
    status: 'delivered',
    errorCode: null,
    messagingServiceSid: null,
    statusCallback: null,
    at,
    updatedAt: at,
    ...fields,
  }
  openTwilioMessages(db).add(message)
}

function mail(html: string | undefined, purpose = 'invitation'): string {
  const email = { from: 'Ines <events@m33t.example>', to: ['Ana@example.org'], subject: 'Come', text: 'Hello Ana' }
  const { id } = openResendEmails(db).add({ ...email, tags: [{ name: 'notice', value: notice(purpose, 'email') }] }, at)
  openLedger(db).append({
    id,
    channel: 'email',
    from: email.from,
    to: 'Ana@example.org',
    subject: email.subject,
    body: email.text,
    html: html ?? null,
    template: null,
    at: new Date(at).toISOString(),
    status: 'delivered',
  })
  return id
}

const items = async (path: string) => ((await (await app.request(path)).json()) as { items: Line[] }).items
const thread = (address: string) => items(`/threads/${encodeURIComponent(address)}`)

describe('GET /_local/threads', () => {
  test('lists phones and mailboxes, guests who only wrote too', async () => {
    text('SM1')
    text('SM2', { direction: 'inbound', from: '+442079460958', to: us, at: at + 1000 })
    mail('<p>Hello')
    expect(await items('/threads')).toMatchObject([
      { address: '+442079460958', kind: 'phone', received: 0 },
      { address: phone, kind: 'phone', received: 1 },
      { address: 'ana@example.org', kind: 'inbox', received: 1, last: { preview: 'Come' } },
    ])
  })

  test('answers 304 until something changes', async () => {
    text('SM1')
    const etag = (await app.request('/threads')).headers.get('etag') ?? ''
    const again = () => app.request('/threads', { headers: { 'if-none-match': etag } })
    expect([etag, (await again()).status]).toEqual([expect.stringMatching(/^".+"$/), 304])
    openTwilioMessages(db).setStatus('SM1', 'undelivered', 30003, at)
    expect((await again()).status).toBe(200)
  })

  test('of one address gives each message with its author, purpose and delivery', async () => {
    const statusCallback = `https://m33t.example/webhooks/twilio/status?notice=${notice('reveal', 'sms')}`
    text('SM1', { statusCallback, numSegments: 2, status: 'undelivered', errorCode: 30003 })
    text('SM2', { direction: 'inbound', from: phone, to: us, body: 'STOP', status: 'received', at: at + 1000 })
    text('SM3', { direction: 'outbound-reply', body: 'You are unsubscribed.', at: at + 2000 })
    text('SM4', { channel: 'whatsapp', at: at + 3000, statusCallback: 'not a url' })
    expect(await thread(phone)).toMatchObject([
      {
        id: 'SM1',
        author: 'm33t',
        address: phone,
        purpose: 'reveal',
        segments: 2,
        status: 'undelivered',
        errorCode: 30003,
      },
      { id: 'SM2', author: 'guest', address: phone, purpose: null, segments: null, body: 'STOP' },
      { id: 'SM3', author: 'twilio', address: phone, purpose: null, segments: 1 },
      { id: 'SM4', author: 'm33t', channel: 'whatsapp', purpose: null, segments: null },
    ])
    expect(await thread('+15005550006')).toEqual([])
  })

  test('of a mailbox gives its e-mails', async () => {
    const id = mail('<p>Hello Ana', 'sign-in')
    expect(await thread('ana@example.org')).toEqual([
      {
        id,
        channel: 'email',
        address: 'Ana@example.org',
        author: 'm33t',
        at: '2026-11-22T10:00:00.000Z',
        from: 'Ines <events@m33t.example>',
        subject: 'Come',
        body: 'Hello Ana',
        hasHtml: true,
        purpose: 'sign-in',
        template: null,
        status: 'delivered',
        errorCode: null,
        segments: null,
      },
    ])
  })
})

describe('an e-mail in its frame', () => {
  test('opens its links elsewhere and can run nothing', async () => {
    const answer = await app.request(`/phones/mails/${mail('<html><head lang="en"><title>x</title></head><p>Hello')}`)
    expect(await answer.text()).toBe('<html><head lang="en"><base target="_blank"><title>x</title></head><p>Hello')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox')
    expect(policy).not.toMatch(/script|form-action|allow-scripts/)
  })

  test('needs no head, and none is there without HTML', async () => {
    expect(await (await app.request(`/phones/mails/${mail('<p>Hello')}`)).text()).toBe('<base target="_blank"><p>Hello')
    expect((await app.request(`/phones/mails/${mail(undefined)}`)).status).toBe(404)
    expect((await app.request('/phones/mails/nothing')).status).toBe(404)
  })
})

describe('the page', () => {
  test('comes with a policy that lets only its own files in', async () => {
    const answer = await app.request('/phones')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/)
    expect(policy).not.toContain('unsafe')
    const page = await answer.text()
    expect(page.match(/(?:src|href)="(?!#|data:|\/_local\/phones\/)[^"]*"/)).toBeNull()
    expect(page).not.toMatch(/<style|style=|onclick=/)
  })

  test('finds every file that its modules import', async () => {
    const wanted = ['phones.css', 'page.js']
    for (const file of wanted) {
      const answer = await app.request(`/phones/${file}`)
      expect([file, answer.status]).toEqual([file, 200])
      const source = await answer.text()
      for (const [, imported] of source.matchAll(/from "?'?\.\/([\w-]+\.js)/g)) {
        if (imported !== undefined && !wanted.includes(imported)) wanted.push(imported)
      }
    }
    expect(wanted.length).toBe(7)
  })

  test('gets the tested module without its types', async () => {
    const answer = await app.request('/phones/words.js')
    const source = await answer.text()
    expect([answer.headers.get('content-type'), source.includes('interface')]).toEqual([
      'text/javascript; charset=utf-8',
      false,
    ])
    const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as typeof import('./words.ts')
    expect(module.countOf(2, 'text')).toBe('2 texts')
  })

  test('uses only elements that it has', () => {
    const page = readFileSync(join(import.meta.dirname, 'phones.html'), 'utf8')
    for (const file of ['page.js', 'clock-bar.js', 'messages.js']) {
      const source = readFileSync(join(import.meta.dirname, file), 'utf8')
      for (const [, id] of source.matchAll(/byId\('([\w-]+)'\)/g)) expect(page).toContain(`id="${id}"`)
    }
  })

  test.each(['nothing.js', 'phones.ts', '..%2fcontrol.ts', 'phones.html'])('serves no %s', async (file) => {
    expect((await app.request(`/phones/${file}`)).status).toBe(404)
  })
})
