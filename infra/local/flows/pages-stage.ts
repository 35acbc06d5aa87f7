import type { BrowserContextOptions } from 'playwright-core'
import * as z from 'zod'
import { type Guest, answers, beginning, people, scene } from './scene.ts'
import type { TestSystem, Visitor } from './start.ts'

/** Two organizers, the events of one of them in every state an event can be in, and guests in every state of theirs. */
export async function pagesStage(system: TestSystem) {
  await system.advance(beginning)
  const stage = scene(system)
  const host = await stage.organizer('olive@example.org')
  await host.put('/api/organizer', { name: 'Olive Hart', postalAddress: '1 Main Street, Chicago, IL 60601' })
  const other = await stage.organizer('pia@example.org')
  await other.put('/api/organizer', { name: 'Pia', postalAddress: '2 Main Street' })

  const about = { tagline: 'By the lake', description: 'Bring one question.\nLeave with three.' }
  const evening = await stage.event(host, about)
  await addSlider(host, evening)
  const more = ['Fay', 'Lou'].map((firstName) => ({ email: `${firstName}@example.org`.toLowerCase(), firstName }))
  const invited = await stage.guests(host, evening, [...Object.values(people), ...more])
  const [ana = missing(), ben = missing(), cho = missing(), dee = missing(), fay = missing(), lou = missing()] = invited
  await host.post(`/api/events/${evening}/publish`)
  await stage.comes(ana, answers.ana, { phone: '+13125550142', textConsent: true })
  await stage.comes(ben, answers.ben)
  await answer(system, cho, 'CONFIRMED')
  await answer(system, fay, 'DECLINED')
  await system.settle()
  await host.post(`/api/events/${evening}/matches/generate`)
  await system.settle()
  const [best] = await stage.matches(host, evening)
  for (const { id } of await stage.matches(host, evening))
    await host.put(`/api/events/${evening}/matches/${id}`, { status: 'APPROVED', curatorNotes: 'Both sail.' })
  await host.post(`/api/events/${evening}/notify`, { purpose: 'reveal' })
  if (best === undefined) throw new Error('nobody was matched')
  await stage.comes(lou, answers.cho)
  await system.settle()
  await host.post(`/api/events/${evening}/matches/propose`)
  await host.post(`/api/events/${evening}/seating`, { kind: 'ROUNDS', rounds: 2 })
  const tables = { kind: 'TABLES', rounds: 2, tableSize: { min: 2, max: 2 } }
  await host.post(`/api/events/${evening}/seating`, tables)

  const planned = await stage.event(host, { name: 'Makers Lunch', date: '2031-06-20', rsvpDeadline: null })
  const lunch = [{ email: 'eve@example.org', firstName: 'Eve' }, people.ben]
  const [eve = missing()] = await stage.guests(host, planned, lunch)
  await host.post(`/api/events/${planned}/publish`)
  await stage.comes(eve, answers.cho)
  const ready = await stage.event(host, { name: 'Ready to go', date: '2031-07-10', rsvpDeadline: null })
  await stage.guests(host, ready, [people.cho])
  const draft = await stage.event(host, { name: 'Someday', date: '2031-07-20', rsvpDeadline: null })
  const cancelled = await stage.event(host, { name: 'Off', date: '2031-08-20', rsvpDeadline: null })
  const [gil = missing()] = await stage.guests(host, cancelled, [{ email: 'gil@example.org', firstName: 'Gil' }])
  await host.post(`/api/events/${cancelled}/publish`)
  await system.settle()
  await host.delete(`/api/events/${cancelled}`)
  await system.text({ channel: 'sms', from: '+13125550142', body: 'HELP' })
  await system.settle()
  return {
    events: { evening, planned, ready, draft, cancelled },
    guests: { ana, ben, cho, dee, eve, fay, gil, lou },
    /** Whose browsers there are, and what they are signed in with. */
    sessions: {
      nobody: {},
      olive: await signedIn(system, 'olive@example.org'),
      pia: await signedIn(system, 'pia@example.org'),
    } satisfies Record<string, BrowserContextOptions>,
  }
}

const slider = {
  id: 'energy',
  type: 'slider',
  category: 'PREFERENCES',
  title: 'How do you like to talk?',
  config: { leftLabel: 'In a corner', rightLabel: 'In the middle' },
}
async function addSlider(host: Visitor, eventId: string): Promise<void> {
  const { items } = z
    .object({ items: z.array(z.unknown()) })
    .parse((await host.get(`/api/events/${eventId}/questions`)).body)
  await host.put(`/api/events/${eventId}/questions`, { questions: [...items, slider] })
}
async function answer(system: TestSystem, guest: Guest, status: string): Promise<void> {
  await system.visitor().post(`/api/rsvp/${await guest.token()}/respond`, { status })
}
/** A browser in which an organizer is signed in. */
async function signedIn(system: TestSystem, email: string): Promise<BrowserContextOptions> {
  const [name = '', value = ''] = (await scene(system).session(email)).split('=')
  const scope = { domain: new URL(system.url).hostname, path: '/', expires: -1 }
  const cookie = { name, value, ...scope, httpOnly: true, secure: true, sameSite: 'Lax' as const }
  return { storageState: { cookies: [cookie], origins: [] } }
}
const missing = (): never => {
  throw new Error('a guest is missing')
}
