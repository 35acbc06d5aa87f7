import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { siteHeaders } from '#infra/site-headers.ts'
import { createSite } from './site.ts'

let dist: string
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'm33t-site-'))
  const files = { 'index.html': 'home', 'rsvp/view/index.html': 'rsvp', '_astro/a.D4f5.js': 'code', '404.html': 'lost' }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
  writeFileSync(join(dist, '..', 'm33t-outside.txt'), 'secret')
})
afterAll(() => {
  rmSync(dist, { recursive: true, force: true })
  rmSync(join(dist, '..', 'm33t-outside.txt'), { force: true })
})

const ask = async (path: string, method = 'GET') => {
  const response = await createSite(dist).request(path, { method })
  return { status: response.status, text: await response.text(), caching: response.headers.get('cache-control') }
}

describe('a built site', () => {
  test.each([
    ['/', { status: 200, text: 'home', caching: 'no-store' }],
    ['/rsvp/eyJ.eyJ.c2ln', { status: 200, text: 'rsvp', caching: 'no-store' }],
    ['/_astro/a.D4f5.js', { status: 200, text: 'code', caching: 'public, max-age=31536000, immutable' }],
    ['/_astro/gone.js', { status: 404, text: 'lost', caching: 'no-store' }],
    ['/nothing', { status: 404, text: 'lost', caching: 'no-store' }],
    ['/..%2fm33t-outside.txt', { status: 404, text: 'lost', caching: 'no-store' }],
  ])('%s', async (path, expected) => {
    expect(await ask(path)).toEqual(expected)
  })

  test('answers HEAD without a body and no writes', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' })
    expect(await ask('/', 'POST')).toMatchObject({ status: 404 })
  })

  test('sends its headers with every answer', async () => {
    for (const path of ['/', '/_astro/a.D4f5.js', '/nothing']) {
      const { headers } = await createSite(dist).request(path)
      expect(Object.fromEntries(headers)).toMatchObject(siteHeaders)
    }
  })
})

test('a site that is not built says so on its first pages', async () => {
  const site = createSite(join(dist, 'missing'))
  for (const path of ['/', '/sign-in']) {
    const page = await site.request(path)
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('not built yet')])
  }
  expect((await site.request('/events')).status).toBe(404)
})
