import * as z from 'zod'
import { Notice } from '#core/notice/notice.ts'
import { type Guest, scene } from './scene.ts'
import type { TestSystem, Visitor } from './start.ts'

/** The longer steps of stories about sending, and what the audience does not see: faults, stored rows, bus and queues. */
export function backstage(system: TestSystem) {
  const stage = scene(system)
  const link = async (guest: Guest) => `/api/rsvp/${await guest.token()}`

  /** A published event and the guests it has invited. */
  async function invites(
    host: Visitor,
    fields: object,
    people: readonly object[],
  ): Promise<{ eventId: string; guests: Guest[] }> {
    const eventId = await stage.event(host, fields)
    const guests = await stage.guests(host, eventId, people)
    await wanted(200, host.post(`/api/events/${eventId}/publish`))
    await system.settle()
    return { eventId, guests }
  }

  /** A guest who says yes and nothing else; with a number they also agree to texts. */
  async function confirms(guest: Guest, phone?: string): Promise<void> {
    const reply = { status: 'CONFIRMED', ...(phone === undefined ? {} : { phone, textConsent: true }) }
    await wanted(200, system.visitor().post(`${await link(guest)}/respond`, reply))
    await system.settle()
  }

  async function notify(host: Visitor, eventId: string, purpose: string): Promise<void> {
    await wanted(202, host.post(`/api/events/${eventId}/notify`, { purpose }))
    await system.settle()
  }

  async function change(host: Visitor, eventId: string, fields: object): Promise<void> {
    await wanted(200, host.put(`/api/events/${eventId}`, fields))
    await system.settle()
  }

  async function generate(host: Visitor, eventId: string): Promise<void> {
    await wanted(202, host.post(`/api/events/${eventId}/matches/generate`))
    await system.settle()
  }

  async function curate(host: Visitor, eventId: string, matchId: string | undefined, status: string): Promise<void> {
    await wanted(200, host.put(`/api/events/${eventId}/matches/${matchId}`, { status }))
    await system.settle()
  }

  async function fault(target: string, kind: string, more: object = {}): Promise<void> {
    await wanted(201, system.visitor().post('/_local/faults', { target, kind, ...more }))
  }

  async function noFaults(): Promise<void> {
    await wanted(200, system.visitor().delete('/_local/faults'))
  }

  /** Minute by minute, because the sweeper runs once a stop of the clock. */
  async function minutesPass(count: number): Promise<void> {
    for (let minute = 0; minute < count; minute += 1) await system.advance('PT1M')
  }

  /** Every stored item, a JSON text a line. */
  const table = () => fetch(`${system.url}/_local/table`).then((answer) => answer.text())

  async function rows(entity: string) {
    const items = lines(await table()).map((line) => z.record(z.string(), z.unknown()).parse(JSON.parse(line)))
    return items.filter((item) => item['__edb_e__'] === entity)
  }

  /** The notices as stored, of one purpose or all. */
  async function notices(purpose?: string): Promise<Notice[]> {
    const all = (await rows('notice')).map(({ document }) => Notice.parse(document))
    return all.filter((notice) => purpose === undefined || notice.purpose === purpose)
  }

  /** All that crossed bus, queues and scheduler so far. */
  async function wire() {
    const text = await fetch(`${system.url}/_local/wire`).then((answer) => answer.text())
    return lines(text).map((line) => WireEntry.parse(JSON.parse(line)))
  }

  /** The domain events of a name that were published so far. */
  async function published(name: string) {
    const bus = (await wire()).flatMap(({ entry }) => (entry === undefined ? [] : [entry]))
    return bus.filter((entry) => entry['detail-type'] === name).map(({ detail }) => DomainEvent.parse(detail))
  }

  async function queues() {
    return Queues.parse((await system.visitor().get('/_local/queues')).body)
  }

  return {
    link,
    invites,
    confirms,
    notify,
    change,
    generate,
    curate,
    fault,
    noFaults,
    minutesPass,
    table,
    rows,
    notices,
    wire,
    published,
    queues,
  }
}

async function wanted(status: number, answering: ReturnType<Visitor['get']>): Promise<void> {
  const answer = await answering
  if (answer.status !== status) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.body)}`)
}

const lines = (text: string) => text.split('\n').filter((line) => line !== '')
const DomainEvent = z.object({ id: z.string(), name: z.string(), data: z.record(z.string(), z.unknown()) })
const WireEntry = z.looseObject({
  kind: z.enum(['bus', 'queue', 'schedule']),
  entry: z.object({ 'detail-type': z.string(), detail: z.unknown() }).optional(),
  queue: z.string().optional(),
  body: z.string().optional(),
  action: z.string().optional(),
  name: z.string().optional(),
  target: z.string().optional(),
  input: z.string().nullable().optional(),
})
const Queues = z.array(z.object({ name: z.string(), visible: z.number(), inFlight: z.number(), dead: z.number() }))
