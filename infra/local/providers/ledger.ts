import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'

export const channels = ['sms', 'whatsapp', 'email'] as const
export type Channel = (typeof channels)[number]

export interface LedgerMessage {
  /** The provider's own id: Twilio's message sid, Resend's e-mail id (shared by the recipients of one e-mail). */
  id: string
  channel: Channel
  from: string
  /** One recipient: an E.164 number or WhatsApp user id without prefix, or a bare e-mail address. */
  to: string
  subject: string | null
  body: string
  html: string | null
  /** ContentSid of the approved template, WhatsApp only. */
  template: string | null
  /** ISO 8601, local clock. */
  at: string
  status: string
  /** SMS only. */
  segments?: number
  /** E-mail headers as given, such as List-Unsubscribe. */
  headers?: Record<string, string>
}

export interface Ledger {
  append(message: LedgerMessage): void
  /** Oldest first. */
  list(filter?: { channel?: Channel; to?: string }): LedgerMessage[]
  /** One row a recipient; empty when the id is unknown. */
  get(id: string): LedgerMessage[]
  /** Sets the status of every row of `id`, or only of the one to `to`. */
  setStatus(id: string, status: string, to?: string): void
}

const rowSchema = z.object({
  id: z.string(),
  channel: z.enum(channels),
  sender: z.string(),
  recipient: z.string(),
  subject: z.string().nullable(),
  body: z.string(),
  html: z.string().nullable(),
  template: z.string().nullable(),
  at: z.string(),
  status: z.string(),
  segments: z.number().nullable(),
  headers: z.string().nullable(),
})
const headersSchema = z.record(z.string(), z.string())

/** Strips `whatsapp:` and restores the `+` that an unescaped query string turns into a space. */
export function normalizeRecipient(to: string): string {
  const bare = to.replace(/^whatsapp:/, '')
  return (bare.startsWith(' ') ? `+${bare.slice(1)}` : bare).trim()
}

/** The append-only list of what the providers accepted from M33T. Creates its table when it is missing. */
export function openLedger(db: DatabaseSync): Ledger {
  db.exec(`CREATE TABLE IF NOT EXISTS provider_ledger (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, channel TEXT NOT NULL, sender TEXT NOT NULL,
    recipient TEXT NOT NULL COLLATE NOCASE, subject TEXT, body TEXT NOT NULL, html TEXT, template TEXT,
    at TEXT NOT NULL, status TEXT NOT NULL, segments INTEGER, headers TEXT);
    CREATE INDEX IF NOT EXISTS provider_ledger_id ON provider_ledger (id);
    CREATE INDEX IF NOT EXISTS provider_ledger_recipient ON provider_ledger (recipient)`)
  const insert = db.prepare(`INSERT INTO provider_ledger
    (id, channel, sender, recipient, subject, body, html, template, at, status, segments, headers)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const byFilter = db.prepare(`SELECT * FROM provider_ledger
    WHERE (:channel IS NULL OR channel = :channel) AND (:recipient IS NULL OR recipient = :recipient) ORDER BY seq`)
  const byId = db.prepare('SELECT * FROM provider_ledger WHERE id = ? ORDER BY seq')
  const update = db.prepare(`UPDATE provider_ledger SET status = :status
    WHERE id = :id AND (:recipient IS NULL OR recipient = :recipient)`)

  return {
    append(message) {
      insert.run(
        message.id,
        message.channel,
        message.from,
        message.to,
        message.subject,
        message.body,
        message.html,
        message.template,
        message.at,
        message.status,
        message.segments ?? null,
        message.headers === undefined ? null : JSON.stringify(message.headers),
      )
    },
    list(filter = {}) {
      const recipient = filter.to === undefined ? null : normalizeRecipient(filter.to)
      return byFilter.all({ channel: filter.channel ?? null, recipient }).map(toMessage)
    },
    get: (id) => byId.all(id).map(toMessage),
    setStatus(id, status, to) {
      update.run({ id, status, recipient: to ?? null })
    },
  }
}

function toMessage(stored: unknown): LedgerMessage {
  const { sender, recipient, segments, headers, ...row } = rowSchema.parse(stored)
  return {
    ...row,
    from: sender,
    to: recipient,
    ...(segments === null ? {} : { segments }),
    ...(headers === null ? {} : { headers: headersSchema.parse(JSON.parse(headers)) }),
  }
}
