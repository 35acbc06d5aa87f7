import * as z from 'zod'
import { MessageId } from '../ids.ts'

/** One text that reached us. `from` and `to` are E.164; `optOutType` is what the carrier side already did with it. */
export const Message = z.object({
  id: MessageId,
  providerId: z.string(),
  channel: z.enum(['sms', 'whatsapp']),
  from: z.string(),
  to: z.string(),
  body: z.string(),
  optOutType: z.enum(['STOP', 'START', 'HELP']).nullable(),
  receivedAt: z.iso.datetime(),
})
export type Message = z.infer<typeof Message>
