import * as z from 'zod'
import type { LedgerMessage } from '../providers/ledger.ts'
import type { Between } from './between.ts'

/** Every address in what people were sent. */
export const linksIn = (messages: readonly LedgerMessage[]): string[] =>
  messages.flatMap(({ body, html, headers = {} }) =>
    [body, html ?? '', ...Object.values(headers)].flatMap((text) => text.match(/https?:\/\/[^\s"'<>]+/g) ?? []),
  )

/** Where Twilio was told to tell what becomes of a text. */
export const callbacksIn = (asked: Between['asked']): string[] =>
  asked.flatMap(({ url, body }) =>
    url.pathname.startsWith('/twilio') ? (new URLSearchParams(body).get('StatusCallback') ?? []) : [],
  )

/** Twilio's log can only be searched by the number, and only in the query. */
export function withoutTwiliosOwn(url: URL): string {
  const plain = new URL(url)
  if (plain.pathname.startsWith('/twilio') && plain.pathname.endsWith('/Messages.json')) plain.searchParams.delete('To')
  return plain.href
}

const Id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`))
/** Ids only. */
export const Claims = z.strictObject({
  v: z.literal(1),
  eid: Id('evt'),
  aid: Id('att'),
  gen: z.int(),
  aud: z.enum(['rsvp', 'matches', 'preferences']),
  exp: z.int().optional(),
})

/** What the token in an address says, if there is one. */
export function claimsOf(link: string): unknown[] {
  const payload = /\/[\w-]+\.([\w-]+)\.[\w-]+$/.exec(link)?.[1]
  return payload === undefined ? [] : [JSON.parse(Buffer.from(payload, 'base64url').toString())]
}
