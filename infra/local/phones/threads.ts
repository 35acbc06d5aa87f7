import type { DatabaseSync } from 'node:sqlite'
import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { parseNoticeId } from '#core/notice/notice.ts'
import { type LedgerMessage, openLedger } from '../providers/ledger.ts'
import { openResendEmails } from '../providers/resend-emails.ts'
import { type TwilioMessage, openTwilioMessages } from '../providers/twilio-messages.ts'
import { type Line, type Thread, threadsOf } from './thread.ts'

/** Every simulated phone and mailbox, read from the simulators' books. */
export interface Threads {
  /** Another text whenever anything may have changed. */
  version(): string
  list(): Thread[]
  /** Oldest first; empty for an address that nothing came from or went to. */
  lines(address: string): Line[]
  /** The HTML of an e-mail, or undefined when it has none. */
  html(id: string): string | undefined
}

const changes = z.object({ count: z.number() })

export function openThreads(db: DatabaseSync): Threads {
  const texts = openTwilioMessages(db)
  const ledger = openLedger(db)
  const emails = openResendEmails(db)
  const totalChanges = db.prepare('SELECT total_changes() AS count')
  const session = randomUUID()

  const mailLine = (message: LedgerMessage): Line => ({
    id: message.id,
    channel: 'email',
    address: message.to,
    author: 'm33t',
    at: message.at,
    from: message.from,
    subject: message.subject,
    body: message.body,
    hasHtml: message.html !== null,
    purpose: purposeOf(emails.get(message.id)?.email.tags?.find(({ name }) => name === 'notice')?.value),
    template: message.template,
    status: message.status,
    errorCode: null,
    segments: null,
  })
  const textLine = (message: TwilioMessage): Line => ({
    id: message.sid,
    channel: message.channel,
    address: message.direction === 'inbound' ? message.from : message.to,
    author: authors[message.direction],
    at: new Date(message.at).toISOString(),
    from: message.from,
    subject: null,
    body: message.body,
    hasHtml: false,
    purpose: purposeOf(noticeIn(message.statusCallback)),
    template: ledger.get(message.sid)[0]?.template ?? null,
    status: message.status,
    errorCode: message.errorCode,
    segments: message.channel === 'sms' && message.direction !== 'inbound' ? message.numSegments : null,
  })

  return {
    version: () => `${session}-${changes.parse(totalChanges.get()).count}`,
    list: () =>
      threadsOf([...ledger.list({ channel: 'email' }).map(mailLine), ...texts.list({}).reverse().map(textLine)]),
    lines: (address) =>
      address.includes('@')
        ? ledger.list({ channel: 'email', to: address }).map(mailLine)
        : texts.thread(address).map(textLine),
    html: (id) => ledger.get(id)[0]?.html ?? undefined,
  }
}

const authors = { inbound: 'guest', 'outbound-api': 'm33t', 'outbound-reply': 'twilio' } as const

const noticeIn = (statusCallback: string | null) =>
  (statusCallback === null ? undefined : URL.parse(statusCallback)?.searchParams.get('notice')) ?? undefined

const purposeOf = (noticeId: string | undefined) =>
  (noticeId === undefined ? undefined : parseNoticeId(noticeId)?.purpose) ?? null
