import { randomUUID } from 'node:crypto'

/** A new Twilio sid: two letters for what it names and 32 hexadecimal digits. */
export function twilioSid(prefix: 'SM' | 'MM'): string {
  return prefix + randomUUID().replaceAll('-', '')
}
