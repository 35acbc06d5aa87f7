import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { matchInput } from '#core/matching/match-input.ts'
import type { Profile } from '#core/profile/profile.ts'
import { type Dynamo, startDynamo } from './dynamo.ts'
import { handlerEnvironment } from './environment.ts'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './providers/provider-fixture.ts'
import { SecretName, type Secrets } from './secrets.ts'
import { type LocalTable, openTable } from './table.ts'

// A table and a model, and between them the adapters that embed profiles and score with what is stored.
const dir = mkdtempSync(join(tmpdir(), 'm33t-embedding-'))
let dynamo: Dynamo
let table: LocalTable
let local: ProviderFixture
let asked: string[][] = []
let logger: typeof import('#functions/shell/logger.ts').logger
let adapters: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('#functions/adapters/dynamodb/attendee.ts')),
  ...(await import('#functions/adapters/dynamodb/commit.ts')),
  ...(await import('#functions/adapters/dynamodb/profile-vector.ts')),
  ...(await import('#functions/adapters/profile-embedding.ts')),
  ...(await import('#functions/adapters/scorer.ts')),
})

beforeAll(async () => {
  dynamo = await startDynamo(join(dir, 'table.db'), process.env)
  table = await openTable(dynamo.endpoint, 'embedding-table')
  local = await startProviders()
  local.server.on('request', (request: IncomingMessage) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => asked.push((JSON.parse(body) as { input: string[] }).input))
  })
  const own = {
    M33T_SCORER: 'hybrid',
    OPENAI_API_KEY: secrets.openaiApiKey,
    OPENAI_BASE_URL: `${local.origin}/_local/providers/openai/v1`,
  }
  const named = Object.fromEntries(SecretName.options.map((name) => [name, `${name}-of-the-tests`])) as Secrets
  const places = {
    url: local.origin,
    publicUrl,
    dynamoEndpoint: dynamo.endpoint,
    cloudEndpoint: local.origin,
    tableName: 'embedding-table',
    busName: 'bus',
    scheduleGroup: 'group',
    scheduleTargets: {},
    clockOffsetMs: 0,
  }
  Object.assign(process.env, handlerEnvironment(own, { ...named, OPENAI_API_KEY: secrets.openaiApiKey }, places))
  // They read their settings once, when they are first loaded.
  adapters = await load()
  ;({ logger } = await import('#functions/shell/logger.ts'))
})
afterAll(async () => {
  table.close()
  await Promise.all([dynamo.close(), local.close()])
  rmSync(dir, { recursive: true, force: true })
})

let events = 0
let event: ReturnType<typeof eventFixture>
beforeEach(() => {
  events += 1
  event = eventFixture({ id: fixtureId('evt', events) })
  asked = []
})

const words = (seekingSummary: string | null, offeringSummary: string | null): Partial<Profile> => ({
  seekingSummary,
  offeringSummary,
  seekingKeywords: [],
  offeringKeywords: [],
})
async function guest(number: number, said: Partial<Profile>, changes: Partial<Attendee> = {}): Promise<Attendee> {
  const profile = profileFixture(`Guest${number}`, said)
  const attendee = attendeeFixture(number, { eventId: event.id, profile, ...changes })
  await adapters.commit(await adapters.createAttendee(attendee))
  return attendee
}
async function correct(attendee: Attendee, said: Partial<Profile>): Promise<Attendee> {
  const changed = { ...attendee, profile: profileFixture('Guest', said) }
  await adapters.commit([await adapters.replaceAttendee(changed)])
  return { ...changed, version: attendee.version + 1 }
}
const embedOne = ({ id }: Attendee) => adapters.embedProfile(event.id, id)
const stored = () => adapters.listProfileVectors(event.organizerId, event.id)
const inputOf = ({ id, createdAt, profile }: Attendee) => matchInput(id, createdAt, profile ?? profileFixture('nobody'))

describe('embedding a profile', () => {
  test('asks for both sides once, and for one that changed alone', async () => {
    const ana = await guest(1, words('Angel investors', 'Pricing'))
    await embedOne(ana)
    const [before] = await stored()
    expect(before).toMatchObject({ attendeeId: ana.id, seeking: { vector: { length: 256 } } })
    await embedOne(ana)
    await correct(ana, words('Angel investors', 'Hiring'))
    await embedOne(ana)
    expect(asked).toEqual([['Angel investors', 'Pricing'], ['Hiring']])
    const [after] = await stored()
    expect(after?.seeking).toEqual(before?.seeking)
    expect(after?.offering).not.toEqual(before?.offering)
  })

  test('forgets a side that says nothing any more, without asking', async () => {
    const ana = await guest(1, words('Angel investors', 'Pricing'))
    await embedOne(ana)
    await correct(ana, words(null, 'Pricing'))
    await embedOne(ana)
    expect(asked).toHaveLength(1)
    expect(await stored()).toMatchObject([{ seeking: null, offering: { vector: { length: 256 } } }])
  })

  test('leaves nothing to read in the table', async () => {
    await embedOne(await guest(1, words('Zebra stripes', 'Yak wool')))
    const rows: string[] = []
    for await (const row of table.items()) if (row.includes(event.id.slice(4))) rows.push(row)
    expect(rows.some((row) => row.includes('profile-vector'))).toBe(true)
    const [vector] = await stored()
    for (const told of ['Zebra', 'Yak', vector?.seeking?.hash ?? '?']) expect(rows.join('\n')).not.toContain(told)
  })

  test('of a guest without a profile, with an empty one, or who is gone: nothing', async () => {
    await embedOne(await guest(1, {}, { profile: null }))
    await embedOne(await guest(2, words(null, null)))
    await adapters.embedProfile(event.id, fixtureId('att', 3))
    expect([asked, await stored()]).toEqual([[], []])
  })

  test('throws when the model fails, and stores nothing', async () => {
    const ana = await guest(1, words('Angel investors', null))
    local.providers.faults.add({ target: 'openai', kind: '500', rate: 1, count: 1 })
    await expect(embedOne(ana)).rejects.toMatchObject({ status: 500 })
    expect(await stored()).toEqual([])
  })
})

describe('embedding a room', () => {
  test('asks once for what is new, and once for words that several said', async () => {
    const ana = await guest(1, words('Angel investors', 'Pricing'))
    await embedOne(ana)
    const room = [ana, await guest(2, words('Hiring', 'Pricing')), await guest(3, words('Hiring', null))]
    await adapters.embedProfiles(event, room)
    await adapters.embedProfiles(event, room)
    expect(asked.slice(1)).toEqual([['Hiring']])
    expect((await stored()).map(({ offering }) => offering !== null)).toEqual([true, true, false])
  })

  describe('of more guests than one request is for', () => {
    const many = async () => {
      const numbers = Array.from({ length: 120 }, (_, at) => at + 1)
      return Promise.all(numbers.map((number) => guest(number, words(`Wish ${number}`, 'Pricing'))))
    }
    const failAfterFirst = () =>
      local.server.once('request', (_, response) =>
        response.once('finish', () => local.providers.faults.add({ target: 'openai', kind: '500', rate: 1, count: 1 })),
      )

    test('keeps what came before the model failed, and goes on from there', async () => {
      const room = await many()
      failAfterFirst()
      await expect(adapters.embedProfiles(event, room)).rejects.toMatchObject({ status: 500 })
      expect(await stored()).toHaveLength(100)
      asked = []
      await adapters.embedProfiles(event, room)
      expect(asked.map((texts) => texts.length)).toEqual([20])
      expect(await stored()).toHaveLength(120)
      await adapters.embedProfiles(event, room)
      expect(asked).toHaveLength(1)
    }, 60_000)

    test('asks for nothing more when its time is over, and says so without a name', async () => {
      const room = await many()
      const logged = vi.spyOn(logger, 'warn').mockImplementation(() => {})
      await adapters.embedProfiles(event, room, 0)
      expect([asked, await stored()]).toEqual([[], []])
      expect(logged.mock.calls).toEqual([['profiles left for the next time', { count: 120 }]])
      logged.mockRestore()
    }, 60_000)
  })

  test('leaves no row of a guest who was removed meanwhile', async () => {
    const [ana, ben] = [await guest(1, words('Hiring', null)), await guest(2, words('Hiring', null))]
    await adapters.commit(adapters.deleteAttendee(ben))
    await adapters.embedProfiles(event, [ana, ben])
    expect((await stored()).map(({ attendeeId }) => attendeeId)).toEqual([ana.id])
    await adapters.commit([...adapters.deleteAttendee(ana), adapters.deleteProfileVector(event.id, ana.id)])
    expect(await stored()).toEqual([])
  })
})

describe('the configured score', () => {
  const slider = { id: 'pace', type: 'slider', category: 'PREFERENCES', title: 'Pace?', required: false } as const
  const answers = (value: number) => [{ questionId: 'pace', value, answeredAt: '2026-11-22T10:00:00.000Z' }]
  async function room() {
    const ana = await guest(1, words('Angel investors', null), { responses: answers(1) })
    const ben = await guest(2, words(null, 'Angel investors'), { responses: answers(5) })
    await adapters.embedProfiles(event, [ana, ben])
    return { ana, ben, asking: { ...event, questions: [{ ...slider, locked: false, order: 0 }] } }
  }

  test('weighs what is stored, and the sliders', async () => {
    const { ana, ben, asking } = await room()
    const scorer = await adapters.scorerFor(asking, [ana, ben])
    // Of the rules only the experience is known to be unknown: 0.2 * 0.6.
    expect(scorer.score(inputOf(ana), inputOf(ben))).toBeCloseTo(100 * (0.4 * 1 + 0.4 * 0.12 + 0.2 * 0), 4)
    expect(scorer.score(inputOf(ben), inputOf(ana))).toBeCloseTo((100 * (0.4 * 0.12 + 0.2 * 0)) / 0.6, 4)
  })

  test('counts a vector of words that changed since as unknown', async () => {
    const { ana, ben, asking } = await room()
    const corrected = await correct(ana, words('Pastry chefs', null))
    const scorer = await adapters.scorerFor(asking, [corrected, ben])
    expect(scorer.score(inputOf(corrected), inputOf(ben))).toBeCloseTo((100 * 0.4 * 0.12) / 0.6, 4)
  })

  describe('without a key', () => {
    const withoutKey = async (act: () => Promise<void>) => {
      const { Resource } = await import('sst/resource')
      const link = (Resource as unknown as { OpenAiApiKey: { value: string } }).OpenAiApiKey
      link.value = ''
      try {
        await act()
      } finally {
        link.value = secrets.openaiApiKey
      }
    }

    test('compares the words themselves, and nothing is embedded', async () => {
      const { ana, ben, asking } = await room()
      const corrected = await correct(ana, words('Pastry chefs', null))
      const cho = await guest(3, words(null, 'Chefs for pastry'))
      asked = []
      await withoutKey(async () => {
        await embedOne(corrected)
        await adapters.embedProfiles(event, [corrected])
        const scorer = await adapters.scorerFor(asking, [corrected, ben, cho])
        // Cho moved no slider: half of the style.
        expect(scorer.score(inputOf(corrected), inputOf(cho))).toBeCloseTo(100 * (0.4 * 1 + 0.4 * 0.12 + 0.1), 10)
        // Ben offers other words, which counts as nothing; he seeks none, which counts as unknown.
        expect(scorer.score(inputOf(corrected), inputOf(ben))).toBeCloseTo(100 * 0.4 * 0.12, 10)
        expect(scorer.score(inputOf(ben), inputOf(corrected))).toBeCloseTo((100 * 0.4 * 0.12) / 0.6, 10)
      })
      expect(asked).toEqual([])
    })

    test('two guests alone score as they do among all', async () => {
      const { ana, ben, asking } = await room()
      const cho = await guest(3, words('Angel funds', 'Angel investors and hiring'))
      await withoutKey(async () => {
        const [among, alone] = [
          await adapters.scorerFor(asking, [ana, ben, cho]),
          await adapters.scorerFor(asking, [ana, cho]),
        ]
        expect(alone.score(inputOf(ana), inputOf(cho))).toBe(among.score(inputOf(ana), inputOf(cho)))
      })
    })
  })
})
