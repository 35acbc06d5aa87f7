import type { Line, Thread } from './thread.ts'

/** How many messages of each address the viewer has seen. */
export type Seen = Readonly<Record<string, number>>

export const unreadOf = ({ address, received }: Pick<Thread, 'address' | 'received'>, seen: Seen): number =>
  Math.max(0, received - (seen[address] ?? 0))

/** How many messages came between two looks at all threads. */
export const arrived = (before: readonly Thread[], after: readonly Thread[]): number =>
  Math.max(0, sum(after) - sum(before))

const sum = (threads: readonly Thread[]) => threads.reduce((total, { received }) => total + received, 0)

export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

export interface Delivery {
  words: string
  tone: 'good' | 'waiting' | 'bad'
}

/** What a provider's status means for the reader. */
export function deliveryOf({ status, errorCode }: Pick<Line, 'status' | 'errorCode'>): Delivery {
  const code = errorCode === null ? '' : ` (${errorCode})`
  switch (status) {
    case 'delivered':
      return { words: 'Delivered', tone: 'good' }
    case 'read':
      return { words: 'Read', tone: 'good' }
    case 'received':
      return { words: 'Received by M33T', tone: 'good' }
    case 'undelivered':
      return { words: `Not delivered${code}`, tone: 'bad' }
    case 'failed':
      return { words: `Failed${code}`, tone: 'bad' }
    case 'bounced':
      return { words: 'Bounced', tone: 'bad' }
    case 'complained':
      return { words: 'Marked as spam', tone: 'bad' }
    case 'canceled':
      return { words: 'Cancelled', tone: 'bad' }
    case 'delivery_delayed':
      return { words: 'Delayed', tone: 'waiting' }
    default:
      return { words: status.charAt(0).toUpperCase() + status.slice(1), tone: 'waiting' }
  }
}

const purposes: Readonly<Record<string, string>> = {
  'sign-in': 'Sign-in link',
  'rsvp-reminder': 'RSVP reminder',
  'event-reminder': 'Event reminder',
  'event-changed': 'Event changed',
  'event-cancelled': 'Event cancelled',
  'delivery-alert': 'Delivery alert',
  'no-matches': 'Guests without matches',
  reveal: 'Reveal',
  help: 'Help',
  invitation: 'Invitation',
  confirmation: 'Confirmation',
}

export const purposeWords = (purpose: string): string => purposes[purpose] ?? purpose

/** What a schedule is for, by its name: `evt_..-reveal-1`, or one that lets waiting messages go. */
export function scheduleWords(name: string): string {
  const purpose = /^evt_[^-]+-([a-z-]+)-\d+$/.exec(name)?.[1]
  return purpose === undefined ? 'Waiting messages' : purposeWords(purpose)
}

export type Part = { text: string } | { link: string }

/** A text cut into plain parts and web addresses; brackets and stops around an address are not part of it. */
export function partsOf(body: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const { 0: found, index } of body.matchAll(/https?:\/\/[^\s<>"\][()]+/g)) {
    const link = found.replace(/[.,;:!?']+$/, '')
    if (index > at) parts.push({ text: body.slice(at, index) })
    parts.push({ link })
    at = index + link.length
  }
  if (at < body.length) parts.push({ text: body.slice(at) })
  return parts
}

/** The different web addresses in a text, in order. */
export const linksIn = (body: string): string[] => [
  ...new Set(partsOf(body).flatMap((part) => ('link' in part ? [part.link] : []))),
]

const places: readonly (readonly [RegExp, string])[] = [
  [/\/sign-in#/, 'Sign in'],
  [/\/rsvp\//, 'Answer the invitation'],
  [/\/matches\//, 'See the matches'],
  [/\/r\//, 'Short link of a text'],
  [/\/unsubscribe\//, 'Unsubscribe'],
  [/\/preferences\//, 'Preferences'],
  [/\/events(\/|$)/, 'Dashboard'],
]

/** Where a link of M33T leads; for others their host. */
export function linkWords(link: string): string {
  return places.find(([shape]) => shape.test(link))?.[1] ?? link.replace(/^https?:\/\//, '').replace(/[/?#].*$/, '')
}

/** A typed phone number as E.164; ten digits are a North American one. Undefined when it can be none. */
export function phoneOf(typed: string): string | undefined {
  const bare = typed.replace(/[\s().-]/g, '').replace(/^00/, '+')
  const number = /^1?[2-9]\d{9}$/.test(bare) ? `+1${bare.slice(-10)}` : bare
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined
}

/** An address as people read it: North American numbers in groups, everything else as it is. */
export const addressWords = (address: string): string => address.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3')

/** How far a journey of the clock has come, 0 to 1; all times in epoch ms. */
export const progressOf = (from: number, now: number, to: number): number =>
  to <= from ? 1 : Math.min(1, Math.max(0, (now - from) / (to - from)))
