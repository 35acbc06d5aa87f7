import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Window, faultsOf, openBrowser, openWindow, phone } from './browser.ts'
import { pagesStage } from './pages-stage.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'

// Every page in each of its states, on the narrowest phone, in light and dark.
let system: TestSystem
let browser: Browser
let home: string
let stage: Stage
type Stage = Awaited<ReturnType<typeof pagesStage>>
/** Windows that nobody looks at just now: to open one costs more than to judge a page. */
const idle: Record<keyof Stage['sessions'], Window[]> = { nobody: [], olive: [], pia: [] }

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startForTest(testSecrets), openBrowser()])
  home = new URL(system.url).origin
  stage = await pagesStage(system)
}, 400_000)
afterAll(async () => {
  await browser.close()
  await system.close()
})

type Who = keyof Stage['guests']
const link = (who: Who, more: object = {}) =>
  linkToken({ eventId: eventOf(who), attendeeId: stage.guests[who].id, expiresAt: '2032-01-01T00:00:00.000Z', ...more })
function eventOf(who: Who): string {
  const { planned, cancelled, evening } = stage.events
  return who === 'eve' ? planned : who === 'gil' ? cancelled : evening
}

interface Stop {
  name: string
  /** Whose browser it is; one that is signed in nowhere when left out. */
  as?: keyof Stage['sessions']
  path: () => string | Promise<string>
  /** What must be read there before anything is judged. */
  shows: string | RegExp
  /** What is done before that. */
  first?(page: Page): Promise<unknown>
}

const rsvp = (name: string, who: Who, part: string, shows: Stop['shows'], first?: Stop['first']): Stop => ({
  name: `RSVP: ${name}`,
  path: async () => `/rsvp/${await link(who)}${part}`,
  shows,
  ...(first === undefined ? {} : { first }),
})
const asOlive = (name: string, path: () => string, shows: Stop['shows'], first?: Stop['first']): Stop => ({
  name: `organizer: ${name}`,
  as: 'olive',
  path,
  shows,
  ...(first === undefined ? {} : { first }),
})
const at =
  (event: keyof Stage['events'], tab = '') =>
  () =>
    `/events/${stage.events[event]}${tab}`
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const unfold = (summary: string) => (page: Page) => page.locator('summary', { hasText: summary }).click()
const badRows = [
  'First name,Last name,E-mail,Phone',
  'Hal,Ito,hal@example.org,(312) 555-0170',
  'Ana,Ruiz,ana@example.org,',
  'Ida,Moe,not-an-address,',
  ',,nobody@example.org,',
  'Jo,Ek,jo@example.org,12',
  'Hal,Ito,hal@example.org,',
].join('\n')

const stops: Stop[] = [
  rsvp('invitation', 'dee', '', 'Can you come?'),
  rsvp('said yes', 'cho', '', 'Shall we text you too?'),
  rsvp('changing the answer', 'cho', '', 'Maybe', press('Change my answer')),
  rsvp('said no', 'fay', '', "You can't come this time"),
  rsvp('open text', 'cho', '#question/goals', /^1 of 7|Question 1/),
  rsvp('single select', 'cho', '#question/experience', 'Founder'),
  rsvp('multi select', 'cho', '#question/expertise', 'Strategy'),
  rsvp('slider', 'cho', '#question/energy', 'In the middle'),
  rsvp('finish with questions left', 'cho', '#finish', /^Answer:|Almost/),
  rsvp('answers being read', 'cho', '#reading', /./),
  rsvp('card', 'ana', '#card', 'Fernway'),
  rsvp('making the list better', 'ana', '#card', /% complete/, (page) =>
    page.getByRole('heading', { name: 'Make your list better' }).scrollIntoViewIfNeeded(),
  ),
  rsvp('correcting the card', 'ana', '#edit', 'Save'),
  rsvp('done, list open', 'ana', '', 'Your list is open'),
  rsvp('done, list to come', 'eve', '', 'Your matches arrive Thursday, June 19 at 6:00 PM CDT'),
  rsvp('matches', 'ana', '/matches', 'Ben Okafor'),
  rsvp(
    'whom not to meet',
    'ana',
    '',
    'First and last name, one person on each line, up to 20.',
    unfold('Is there anybody you would rather'),
  ),
  rsvp('taking somebody off the list', 'ana', '/matches', /^Take Ben Okafor off your list/, press(/^Not this person/)),
  rsvp('matches, nobody', 'cho', '/matches', "We're working on finding matches"),
  rsvp('matches, not yet', 'eve', '/matches', /^Your matches arrive Thursday, June 19 at 6:00 PM CDT/),
  rsvp('cancelled', 'gil', '', 'This event was cancelled'),
  rsvp('cancelled, matches', 'gil', '/matches', 'This event was cancelled'),
  { name: 'RSVP: no link of ours', path: () => '/rsvp/not-a-link', shows: 'This link does not work' },
  {
    name: 'RSVP: expired',
    path: async () => `/rsvp/${await link('ana', { expiresAt: '2031-05-01T00:00:00.000Z' })}`,
    shows: 'This link has expired',
  },
  {
    name: 'RSVP: revoked',
    path: async () => `/rsvp/${await link('ana', { generation: 0 })}`,
    shows: 'A newer link replaced this one',
  },
  {
    name: 'matches link',
    path: async () => `/matches/${await link('ben', { audience: 'matches' })}`,
    shows: 'Founders Dinner, by Olive Hart',
  },
  { name: 'matches link, no good', path: () => '/matches/x', shows: 'This link does not work' },
  { name: 'short link, no good', path: () => `/r/${'A'.repeat(22)}`, shows: 'This link does not work' },
  {
    name: 'preferences',
    path: async () => `/preferences/${await link('ana', { audience: 'preferences' })}`,
    shows: 'Stop everything',
  },
  {
    name: 'unsubscribe',
    path: async () => `/preferences/${await link('dee', { audience: 'preferences' })}?unsubscribe=1`,
    shows: 'Unsubscribe from Olive Hart?',
  },
  {
    name: 'unsubscribed',
    path: async () => `/preferences/${await link('fay', { audience: 'preferences' })}?unsubscribe=1`,
    shows: 'You are unsubscribed. No more e-mails from this organizer.',
    first: press('Unsubscribe'),
  },
  { name: 'preferences, no good', path: () => '/preferences/x', shows: 'This link does not work' },
  { name: 'privacy', path: () => '/privacy', shows: 'Privacy' },
  { name: 'terms', path: () => '/terms', shows: /Terms/ },
  { name: '404', path: () => '/nowhere', shows: 'There is no such page' },
  { name: 'start page', path: () => '/', shows: /./ },
  { name: 'sign-in', path: () => '/sign-in', shows: 'Send me the link' },
  { name: 'sign-in, link to press', path: () => `/sign-in#${'A'.repeat(43)}`, shows: 'Sign in' },
  { name: 'sign-in, link no good', path: () => `/sign-in#${'A'.repeat(43)}`, shows: /./, first: press('Sign in') },
  { name: 'signed out', path: () => '/events', shows: /Sign in|sign in/ },
  { name: 'organizer: no events', as: 'pia', path: () => '/events', shows: 'Plan your first event' },
  asOlive('events', () => '/events', 'Founders Dinner'),
  asOlive('new event', () => '/events/new', 'Create as a draft'),
  asOlive('new event, the lists', () => '/events/new', 'Back to what is recommended', unfold('Advanced')),
  asOlive('new event, with mistakes', () => '/events/new', /fields need a look/, press('Create as a draft')),
  asOlive('overview', at('evening'), 'Matches approved'),
  asOlive('overview, draft', at('draft'), /^Publish/),
  asOlive('publishing', at('ready'), 'Publish Ready to go?', press(/^Publish/)),
  asOlive('overview, cancelled', at('cancelled'), /^This event was cancelled, and its guests/),
  asOlive('edit', at('planned', '/edit'), 'Save changes'),
  asOlive('edit, moved', at('planned', '/edit'), /are told of the new time or place/, (page) =>
    page.getByLabel('Venue', { exact: true }).fill('The Cellar'),
  ),
  asOlive('cancelling', at('planned', '/edit'), /^Who comes, may come or/, press(/^Cancel the/)),
  asOlive('edit, cancelled', at('cancelled', '/edit'), /^This event was cancelled and cannot/),
  asOlive('guests', at('evening', '/guests'), 'ben@example.org'),
  asOlive('guests, nobody', at('draft', '/guests'), 'Add a guest'),
  asOlive('adding a guest', at('draft', '/guests'), 'First name', press('Add a guest')),
  asOlive('import', at('draft', '/guests'), 'Paste rows here', press(/^Import|^Bring/)),
  asOlive('import, with bad rows', at('evening', '/guests'), 'What becomes of each row', async (page) => {
    await press(/^Import|^Bring/)(page)
    await page.getByLabel('Paste rows here').fill(badRows)
    await press('Check the rows')(page)
  }),
  asOlive('questions', at('evening', '/questions'), /How do you like to talk/),
  asOlive('outlook', at('evening', '/outlook'), 'How this is worked out'),
  asOlive('outlook, nobody', at('draft', '/outlook'), 'Nobody to look at yet'),
  asOlive('seating, no plan', at('planned', '/seating'), 'Make the plan'),
  asOlive('seating, rounds', at('evening', '/seating'), 'Nobody meets the same person twice.'),
  asOlive(
    'seating, tables',
    at('evening', '/seating'),
    /^Nobody shares a table with|^Two people share/,
    press('Dinner tables'),
  ),
  asOlive('matches, guarantees', at('evening', '/matches'), /wishes can be met by/, unfold('What these lists')),
  asOlive('vocabulary', at('evening', '/vocabulary'), 'Words of your event'),
  asOlive('matches, a proposal', at('evening', '/matches'), 'Lou comes'),
  asOlive('matches, generated just now', at('evening', '/matches'), /You can do it again at/),
  asOlive('matches, a list', () => `${at('evening', '/matches')()}#${stage.guests.ana.id}`, 'Both sail.'),
  asOlive('matches, too few', at('planned', '/matches'), /It takes two/),
  asOlive('sending by hand', at('evening'), /^\d guests? gets? it now|^Nobody gets/, press(/Event reminder/)),
  asOlive('an event that is not there', () => '/events/evt_00000000000000000000000000', /./),
  { name: 'phones', path: () => '/_local/phones', shows: 'Text from another number' },
  { name: 'phones: a phone', path: () => `/_local/phones#${encodeURIComponent('+13125550142')}`, shows: /^M33T for/ },
  {
    name: 'phones: an inbox',
    path: () => `/_local/phones#${encodeURIComponent('ana@example.org')}`,
    shows: 'Plain text',
  },
]

describe.concurrent('a page without faults in light and dark, at 360 pixels, that asks nobody else', () => {
  test.each(stops)('$name', async ({ as = 'nobody', path, shows, first }) => {
    const window = idle[as].pop() ?? (await openWindow(browser, home, { ...phone, ...stage.sessions[as] }))
    const { page, mishaps } = window
    // Between two addresses that differ behind their # nothing would be loaded.
    await page.goto('about:blank')
    await page.goto(home + (await path()))
    await first?.(page)
    await page.getByText(shows).filter({ visible: true }).first().waitFor()
    await page.locator('h1').first().waitFor()
    const faults = await faultsOf(page)
    expect([...faults, ...mishaps.splice(0)]).toEqual([])
    idle[as].push(window)
  })
})

test('the invitation opens with at most 28 KB', async () => {
  const { page, close } = await openWindow(browser, home, phone)
  const parts: { path: string; body: Promise<Buffer> }[] = []
  page.on('response', (response) => parts.push({ path: new URL(response.url()).pathname, body: response.body() }))
  await page.goto(`${home}/rsvp/${await link('dee')}`)
  await page.getByText('Can you come?').waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(parts.map(async ({ path, body }) => [path, gzipSync(await body).length] as const))
  await close()
  expect(sizes.some(([path]) => path.startsWith('/_astro/') && path.endsWith('.js'))).toBe(true)
  // What it says of the guest and the event is theirs.
  const bytes = sizes.filter(([path]) => !path.startsWith('/api/')).reduce((sum, [, size]) => sum + size, 0)
  expect(bytes).toBeLessThanOrEqual(28 * 1024)
})
