import { createHash, randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { bareAddress, emailSchema, type EmailRequest } from './resend-request.ts'

const storedSchema = z.object({
  id: z.string(),
  email: emailSchema,
  /** Epoch ms, local clock. */
  at: z.number(),
  lastEvent: z.string(),
})
export type StoredEmail = z.infer<typeof storedSchema>

export interface ResendEmails {
  add(email: EmailRequest, now: number): StoredEmail
  get(id: string): StoredEmail | null
  setLastEvent(id: string, event: string): void
}

export function openResendEmails(db: DatabaseSync): ResendEmails {
  db.exec('CREATE TABLE IF NOT EXISTS resend_email (id TEXT PRIMARY KEY, record TEXT NOT NULL)')
  const upsert = db.prepare('INSERT OR REPLACE INTO resend_email (id, record) VALUES (?, ?)')
  const find = db.prepare('SELECT record FROM resend_email WHERE id = ?')

  function get(id: string): StoredEmail | null {
    const row = find.get(id)
    if (row === undefined) return null
    return storedSchema.parse(JSON.parse(z.object({ record: z.string() }).parse(row).record))
  }

  return {
    add(email, now) {
      const stored: StoredEmail = { id: randomUUID(), email, at: now, lastEvent: finalEvent(email.to[0] ?? '') }
      upsert.run(stored.id, JSON.stringify(stored))
      return stored
    },
    get,
    setLastEvent(id, event) {
      const stored = get(id)
      if (stored !== null) upsert.run(id, JSON.stringify({ ...stored, lastEvent: event } satisfies StoredEmail))
    },
  }
}

/** How delivery to this address ends: Resend's test addresses by their local part, at any domain. */
export function finalEvent(to: string): 'delivered' | 'bounced' | 'complained' {
  const address = bareAddress(to).toLowerCase()
  if (address.startsWith('bounced')) return 'bounced'
  return address.startsWith('complained') ? 'complained' : 'delivered'
}

/** The body of GET /emails/{id}. */
export function toEmailResource({ id, email, at, lastEvent }: StoredEmail) {
  return {
    object: 'email',
    id,
    to: email.to,
    from: email.from,
    created_at: new Date(at).toISOString(),
    subject: email.subject,
    html: email.html ?? null,
    text: email.text ?? null,
    bcc: null,
    cc: null,
    reply_to: email.reply_to ?? null,
    last_event: lastEvent,
    scheduled_at: null,
    tags: email.tags ?? [],
    message_id: messageId(id),
  }
}

export function messageId(emailId: string): string {
  return `<${emailId}@resend.local>`
}

const rememberMs = 24 * 60 * 60_000

export type Replay = { kind: 'new' } | { kind: 'same'; response: unknown } | { kind: 'different' }

export interface IdempotencyKeys {
  find(key: string, payload: string, now: number): Replay
  remember(key: string, payload: string, response: unknown, now: number): void
}

/** Resend's memory of Idempotency-Key headers: 24 hours, answers of accepted requests only. */
export function openIdempotencyKeys(db: DatabaseSync): IdempotencyKeys {
  db.exec(`CREATE TABLE IF NOT EXISTS resend_idempotency_key (
    key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, response TEXT NOT NULL, at INTEGER NOT NULL)`)
  const select = db.prepare('SELECT * FROM resend_idempotency_key WHERE key = ? AND at > ?')
  const upsert = db.prepare(`INSERT OR REPLACE INTO resend_idempotency_key (key, fingerprint, response, at)
    VALUES (?, ?, ?, ?)`)
  const rowSchema = z.object({ fingerprint: z.string(), response: z.string() })

  return {
    find(key, payload, now) {
      const row = select.get(key, now - rememberMs)
      if (row === undefined) return { kind: 'new' }
      const known = rowSchema.parse(row)
      return known.fingerprint === fingerprint(payload)
        ? { kind: 'same', response: JSON.parse(known.response) }
        : { kind: 'different' }
    },
    remember(key, payload, response, now) {
      upsert.run(key, fingerprint(payload), JSON.stringify(response), now)
    },
  }
}

function fingerprint(payload: string): string {
  return createHash('sha256').update(payload).digest('hex')
}
