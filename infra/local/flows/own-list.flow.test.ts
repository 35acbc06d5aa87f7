import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RsvpView } from '#core/attendee/guest-view.ts'
import { MyMatches } from '#core/matching/match-view.ts'
import { faultsOf, openBrowser, openWindow, phone } from './browser.ts'
import { beginning, scene } from './scene.ts'
import { type TestSystem, startForTest } from './start.ts'

// What a guest's own pages tell once the lists are open: no way to reach anybody, who was taken off, and when it is over.
let system: TestSystem
let browser: Browser
let page: Page
let evening: Awaited<ReturnType<ReturnType<typeof scene>['evening']>>

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startForTest(), openBrowser()])
  await system.advance(beginning)
  evening = await scene(system).evening()
  page = (await openWindow(browser, new URL(system.url).origin, phone)).page
}, 200_000)
afterAll(async () => {
  await browser.close()
  await system.close()
})
const opens = async (path: string) => page.goto(new URL(path, system.url).href)
const button = (name: string | RegExp) => page.getByRole('button', { name })
async function focused(text: string | RegExp): Promise<void> {
  await page.locator(':focus').filter({ hasText: text }).waitFor()
}

const linkOf = async (who: 'ana' | 'ben' | 'cho') => `/api/rsvp/${await evening[who].token()}`
const listOf = async (who: 'ana' | 'ben' | 'cho') =>
  MyMatches.parse((await system.visitor().get(`${await linkOf(who)}/matches`)).body)
const rsvpOf = async (who: 'ana' | 'ben' | 'cho') =>
  RsvpView.parse((await system.visitor().get(await linkOf(who))).body)

test('no card tells how to reach somebody, wherever they typed it', async () => {
  const link = await linkOf('ben')
  const goals = 'Find a CTO for my fintech. My phone is 312-555-0188 and my email derek@example.com'
  const guest = system.visitor()
  await guest.post(`${link}/questionnaire/save`, { responses: [{ questionId: 'goals', value: goals }] })
  await guest.post(`${link}/questionnaire/complete`)
  await system.settle()
  const cardOfBen = async () => (await listOf('ana')).items[0]?.card
  expect(await cardOfBen()).toMatchObject({ seeking: { summary: 'Find a CTO for my fintech.' } })

  const typed = {
    offeringSummary: 'Pricing. Call +44 20 7946 0958 or telegram @ben',
    conversationHooks: ['0171 1234567'],
  }
  expect((await guest.put(`${link}/profile`, typed)).status).toBe(200)
  const card = await cardOfBen()
  expect(card).toMatchObject({ offering: { summary: 'Pricing.' }, conversationHooks: [] })
  expect(JSON.stringify(card)).not.toMatch(/312|555|derek|7946|telegram|0171/)
})

test('whoever took everybody off is told so, and has them back', async () => {
  const path = `${await linkOf('ana')}/avoid`
  expect(await listOf('ana')).toMatchObject({ revealed: true, takenOff: 0, items: [{ position: 1 }] })
  await system.visitor().put(path, { attendeeIds: [evening.ben.id] })
  expect(await listOf('ana')).toMatchObject({ revealed: true, takenOff: 1, items: [] })
  // The other is told nothing of whose wish it was.
  expect(await listOf('ben')).toMatchObject({ revealed: true, takenOff: 0, items: [] })
  await system.visitor().put(path, { attendeeIds: [] })
  expect(await listOf('ana')).toMatchObject({ takenOff: 0, items: [{ position: 1 }] })
})

test('taking somebody off, and back on, leaves the focus where one goes on', async () => {
  await opens(`/rsvp/${await evening.ana.token()}/matches`)
  const takeOff = async () => {
    await button(/^Not this person/).click()
    await button('Take off my list').click()
    await page.getByText('Nobody is left on your list').waitFor()
  }
  await takeOff()
  await focused('Undo')
  await page.keyboard.press('Enter')
  await focused(/Ben/)
  expect(await button(/Ben/).first().getAttribute('aria-expanded')).toBe('true')

  await takeOff()
  expect(await page.getByText(/^You took the one person off it\./).count()).toBe(1)
  expect(await faultsOf(page)).toEqual([])
  await button('Whom I took off').click()
  await focused(/rather not meet/)
  await button(/^Allow again: Ben/).click()
  await page.getByText('Whom to meet', { exact: true }).waitFor()
  await focused(/^Ben.* may be on your list again\.$/)
  expect(await button('Undo').count()).toBe(0)
})

test('the invitation tells whether anybody is on the list, and when the event is over', async () => {
  const seen = async (who: 'ana' | 'cho') => {
    const { event, hasMatches } = await rsvpOf(who)
    return { isOver: event.isOver, hasMatches }
  }
  expect([await seen('ana'), await seen('cho')]).toEqual([
    { isOver: false, hasMatches: true },
    { isOver: false, hasMatches: false },
  ])
  const { endsAt } = (await rsvpOf('ana')).event
  await system.visitor().post('/_local/clock', { set: endsAt })
  expect([await seen('ana'), await seen('cho')]).toEqual([
    { isOver: true, hasMatches: true },
    { isOver: true, hasMatches: false },
  ])
  expect(await listOf('ana')).toMatchObject({ event: { isOver: true }, items: [{ position: 1 }] })
  await opens(`/rsvp/${await evening.ana.token()}`)
  await page.getByText('The event is over. We hope you met the right people.').waitFor()
  expect(await page.getByRole('link', { name: 'See my matches' }).count()).toBe(1)
  expect(await page.getByText(/Change my answer|A reminder|kept your seat/).count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  await opens(`/rsvp/${await evening.cho.token()}`)
  await page.getByText('Answers are closed.').waitFor()
  expect(await page.getByRole('link', { name: 'See my matches' }).count()).toBe(0)
  expect(await system.visitor().post(`${await linkOf('ana')}/respond`, { status: 'DECLINED' })).toMatchObject({
    status: 410,
    body: { code: 'EVENT_OVER' },
  })
})
