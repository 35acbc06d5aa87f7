// `npm run bench`: what the README says of speed, measured in one run on whatever machine this is. Ratios travel; times do not.
import * as z from 'zod'
import { answers, beginning, scene } from '../flows/scene.ts'
import { type TestSystem, startForTest } from '../flows/start.ts'
import { countingDynamo, perSecond, rawPutsPerSecond } from './own-dynamo.ts'
import { slowModel } from './slow-model.ts'

const clients = 8
const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    email: `guest${n}@example.org`,
    firstName: `Guest${n}`,
    lastName: 'Bench',
  }))

async function eventWithGuests(system: TestSystem, count: number) {
  await system.advance(beginning)
  const stage = scene(system)
  const host = await stage.organizer('olive@example.org')
  const eventId = await stage.event(host, { capacity: 20_000 })
  const guests = await stage.guests(host, eventId, people(count))
  await host.post(`/api/events/${eventId}/publish`)
  const links: string[] = []
  for (const guest of guests) links.push(`${system.url}/api/rsvp/${await guest.token()}`)
  return { stage, host, eventId, guests, links }
}

async function post(url: string, body?: unknown): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${url.replace(/rsvp\/[^/]+/, 'rsvp/…')} answered ${answer.status}`)
  await answer.arrayBuffer()
}

async function rsvpRate() {
  const system = await startForTest()
  const { links } = await eventWithGuests(system, 140)
  const warm = links.splice(0, 20)
  for (const link of warm) await post(`${link}/respond`, { status: 'CONFIRMED' })
  await system.settle()
  const before = await rawPutsPerSecond(clients, 2_000)
  const rsvps = await perSecond(clients, links.length, (n) => post(`${links[n]}/respond`, { status: 'CONFIRMED' }))
  await system.close()
  const after = await rawPutsPerSecond(clients, 2_000)
  const puts = (before + after) / 2
  return {
    'RSVPs per second': Math.round(rsvps),
    'raw puts per second': Math.round(puts),
    ratio: percent(rsvps / puts),
  }
}

async function transactionsPerRsvp() {
  const dynamo = await countingDynamo()
  const system = await startForTest({ DYNAMODB_ENDPOINT: dynamo.endpoint })
  const { host, links } = await eventWithGuests(system, 20)
  await system.settle()
  // The bus refuses, so that what an answer sets off is not counted with the answer.
  await host.post('/_local/faults', { target: 'eventbridge', kind: '500' })
  const before = dynamo.counts.get('TransactWriteItems') ?? 0
  for (const link of links) await post(`${link}/respond`, { status: 'CONFIRMED' })
  const transactions = (dynamo.counts.get('TransactWriteItems') ?? 0) - before
  await host.delete('/_local/faults')
  await system.close()
  await dynamo.close()
  return { 'transactions per RSVP': transactions / links.length }
}

async function questionnaireToCard() {
  const model = await slowModel(2_000)
  const system = await startForTest({ M33T_MODEL: 'simulated', OPENAI_BASE_URL: `${model.url}/v1` })
  model.forwardTo(`${system.url}/_local/providers/openai`)
  const { links } = await eventWithGuests(system, 20)
  const responses = Object.entries(answers.ana).map(([questionId, value]) => ({ questionId, value }))
  for (const link of links) {
    await post(`${link}/respond`, { status: 'CONFIRMED' })
    await post(`${link}/questionnaire/save`, { responses })
  }
  const times = await Promise.all(links.slice(0, 4).map((link) => cardTime(link)))
  for (let n = 4; n < links.length; n += 4)
    times.push(...(await Promise.all(links.slice(n, n + 4).map((link) => cardTime(link)))))
  await system.close()
  await model.close()
  times.sort((a, b) => a - b)
  return {
    'questionnaire to card, median': seconds(times[Math.floor(times.length / 2)]),
    p95: seconds(times[Math.floor(times.length * 0.95)]),
  }
}

async function cardTime(link: string): Promise<number> {
  const from = performance.now()
  await post(`${link}/questionnaire/complete`)
  for (;;) {
    const profile = z.object({ status: z.string() }).parse(await (await fetch(`${link}/profile`)).json())
    if (profile.status === 'READY') return performance.now() - from
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function generateToLists() {
  const system = await startForTest()
  const { host, eventId, guests, stage } = await eventWithGuests(system, 50)
  const kinds = Object.values(answers)
  for (const [n, guest] of guests.entries()) await stage.comes(guest, kinds[n % kinds.length] ?? {})
  await system.settle()
  const from = performance.now()
  await host.post(`/api/events/${eventId}/matches/generate`)
  for (;;) {
    const { body } = await host.get(`/api/events/${eventId}/matches`)
    if (typeof body === 'object' && body !== null && Reflect.get(body, 'generating') === false) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const took = performance.now() - from
  await system.close()
  return { 'generate to visible lists at 50 guests': seconds(took) }
}

const percent = (ratio: number) => `${Math.round(ratio * 100)} %`
const seconds = (ms = 0) => `${(ms / 1_000).toFixed(2)} s`

for (const measure of [rsvpRate, transactionsPerRsvp, questionnaireToCard, generateToLists])
  console.table([await measure()])
