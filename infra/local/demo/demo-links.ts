import { demoGuests } from './demo-guests.ts'
import { demoOrganizer } from './demo-events.ts'
import { DemoStopped, type DemoVisitor } from './demo-visitor.ts'

const tooMany = 429

/**
 * A fresh link that signs the demo's organizer in, once, as mailed; undefined when this hour's links are used up.
 * @throws DemoStopped when no mail comes
 */
export async function demoSignInLink(visitor: DemoVisitor): Promise<string | undefined> {
  const { email } = demoOrganizer
  const before = (await visitor.mails(email)).length
  const asked = await visitor.send('POST', '/api/session/link', { email }, [tooMany])
  if (asked === undefined) return undefined
  const mail = await visitor.mailAfter(email, before)
  const link = /https?:\/\/[^\s\])]+\/sign-in#[\w-]+/.exec(mail?.body ?? '')?.[0]
  if (link === undefined) throw new DemoStopped('the sign-in mail did not come')
  return link
}

/** The link of a guest who has not answered yet, by the newest mail; undefined when there is none. */
export async function demoRsvpLink(visitor: DemoVisitor, publicUrl: string): Promise<string | undefined> {
  const waiting = demoGuests.find(({ reply }) => reply === undefined)
  const mails = waiting === undefined ? [] : await visitor.mails(waiting.email)
  const token = mails.flatMap(({ body }) => /\/rsvp\/([\w.-]+)/.exec(body)?.[1] ?? []).at(-1)
  // An earlier start may have mailed it from another port.
  return token === undefined ? undefined : `${publicUrl}/rsvp/${token}`
}
