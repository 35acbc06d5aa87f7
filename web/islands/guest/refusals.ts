import type { Refused } from '../api.ts'

/** Whether the same call may go through later: a lost network, too many calls, or trouble on the server. */
export const worthAnotherTry = ({ status, retryable }: Pick<Refused, 'status' | 'retryable'>): boolean =>
  retryable || status === 0 || status === 429 || status >= 500

/** Whom to ask, where a refusal of a link says so. */
export interface Contact {
  eventName: string | undefined
  organizer: { name: string; email: string } | undefined
}

const textIn = (from: unknown, name: string): string | undefined => {
  if (typeof from !== 'object' || from === null) return undefined
  const value: unknown = Reflect.get(from, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function contactIn(details: unknown): Contact {
  const organizer: unknown =
    typeof details === 'object' && details !== null ? Reflect.get(details, 'organizer') : undefined
  const email = textIn(organizer, 'email')
  return {
    eventName: textIn(details, 'eventName'),
    organizer: email === undefined ? undefined : { name: textIn(organizer, 'name') ?? email, email },
  }
}
