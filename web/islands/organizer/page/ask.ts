import { type Outcome, type Refused, call } from '../../api.ts'
import { common } from '../../../messages/common-en.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { ownTimeZone, timeOf } from '../event/event-time.ts'

type Method = Parameters<typeof call>[0]

/** One call as the signed-in organizer. Without a session the page gives way to signing in. */
export async function ask<T>(method: Method, path: string, body?: unknown): Promise<Outcome<T>> {
  const outcome = await call<T>(method, path, body)
  if (!outcome.ok && outcome.refused.status === 401) leave()
  return outcome
}

let isLeaving = false

/** Once: a second navigation would break off the first. */
function leave(): void {
  if (isLeaving) return
  isLeaving = true
  location.replace('/sign-in?ended')
}

/** As `ask`, and once more when somebody else changed the same thing at the same moment. */
export async function askFirmly<T>(method: Method, path: string, body?: unknown): Promise<Outcome<T>> {
  const outcome = await ask<T>(method, path, body)
  return !outcome.ok && outcome.refused.code === 'CHANGED_MEANWHILE' ? ask<T>(method, path, body) : outcome
}

/** A refusal in words; with when to try again if that was said, in the zone of the event. `now` is epoch ms. */
export function refusalWords(refused: Refused, now: number, zone = ownTimeZone()): string {
  if (refused.status === 0) return organizer.page.offline
  const words = refused.error === '' || refused.error === undefined ? common.somethingWrong : refused.error
  return refused.retryAfterSeconds === undefined
    ? words
    : `${words} ${againWords(refused.retryAfterSeconds, now, zone)}`
}

const againWords = (seconds: number, now: number, zone: string) =>
  organizer.page.again(timeOf(now + seconds * 1000, zone), Math.ceil(seconds / 60))
