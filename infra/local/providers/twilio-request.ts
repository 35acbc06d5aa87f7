import { isPossiblePhoneNumber } from 'libphonenumber-js'
import { SegmentedMessage } from 'sms-segments-calculator'
import type { OptOuts } from './twilio-opt-out.ts'
import { address, readAddress } from './twilio-messages.ts'
import { whatsappUserId } from './twilio-webhooks.ts'

/** A message that Twilio takes on. */
export interface AcceptedMessage {
  channel: 'sms' | 'whatsapp'
  to: string
  /** Null when a Messaging Service picks the sender. */
  from: string | null
  body: string
  contentSid: string | null
  numMedia: number
  numSegments: number
  statusCallback: string | null
}

export interface TwilioError {
  status: number
  code: number
  message: string
}

export interface SenderAccount {
  twilioMessagingServiceSid: string
  twilioFrom: string
}

const longestBody = 1600

/** Checks a form posted to Messages.json in Twilio's order and names the first thing wrong with it. */
export function readMessageRequest(
  form: URLSearchParams,
  account: SenderAccount,
  optOuts: OptOuts,
  templates: Readonly<Record<string, string>>,
): AcceptedMessage | TwilioError {
  const to = form.get('To') ?? ''
  if (to === '') return bad(21604, "A 'To' phone number is required.")
  const { channel, bare } = readAddress(to)
  if (!isReachable(channel, bare)) return bad(21211, "Invalid 'To' Phone Number")

  const from = form.get('From')
  const service = form.get('MessagingServiceSid')
  if (from === null && service === null) return bad(21603, "A 'From' phone number is required.")
  if (service !== null && service !== account.twilioMessagingServiceSid) {
    return bad(21705, 'The Messaging Service Sid is not one of this account.')
  }
  if (from !== null && from !== address(channel, account.twilioFrom)) {
    return bad(21606, "The 'From' phone number is not a number of this account that can send to this 'To'.")
  }

  const content = readContent(form, templates)
  if ('code' in content) return content
  if ([...content.body].length > longestBody) {
    return bad(21617, `The message body is longer than ${longestBody} characters.`)
  }
  const statusCallback = form.get('StatusCallback')
  if (statusCallback !== null && !isHttpUrl(statusCallback)) return bad(21609, "The 'StatusCallback' URL is not valid.")
  if (channel === 'sms' && optOuts.isBlocked(account.twilioFrom, bare)) {
    return bad(21610, 'The recipient has unsubscribed from messages of this sender.')
  }
  return {
    ...content,
    channel,
    to: bare,
    from: service === null ? account.twilioFrom : null,
    numSegments: channel === 'sms' ? new SegmentedMessage(content.body).segmentsCount : 1,
    statusCallback,
  }
}

function readContent(
  form: URLSearchParams,
  templates: Readonly<Record<string, string>>,
): Pick<AcceptedMessage, 'body' | 'contentSid' | 'numMedia'> | TwilioError {
  const contentSid = form.get('ContentSid')
  const variables = form.get('ContentVariables')
  const numMedia = form.getAll('MediaUrl').length
  if (contentSid === null) {
    const body = form.get('Body') ?? ''
    return body === '' && numMedia === 0
      ? bad(21602, 'Message body is required.')
      : { body, contentSid: null, numMedia }
  }
  if (!/^HX[0-9a-f]{32}$/.test(contentSid)) return bad(21655, 'The ContentSid parameter is invalid.')
  const values = readVariables(variables ?? '{}')
  if (values === null) return bad(21656, 'The ContentVariables parameter is invalid.')
  const text = templates[contentSid]
  const body =
    text === undefined
      ? [...values.values()].join('\n')
      : text.replace(/\{\{\s*(\w+)\s*\}\}/g, (slot, name: string) => values.get(name) ?? slot)
  return { body, contentSid, numMedia }
}

function readVariables(text: string): Map<string, string> | null {
  try {
    const parsed: unknown = JSON.parse(text)
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) return null
    return new Map(Object.entries(parsed).map(([name, value]) => [name, String(value)]))
  } catch {
    return null
  }
}

function isReachable(channel: 'sms' | 'whatsapp', bare: string): boolean {
  if (channel === 'whatsapp' && whatsappUserId.test(bare)) return true
  return /^\+\d+$/.test(bare) && isPossiblePhoneNumber(bare)
}

function isHttpUrl(text: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '')
}

function bad(code: number, message: string): TwilioError {
  return { status: 400, code, message }
}
