import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'
import AxeBuilder from '@axe-core/playwright'

// With these, closing one window ends the browser, other sites' rules do not hold, or pictures that nobody looks at are
// drawn by a graphics card that is played by the processor.
const unwanted = [
  '--single-process',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-web-security',
  '--ignore-gpu-blocklist',
]

/** The Chromium inside the npm package, or the one of CHROME_PATH. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false
  return playwright.launch({
    executablePath: process.env['CHROME_PATH'] || (await chromium.executablePath()),
    args: [...chromium.args.filter((arg) => !unwanted.includes(arg)), '--disable-gpu'],
  })
}

export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
}
export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }

/** Somebody's window, and everything in it that should not have been. */
export interface Window {
  page: Page
  /** Errors of the page, refusals of its content security policy, and requests that left the house. */
  mishaps: string[]
  close(): Promise<void>
}

export async function openWindow(browser: Browser, home: string, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const mishaps: string[] = []
  page.on('pageerror', (error) => mishaps.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) mishaps.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== home)
      mishaps.push(`left for ${request.url()}`)
    if (request.headers()['referer'] !== undefined && /rsvp\//.test(request.headers()['referer'] ?? ''))
      mishaps.push('sent a referrer')
  })
  return { page, mishaps, close: () => context.close() }
}

// What is still fading has the colours of neither state, and where one ends the next may start. Ended rather than
// awaited, as a window that draws no frames never gets there. What never ends or follows the scroll position goes on.
// A string, because it runs in the page.
const endFades = `for (let round = 0; round < 10; round++) {
  const fading = document.getAnimations().filter(({ effect, timeline, playState }) =>
    timeline === document.timeline && playState !== 'finished' && effect.getComputedTiming().endTime !== Infinity)
  if (fading.length === 0) break
  for (const one of fading) one.finish()
}`

/** Which of axe's rules can read otherwise in the dark. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What a page that is done loading must be: without faults for assistive technology, in light and dark, and no wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(endFades)
    // Half a megabyte that needs to be read once a document.
    const isThere = await page.evaluate('"axe" in window')
    const axe = new AxeBuilder({ page, ...(isThere === true ? { axeSource: 'void 0' } : {}) })
      .setLegacyMode()
      .options({ resultTypes: ['violations'], preload: false })
    const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(colourRules)).analyze()
    faults.push(
      ...violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    )
  }
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  if (overflow !== 0) faults.push(`wider than its window by ${overflow} px`)
  return faults
}
