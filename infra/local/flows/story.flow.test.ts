import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Guest, answers, beginning, dinner, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// One evening from the first sign-in to the revealed list, through HTTP only. Each step stands on the one before.
let system: TestSystem
let host: Visitor
let eventId: string
let ana: Guest
let ben: Guest
let cho: Guest
let dee: Guest

const phone = { ana: '+13125550142', dee: '+13125550177' }
const stage = () => scene(system)
const open = async (guest: Guest) => `/api/rsvp/${await guest.token()}`
const subjects = async (to: string) => (await stage().mailsTo(to)).map(({ subject }) => subject)
const textsTo = (to: string) => system.messages({ channel: 'sms', to })

const ok = (body: object) => ({ status: 200, body })
const refused = (status: number, code: string) => ({ status, body: { code } })

beforeAll(async () => {
  system = await startForTest()
  await system.advance(beginning)
})
afterAll(() => system.close())

test('an organizer signs in by a mailed link, once', async () => {
  host = await stage().organizer('olive@example.org')
  expect(await host.get('/api/session')).toMatchObject(ok({ email: 'olive@example.org', name: null }))
  const used = /#([\w-]+)/.exec((await stage().mailsTo('olive@example.org')).at(-1)?.body ?? '')?.[1]
  expect(await system.visitor().post('/api/session', { token: used })).toMatchObject(refused(401, 'UNAUTHORIZED'))
  const named = { name: 'Olive Hart', postalAddress: '1 Main Street, Chicago, IL 60601' }
  expect(await host.put('/api/organizer', named)).toMatchObject(ok(named))
})

test('creates an event with every field', async () => {
  const fields = {
    tagline: 'An evening for climate founders',
    description: 'Twelve people, one table.',
    capacity: 40,
    cardSettings: { showCompany: true, showRole: true, showExpertise: true },
    matchesPerAttendee: 2,
    revealTiming: 'TWENTY_FOUR_HOURS_BEFORE',
  }
  eventId = await stage().event(host, fields)
  const times = { startsAt: '2031-05-15T23:00:00.000Z', endsAt: '2031-05-16T02:00:00.000Z' }
  const stored = { id: eventId, ...dinner, ...fields, ...times, status: 'DRAFT' }
  expect(await host.get(`/api/events/${eventId}`)).toMatchObject(ok(stored))
  expect(await host.get('/api/events')).toMatchObject(ok({ items: [{ id: eventId }] }))
})

test('adds guests, and is told of the rows that are no good', async () => {
  ;[ana, ben, cho, dee] = (await stage().guests(host, eventId, [
    people.ana,
    people.ben,
    people.cho,
    { ...people.dee, phone: phone.dee },
  ])) as [Guest, Guest, Guest, Guest]
  const more = [
    { email: 'ANA@example.org', firstName: 'Ana' },
    { email: 'nobody', firstName: 'No' },
  ]
  expect(await host.post(`/api/events/${eventId}/attendees`, { attendees: more })).toMatchObject({
    status: 201,
    body: {
      items: [],
      rejected: [
        { index: 0, code: 'DUPLICATE_GUEST' },
        { index: 1, code: 'INVALID_GUEST' },
      ],
    },
  })
  expect(await stage().mailsTo('ana@example.org')).toEqual([])
})

test('publishes, and each guest gets the invitation once', async () => {
  expect(await host.post(`/api/events/${eventId}/publish`)).toMatchObject(ok({ status: 'PUBLISHED' }))
  expect(await host.post(`/api/events/${eventId}/publish`)).toMatchObject(ok({ status: 'PUBLISHED' }))
  for (const { email } of [ana, ben, cho, dee])
    expect(await subjects(email)).toEqual(['Olive Hart invites you to Founders Dinner'])
  const [mail] = await stage().mailsTo('ana@example.org')
  expect(mail?.body).toContain('Thursday, 15 May 2031, 6:00 PM - 9:00 PM CDT')
  expect(mail?.body).toContain('1 Main Street, Chicago, IL 60601')
  expect(mail?.html).toContain('<html')
  expect(await host.get(`/api/events/${eventId}/attendees/${ana.id}`)).toMatchObject({
    body: { inviteSentAt: expect.any(String) },
  })
})

test('opening the invitation changes nothing', async () => {
  const table = () => fetch(`${system.url}/_local/table`).then((answer) => answer.text())
  await system.settle()
  const before = await table()
  const link = await open(ana)
  const guest = system.visitor()
  expect(await guest.get(link)).toMatchObject(
    ok({
      event: { name: 'Founders Dinner', organizer: { name: 'Olive Hart' } },
      attendee: { firstName: 'Ana', rsvpStatus: 'PENDING', textConsent: false },
      questions: [
        { id: 'goals' },
        { id: 'ideal_connections' },
        { id: 'offers' },
        { id: 'experience' },
        { id: 'expertise' },
        { id: 'topics' },
      ],
      responses: [],
    }),
  )
  expect(await table()).toBe(before)
})

test('a guest says yes with a number and consent to texts, and gets one confirmation', async () => {
  const guest = system.visitor()
  const link = await open(ana)
  expect(await guest.post(`${link}/respond`, { status: 'CONFIRMED', textConsent: true })).toMatchObject(
    refused(400, 'PHONE_REQUIRED'),
  )
  expect(await guest.post(`${link}/respond`, { status: 'CONFIRMED', phone: '12', textConsent: true })).toMatchObject({
    status: 400,
    body: { error: 'Phone number is invalid', code: 'INVALID_PHONE', retryable: false },
  })
  const yes = { status: 'CONFIRMED', phone: '(312) 555-0142', textConsent: true }
  expect(await guest.post(`${link}/respond`, yes)).toMatchObject(
    ok({ rsvpStatus: 'CONFIRMED', phone: phone.ana, textConsent: true }),
  )
  expect(await guest.post(`${link}/respond`, yes)).toMatchObject({ status: 200 })
  expect(await subjects(ana.email)).toEqual([
    'Olive Hart invites you to Founders Dinner',
    'You are coming to Founders Dinner',
  ])
})

test('answers are saved bit by bit and read back', async () => {
  const guest = system.visitor()
  const link = await open(ana)
  const save = (questionId: string, value: unknown) =>
    guest.post(`${link}/questionnaire/save`, { responses: [{ questionId, value }] })
  expect(await save('goals', 'Raising')).toMatchObject({ status: 200 })
  for (const [questionId, value] of Object.entries(answers.ana))
    expect(await save(questionId, value)).toMatchObject({ status: 200 })
  expect(await save('experience', 'wizard')).toMatchObject(refused(400, 'INVALID_ANSWERS'))
  const responses = Object.entries(answers.ana).map(([questionId, value]) => ({ questionId, value }))
  expect(await guest.get(`${link}/questionnaire`)).toMatchObject(ok({ missing: [], responses }))
})

test('completing becomes a profile and a card, which the guest corrects', async () => {
  const guest = system.visitor()
  const link = await open(ana)
  expect(await guest.post(`${link}/questionnaire/complete`)).toMatchObject({ status: 202, body: { status: 'PENDING' } })
  await system.settle()
  expect(await guest.get(`${link}/profile`)).toMatchObject(
    ok({
      status: 'READY',
      profile: {
        name: 'Ana Ruiz',
        role: 'CEO',
        company: 'Fernway',
        seniority: 'founder',
        topics: ['climate', 'startups'],
      },
      card: { level: 2, name: 'Ana Ruiz', role: 'CEO', company: 'Fernway' },
    }),
  )
  expect(await guest.put(`${link}/profile`, { role: 'Founder and CEO' })).toMatchObject(
    ok({ status: 'READY', profile: { role: 'Founder and CEO' }, card: { role: 'Founder and CEO' } }),
  )
  await stage().comes(ben, answers.ben)
  await stage().comes(cho, answers.cho)
  await system.settle()
})

test('matches are generated, each with reasons from their own words', async () => {
  expect(await host.post(`/api/events/${eventId}/matches/generate`)).toMatchObject({ status: 202 })
  await system.settle()
  const matches = await stage().matches(host, eventId)
  expect(matches.map(({ attendeeId }) => attendeeId).sort()).toEqual(
    [ana.id, ana.id, ben.id, ben.id, cho.id, cho.id].sort(),
  )
  for (const match of matches) {
    expect(match).toMatchObject({ status: 'PENDING', isManual: false })
    expect(match.whyMatch.length).toBeGreaterThanOrEqual(2)
    expect(match.conversationStarters.length).toBeGreaterThanOrEqual(2)
  }
  const [first] = matches.filter(({ attendeeId }) => attendeeId === ana.id)
  expect(first?.matchedWithId).toBe(ben.id)
  expect(await host.post(`/api/events/${eventId}/matches/generate`)).toMatchObject({
    status: 429,
    body: { code: 'RATE_LIMITED', retryable: true },
  })
})

test('the organizer approves, rejects, reorders and adds one by hand', async () => {
  const path = `/api/events/${eventId}/matches`
  const of = async (owner: Guest) =>
    (await stage().matches(host, eventId)).filter(({ attendeeId }) => attendeeId === owner.id)
  const [anaFirst, anaSecond] = await of(ana)
  expect(await host.put(`${path}/${anaFirst?.id}`, { status: 'APPROVED' })).toMatchObject(ok({ status: 'APPROVED' }))
  const rejected = { status: 'REJECTED', curatorNotes: 'They know each other' }
  expect(await host.put(`${path}/${anaSecond?.id}`, rejected)).toMatchObject(ok(rejected))
  const [benFirst, benSecond] = await of(ben)
  for (const match of [benFirst, benSecond]) await host.put(`${path}/${match?.id}`, { status: 'APPROVED' })
  expect(await host.put(`${path}/${benSecond?.id}`, { position: 1 })).toMatchObject(ok({ position: 1 }))
  expect((await of(ben)).map(({ id, position }) => [id, position])).toEqual([
    [benSecond?.id, 1],
    [benFirst?.id, 2],
  ])
  const [choFirst] = await of(cho)
  expect(await host.delete(`${path}/${choFirst?.id}`)).toMatchObject({ status: 204 })
  const byHand = { attendeeId: cho.id, matchedWithId: choFirst?.matchedWithId, curatorNotes: 'Ask about utilities' }
  expect(await host.post(path, byHand)).toMatchObject({
    status: 201,
    body: { isManual: true, status: 'APPROVED', curatorNotes: 'Ask about utilities' },
  })
  expect(await host.post(path, byHand)).toMatchObject(refused(409, 'ALREADY_MATCHED'))
})

test('24 h before the deadline only who has not answered is reminded, by mail without consent to texts', async () => {
  await system.advance('2031-05-11T21:59:00.000Z')
  expect(await subjects(dee.email)).toEqual(['Olive Hart invites you to Founders Dinner'])
  await system.advance('2031-05-11T22:00:30.000Z')
  expect(await subjects(dee.email)).toEqual([
    'Olive Hart invites you to Founders Dinner',
    'Can you come to Founders Dinner?',
  ])
  for (const { email } of [ana, ben, cho]) expect(await subjects(email)).toHaveLength(2)
  expect(await system.messages({ channel: 'sms' })).toEqual([])
})

test('nothing is shown before the reveal', async () => {
  expect(await system.visitor().get(`${await open(ana)}/matches`)).toMatchObject(ok({ revealed: false, items: [] }))
})

test('24 h before the start the lists open and the event reminder goes, each once, by mail and text', async () => {
  await system.advance('2031-05-14T23:00:30.000Z')
  const anas = await subjects(ana.email)
  expect(anas.slice(2).sort()).toEqual([
    'See you at Founders Dinner, Thu 15 May, 6:00 PM CDT',
    'Your connections for Founders Dinner are ready',
  ])
  const texts = await textsTo(phone.ana)
  expect(texts.map(({ body }) => body.split(': ')[1]).sort()).toEqual([
    'see you Thu 15 May, 6:00 PM CDT. Details',
    'your matches are ready. See whom to meet',
  ])
  for (const text of texts) expect(text).toMatchObject({ segments: 1, status: 'delivered' })
  // Dee never answered; nobody else gave a number with consent.
  expect(await subjects(dee.email)).toHaveLength(2)
  expect(await system.messages({ channel: 'sms' })).toHaveLength(2)
  expect(await host.get(`/api/events/${eventId}/attendees/${ana.id}`)).toMatchObject({
    body: { matchRevealSentAt: expect.any(String), eventReminderSentAt: expect.any(String), rsvpReminderSentAt: null },
  })
})

test('the guest reads the revealed list: approved matches only, by either link', async () => {
  const list = ok({
    revealed: true,
    items: [{ position: 1, card: { name: 'Ben Okafor' }, whyMatch: expect.any(Array) }],
  })
  const guest = system.visitor()
  const byMail = await guest.get(`${await open(ana)}/matches`)
  expect(byMail).toMatchObject(list)
  const code = /\/r\/([\w-]{22})/.exec(
    (await textsTo(phone.ana)).find(({ body }) => body.includes('matches are ready'))?.body ?? '',
  )?.[1]
  const exchanged = await guest.post('/api/rsvp/code', { code })
  expect(exchanged).toMatchObject(ok({ audience: 'matches' }))
  const { token } = exchanged.body as { token: string }
  expect(await guest.get(`/api/rsvp/${token}/matches`)).toEqual({ ...byMail, headers: expect.anything() })
  expect(await guest.get(`/api/rsvp/${token}`)).toMatchObject(refused(401, 'INVALID_LINK'))
  expect(JSON.stringify(byMail.body)).not.toContain('Cho')
})

test('later nothing is sent a second time', async () => {
  const count = (await system.messages()).length
  await system.advance('P3D')
  expect(await system.messages()).toHaveLength(count)
})
