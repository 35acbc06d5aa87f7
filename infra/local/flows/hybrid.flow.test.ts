import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { backstage } from './backstage.ts'
import { type Between, startBetween } from './between.ts'
import { type Guest, beginning, rows, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// One event under each score in turn: the rules, the hybrid without a model, and with one, that fails and comes back.
const env: Record<string, string> = {}
let between: Between
let system: TestSystem
let back: ReturnType<typeof backstage>
let host: Visitor
let eventId: string
let guests: Guest[]

// What Ana seeks and Ben offers is the same in other words: no keyword of one is a keyword of the other. The rules know
// only that Cho is a step above Ana, which is worth more than Ben's being her equal.
const said = {
  Ana: {
    goals: 'I want to restore the old pipe organ in our church.',
    ideal_connections: 'Looking for people who know pipe organs.',
    experience: 'senior',
  },
  Ben: {
    goals: 'I want to buy oak.',
    offers: 'I can help with church organ restoration, old pipes and bellows.',
    experience: 'senior',
  },
  Cho: { goals: 'I want to find clay.', offers: 'I can help with glazing bowls.', experience: 'executive' },
  Eve: { goals: 'I want to see comets.', offers: 'I can help with grinding telescope mirrors.', experience: 'mid' },
}
const ownWords = /pipe organ|church|bellows|glazing|comets|telescope|example\.org/i
const ownNames = /\b(?:Ana|Ben|Cho|Eve)\b/

beforeAll(async () => {
  between = await startBetween(() => system.url)
  env['OPENAI_BASE_URL'] = between.env['OPENAI_BASE_URL'] ?? ''
  system = await startForTest(env)
  back = backstage(system)
  await system.advance(beginning)
  host = await scene(system).organizer('olive@example.org')
  const fields = { matchesPerAttendee: 1, matching: { algorithm: 'top-k' } }
  const people = Object.keys(said).map((name) => ({ email: `${name.toLowerCase()}@example.org`, firstName: name }))
  ;({ eventId, guests } = await back.invites(host, fields, people))
  for (const name of ['Ana', 'Ben', 'Cho'] as const) await scene(system).comes(guest(name), said[name])
  await system.settle()
}, 240_000)
afterAll(async () => {
  await system.close()
  await between.close()
})

function guest(name: string): Guest {
  const found = guests.find(({ firstName }) => firstName === name)
  if (found === undefined) throw new Error(`there is no ${name}`)
  return found
}

/** Texts that the model was asked to embed, a list a request. */
const asked = () =>
  between.asked
    .filter(({ url }) => url.pathname.endsWith('/embeddings'))
    .map(({ body }) => z.object({ input: z.array(z.string()) }).parse(JSON.parse(body)).input)

async function configured(as: Record<string, string>): Promise<void> {
  Object.assign(env, as)
  await system.restart()
}

/** Generates anew, once the limit allows, and tells whom Ana is to meet. */
async function meeting(): Promise<string | undefined> {
  await system.advance('PT6M')
  await back.generate(host, eventId)
  const matches = await scene(system).matches(host, eventId)
  const [first] = matches.filter(({ attendeeId }) => attendeeId === guest('Ana').id)
  return guests.find(({ id }) => id === first?.matchedWithId)?.firstName
}

const vectors = () => back.rows('profile-vector')
const versions = async () =>
  (await back.rows('match-list')).map(({ attendeeId, version }) => `${attendeeId} ${version}`).sort()

test('the rules see nothing in common, and nobody is asked', async () => {
  expect(await meeting()).toBe('Cho')
  expect([asked(), await vectors()]).toEqual([[], []])
}, 120_000)

test('the hybrid without a model finds the same meaning in shared words', async () => {
  await configured({ M33T_SCORER: 'hybrid' })
  expect(await meeting()).toBe('Ben')
  expect([asked(), await vectors()]).toEqual([[], []])
}, 120_000)

test('a model that fails costs its part of the score, not the lists', async () => {
  await configured({ M33T_MODEL: 'simulated' })
  await back.fault('openai', '500')
  expect(await meeting()).toBe('Cho')
  expect(asked()).toHaveLength(1)
  expect(await vectors()).toEqual([])
  expect(system.logged()).toContain('profiles not embedded')
  expect((await back.published('matches.generated')).length).toBe(3)
}, 120_000)

test('back again, it is asked once for each text; the vectors change the lists', async () => {
  await back.noFaults()
  expect(await meeting()).toBe('Ben')
  const texts = asked()[1] ?? []
  expect(asked()).toHaveLength(2)
  expect(texts).toHaveLength(new Set(texts).size)
  expect(texts.join('\n')).toMatch(/pipe organ/)
  expect(texts.join('\n')).not.toMatch(ownNames)
  expect(texts.join('\n')).not.toContain('@')
  expect((await vectors()).map(({ attendeeId }) => attendeeId).sort()).toEqual(
    ['Ana', 'Ben', 'Cho'].map((name) => guest(name).id).sort(),
  )
}, 120_000)

test('what was done already is not done again: nobody is asked, no list is written', async () => {
  const before = { vectors: await vectors(), versions: await versions() }
  const sqs = new SQSClient({
    endpoint: system.cloudEndpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const late = (await back.wire()).filter(({ kind, queue }) => kind === 'queue' && queue === 'generate-matches')
  expect(late).toHaveLength(4)
  for (const { queue, body } of late) {
    const QueueUrl = `${system.cloudEndpoint}/000000000000/${queue}`
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: body }))
  }
  await system.settle()
  expect(await back.published('matches.generated')).toHaveLength(4)
  expect(await meeting()).toBe('Ben')
  expect(asked()).toHaveLength(2)
  expect({ vectors: await vectors(), versions: await versions() }).toEqual(before)
}, 120_000)

test('who answers now is embedded at once, and a request that failed is made once more', async () => {
  // What the model says of Eve is of no use, twice; she is read by the built-in extractor.
  between.modelSays.push('', '')
  await back.fault('openai', '500', { count: 1 })
  await scene(system).comes(guest('Eve'), said.Eve)
  await system.settle()
  await system.advance('PT1M')
  const own = [expect.stringMatching(/comets/), expect.stringMatching(/telescope/)]
  expect(asked().slice(2)).toEqual([own, own])
  expect((await vectors()).filter(({ attendeeId }) => attendeeId === guest('Eve').id)).toHaveLength(1)
  expect((await back.queues()).filter(({ dead, visible }) => dead + visible > 0)).toEqual([])
  expect(await meeting()).toBe('Ben')
  expect(asked()).toHaveLength(4)
}, 120_000)

test('only ids cross the wire, and what is stored can be read by nobody', async () => {
  const crossed = (await back.wire()).filter(({ entry, queue }) =>
    /matches|profile|questionnaire/.test(`${entry?.['detail-type']} ${queue}`),
  )
  expect(crossed.length).toBeGreaterThan(10)
  const stored = [...(await rows(system)).values()].filter((row) => row.includes('profile-vector'))
  expect(stored).toHaveLength(4)
  for (const told of [JSON.stringify(crossed), stored.join(), system.logged()]) expect(ownWords.exec(told)).toBeNull()
  for (const told of [JSON.stringify(crossed), system.logged()]) expect(ownNames.exec(told)).toBeNull()
})
