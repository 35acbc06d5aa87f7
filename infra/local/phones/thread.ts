/** One message of a phone or mailbox, as the page of phones shows it. */
export interface Line {
  /** The provider's id, which `/_local/deliver` takes; Twilio's own answers and guests' texts have one too. */
  id: string
  channel: 'sms' | 'whatsapp' | 'email'
  /** The phone or mailbox it belongs to. */
  address: string
  author: 'guest' | 'm33t' | 'twilio'
  /** ISO 8601, local clock. */
  at: string
  from: string
  subject: string | null
  body: string
  hasHtml: boolean
  /** What the notice is for, such as `reveal`; null when nothing says so. */
  purpose: string | null
  /** ContentSid of a WhatsApp template. */
  template: string | null
  status: string
  errorCode: number | null
  /** SMS only. */
  segments: number | null
}

/** A phone or mailbox in the list. */
export interface Thread {
  address: string
  kind: 'phone' | 'inbox'
  /** How many messages it got, those of its owner not counted. */
  received: number
  last: { at: string; author: Line['author']; preview: string }
}

const previewLength = 90

/** One thread an address, the one that was last active first. `lines` come oldest first. */
export function threadsOf(lines: readonly Line[]): Thread[] {
  const threads = new Map<string, Thread>()
  for (const line of lines) {
    const key = line.channel === 'email' ? line.address.toLowerCase() : line.address
    const received = (threads.get(key)?.received ?? 0) + (line.author === 'guest' ? 0 : 1)
    const last = { at: line.at, author: line.author, preview: previewOf(line) }
    threads.set(key, { address: key, kind: line.channel === 'email' ? 'inbox' : 'phone', received, last })
  }
  return [...threads.values()].sort((a, b) => order(b.last.at, a.last.at) || order(a.address, b.address))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function previewOf({ subject, body }: Line): string {
  const text = (subject ?? body).replace(/\s+/g, ' ').trim()
  return text.length > previewLength ? `${text.slice(0, previewLength - 1)}…` : text
}
