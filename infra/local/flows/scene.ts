import * as z from 'zod'
import type { LedgerMessage } from '../providers/ledger.ts'
import type { TestSystem, Visitor } from './start.ts'

const Id = z.object({ id: z.string() })
const Items = z.object({ items: z.array(z.record(z.string(), z.unknown())) })

export interface Guest {
  id: string
  email: string
  firstName: string
  /** The token of the newest RSVP link in their mail. */
  token(): Promise<string>
}

/** What people do in the stories, through HTTP only: each step answers with what the next one needs, and throws otherwise. */
export function scene(system: TestSystem) {
  async function mailsTo(to: string): Promise<LedgerMessage[]> {
    await system.settle()
    return system.messages({ channel: 'email', to })
  }

  /** An organizer in a browser of their own, signed in by the mailed link. */
  async function organizer(email: string): Promise<Visitor> {
    const visitor = system.visitor()
    await wanted(202, visitor.post('/api/session/link', { email }))
    const token = /\/sign-in#([\w-]+)/.exec((await mailsTo(email)).at(-1)?.body ?? '')?.[1]
    await wanted(200, visitor.post('/api/session', { token }))
    return visitor
  }

  /** Another sign-in of an organizer, as the `name=value` of its cookie. */
  async function session(email: string): Promise<string> {
    await wanted(202, system.visitor().post('/api/session/link', { email }))
    const token = /\/sign-in#([\w-]+)/.exec((await mailsTo(email)).at(-1)?.body ?? '')?.[1]
    const { status, headers } = await send(system, 'POST', '/api/session', { body: { token } })
    const [cookie] = headers.getSetCookie()
    if (status !== 200 || cookie === undefined) throw new Error(`signing in answered ${status}`)
    return cookie.split(';')[0] ?? ''
  }

  async function event(host: Visitor, fields: object = {}): Promise<string> {
    return Id.parse(await wanted(201, host.post('/api/events', { ...dinner, ...fields }))).id
  }

  async function guests(host: Visitor, eventId: string, people: readonly object[]): Promise<Guest[]> {
    const { items } = Items.parse(
      await wanted(201, host.post(`/api/events/${eventId}/attendees`, { attendees: people })),
    )
    return items.map((item) => {
      const { id, email, firstName } = z
        .object({ id: z.string(), email: z.string(), firstName: z.string() })
        .parse(item)
      return {
        id,
        email,
        firstName,
        token: async () => rsvpToken((await mailsTo(email)).filter(({ body }) => body.includes('/rsvp/')).at(-1)),
      }
    })
  }

  /** A guest who says yes and answers the questions in one go. */
  async function comes(guest: Guest, answers: Record<string, unknown>, reply: object = {}): Promise<void> {
    const link = `/api/rsvp/${await guest.token()}`
    const visitor = system.visitor()
    await wanted(200, visitor.post(`${link}/respond`, { status: 'CONFIRMED', ...reply }))
    const responses = Object.entries(answers).map(([questionId, value]) => ({ questionId, value }))
    await wanted(200, visitor.post(`${link}/questionnaire/save`, { responses }))
    await wanted(202, visitor.post(`${link}/questionnaire/complete`))
  }

  async function matches(host: Visitor, eventId: string) {
    return z.object({ items: z.array(MatchRow) }).parse(await wanted(200, host.get(`/api/events/${eventId}/matches`)))
      .items
  }

  /** A published event with two guests who came, answered and were matched, and two who said nothing; lists open. */
  async function evening() {
    const host = await organizer('olive@example.org')
    const eventId = await event(host)
    const { ana: first, ben: second, cho: third, dee: fourth } = people
    const list = [{ ...first, phone: '+13125550142' }, second, third, fourth]
    const [ana, ben, cho, dee] = await guests(host, eventId, list)
    if (ana === undefined || ben === undefined || cho === undefined || dee === undefined)
      throw new Error('a guest is missing')
    await wanted(200, host.post(`/api/events/${eventId}/publish`))
    await comes(ana, answers.ana)
    await comes(ben, answers.ben)
    await system.settle()
    await wanted(202, host.post(`/api/events/${eventId}/matches/generate`))
    await system.settle()
    for (const { id } of await matches(host, eventId)) {
      await wanted(200, host.put(`/api/events/${eventId}/matches/${id}`, { status: 'APPROVED' }))
    }
    await wanted(202, host.post(`/api/events/${eventId}/notify`, { purpose: 'reveal' }))
    await system.settle()
    return { host, eventId, ana, ben, cho, dee, matchId: `mat_${ana.id.slice(4)}_${ben.id.slice(4)}` }
  }

  return { mailsTo, organizer, session, event, guests, comes, matches, evening }
}

/** One request exactly as said; an object as its body goes as JSON. */
export async function send(
  { url }: TestSystem,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: unknown } = {},
) {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const response = await fetch(url + path, {
    method,
    redirect: 'manual',
    headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(text === undefined ? {} : { body: text }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

/** Every stored row by its key. */
export async function rows(system: TestSystem): Promise<Map<string, string>> {
  const { text } = await send(system, 'GET', '/_local/table')
  const key = z.object({ pk: z.string(), sk: z.string() })
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { pk, sk } = key.parse(JSON.parse(line))
        return [`${pk} ${sk}`, line]
      }),
  )
}

/** Keys of rows that came, went or changed. */
export const changedRows = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort()

/** A refusal's body, and nothing else: no further part, no stack, no file. */
export function refusalOf(text: string): { error: string; code: string; retryable: boolean; details?: unknown } {
  if (/\n\s*at |node:|node_modules|\.m?[jt]s\b/.test(text)) throw new Error(`tells of our insides: ${text}`)
  return z
    .strictObject({
      error: z.string().min(1),
      code: z.string().regex(/^[A-Z_]+$/),
      retryable: z.boolean(),
      details: z.unknown().optional(),
    })
    .parse(JSON.parse(text))
}

/** A body that each route with one takes, for the evening's ids. */
export const goodBodies = (ids: { anaId: string; deeId: string }): Record<string, unknown> => ({
  'POST /api/session/link': { email: 'somebody@example.net' },
  'POST /api/session': { token: 'A'.repeat(43) },
  'PUT /api/organizer': { name: 'Renamed Host' },
  'POST /api/events': { ...dinner, name: 'Second Supper' },
  'PUT /api/events/{eventId}': { tagline: 'Changed' },
  'PUT /api/events/{eventId}/questions': { questions: lockedQuestions },
  'PUT /api/events/{eventId}/vocabulary': {
    concepts: [{ label: 'Changed', patterns: ['changed words'] }],
    meets: [['changed', 'pricing']],
  },
  'POST /api/events/{eventId}/notify': { purpose: 'event-reminder' },
  'POST /api/events/{eventId}/attendees': { attendees: [{ email: 'eve@example.net', firstName: 'Eve' }] },
  'PUT /api/events/{eventId}/attendees/{attendeeId}': { lastName: 'Changed' },
  'POST /api/events/{eventId}/matches': { attendeeId: ids.deeId, matchedWithId: ids.anaId },
  'PUT /api/events/{eventId}/matches/{matchId}': { curatorNotes: 'Changed' },
  'POST /api/events/{eventId}/matches/accept': { digest: 'A'.repeat(64) },
  'POST /api/events/{eventId}/seating': { kind: 'ROUNDS', rounds: 2 },
  'POST /api/rsvp/code': { code: 'A'.repeat(22) },
  'POST /api/rsvp/{token}/respond': { status: 'CONFIRMED' },
  'POST /api/rsvp/{token}/questionnaire/save': { responses: [{ questionId: 'goals', value: 'Changed' }] },
  'PUT /api/rsvp/{token}/profile': { role: 'Changed' },
  'PUT /api/preferences/{token}': { email: false },
  'PUT /api/rsvp/{token}/avoid': { kinds: 'Changed' },
})

export const lockedQuestions = ['goals', 'ideal_connections'].map((id) => ({
  id,
  type: 'open_text',
  category: 'GOALS',
  title: `Your ${id}?`,
  required: true,
  locked: true,
}))

export const MatchRow = z.object({
  id: z.string(),
  attendeeId: z.string(),
  matchedWithId: z.string(),
  position: z.number(),
  score: z.number(),
  whyMatch: z.array(z.string()),
  conversationStarters: z.array(z.string()),
  status: z.string(),
  isManual: z.boolean(),
  curatorNotes: z.string().nullable(),
})

export function rsvpToken(mail: LedgerMessage | undefined): string {
  const token = /\/rsvp\/([\w.-]+)/.exec(mail?.body ?? '')?.[1]
  if (token === undefined) throw new Error('this mail has no RSVP link')
  return token
}

async function wanted(status: number, answering: ReturnType<Visitor['get']>): Promise<unknown> {
  const answer = await answering
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Thursday 2031-05-15, 18:00 in Chicago (23:00 UTC). The stories begin ten days before. */
export const dinner = {
  name: 'Founders Dinner',
  date: '2031-05-15',
  startTime: '18:00',
  endTime: '21:00',
  timezone: 'America/Chicago',
  venueName: 'The Loft',
  venueAddress: '12 Lake Street, Chicago',
  rsvpDeadline: '2031-05-12T22:00:00.000Z',
}
export const beginning = '2031-05-05T15:00:00.000Z'

export const people = {
  ana: { email: 'ana@example.org', firstName: 'Ana', lastName: 'Ruiz' },
  ben: { email: 'ben@example.org', firstName: 'Ben', lastName: 'Okafor' },
  cho: { email: 'cho@example.org', firstName: 'Cho', lastName: 'Park' },
  dee: { email: 'dee@example.org', firstName: 'Dee', lastName: 'Marsh' },
} as const

export const answers = {
  ana: {
    goals: "I'm the CEO of Fernway, raising a seed round for climate software.",
    ideal_connections: 'Looking for early-stage investors and people who have sold to utilities.',
    offers: 'Happy to help with product strategy and hiring engineers.',
    experience: 'founder',
    expertise: ['product-management', 'strategy'],
    topics: ['climate', 'startups'],
  },
  ben: {
    goals: 'Partner at Northline Ventures, a seed fund. I want to meet climate founders.',
    ideal_connections: 'Founders who are raising their first round.',
    offers: 'I can help with fundraising, and I invest in seed rounds.',
    experience: 'executive',
    expertise: ['finance', 'strategy'],
    topics: ['climate', 'investing'],
  },
  cho: {
    goals: 'Head of sales at Gridly, we sell software to utilities.',
    ideal_connections: 'Product people and engineers who would like to try sales.',
    offers: 'Can help with enterprise sales and introductions to utilities.',
    experience: 'senior',
    expertise: ['sales'],
    topics: ['climate'],
  },
} as const
