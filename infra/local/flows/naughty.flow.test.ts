import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type Field, asKept, kept, naughty, pages, taken } from './naughty-strings.ts'
import { Items, Row, inLanes, naughtyStage, refuses } from './naughty-stage.ts'
import { dinner, lockedQuestions, send } from './scene.ts'
import { signedText } from './signing.ts'

// What people paste, and what is pasted to break things, through every field that takes text. Where a field is long
// enough, some of them go together.
let stage: Awaited<ReturnType<typeof naughtyStage>>
beforeAll(async () => {
  stage = await naughtyStage()
})
afterAll(() => stage.system.close())
const call: typeof stage.call = (...asked) => stage.call(...asked)
const read: typeof stage.read = (path, shape) => stage.read(path, shape)

test('there are enough of them', () => {
  expect(naughty.length).toBeGreaterThan(515)
})

const eventFields: Record<string, Field> = {
  name: 'event name',
  tagline: 'tagline',
  description: 'description',
  venueName: 'venue name',
  venueAddress: 'venue address',
}

test('every event is as it was typed', async () => {
  const expected = new Map<string, object>()
  await inLanes(pages(naughty, 120), 4, async (text) => {
    const { status, text: said } = await call('POST', '/api/events', { ...dinner, ...taken(eventFields, text) })
    expect([status, text]).toEqual([201, text])
    expected.set(z.object({ id: z.string() }).parse(JSON.parse(said)).id, kept(eventFields, text))
  })
  const { items } = await read('/api/events', Items)
  const found = new Map(items.map((item) => [item['id'], item]))
  for (const [id, fields] of expected) expect(found.get(id)).toMatchObject(fields)
  await refuses(eventFields, (body) => call('POST', '/api/events', { ...dinner, ...body }))
})

test('so is the organizer', async () => {
  const fields: Record<string, Field> = { name: 'organizer name', postalAddress: 'postal address' }
  for (const [at, text] of pages(naughty, 120).entries()) {
    const { status, text: said } = await call('PUT', '/api/organizer', taken(fields, text))
    const now = at % 10 === 0 ? await read('/api/session', Row) : JSON.parse(said)
    expect([status, now]).toEqual([200, expect.objectContaining(kept(fields, text))])
  }
  await refuses(fields, (body) => call('PUT', '/api/organizer', body))
  await call('PUT', '/api/organizer', { name: 'Olive Hart', postalAddress: '1 Main Street' })
})

test('so are questions and their options, and what is answered and chosen', async () => {
  const question: Record<string, Field> = { title: 'question title', subtitle: 'question subtitle' }
  const config: Record<string, Field> = { placeholder: 'question placeholder', hint: 'question hint' }
  const option: Record<string, Field> = {
    value: 'option value',
    label: 'option label',
    description: 'option description',
  }
  const own = (text: string, at: number) => ({
    id: `own${at}`,
    category: 'GOALS',
    title: 'Own',
    ...(at % 2 === 0 ? { type: 'open_text' } : { type: 'multi_select' }),
    ...taken(question, text),
    config: {
      ...taken(config, text),
      options: [
        { value: 'other', label: 'Other' },
        { value: 'this', label: 'This', ...taken(option, text) },
      ],
    },
  })
  const [token = ''] = stage.tokens
  for (let from = 0; from < naughty.length; from += 14) {
    const texts = naughty.slice(from, from + 14).flatMap((text) => [text, text])
    const put = await call('PUT', `/api/events/${stage.eventId}/questions`, {
      questions: [...lockedQuestions, ...texts.map(own)],
    })
    expect([put.status, put.text.slice(0, 300)]).toEqual([200, expect.anything()])
    const responses = texts.map((text, at) => ({
      questionId: `own${at}`,
      ...(at % 2 === 0 ? { value: text, context: text } : { value: [kept(option, text)['value'] ?? 'this'] }),
    }))
    const saved = await call('POST', `/api/rsvp/${token}/questionnaire/save`, { responses })
    expect([saved.status, saved.text.slice(0, 300)]).toEqual([200, expect.anything()])
    const seen = await read(`/api/rsvp/${token}`, z.object({ questions: z.array(Row), responses: z.array(Row) }))
    for (const [at, text] of texts.entries()) {
      expect(seen.questions[at + 2]).toMatchObject({ ...kept(question, text), config: kept(config, text) })
      const { options } = z.object({ options: z.array(Row) }).parse(seen.questions[at + 2]?.['config'])
      expect(options[1]).toMatchObject(kept(option, text))
      const answered = seen.responses.find(({ questionId }) => questionId === `own${at}`)
      expect(answered?.['value']).toEqual(at % 2 === 0 ? asKept('answer', text) : responses[at]?.value)
      expect(answered?.['context'] ?? '').toBe(at % 2 === 0 ? asKept('remark', text) : '')
    }
  }
  await refuses({ title: 'question title' }, (body) =>
    call('PUT', `/api/events/${stage.eventId}/questions`, {
      questions: [...lockedQuestions, { ...own('x', 0), ...body }],
    }),
  )
  await call('PUT', `/api/events/${stage.eventId}/questions`, { questions: lockedQuestions })
})

test('so are corrected cards', async () => {
  const fields: Record<string, Field> = {
    name: 'card name',
    seekingSummary: 'summary',
    offeringSummary: 'summary',
    currentFocus: 'summary',
    idealMatch: 'summary',
  }
  const short = { role: 'role', company: 'company', location: 'location' } as const
  const [texts, shorts, hooks] = [
    pages(naughty, 170),
    pages(naughty, 80),
    pages(naughty, 120).filter((text) => asKept('hook', text)),
  ]
  const rounds = Math.max(texts.length, Math.ceil(shorts.length / 3), Math.ceil(hooks.length / 5))
  await inLanes([...Array(rounds).keys()], 4, async (at) => {
    const path = `/api/rsvp/${stage.tokens[at % stage.tokens.length]}/profile`
    const text = texts[at % texts.length] ?? ''
    const three = Object.entries(short).map(
      ([name, field], place) => [name, field, shorts[(at * 3 + place) % shorts.length] ?? ''] as const,
    )
    const conversationHooks = hooks.slice((at * 5) % hooks.length, ((at * 5) % hooks.length) + 5)
    const corrected = Object.assign(
      { ...taken(fields, text), conversationHooks },
      ...three.map(([name, field, one]) => taken({ [name]: field }, one)),
    )
    const { status, text: said } = await call('PUT', path, corrected)
    expect([status, text, said.slice(0, 200)]).toEqual([200, text, expect.anything()])
    const { profile } = z.object({ profile: Row }).parse(JSON.parse(said))
    expect(profile).toMatchObject(
      Object.assign(kept(fields, text), ...three.map(([name, field, one]) => kept({ [name]: field }, one))),
    )
    expect(profile['conversationHooks']).toEqual(conversationHooks.map((hook) => asKept('hook', hook)))
  })
  const names: unknown[] = []
  for (const token of stage.tokens) {
    const { profile } = await read(`/api/rsvp/${token}/profile`, z.object({ profile: Row }))
    names.push(profile['name'])
  }
  expect(texts.map((text) => asKept('card name', text))).toEqual(expect.arrayContaining(names))
  await stage.system.advance('PT1H')
  await refuses({ ...fields, ...short }, (body) => call('PUT', `/api/rsvp/${stage.tokens[3]}/profile`, body))
})

test('so are the notes on a match', async () => {
  const [attendeeId, matchedWithId] = stage.guestIds
  const made = await call('POST', `/api/events/${stage.eventId}/matches`, { attendeeId, matchedWithId })
  const { id } = z.object({ id: z.string() }).parse(JSON.parse(made.text))
  const notes = [...pages(naughty, 1_000), ...naughty.filter((_, at) => at % 10 === 0)]
  for (const [at, curatorNotes] of notes.entries()) {
    const { status, text } = await call('PUT', `/api/events/${stage.eventId}/matches/${id}`, { curatorNotes })
    const now = at % 10 === 0 ? (await read(`/api/events/${stage.eventId}/matches`, Items)).items[0] : JSON.parse(text)
    expect([status, now]).toEqual([
      200,
      expect.objectContaining({ curatorNotes: asKept('curator notes', curatorNotes) }),
    ])
  }
})

test('what is texted is taken and stored', async () => {
  const path = '/webhooks/twilio/inbound'
  const stored = async () =>
    (await send(stage.system, 'GET', '/_local/table')).text.split('"__edb_e__":"message"').length
  const before = await stored()
  const bodies = [...pages(naughty, 700), ...naughty.filter((_, at) => at % 20 === 0)]
  for (const [at, Body] of bodies.entries()) {
    const fields = { MessageSid: `SMnaughty${at}`, From: '+13125550199', To: '+14155550123', Body }
    expect([
      (await send(stage.system, 'POST', path, signedText(stage.system.url + path, fields))).status,
      Body,
    ]).toEqual([200, Body])
  }
  expect((await stored()) - before).toBe(bodies.length)
})
