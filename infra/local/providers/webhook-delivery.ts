import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { FaultRegistry } from './faults.ts'

export interface Pending {
  add(): void
  done(): void
}

export const webhookProviders = ['twilio', 'resend'] as const
export type WebhookProvider = (typeof webhookProviders)[number]

export interface Webhook {
  provider: WebhookProvider
  /** The provider's id of this delivery; the same on every attempt. */
  id: string
  /** Webhooks of one stream go out one after the other, in order. */
  stream: string
  /** What the signature covers, where the provider signs the URL. */
  url: string
  /** Path and query on this machine. */
  path: string
  contentType: string
  body: string
  /** Milliseconds to wait before each further attempt; its length is how many retries there are. */
  retryAfter: readonly number[]
}

/** HTTP status of the latest attempt, or null when nothing answered. */
export type WebhookOutcome = number | null

export interface WebhookDelivery {
  /** Stores a webhook; call it inside the transaction that causes it, then `tick`. */
  enqueue(webhook: Webhook): void
  /** Stores and sends one now, and answers when it is delivered or waits for a later retry. */
  deliver(webhook: Webhook): Promise<WebhookOutcome>
  /** Sends whatever is due: call it after a commit, when the clock moved, and once on start. */
  tick(): void
  /** When the next stored attempt is due, in epoch ms of the local clock. */
  nextDueAt(): number | null
  /** Stops sending. What was not delivered stays stored, for the next start. */
  close(): void
}

export interface WebhookDeliveryDeps {
  db: DatabaseSync
  clock: { now(): number }
  deliverTo(path: string): string
  pending: Pending
  faults: FaultRegistry
  /** Signs at the moment of sending: a signature may hold the real time. */
  sign(webhook: Webhook): Record<string, string>
}

const maxStreams = 64
// Twilio's read timeout; Resend's is of the same order.
const answerWithinMs = 15_000

const rowSchema = z
  .object({
    seq: z.number(),
    provider: z.enum(webhookProviders),
    id: z.string(),
    stream: z.string(),
    url: z.string(),
    path: z.string(),
    content_type: z.string(),
    body: z.string(),
    attempt: z.number(),
    retry_after: z.string().transform((text) => z.array(z.number()).parse(JSON.parse(text))),
  })
  .transform(({ content_type, retry_after, ...row }) => ({
    ...row,
    contentType: content_type,
    retryAfter: retry_after,
  }))
type StoredWebhook = z.infer<typeof rowSchema>

/** Posts signed webhooks with the provider's own retry schedule, kept on disk until each is delivered or given up. */
export function openWebhooks(deps: WebhookDeliveryDeps): WebhookDelivery {
  const { db, clock, pending, faults } = deps
  db.exec(`CREATE TABLE IF NOT EXISTS provider_webhook (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, provider TEXT NOT NULL, id TEXT NOT NULL, stream TEXT NOT NULL,
    url TEXT NOT NULL, path TEXT NOT NULL, content_type TEXT NOT NULL, body TEXT NOT NULL,
    retry_after TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL)`)
  const insert = db.prepare(`INSERT INTO provider_webhook
    (provider, id, stream, url, path, content_type, body, retry_after, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const heads = db.prepare(`SELECT *, min(seq) FROM provider_webhook
    WHERE due_at <= ? GROUP BY stream ORDER BY min(seq) LIMIT ${maxStreams + 1}`)
  const remove = db.prepare('DELETE FROM provider_webhook WHERE seq = ?')
  const postpone = db.prepare('UPDATE provider_webhook SET attempt = attempt + 1, due_at = ? WHERE seq = ?')
  const earliest = db.prepare('SELECT min(due_at) AS due FROM provider_webhook')

  const busy = new Set<string>()
  const waiters = new Map<number, (outcome: WebhookOutcome) => void>()
  const stop = new AbortController()

  function store(webhook: Webhook): number {
    const { lastInsertRowid } = insert.run(
      webhook.provider,
      webhook.id,
      webhook.stream,
      webhook.url,
      webhook.path,
      webhook.contentType,
      webhook.body,
      JSON.stringify(webhook.retryAfter),
      clock.now(),
    )
    return Number(lastInsertRowid)
  }

  function tick(): void {
    if (stop.signal.aborted) return
    const due = heads
      .all(clock.now())
      .map((row) => rowSchema.parse(row))
      .filter((row) => !busy.has(row.stream))
    for (const webhook of due.slice(0, maxStreams - busy.size)) {
      busy.add(webhook.stream)
      pending.add()
      void send(webhook)
    }
  }

  async function send(webhook: StoredWebhook): Promise<void> {
    const outcome = await attempt(webhook)
    busy.delete(webhook.stream)
    if (!stop.signal.aborted) settle(webhook, outcome)
    // Before `done`, so that the count never touches zero between two webhooks.
    tick()
    pending.done()
  }

  function settle(webhook: StoredWebhook, outcome: WebhookOutcome): void {
    const wait = isFailure(webhook.provider, outcome) ? webhook.retryAfter[webhook.attempt] : undefined
    if (wait === undefined) remove.run(webhook.seq)
    else postpone.run(clock.now() + wait, webhook.seq)
    if (wait === 0) return
    waiters.get(webhook.seq)?.(outcome)
    waiters.delete(webhook.seq)
  }

  async function attempt(webhook: StoredWebhook): Promise<WebhookOutcome> {
    const target = `${webhook.provider}-webhook` as const
    switch (faults.strike(target) ?? faults.strike(webhook.provider, ['duplicate'])) {
      case null:
        return post(webhook)
      case 'duplicate': {
        const outcome = await post(webhook)
        await post(webhook)
        return outcome
      }
      case 'lost-response':
        await post(webhook)
        return null
      default:
        return null
    }
  }

  async function post(webhook: StoredWebhook): Promise<WebhookOutcome> {
    try {
      const response = await fetch(deps.deliverTo(webhook.path), {
        method: 'POST',
        headers: { 'content-type': webhook.contentType, ...deps.sign(webhook) },
        body: webhook.body,
        redirect: 'manual',
        signal: AbortSignal.any([stop.signal, AbortSignal.timeout(answerWithinMs)]),
      })
      await response.arrayBuffer()
      return response.status
    } catch {
      return null
    }
  }

  return {
    enqueue(webhook) {
      store(webhook)
    },
    deliver(webhook) {
      const seq = store(webhook)
      const outcome = new Promise<WebhookOutcome>((resolve) => waiters.set(seq, resolve))
      tick()
      return outcome
    },
    tick,
    nextDueAt: () => z.object({ due: z.number().nullable() }).parse(earliest.get()).due,
    close() {
      stop.abort()
      for (const resolve of waiters.values()) resolve(null)
      waiters.clear()
    },
  }
}

/** Resend wants a 2xx; Twilio tries again only when the server failed or nothing answered. */
function isFailure(provider: WebhookProvider, outcome: WebhookOutcome): boolean {
  if (outcome === null) return true
  switch (provider) {
    case 'twilio':
      return outcome >= 500
    case 'resend':
      return outcome < 200 || outcome >= 300
  }
}
