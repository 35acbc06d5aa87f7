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

  async function event(host: Visitor, fields: object = {}): Promise<string> {
    return Id.parse(await wanted(201, host.post('/api/events', { ...dinner, ...fields }))).id
  }

  async function guests(host: Visitor, eventId: string, people: readonly object[]): Promise<Guest[]> {
    const { items } = Items.parse(await wanted(201, host.post(`/api/events/${eventId}/attendees`, { attendees: people })))
    return items.map((item) => {
      const { id, email, firstName } = z.object({ id: z.string(), email: z.string(), firstName: z.string() }).parse(item)
      return { id, email, firstName, token: async () => rsvpToken((await mailsTo(email)).filter(({ body }) => body.includes('/rsvp/')).at(-1)) }
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
    return z.object({ items: z.array(MatchRow) }).parse(await wanted(200, host.get(`/api/events/${eventId}/matches`))).items
  }

  return { mailsTo, organizer, event, guests, comes, matches }
}

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
