import { gzipSync } from 'node:zlib'
import { buildSite } from '/work/main/infra/local/site-build.ts'
import { faultsOf, openBrowser, openWindow, phone } from '/work/main/infra/local/flows/browser.ts'
import { answers, beginning, scene } from '/work/main/infra/local/flows/scene.ts'
import { testSecrets } from '/work/main/infra/local/flows/signing.ts'
import { startForTest } from '/work/main/infra/local/flows/start.ts'

await buildSite()
const [system, browser] = await Promise.all([startForTest(testSecrets), openBrowser()])
try {
  const home = new URL(system.url).origin
  await system.advance(beginning)
  const stage = scene(system)
  const host = await stage.organizer('olive@example.org')
  const eventId = await stage.event(host, { matchesPerAttendee: 1 })
  const guests = await stage.guests(host, eventId, ['ana', 'ben', 'cho', 'dee', 'eve', 'fay'].map((n) => ({ email: `${n}@example.org`, firstName: n })))
  await host.post(`/api/events/${eventId}/publish`)
  const [ana, ...others] = guests
  const pending = others.pop()!
  await stage.comes(ana!, { goals: 'I run a bakery.', ideal_connections: 'Looking for help with hiring.' })
  for (const [i, o] of others.entries()) await stage.comes(o, { goals: 'I run a small company.', ideal_connections: i < 0 ? '' : 'Looking for help with pricing.', offers: 'I can help with design.', expertise: ['strategy', ['finance', 'sales', 'marketing', 'operations'][i]] })
  await system.settle()
  const token = await ana!.token()
  const { page, mishaps, close } = await openWindow(browser, home, phone)
  await page.goto(`${home}/rsvp/${token}#card`)
  const heading = page.getByRole('heading', { name: 'Make your list better' })
  await heading.scrollIntoViewIfNeeded()
  await page.getByRole('meter').waitFor(); console.log(await page.locator('section[aria-labelledby=better-list]').innerText())
  await page.getByText('I can offer this').first().waitFor()
  const shot = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.locator('section[aria-labelledby=better-list]').screenshot({ path: `/tmp/shots/${name}-${colorScheme}.png` })
    }
  }
  await page.screenshot({ path: '/tmp/shots/page.png', fullPage: true })
  console.log('meter', await page.getByRole('meter').getAttribute('aria-valuetext'))
  await shot('open'); console.log('open', await faultsOf(page))
  const first = page.getByText('I can offer this').first()
  console.log('label', await first.getAttribute('aria-label'))
  await first.focus(); await page.keyboard.press('Enter')
  const focused = () => page.evaluate('document.activeElement.textContent')
  await page.getByText(/^Added to/).waitFor()
  console.log('focus', await focused())
  await page.locator('section[aria-labelledby=better-list][aria-busy=false]').waitFor()
  await shot('taken'); console.log('taken', await faultsOf(page), await page.locator('section[aria-labelledby=better-list]').innerText())
  await page.keyboard.press('Enter')
  await page.getByText(/^Taken back/).waitFor()
  console.log('focus', await focused())
  await page.locator('section[aria-labelledby=better-list][aria-busy=false]').waitFor()
  console.log('undone', await faultsOf(page), await page.locator('section[aria-labelledby=better-list]').innerText())
  const question = page.getByRole('button', { name: /^Answer:/ })
  if ((await question.count()) > 0) {
    console.log('question', await question.innerText())
    await question.click()
    console.log(page.url().split('#')[1], await page.locator('h1').innerText())
    await page.screenshot({ path: '/tmp/shots/question.png' })
    const box = page.locator('textarea')
    if (await box.count()) await box.fill('I can help with pricing.')
    else await page.locator('input').first().check()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('heading', { name: 'Your card' }).waitFor()
    console.log('back', page.url().split('#')[1])
    await heading.scrollIntoViewIfNeeded()
    await page.getByRole('meter').waitFor()
    console.log(await page.locator('section[aria-labelledby=better-list]').innerText())
  } else console.log('NO QUESTION')
  for (const [name, status, body] of [['limited', 429, { code: 'RATE_LIMITED' }], ['failed', 500, { code: 'X' }], ['empty', 200, { completeness: 0.9, nextQuestion: null, listsNow: 1, offers: [], method: 'balanced' }]] as const) {
    await page.route('**/suggestions', (route) => route.fulfill({ status, headers: { 'retry-after': '900' }, json: body }))
    await page.goto('about:blank'); await page.goto(`${home}/rsvp/${token}#card`)
    await heading.scrollIntoViewIfNeeded()
    await page.waitForTimeout(700)
    await shot(name); console.log(name, await faultsOf(page), await page.locator('section[aria-labelledby=better-list]').innerText())
    await page.unroute('**/suggestions')
  }
  await page.goto('about:blank')
  await page.route('**/suggestions', async (route) => { await new Promise((r) => setTimeout(r, 4000)); await route.abort() })
  await page.goto(`${home}/rsvp/${token}#card`); await heading.scrollIntoViewIfNeeded(); await page.waitForTimeout(300); await shot('loading')
  console.log('mishaps', mishaps)
  await close()
  const w = await openWindow(browser, home, phone)
  const parts: Promise<[string, number]>[] = []
  w.page.on('response', (r) => parts.push(r.body().then((b) => [new URL(r.url()).pathname, gzipSync(b).length])))
  await w.page.goto(`${home}/rsvp/${await pending.token()}`)
  await w.page.getByText('Can you come?').waitFor(); await w.page.waitForLoadState('networkidle')
  const sizes = (await Promise.all(parts)).filter(([p]) => !p.startsWith('/api/'))
  console.log('bytes', sizes.reduce((s, [, n]) => s + n, 0), 'of', 28 * 1024, JSON.stringify(sizes.map(([p, n]) => [p.split('/').pop()?.slice(0, 24), n])))
} finally { await browser.close(); await system.close() }
