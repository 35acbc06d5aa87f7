import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'

const recordSchema = z.object({
  sid: z.string(),
  direction: z.enum(['inbound', 'outbound-api', 'outbound-reply']),
  channel: z.enum(['sms', 'whatsapp']),
  /** Without the `whatsapp:` prefix, as is `to`. */
  from: z.string(),
  to: z.string(),
  body: z.string(),
  numMedia: z.number(),
  numSegments: z.number(),
  status: z.string(),
  errorCode: z.number().nullable(),
  messagingServiceSid: z.string().nullable(),
  statusCallback: z.string().nullable(),
  /** Epoch ms, local clock. */
  at: z.number(),
  updatedAt: z.number(),
})

/** One message as Twilio's own log holds it: also what guests sent and what Twilio answered by itself. */
export type TwilioMessage = z.infer<typeof recordSchema>

export interface TwilioMessages {
  /** Throws when the sid is taken. */
  add(message: TwilioMessage): void
  get(sid: string): TwilioMessage | null
  setStatus(sid: string, status: string, errorCode: number | null, now: number): void
  /** Newest first; WhatsApp addresses carry their prefix; bounds are inclusive and in whole seconds, as DateSent is. */
  list(filter: { to?: string; from?: string; sentFrom?: number; sentUntil?: number }): TwilioMessage[]
  /** Everything a phone sent and received, oldest first. */
  thread(phone: string): TwilioMessage[]
  /** When this address last wrote on WhatsApp, or null: it opens the 24 hours for free-form messages. */
  lastInboundAt(from: string): number | null
}

const stored = z.object({ record: z.string() }).transform((row) => recordSchema.parse(JSON.parse(row.record)))

export function openTwilioMessages(db: DatabaseSync): TwilioMessages {
  db.exec(`CREATE TABLE IF NOT EXISTS twilio_message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, sid TEXT NOT NULL UNIQUE, sender TEXT NOT NULL, recipient TEXT NOT NULL,
    sent_second INTEGER NOT NULL, record TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS twilio_message_recipient ON twilio_message (recipient);
    CREATE INDEX IF NOT EXISTS twilio_message_sender ON twilio_message (sender)`)
  const insert = db.prepare(`INSERT INTO twilio_message
    (sid, sender, recipient, sent_second, record) VALUES (?, ?, ?, ?, ?)`)
  const update = db.prepare('UPDATE twilio_message SET record = ? WHERE sid = ?')
  const bySid = db.prepare('SELECT record FROM twilio_message WHERE sid = ?')
  const byFilter = db.prepare(`SELECT record FROM twilio_message
    WHERE (:recipient IS NULL OR recipient = :recipient) AND (:sender IS NULL OR sender = :sender)
    AND sent_second >= :first AND sent_second <= :last ORDER BY seq DESC`)
  const byPhone = db.prepare(
    'SELECT record FROM twilio_message WHERE sender = :phone OR recipient = :phone ORDER BY seq',
  )

  function get(sid: string): TwilioMessage | null {
    const row = bySid.get(sid)
    return row === undefined ? null : stored.parse(row)
  }

  return {
    add(message) {
      insert.run(
        message.sid,
        address(message.channel, message.from),
        address(message.channel, message.to),
        toSecond(message.at),
        JSON.stringify(message),
      )
    },
    get,
    setStatus(sid, status, errorCode, now) {
      const message = get(sid)
      if (message === null) return
      update.run(JSON.stringify({ ...message, status, errorCode, updatedAt: now } satisfies TwilioMessage), sid)
    },
    list: ({ to, from, sentFrom, sentUntil }) =>
      byFilter
        .all({
          recipient: to ?? null,
          sender: from ?? null,
          first: sentFrom === undefined ? 0 : toSecond(sentFrom),
          last: sentUntil === undefined ? Number.MAX_SAFE_INTEGER : toSecond(sentUntil),
        })
        .map((row) => stored.parse(row)),
    thread: (phone) =>
      [...byPhone.all({ phone }), ...byPhone.all({ phone: `whatsapp:${phone}` })]
        .map((row) => stored.parse(row))
        .sort((a, b) => a.at - b.at),
    lastInboundAt(from) {
      const [latest] = byFilter.all({
        recipient: null,
        sender: `whatsapp:${from}`,
        first: 0,
        last: Number.MAX_SAFE_INTEGER,
      })
      return latest === undefined ? null : stored.parse(latest).at
    },
  }
}

/** An address as Twilio writes it: WhatsApp's carry a prefix. */
export function address(channel: 'sms' | 'whatsapp', bare: string): string {
  return channel === 'whatsapp' ? `whatsapp:${bare}` : bare
}

/** Splits what `address` joins. */
export function readAddress(written: string): { channel: 'sms' | 'whatsapp'; bare: string } {
  return written.startsWith('whatsapp:')
    ? { channel: 'whatsapp', bare: written.slice('whatsapp:'.length) }
    : { channel: 'sms', bare: written }
}

const errorMessages: Readonly<Record<number, string>> = {
  30003: 'Unreachable destination handset',
  63016: 'Freeform message sent outside the allowed window: use an approved template',
}

/** The message resource of Twilio's 2010-04-01 API. */
export function toResource(message: TwilioMessage, accountSid: string) {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.at),
    date_sent: rfc2822(message.at),
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorCode === null ? null : (errorMessages[message.errorCode] ?? 'Delivery failed'),
    from: address(message.channel, message.from),
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.numMedia),
    num_segments: String(message.numSegments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: address(message.channel, message.to),
    uri: `${uri}.json`,
  }
}

function toSecond(ms: number): number {
  return Math.floor(ms / 1000)
}

function rfc2822(ms: number): string {
  return new Date(ms).toUTCString().replace('GMT', '+0000')
}
