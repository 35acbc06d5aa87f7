import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Window, desktop, faultsOf, openBrowser, openWindow, phone } from './browser.ts'
import { type Guest, answers, beginning, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// What an organizer does to lists by hand, in a real Chromium: what fails, what takes somebody else by surprise, and
// where the keyboard is afterwards.
let system: TestSystem
let browser: Browser
let desk: Window
let hand: Window
let host: Visitor
let eventId: string
let room: Guest[]
const stage = () => scene(system)
const path = () => `/api/events/${eventId}/matches`

beforeAll(async () => {
  system = await startForTest()
  await system.advance(beginning)
  host = await stage().organizer('olive@example.org')
  eventId = await stage().event(host, { matchesPerAttendee: 2 })
  room = await stage().guests(host, eventId, Object.values(people))
  await host.post(`/api/events/${eventId}/publish`)
  for (const name of ['ana', 'ben', 'cho'] as const) await stage().comes(guest(people[name].firstName), answers[name])
  await system.settle()
  browser = await openBrowser()
  const home = new URL(system.url).origin
  desk = await openWindow(browser, home, { ...desktop, ...(await signedIn()) })
  hand = await openWindow(browser, home, { ...phone, ...(await signedIn()) })
}, 120_000)
afterAll(async () => {
  await browser.close()
  await system.close()
})

function guest(firstName: string): Guest {
  const found = room.find((one) => one.firstName === firstName)
  if (found === undefined) throw new Error(`there is no ${firstName}`)
  return found
}

async function signedIn() {
  const [name = '', value = ''] = (await stage().session('olive@example.org')).split('=')
  const scope = { domain: new URL(system.url).hostname, path: '/', expires: -1 }
  const cookie = { name, value, ...scope, httpOnly: true, secure: true, sameSite: 'Lax' as const }
  return { storageState: { cookies: [cookie], origins: [] } }
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const toast = (page: Page) => page.locator('.toast')
const focused = (page: Page) =>
  page.evaluate('document.activeElement.getAttribute("aria-label") || document.activeElement.textContent')
const isOff = async (page: Page, name: string) => (await button(page, name).getAttribute('aria-disabled')) === 'true'
const lists = async () => stage().matches(host, eventId)

test('what can be done again in five minutes can be done then, however long the page was open', async () => {
  const { page } = desk
  await page.clock.install()
  await page.goto(`${system.url}/events/${eventId}/matches`)
  await button(page, 'Generate matches').waitFor()
  await page.clock.fastForward('20:00')
  await button(page, 'Generate matches').click()
  await page.getByText('The matches are there.').waitFor()
  // The server's clock, in the zone of the event, as everything else on the page.
  await page.getByText(/You can do it again at \d+:\d\d [AP]M C[SD]T\./).waitFor()
  expect(await isOff(page, 'Generate again')).toBe(true)
  await page.clock.fastForward('04:00')
  expect(await isOff(page, 'Generate again')).toBe(true)
  await page.clock.fastForward('01:05')
  await page.getByText('What you approved, added or rejected stays as it is.').waitFor()
  expect(await isOff(page, 'Generate again')).toBe(false)
  expect(await faultsOf(page)).toEqual([])
})

test('a decision that fails is told where it was made, and nothing else', async () => {
  const { page } = desk
  await page.goto(`${system.url}/events/${eventId}/matches#${guest('Ana').id}`)
  await page.reload()
  const approve = button(page, 'Approve Ben Okafor')
  await approve.waitFor()
  await page.route('**/matches/mat_*', (route) => route.abort())
  await approve.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('listitem').filter({ has: approve })
  await card.getByRole('alert').filter({ hasText: 'You seem to be offline' }).waitFor()
  expect(await toast(page).textContent()).toBe('')
  expect(await focused(page)).toBe('Approve Ben Okafor')
  await page.unroute('**/matches/mat_*')
  await page.keyboard.press('Enter')
  await toast(page).filter({ hasText: 'Ben Okafor is approved.' }).waitFor()
  expect(await card.getByText('You seem to be offline').count()).toBe(0)
  await expect.poll(() => focused(page)).toBe('Undo the decision on Ben Okafor')
})

test('what somebody else decided meanwhile is not undone unseen', async () => {
  const { page } = desk
  const one = (await lists()).find(
    ({ attendeeId, matchedWithId }) => attendeeId === guest('Ana').id && matchedWithId === guest('Ben').id,
  )
  await host.put(`${path()}/${one?.id}`, { status: 'REJECTED' })
  await button(page, 'Undo the decision on Ben Okafor').click()
  await page.getByText('Somebody has decided on this match meanwhile: it is rejected.').waitFor()
  await page.getByText('Rejected (1)').waitFor()
  expect((await lists()).find(({ id }) => id === one?.id)?.status).toBe('REJECTED')
  await expect.poll(() => page.evaluate('document.activeElement === document.body')).toBe(false)
})

test('the keyboard stays where many were approved', async () => {
  const { page } = desk
  await page.goto(`${system.url}/events/${eventId}/matches#${guest('Ben').id}`)
  await page.reload()
  await button(page, 'Approve this list').focus()
  await page.keyboard.press('Enter')
  await toast(page).filter({ hasText: '2 matches are approved.' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Whom Ben Okafor should meet')
  await button(page, /^Approve all \d open matches/).focus()
  await page.keyboard.press('Enter')
  await page.getByText('All decided').first().waitFor()
  await expect.poll(() => focused(page)).toMatch(/^\d of \d approved$/)
})

test('nobody disappears from an open list by one tap', async () => {
  const { page } = hand
  await host.post(`/api/events/${eventId}/notify`, { purpose: 'reveal' })
  await system.settle()
  await page.goto(`${system.url}/events/${eventId}/matches#${guest('Ben').id}`)
  await button(page, 'Undo the decision on Ana Ruiz').click()
  const dialog = page.getByRole('dialog', { name: 'Take Ana Ruiz off the list of Ben Okafor?' })
  await dialog.getByText(/Ben Okafor can read about Ana Ruiz already/).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Leave it' }).click()
  await dialog.waitFor({ state: 'hidden' })
  const shown = async () => (await lists()).filter(({ status }) => status === 'REVEALED').length
  const before = await shown()
  await button(page, 'Undo the decision on Ana Ruiz').click()
  await dialog.getByRole('button', { name: 'Take back' }).click()
  await toast(page).filter({ hasText: 'Ana Ruiz is to decide again.' }).waitFor()
  await expect.poll(() => focused(page)).toBe('Approve Ana Ruiz')
  expect(await shown()).toBe(before - 1)
})

test('a proposal tells what becomes of the promises, and at its button why it must wait', async () => {
  const { page } = desk
  await system.advance('PT6M')
  await host.post(`${path()}/generate`)
  await stage().comes(guest('Dee'), answers.ben)
  await system.settle()
  await host.post(`${path()}/propose`)
  await system.settle()
  await page.reload()
  const panel = page.getByRole('region', { name: /lists? would change/ })
  await panel
    .getByText(/^Every promise would hold\.|promises? would |promises? do(es)? not hold now/)
    .first()
    .waitFor()
  const wait = panel.getByText(/^Lists were written within the last five minutes\. You can accept this from/)
  await wait.waitFor()
  expect(await isOff(page, 'Accept')).toBe(true)
  expect(await faultsOf(page)).toEqual([])
  await page.clock.fastForward('05:05')
  await wait.waitFor({ state: 'detached' })
  // By the server's clock it is too early still, which is told at the same place.
  await button(page, 'Accept').focus()
  await page.keyboard.press('Enter')
  await wait.waitFor()
  expect(await page.getByText('You have asked often').count()).toBe(0)
  expect(await focused(page)).toBe('Accept')
  await system.advance('PT6M')
  await page.reload()
  await button(page, 'Accept').focus()
  await page.keyboard.press('Enter')
  await toast(page).filter({ hasText: 'The matches are there.' }).waitFor()
  await panel.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate('document.activeElement === document.body')).toBe(false)
})

test('an outlook without wishes says so, and nothing that contradicts it', async () => {
  const { page } = hand
  await page.route('**/api/events/*/outlook', async (route) => {
    const answer = await route.fetch()
    const terms = [{ term: 'design', label: 'Design', seekers: 0, offerers: 2, unmet: 0, nobody: 0 }]
    const none = { wishes: { expected: 0, met: 0 }, terms, inviteNext: [] }
    await route.fulfill({ response: answer, json: { ...(await answer.json()), ...none } })
  })
  await page.goto(`${system.url}/events/${eventId}/outlook`)
  await page.getByText(/^Of those who have answered nobody has said whom they would like to meet/).waitFor()
  await page.getByText('Offered, but nobody seeks it: Design').waitFor()
  expect(await page.getByText(/Every wish can be met|Supply and demand/).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await page.unroute('**/api/events/*/outlook')
})

test('of an event that is over it is said so, and nobody need be invited', async () => {
  const { page } = hand
  await system.advance('P11D')
  await page.goto(`${system.url}/events/${eventId}/matches`)
  await page.getByText(/^The event is over\. You can still change lists/).waitFor()
  expect(await faultsOf(page)).toEqual([])
  await page.goto(`${system.url}/events/${eventId}/outlook`)
  await page.getByText('The event is over, so there is nothing to look ahead to.').waitFor()
  expect(await page.getByText('Whom to invite next', { exact: true }).count()).toBe(0)
})

test('a cancelled event is to be read only, on a phone too', async () => {
  await host.delete(`/api/events/${eventId}`)
  await system.settle()
  const { page } = hand
  await page.goto(`${system.url}/events/${eventId}/matches#${guest('Cho').id}`)
  await page.reload()
  await page.getByText('The event was cancelled. Guests see no lists, and these stay as they are.').waitFor()
  await page.getByRole('heading', { name: /^Whom Cho/ }).waitFor()
  for (const name of [/^Approve/, /^Reject /, /^Undo/, /^Generate/, /^See what/, /^Add/, /^Reveal/, /^Tell those/])
    expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0])
  expect(await faultsOf(page)).toEqual([])
  await page.goto(`${system.url}/events/${eventId}/outlook`)
  await page.getByText('The event was cancelled, so there is nothing to look ahead to.').waitFor()
  expect(await page.getByText('Whom to invite next', { exact: true }).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  expect([...desk.mishaps, ...hand.mishaps]).toEqual([])
})
