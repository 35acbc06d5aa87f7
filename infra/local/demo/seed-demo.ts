import * as z from 'zod'
import { phoneOf } from '../phones/words.ts'
import { demoEvents, demoOrganizer } from './demo-events.ts'
import { type DemoGuest, demoGuests, draftGuests } from './demo-guests.ts'
import { demoSignInLink } from './demo-links.ts'
import { DemoStopped, type DemoVisitor } from './demo-visitor.ts'

const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) })
const Named = listOf(z.object({ id: z.string(), name: z.string(), status: z.string() }))
const Guests = listOf(
  z.object({
    id: z.string(),
    email: z.string(),
    rsvpStatus: z.string(),
    responses: z.array(z.unknown()),
    questionnaireCompletedAt: z.string().nullable(),
    profileCorrectedAt: z.string().nullable(),
    extraction: z.string(),
  }),
)
type Row = z.infer<typeof Guests>['items'][number]
const Matches = listOf(
  z.object({
    id: z.string(),
    attendeeId: z.string(),
    matchedWithId: z.string(),
    status: z.string(),
    isManual: z.boolean(),
  }),
).extend({ generation: z.number() })
const Thread = listOf(z.unknown())

/**
 * Fills an empty system through its API: an organizer, an event that is under way and one that is drafted. Each step
 * first looks whether it is done, so that after a crash the same call completes what is missing and repeats nothing.
 * @param now the system's clock, ISO
 * @throws DemoStopped
 */
export async function seedDemo(visitor: DemoVisitor, now: string): Promise<void> {
  await signIn(visitor)
  const { evening, draft } = demoEvents(now)
  const { name, postalAddress } = demoOrganizer
  const [eventId] = await Promise.all([
    seedEvent(visitor, evening, demoGuests),
    seedEvent(visitor, draft, draftGuests),
    visitor.send('PUT', '/api/organizer', { name, postalAddress }),
  ])
  await visitor.send('POST', `/api/events/${eventId}/publish`)
  await visitor.settle()

  const rows = await guestsOf(visitor, eventId)
  const links = invitationsIn(await visitor.mails())
  await Promise.all(demoGuests.map((guest) => answer(visitor, guest, rowOf(rows, guest), links.get(guest.email))))
  await visitor.settle()
  await correct(visitor, links, await guestsOf(visitor, eventId))
  await seedMatches(visitor, eventId, await guestsOf(visitor, eventId))
  await text(visitor)
  await visitor.settle()
}

async function signIn(visitor: DemoVisitor): Promise<void> {
  const token = (await demoSignInLink(visitor))?.split('#')[1]
  if (token === undefined) throw new DemoStopped('the sign-in links of this hour are used up')
  await visitor.send('POST', '/api/session', { token })
}

async function seedEvent(visitor: DemoVisitor, event: { name: string }, guests: readonly DemoGuest[]): Promise<string> {
  const found = Named.parse(await visitor.send('GET', '/api/events')).items.find(({ name }) => name === event.name)
  const { id } = found ?? z.object({ id: z.string() }).parse(await visitor.send('POST', '/api/events', event))
  const known = new Set((await guestsOf(visitor, id)).map(({ email }) => email))
  const attendees = guests
    .filter(({ email }) => !known.has(email))
    .map(({ email, firstName, lastName, phone }) => ({
      email,
      firstName,
      lastName,
      ...(phone === undefined ? {} : { phone }),
    }))
  if (attendees.length > 0) await visitor.send('POST', `/api/events/${id}/attendees`, { attendees })
  return id
}

const guestsOf = async (visitor: DemoVisitor, eventId: string): Promise<Row[]> =>
  Guests.parse(await visitor.send('GET', `/api/events/${eventId}/attendees`)).items

function rowOf(rows: readonly Row[], { email }: DemoGuest): Row {
  const row = rows.find((candidate) => candidate.email === email)
  if (row === undefined) throw new DemoStopped('a guest is missing from the list')
  return row
}

/** The API path of each guest's newest RSVP link, by address. */
function invitationsIn(mails: readonly { to: string; body: string }[]): Map<string, string> {
  const links = new Map<string, string>()
  for (const { to, body } of mails) {
    const token = /\/rsvp\/([\w.-]+)/.exec(body)?.[1]
    if (token !== undefined) links.set(to, `/api/rsvp/${token}`)
  }
  return links
}

async function answer(visitor: DemoVisitor, guest: DemoGuest, row: Row, link: string | undefined): Promise<void> {
  const { reply, answers = {} } = guest
  if (reply === undefined) return
  if (link === undefined) throw new DemoStopped('an invitation did not come')
  const responses = Object.entries(answers).map(([questionId, value]) => ({ questionId, value }))
  if (row.rsvpStatus === 'PENDING') await visitor.send('POST', `${link}/respond`, reply)
  if (row.responses.length < responses.length) await visitor.send('POST', `${link}/questionnaire/save`, { responses })
  if (guest.finishes && row.questionnaireCompletedAt === null)
    await visitor.send('POST', `${link}/questionnaire/complete`)
}

/** Last among what guests do: a text that a crash keeps from arriving is not sent again, by Twilio neither. */
async function text(visitor: DemoVisitor): Promise<void> {
  for (const { reply, texts } of demoGuests) {
    const from = phoneOf(reply?.phone ?? '')
    if (texts === undefined || from === undefined) continue
    const { items } = Thread.parse(await visitor.send('GET', `/_local/threads/${encodeURIComponent(from)}`))
    if (items.length === 0) await visitor.send('POST', '/_local/inbound', { channel: 'sms', from, body: texts })
  }
}

async function correct(visitor: DemoVisitor, links: ReadonlyMap<string, string>, rows: readonly Row[]): Promise<void> {
  for (const guest of demoGuests) {
    const { profileCorrectedAt } = rowOf(rows, guest)
    const { corrects, email } = guest
    if (corrects !== undefined && profileCorrectedAt === null)
      await visitor.send('PUT', `${links.get(email)}/profile`, corrects)
  }
}

/** Generates once; then two lists are approved, one match is rejected, and one is put on a list by hand. */
async function seedMatches(visitor: DemoVisitor, eventId: string, rows: readonly Row[]): Promise<void> {
  const path = `/api/events/${eventId}/matches`
  const read = async () => Matches.parse(await visitor.send('GET', path))
  if ((await read()).generation === 0) await visitor.send('POST', `${path}/generate`)
  await visitor.settle()
  const { items } = await read()
  const idOf = (email: string) => rows.find((row) => row.email === email)?.id ?? ''
  const listOfGuest = (email: string) => items.filter(({ attendeeId }) => attendeeId === idOf(email))

  const approve = async (email: string) => {
    for (const { id, status } of listOfGuest(email)) {
      if (status === 'PENDING') await visitor.send('PUT', `${path}/${id}`, { status: 'APPROVED' })
    }
  }
  const reject = async (email: string, curatorNotes: string) => {
    const list = listOfGuest(email)
    const last = list.at(-1)
    if (last === undefined || list.some(({ status }) => status === 'REJECTED')) return
    await visitor.send('PUT', `${path}/${last.id}`, { status: 'REJECTED', curatorNotes })
  }
  const addByHand = async (email: string, curatorNotes: string) => {
    if (items.some(({ isManual }) => isManual)) return
    const attendeeId = idOf(email)
    const taken = new Set([attendeeId, ...listOfGuest(email).map(({ matchedWithId }) => matchedWithId)])
    const free = rows.find(({ id, extraction }) => extraction === 'READY' && !taken.has(id))
    if (free !== undefined) await visitor.send('POST', path, { attendeeId, matchedWithId: free.id, curatorNotes })
  }
  await Promise.all([
    approve('maya.lindqvist@example.com'),
    approve('daniel.okonkwo@example.org'),
    reject('tom.becker@example.net', 'They shared an office for years.'),
    addByHand('hiroshi.tanabe@example.com', 'He asked me for somebody who has been through it; seat them together.'),
  ])
}
