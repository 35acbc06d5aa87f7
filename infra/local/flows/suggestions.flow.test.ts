import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProfileView } from '#core/attendee/guest-view.ts'
import { Suggestions } from '#core/matching/suggestions.ts'
import { type Guest, beginning, scene } from './scene.ts'
import { testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'

// What a guest is told would make their list better, and what comes of doing it.
let system: TestSystem
let guest: Guest

// Four who share a topic make two pairs; the guest is left over until they have what all four seek.
const four = {
  goals: 'I run a small company.',
  ideal_connections: 'Looking for help with pricing.',
  offers: 'I can help with design.',
  topics: ['startups'],
}

beforeAll(async () => {
  system = await startForTest(testSecrets)
  await system.advance(beginning)
  const stage = scene(system)
  const host = await stage.organizer('olive@example.org')
  const eventId = await stage.event(host, { matchesPerAttendee: 1 })
  const invited = ['ana', 'ben', 'cho', 'dee', 'eve'].map((name) => ({
    email: `${name}@example.org`,
    firstName: name,
  }))
  const [first, ...others] = await stage.guests(host, eventId, invited)
  guest = first!
  await host.post(`/api/events/${eventId}/publish`)
  await stage.comes(guest, { goals: 'I run a bakery.', ideal_connections: 'Looking for help with hiring.' })
  for (const other of others) await stage.comes(other, four)
  await system.settle()
})
afterAll(() => system.close())

test('an offer that the room lacks is suggested, taken, and not suggested again', async () => {
  const visitor = system.visitor()
  const link = `/api/rsvp/${await guest.token()}`
  const ask = async () => {
    const answer = await visitor.post(`${link}/suggestions`)
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.body)).not.toMatch(/att_|@|ben|cho|dee|eve/i)
    return Suggestions.parse(answer.body)
  }
  const before = await ask()
  const pricing = before.offers.find(({ term }) => term === 'pricing')
  expect(before.listsNow).toBe(0)
  expect(pricing).toEqual({ term: 'pricing', label: 'Pricing', listsThen: 3, added: 3 })

  const { profile, addedOffers } = ProfileView.parse((await visitor.get(`${link}/profile`)).body)
  expect(addedOffers).toEqual([])
  const offeringKeywords = [...profile!.offeringKeywords, 'pricing']
  const corrected = await visitor.put(`${link}/profile`, { addedOffers: ['pricing'] })
  expect(ProfileView.parse(corrected.body)).toMatchObject({
    status: 'READY',
    profile: { offeringKeywords },
    addedOffers: ['pricing'],
  })

  const after = await ask()
  expect(after.offers.map(({ term }) => term)).not.toContain('pricing')
  expect(after.listsNow).toBe(3)
  expect(after.completeness).toBeGreaterThan(before.completeness)

  const undone = await visitor.put(`${link}/profile`, { addedOffers: [] })
  expect(ProfileView.parse(undone.body)).toMatchObject({ profile, addedOffers: [] })
  expect(await ask()).toEqual(before)
})

test('what was taken stays when later answers change the other offers', async () => {
  const visitor = system.visitor()
  const link = `/api/rsvp/${await guest.token()}`
  const offers = async () => {
    await system.settle()
    return ProfileView.parse((await visitor.get(`${link}/profile`)).body).profile?.offeringKeywords
  }
  const answer = async (value: string) => {
    await visitor.post(`${link}/questionnaire/save`, { responses: [{ questionId: 'offers', value }] })
    await visitor.post(`${link}/questionnaire/complete`, {})
    return offers()
  }
  await visitor.put(`${link}/profile`, { addedOffers: ['Pricing'] })
  expect(await answer('I can help with design.')).toEqual(['design', 'pricing'])
  expect(await answer('I can help with legal questions.')).toEqual(['legal', 'pricing'])
  await visitor.put(`${link}/profile`, { addedOffers: [] })
  expect(await offers()).toEqual(['legal'])
})
