import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { openDemo, openDemoMark, staysOnThisMachine } from './demo.ts'
import { demoEvents, demoOrganizer } from './demo-events.ts'
import { demoGuests, draftGuests } from './demo-guests.ts'

describe('the guests', () => {
  const allGuests = [...demoGuests, ...draftGuests]

  test('are enough, each with an address and number that belong to nobody', () => {
    expect(demoGuests.length).toBeGreaterThanOrEqual(14)
    expect(new Set(demoGuests.map(({ email }) => email)).size).toBe(demoGuests.length)
    for (const { email, phone, reply } of allGuests) {
      expect(email).toMatch(/^[a-z.]+@example\.(com|org|net)$/)
      for (const number of [phone, reply?.phone]) expect(number ?? '555 01').toMatch(/555[ -]?01/)
    }
  })

  test('have come differently far', () => {
    const has = (fits: (guest: (typeof demoGuests)[number]) => boolean) => demoGuests.some(fits)
    for (const status of ['CONFIRMED', 'MAYBE', 'DECLINED', undefined])
      expect(has(({ reply }) => reply?.status === status)).toBe(true)
    expect(has(({ answers, finishes }) => answers !== undefined && finishes === undefined)).toBe(true)
    expect(has(({ reply, corrects }) => reply?.textConsent === true && corrects === undefined)).toBe(true)
    expect(demoGuests.filter(({ corrects, finishes }) => corrects !== undefined && finishes)).toHaveLength(1)
  })

  test('answer what is asked', () => {
    const chosen = demoGuests.flatMap(({ answers = {} }) => Object.entries(answers))
    for (const [questionId, value] of chosen) {
      const question = defaultQuestions.find(({ id }) => id === questionId)
      expect(question, questionId).toBeDefined()
      const options = question?.config?.options?.map((option) => option.value)
      const unknown = [value].flat().filter((one) => options?.includes(one) === false)
      expect([questionId, unknown]).toEqual([questionId, []])
    }
  })
})

describe('the events', () => {
  test.each([
    ['2026-11-22T10:00:00.000Z', '2026-12-10', '2026-12-03T23:00:00.000Z', '2026-12-31'],
    // Still Wednesday evening in Chicago, and daylight saving time there.
    ['2027-07-01T02:00:00.000Z', '2027-07-22', '2027-07-15T22:00:00.000Z', '2027-08-12'],
    // The deadline falls behind the end of daylight saving time.
    ['2026-10-25T12:00:00.000Z', '2026-11-12', '2026-11-05T23:00:00.000Z', '2026-12-03'],
  ])('at %s are on Thursdays in Chicago', (now, date, rsvpDeadline, draftDate) => {
    const { evening, draft } = demoEvents(now)
    expect([evening.date, evening.rsvpDeadline, draft.date]).toEqual([date, rsvpDeadline, draftDate])
  })
})

test.each([
  [{}, true],
  [{ TWILIO_AUTH_TOKEN: 'x', RESEND_WEBHOOK_SECRET: 'whsec_x', OPENAI_API_KEY: 'sk' }, true],
  [{ RESEND_API_KEY: 're_x' }, false],
  [{ TWILIO_ACCOUNT_SID: 'AC1' }, false],
  [{ RESEND_BASE_URL: 'http://127.0.0.1:4000' }, true],
  [{ RESEND_API_KEY: 're_x', RESEND_BASE_URL: 'http://localhost:4000', TWILIO_BASE_URL: 'http://[::1]:1' }, true],
  [{ RESEND_BASE_URL: 'https://api.resend.com' }, false],
  [{ TWILIO_BASE_URL: 'nonsense' }, false],
])('with %j it stays on this machine: %s', (env, stays) => {
  expect(staysOnThisMachine(env)).toBe(stays)
})

describe('a start', () => {
  const mailed = 'Sign in: http://127.0.0.1:3333/sign-in#tok-1_n'
  const invited = 'Answer: http://127.0.0.1:9999/rsvp/e.y-J_1'

  /** A start over a folder, where the system answers as `answer` says: [status, body]. */
  async function start({
    db = new DatabaseSync(':memory:'),
    rows = [] as string[],
    env = {},
    answer,
  }: {
    db?: DatabaseSync
    rows?: string[]
    env?: Record<string, string>
    answer: (call: string, asked: number) => [number, unknown]
  }) {
    const calls: string[] = []
    const log: string[] = []
    const demo = await openDemo({
      db,
      env,
      url: 'http://127.0.0.1:1',
      publicUrl: 'https://public.example',
      clock: { now: () => 0 },
      table: {
        items: async function* () {
          yield* rows
        },
      },
      log: (text) => void log.push(text),
      fetch: async (input, init) => {
        const call = `${init?.method} ${String(input).slice('http://127.0.0.1:1'.length)}`
        const [status, body] = answer(
          call,
          calls.filter((earlier) => earlier.startsWith('POST /api/session/link')).length,
        )
        calls.push(call)
        return Response.json(body, { status })
      },
    })
    const prepared = [demo.prepared()]
    const links = await demo.run()
    prepared.push(demo.prepared())
    return { links, prepared, calls, log, state: openDemoMark(db).read() }
  }

  const doneFolder = () => {
    const db = new DatabaseSync(':memory:')
    openDemoMark(db).write('begun')
    openDemoMark(db).write('done')
    return db
  }
  const mails = (to: string, bodies: string[]): [number, unknown] => [
    200,
    { items: bodies.map((body) => ({ to, body })) },
  ]

  test('over data of the user leaves it alone', async () => {
    const answer = () => [500, {}] as [number, unknown]
    const untouched = { links: undefined, prepared: [true, true], calls: [], log: [], state: 'none' }
    expect(await start({ rows: ['{}'], answer })).toEqual(untouched)
    expect(await start({ env: { RESEND_API_KEY: 're_x' }, answer })).toMatchObject({
      links: undefined,
      calls: [],
      log: [],
    })
  })

  test('over the demo makes fresh links and nothing else', async () => {
    const { links, prepared, calls, state } = await start({
      db: doneFolder(),
      answer: (call, asked) => {
        if (call === 'POST /api/session/link') return [202, { sent: true }]
        if (call.includes(encodeURIComponent(demoOrganizer.email)))
          return mails(demoOrganizer.email, asked === 0 ? ['old'] : ['old', mailed])
        return mails('kofi.mensah@example.net', ['older', invited])
      },
    })
    expect(links).toEqual({
      signIn: 'http://127.0.0.1:3333/sign-in#tok-1_n',
      rsvp: 'https://public.example/rsvp/e.y-J_1',
    })
    expect([prepared, state, calls.filter((call) => call.startsWith('POST'))]).toEqual([
      [true, true],
      'done',
      ['POST /api/session/link'],
    ])
  })

  test('too many starts an hour leave out the sign-in link only', async () => {
    const { links } = await start({
      db: doneFolder(),
      answer: (call) => (call.startsWith('POST') ? [429, { code: 'RATE_LIMITED' }] : mails('x@example.com', [invited])),
    })
    expect(links).toEqual({ signIn: undefined, rsvp: 'https://public.example/rsvp/e.y-J_1' })
  })

  test('that fails goes on, says so without a name, and is taken up by the next', async () => {
    const db = new DatabaseSync(':memory:')
    const answer = (call: string): [number, unknown] =>
      call.startsWith('POST') ? [503, {}] : mails('x@example.com', [])
    const first = await start({ db, answer })
    expect(first).toMatchObject({ links: undefined, prepared: [false, true], state: 'begun' })
    expect(first.log).toEqual([
      '{"level":"WARN","message":"the demo is not complete","reason":"POST /api/session answered 503"}\n',
    ])
    expect((await start({ db, rows: ['{}'], answer })).calls).toContain('POST /api/session/link')
  })
})
