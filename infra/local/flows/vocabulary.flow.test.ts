import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { VocabularyView } from '#core/profile/event-vocabulary.ts'
import { type Guest, beginning, refusalOf, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// Guests who say the same at two dinners; only the first one knows of kilns.
let system: TestSystem
let host: Visitor
let potters: string
let others: string
const stage = () => scene(system)
const kilns = {
  concepts: [
    { label: 'Pottery & kilns', patterns: ['Pottery  kilns', 'kiln'] },
    { label: 'Kiln building', patterns: ['building kilns', 'kiln building', 'brick oven*'] },
  ],
  meets: [['kiln-building', 'pottery-kilns']],
}
const said: Record<string, Record<string, unknown>> = {
  ana: { goals: 'Looking for somebody with a kiln for our workshop.', ideal_connections: 'Whoever knows a kiln.' },
  ben: { goals: 'Meet nice people.', ideal_connections: 'Nobody special.', offers: 'I can help with brick ovens.' },
  dee: { goals: 'Meet nice people.', ideal_connections: 'Nobody special.', offers: 'I can help with bookkeeping.' },
}

beforeAll(async () => {
  system = await startForTest()
  await system.advance(beginning)
  host = await stage().organizer('olive@example.org')
  potters = await stage().event(host, { name: 'Potters', matchesPerAttendee: 1 })
  others = await stage().event(host, { name: 'Others', matchesPerAttendee: 1 })
}, 120_000)
afterAll(() => system.close())

const path = (eventId: string) => `/api/events/${eventId}/vocabulary`
const put = (change: object) => host.put(path(potters), change)

test('an event begins without concepts of its own, and refuses those it cannot use by their place', async () => {
  const first = VocabularyView.parse((await host.get(path(potters))).body)
  expect(first.own).toEqual({ concepts: [], meets: [] })
  expect(first.version).toMatch(/\+0$/)
  expect(first.builtIn.find(({ id }) => id === 'fundraising')).toEqual({ id: 'fundraising', label: 'Fundraising' })
  const { status, body } = await put({
    concepts: [{ label: 'Pricing', patterns: ['x'] }],
    meets: [['pricing', 'no-such']],
  })
  expect({ status, ...refusalOf(JSON.stringify(body)) }).toMatchObject({
    status: 400,
    code: 'BAD_VOCABULARY',
    details: {
      problems: [
        { at: 'concepts', index: 0, field: 'label', problem: 'BUILT_IN' },
        { at: 'concepts', index: 0, field: 'patterns', pattern: 0, problem: 'LENGTH' },
        { at: 'meets', index: 0, problem: 'UNKNOWN' },
      ],
    },
  })
  expect(await put({ concepts: [{ label: 'Kilns' }], meets: [] })).toMatchObject({ status: 400 })
  expect((await host.get(path(potters))).body).toEqual(first)
})

test('what is put is kept, with ids from labels, and nothing but a change counts as one', async () => {
  const own = {
    concepts: [
      { id: 'pottery-kilns', label: 'Pottery & kilns', patterns: ['pottery kilns', 'kiln'] },
      { id: 'kiln-building', ...kilns.concepts[1] },
    ],
    meets: kilns.meets,
  }
  expect(await put(kilns)).toMatchObject({ status: 200, body: { own, version: expect.stringMatching(/\+1$/) } })
  expect(await put(kilns)).toMatchObject({ status: 200, body: { own, version: expect.stringMatching(/\+1$/) } })
  expect((await host.get(`/api/events/${potters}`)).body).toMatchObject({ vocabulary: own })
  expect((await host.put(`/api/events/${potters}`, { vocabulary: { concepts: [] } })).body).toMatchObject({
    vocabulary: own,
  })
  expect(VocabularyView.parse((await host.get(path(others))).body).own.concepts).toEqual([])
})

test('guests are read and matched by it, with a reason that names it; another event is not', async () => {
  const [known, unknown] = [await evening(potters, ['ana', 'ben', 'dee']), await evening(others, ['ana', 'ben'])]
  expect(known.helpers).toEqual(['ben'])
  expect(known.reasons).toMatch(/kiln building/i)
  expect(known.reasons).toMatch(/pottery & kilns/)
  expect(known.profile).toMatchObject({
    profile: { offeringKeywords: ['kiln-building'] },
    card: { offering: { keywords: ['Kiln building'] } },
  })
  expect(JSON.stringify(known.profile)).not.toContain('pottery')
  expect(unknown.reasons).not.toMatch(/kiln building|pottery/i)
  expect(JSON.stringify(unknown.profile)).not.toContain('kiln-building')
})

/** Whom the one who seeks a kiln should meet, why, and how the one who builds them was read. */
async function evening(eventId: string, names: readonly string[]) {
  const list = names.map((firstName) => ({ firstName, email: `${firstName}-${eventId.slice(-6)}@example.org` }))
  const guests = await stage().guests(host, eventId, list)
  await host.post(`/api/events/${eventId}/publish`)
  await Promise.all(guests.map((guest) => stage().comes(guest, said[guest.firstName] ?? {})))
  await system.settle()
  await host.post(`/api/events/${eventId}/matches/generate`)
  await system.settle()
  const by = (firstName: string): Guest => {
    const found = guests.find((guest) => guest.firstName === firstName)
    if (found === undefined) throw new Error(`there is no ${firstName}`)
    return found
  }
  const own = (await stage().matches(host, eventId)).filter(({ attendeeId }) => attendeeId === by('ana').id)
  const { body } = await system.visitor().get(`/api/rsvp/${await by('ben').token()}/profile`)
  const named = new Map(guests.map(({ id, firstName }) => [id, firstName]))
  return {
    helpers: own.map(({ matchedWithId }) => named.get(matchedWithId)),
    reasons: own.flatMap(({ whyMatch }) => whyMatch).join(' '),
    profile: z.looseObject({ status: z.literal('READY') }).parse(body),
  }
}
