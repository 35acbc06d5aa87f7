import { signedMailEvent } from './signing.ts'
import { type Signed, inbound, mailEvent, phone, resend, sid, signed, status, textFields } from './webhook-calls.ts'

const unknown = `ntc_01KAN5Q8ZV3M6T9WXYZ0123456_reveal_sms_1`
const long = 'x'.repeat(5_000)

type Call = [path: string, call: Signed]
/** Path and call, signed well just now, of what no provider says: of notices nobody knows, or without any sense. */
export const oddCalls = (): Call[] => [
  ...oddTexts().map((fields): Call => [inbound, signed(inbound, fields)]),
  [
    inbound,
    {
      headers: signed(inbound, { MessageSid: 'x', From: phone }).headers,
      body: `MessageSid=${sid()}&MessageSid=${sid()}&From=%2B13125550142`,
    },
  ],
  ...oddStatuses().map(([query, fields]): Call => [status + query, signed(status + query, fields)]),
  ...oddMailEvents.map((body, n): Call => [resend, signedMailEvent(`msg_odd_${n}`, body)]),
  [resend, signedMailEvent(`msg_${long}`, mailEvent('email.delivered', { notice: unknown }))],
]

const oddTexts = (): Record<string, string>[] => [
  textFields({ MessageSid: '' }),
  textFields({ MessageSid: long }),
  textFields({ From: '' }),
  textFields({ From: long }),
  textFields({ OptOutType: 'PERHAPS' }),
  textFields({ Body: 'x'.repeat(600_000) }),
  textFields({ Body: '\0\u202E' }),
  textFields({ From: 'whatsapp:US.1a2b' }),
  { AccountSid: 'AC1' },
  { ...textFields(), ['__proto__x']: 'y' },
]

const oddStatuses = (): [query: string, fields: Record<string, string>][] => [
  [`?notice=${unknown}`, { MessageSid: sid(), MessageStatus: 'delivered' }],
  ['?notice=nonsense', { MessageSid: sid(), MessageStatus: 'delivered' }],
  ['', { MessageSid: sid(), MessageStatus: 'delivered' }],
  [`?notice=${unknown}`, { MessageSid: sid(), MessageStatus: 'teleported' }],
  [`?notice=${unknown}`, { MessageSid: long, MessageStatus: 'delivered' }],
  [`?notice=${unknown}`, { MessageSid: sid(), MessageStatus: 'failed', ErrorCode: long }],
  [`?notice=${unknown}`, { MessageStatus: 'failed' }],
]

const oddMailEvents = [
  'no json',
  '',
  '[]',
  'null',
  '{}',
  '{"type":7}',
  '{"type":"email.sent"}',
  '{"type":"email.sent","data":null}',
  '{"type":"contact.created","data":{"id":"c1"}}',
  '{"type":"email.exploded","data":{"email_id":"m"}}',
  mailEvent('email.delivered', undefined),
  mailEvent('email.delivered', { notice: unknown }),
  mailEvent('email.bounced', [{ name: 'notice', value: unknown }]),
  mailEvent('email.delivered', { notice: 'nonsense' }),
  mailEvent('email.delivered', 'x'),
  mailEvent('email.delivered', { notice: unknown }, long),
  '{"__proto__":{"type":"email.sent"},"type":"email.sent","data":{"email_id":"m","tags":{"__proto__":"x"}}}',
]
