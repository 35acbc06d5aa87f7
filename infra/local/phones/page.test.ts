import AxeBuilder from '@axe-core/playwright'
import type { HttpBindings } from '@hono/node-server'
import sparticuz from '@sparticuz/chromium'
import { Hono } from 'hono'
import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cloud } from '../cloud/cloud.ts'
import { openClock } from '../cloud/clock.ts'
import { createScheduleBook, scheduleDefinition } from '../cloud/schedule-book.ts'
import { openStore } from '../cloud/store.ts'
import { createControl } from '../control.ts'
import { secrets } from '../providers/provider-fixture.ts'
import { openProviders } from '../providers/providers.ts'
import { openResendEmails } from '../providers/resend-emails.ts'
import { openTwilioMessages } from '../providers/twilio-messages.ts'
import { listen } from '../server.ts'
import { createPhones } from './phones.ts'
import { openThreads } from './threads.ts'

// The page in a browser, over the real simulators and control surface; nothing stands behind the webhooks.
const patienceMs = 60_000
const phone = '+13125550118'
const unwanted = new Set(['--single-process', '--no-zygote', '--in-process-gpu', '--disable-web-security'])

const db = openStore(':memory:')
const clock = openClock(db)
clock.set(Date.parse('2031-05-01T15:00:00.000Z'))
const schedules = createScheduleBook(db, clock)
let server: Awaited<ReturnType<typeof listen>>
let browser: Browser
const problems: string[] = []

const providers = openProviders({
  db,
  clock,
  secrets,
  publicUrl: 'http://127.0.0.1',
  deliverTo: (path) => server.url + path,
  pending: { add: () => undefined, done: () => undefined },
})

function mail(to: string, subject: string): void {
  const link = `${server.url}/rsvp/e.y.J`
  const email = { from: 'Ines <events@m33t.example>', to: [to], subject, text: `Hello\n\n[${link}]` }
  const html = `<html><head><style>@media (prefers-color-scheme: dark) { p { color: rgb(1, 2, 3) } }</style></head><body><p>Hello from a mail</p><script>document.title = 'ran'</script><a href="${link}">Answer</a></body></html>`
  const { id } = openResendEmails(db).add({ ...email, html }, clock.now())
  providers.ledger.append({
    id,
    channel: 'email',
    from: email.from,
    to,
    subject,
    body: email.text,
    html,
    template: null,
    at: new Date(clock.now()).toISOString(),
    status: 'delivered',
  })
}

beforeAll(async () => {
  const moved = async (to: number) => {
    clock.set(to)
    return 'settled' as const
  }
  const cloud = { set: moved, advance: (ms: number) => moved(clock.now() + ms) } as Cloud
  const table = { items: async function* () {}, unpublished: async () => 0, close: () => undefined }
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route(
    '/_local',
    createControl(() => ({ cloud, clock, table, schedules, prepared: () => true })),
  )
  app.route('/_local', providers.control)
  app.route('/_local', createPhones(openThreads(db)))
  app.post('/webhooks/*', (c) => c.body(null))
  app.get('/rsvp/*', (c) => c.html('<!doctype html><title>RSVP</title><h1>RSVP</h1>'))
  server = await listen(0, (request, bindings) => app.fetch(request, bindings))
  const sid = `SM${'a'.repeat(32)}`
  const body = `M33T for Dinner: see you Thu. Details: ${server.url}/r/AbCd`
  openTwilioMessages(db).add({
    sid,
    direction: 'outbound-api',
    channel: 'sms',
    from: secrets.twilioFrom,
    to: phone,
    body,
    numMedia: 0,
    numSegments: 1,
    status: 'delivered',
    errorCode: null,
    messagingServiceSid: null,
    statusCallback: null,
    at: clock.now(),
    updatedAt: clock.now(),
  })
  providers.ledger.append({
    id: sid,
    channel: 'sms',
    from: secrets.twilioFrom,
    to: phone,
    subject: null,
    body,
    html: null,
    template: null,
    at: new Date(clock.now()).toISOString(),
    status: 'delivered',
    segments: 1,
  })
  mail('ana@example.org', 'Come to dinner')
  const Target = {
    Arn: 'arn:aws:lambda:us-east-1:000000000000:function:f',
    RoleArn: 'arn:aws:iam::000000000000:role/r',
  }
  schedules.write(
    scheduleDefinition.parse({
      Name: 'evt_01M80V299577SFE49JA56C66RR-reveal-1',
      ScheduleExpression: 'at(2031-05-14T18:00:00)',
      ScheduleExpressionTimezone: 'America/Chicago',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target,
    }),
  )
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? (await sparticuz.executablePath()),
    args: sparticuz.args.filter((arg) => !unwanted.has(arg)),
  })
}, patienceMs)
afterAll(async () => {
  await browser.close()
  providers.close()
  await server.close()
  db.close()
})

async function openPage(width: number, height: number, colorScheme: 'light' | 'dark' | null): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'en-US',
    timezoneId: 'UTC',
  })
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Blocked script execution'))
      problems.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) problems.push(request.url())
  })
  await page.goto(`${server.url}/_local/phones`)
  await page.locator('#phones li').first().waitFor({ state: 'attached' })
  return page
}

/** What axe finds wrong, and whether the page is wider than its window. */
async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  return [...violations.map(({ id }) => id), ...(wide === true ? ['wider than the window'] : [])]
}

test.each([
  [360, 740, 'light'],
  [360, 740, 'dark'],
  [1280, 800, 'light'],
  [1280, 800, 'dark'],
] as const)(
  'fits and is accessible at %i x %i, %s',
  async (width, height, scheme) => {
    const page = await openPage(width, height, scheme)
    expect(await faults(page)).toEqual([])
    await page.locator('#phones a').click()
    await page.locator('#messages .bubble').first().waitFor()
    expect(await faults(page)).toEqual([])
    await page.goBack()
    await page.locator('#inboxes a').first().click()
    await page.frameLocator('#messages iframe').getByText('Hello from a mail').waitFor()
    expect(await faults(page)).toEqual([])
    await page.context().close()
  },
  patienceMs,
)

test(
  'a guest texts, Twilio answers by itself, and a delivery fails',
  async () => {
    const page = await openPage(1280, 800, 'light')
    await page.locator('#phones a').click()
    await page.getByRole('button', { name: 'STOP' }).click()
    await page.locator('.bubble.twilio').getByText('You are unsubscribed').waitFor()
    await page.getByLabel('Text as this guest').fill('Is there parking?')
    await page.keyboard.press('Enter')
    await page.locator('.bubble.guest').getByText('Is there parking?').waitFor()
    await page.getByRole('button', { name: /^Fail delivery/ }).click()
    expect(await page.locator('.status[data-tone="bad"]').textContent()).toBe('Not delivered (30003)')
    expect(await page.locator('.bubble a').getAttribute('href')).toBe(`${server.url}/r/AbCd`)
    await page.context().close()
  },
  patienceMs,
)

test(
  'an e-mail shows as it looks in light and dark and as plain text, runs nothing, and its links open in a new tab',
  async () => {
    const page = await openPage(1280, 800, null)
    await page.locator('#inboxes a').first().click()
    const frame = page.frameLocator('#messages iframe')
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.getByText('Answer').click()])
    await opened.getByRole('heading', { name: 'RSVP' }).waitFor()
    expect(await page.evaluate("document.querySelector('iframe').contentDocument.title")).toBe('')
    await page.getByRole('tab', { name: 'Mail' }).press('ArrowRight')
    // A colour scheme of the test's own would hold in frames too; hence none.
    await page.frameLocator('iframe.dark').getByText('Hello from a mail').waitFor()
    const inks = `[...document.querySelectorAll('iframe')].map((frame) =>
      getComputedStyle(frame.contentDocument.querySelector('p')).color)`
    expect(await page.evaluate(inks)).toEqual(['rgb(0, 0, 0)', 'rgb(1, 2, 3)'])
    await page.getByRole('tab', { name: 'In the dark' }).press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Plain text' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('tabpanel').textContent()).toContain(`[${server.url}/rsvp/e.y.J]`)
    await page.getByRole('button', { name: /^Bounce/ }).click()
    await page.locator('.status').getByText('Bounced').waitFor()
    await page.context().close()
  },
  patienceMs,
)

test(
  'tells what arrives, and who has unread messages',
  async () => {
    const page = await openPage(1280, 800, 'light')
    mail('ben@example.org', 'Come too')
    mail('ben@example.org', 'Really')
    await page.getByRole('status').getByText('2 new messages').waitFor()
    const entry = page.locator('#inboxes a', { hasText: 'ben@example.org' })
    expect(await entry.locator('.unread').textContent()).toBe('2 unread')
    await entry.click()
    await page.locator('.mail').first().waitFor()
    await entry.locator('.unread').waitFor({ state: 'hidden' })
    await page.context().close()
  },
  patienceMs,
)

test(
  'opens a new phone by its number and refuses what is none',
  async () => {
    const page = await openPage(360, 740, 'light')
    await page.getByLabel('Text from another number').fill('12')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').textContent()).toContain('That is no phone number')
    await page.getByLabel('Text from another number').fill('(312) 555-0199')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '+1 312 555 0199' }).waitFor()
    await page.getByRole('button', { name: 'HELP' }).click()
    await page.locator('.bubble.twilio').getByText('Reply STOP to unsubscribe').waitFor()
    await page.context().close()
  },
  patienceMs,
)

test(
  'moves the clock by a day, to what is due next, and to a date',
  async () => {
    const page = await openPage(1280, 800, 'light')
    const shows = (text: string) => page.locator('.times').getByText(text).first().waitFor()
    await page.getByRole('button', { name: '+24 h' }).click()
    await shows('Fri, May 2, 2031')
    await page.getByRole('button', { name: 'Next: Reveal, Wed, May 14, 11:00 PM' }).click()
    await shows('Wed, May 14, 2031, 6:00 PM where the event is (Chicago)')
    await page.getByLabel('Jump to').fill('2031-05-20T08:30')
    await page.getByRole('button', { name: 'Go' }).click()
    await shows('Tue, May 20, 2031, 8:30')
    await page.getByLabel('Jump to').fill('2031-05-01T08:30')
    await page.getByRole('button', { name: 'Go' }).click()
    await page.locator('#problem:not(:empty)').waitFor()
    expect(await page.getByRole('alert').textContent()).toContain('The clock cannot go back')
    await page.context().close()
  },
  patienceMs,
)

test('nothing went wrong on the way, and nothing was asked of another host', () => {
  expect(problems).toEqual([expect.stringContaining('400')])
})
