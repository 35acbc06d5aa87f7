import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Window, desktop, faultsOf, openBrowser, openWindow, phone } from './browser.ts'
import { answers, people, rsvpToken, scene } from './scene.ts'
import { type TestSystem, startForTest } from './start.ts'

// The story once more, by hand: the organizer at a desk, Ana on a phone, in a real Chromium.
let system: TestSystem
let browser: Browser
let desk: Window
let hand: Window
let day: string
let eventUrl: string

beforeAll(async () => {
  system = await startForTest()
  browser = await openBrowser()
  const home = new URL(system.url).origin
  desk = await openWindow(browser, home, desktop)
  hand = await openWindow(browser, home, phone)
  day = new Date(Date.parse(await system.now()) + 12 * 86_400_000).toISOString().slice(0, 10)
})
afterAll(async () => {
  await browser.close()
  await system.close()
})

const stage = () => scene(system)
const lastMail = async (to: string) => (await stage().mailsTo(to)).at(-1)

test('the organizer signs in by mail and says who invites', async () => {
  const { page } = desk
  await page.goto(`${system.url}/sign-in`)
  expect(await faultsOf(page)).toEqual([])
  await page.getByLabel('Your e-mail address').fill('olive@example.org')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
  const token = /#([\w-]+)/.exec((await lastMail('olive@example.org'))?.body ?? '')?.[1]
  await page.goto(`${system.url}/sign-in#${token}`)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByLabel('Your name or organization').fill('Olive Hart')
  await page.getByLabel('Postal address').fill('1 Main Street, Chicago, IL 60601')
  await page.getByRole('button', { name: 'Save and go on' }).click()
  await page.waitForURL('**/events')
  await page.getByRole('heading', { name: 'Plan your first event' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('plans an event, adds guests and publishes', async () => {
  const { page } = desk
  await page.goto(`${system.url}/events/new`)
  await page.getByLabel('Name', { exact: true }).fill('Founders Dinner')
  await page.getByLabel('Date', { exact: true }).fill(day)
  await page.getByLabel('Starts', { exact: true }).fill('18:00')
  await page.getByLabel('Ends', { exact: true }).fill('21:00')
  await page.getByLabel('Time zone').fill('America/Chicago')
  await page.getByLabel('Venue', { exact: true }).fill('The Loft')
  await page.getByLabel('Address', { exact: true }).fill('12 Lake Street, Chicago')
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Create as a draft' }).click()
  await page.waitForURL('**/events/evt_*')
  eventUrl = page.url()
  await page.goto(`${eventUrl}/guests`)
  await page.getByRole('button', { name: 'Add a guest' }).first().click()
  const dialog = page.getByRole('dialog')
  for (const { email, firstName, lastName } of [people.ana, people.ben]) {
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('First name').fill(firstName)
    await dialog.getByLabel('Last name').fill(lastName)
    await dialog.getByRole('button', { name: 'Add guest' }).click()
    // It stays open for the next guest.
    await page
      .getByText(new RegExp(`^${firstName}.* is on the list`))
      .first()
      .waitFor()
  }
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await page.getByText('ben@example.org').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.goto(eventUrl)
  await page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Publish and send 2 invitations' }).click()
  await page.getByText('The invitations are on their way.').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('a guest says yes on a phone, agrees to texts, and answers one question a screen', async () => {
  const { page } = hand
  await page.goto(`${system.url}/rsvp/${rsvpToken(await lastMail('ana@example.org'))}`)
  await page.getByRole('heading', { name: 'Founders Dinner' }).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: "I'm coming" }).click()
  await page.getByLabel('Mobile number').fill('(312) 555-0142')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved. We will text').waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page
    .getByRole('link', { name: /^Answer \d questions/ })
    .or(page.getByRole('button', { name: /^Answer \d questions/ }))
    .click()
  for (const words of [answers.ana.goals, answers.ana.ideal_connections, answers.ana.offers]) {
    await page.getByRole('textbox').fill(words)
    await page.getByRole('button', { name: 'Next' }).click()
  }
  expect(await faultsOf(page)).toEqual([])
  await page.getByText('Founder', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Strategy', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByText('Climate and sustainability').click()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await page.getByText('Fernway').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page
    .getByRole('button', { name: 'Looks good' })
    .or(page.getByRole('link', { name: 'Looks good' }))
    .click()
  expect(await faultsOf(page)).toEqual([])
})

test('the organizer generates matches and approves them', async () => {
  const ben = {
    id: '',
    email: 'ben@example.org',
    firstName: 'Ben',
    token: async () => rsvpToken(await lastMail('ben@example.org')),
  }
  await stage().comes(ben, answers.ben)
  await system.settle()
  const { page } = desk
  await page.goto(`${eventUrl}/matches`)
  await page.getByRole('button', { name: 'Generate matches', exact: true }).click()
  await page.getByRole('button', { name: /^Approve all 2 open matches/ }).click()
  await page.getByText('2 of 2 approved').waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('the evening before, the guest opens the list from the mail', async () => {
  await system.advance('P12D')
  const mail = (await stage().mailsTo('ana@example.org')).find(
    ({ subject }) => subject === 'Your connections for Founders Dinner are ready',
  )
  const link = /\/matches\/[\w.-]+/.exec(mail?.body ?? '')?.[0]
  const { page } = hand
  await page.goto(`${system.url}${link}`)
  await page.getByText('Ben Okafor').first().waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('a link that is no good has a page with a way forward', async () => {
  const { page } = hand
  await page.goto(`${system.url}/rsvp/not-a-link`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await faultsOf(page)).toEqual([])
})

test('nothing went wrong in the windows, and nothing left the house', () => {
  expect(desk.mishaps).toEqual([])
  expect(hand.mishaps).toEqual([])
})
