import { request } from 'node:http'
import { signedText } from './signing.ts'

// Providers reach it at another address than the one it listens on: only the configured one counts.
export const publicUrl = 'https://m33t.example.org'
export const inbound = '/webhooks/twilio/inbound'
export const status = '/webhooks/twilio/status'
export const resend = '/webhooks/resend'
/** Whose texts these are when nothing else is said. */
export const phone = '+13125550142'

/** A call of a provider as it goes over the wire. */
export interface Signed {
  headers: Record<string, string>
  body: string
}

let sids = 0
export const sid = () => `SM${String((sids += 1)).padStart(32, '0')}`
export const textFields = (fields: Record<string, string> = {}) => ({
  MessageSid: sid(),
  From: phone,
  To: '+14155550123',
  Body: 'hello',
  ...fields,
})
/** Twilio's call of a path, query included. */
export const signed = (path: string, fields: Record<string, string>): Signed => signedText(publicUrl + path, fields)
/** The body of Resend's. */
export const mailEvent = (type: string, tags: unknown, emailId = 'mail-1') =>
  JSON.stringify({ type, data: { email_id: emailId, tags } })

/** By node:http, because fetch sets Host itself. */
export function postTo(address: string, { headers, body }: Signed): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sending = request(address, { method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    sending.on('error', reject).end(body)
  })
}
