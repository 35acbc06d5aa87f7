import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { siteHeaders } from '#infra/site-headers.ts'
import { rewrite } from '#infra/site-rewrite.ts'

const immutable = 'public, max-age=31536000, immutable'

/** Serves the built site from `dist` as CloudFront does; before it is built, a page that says so. */
export function createSite(dist: string): Hono {
  const app = new Hono()

  app.use(async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      return c.json({ error: 'There is nothing here.', code: 'NOT_FOUND', retryable: false }, 404)
    }
    await next()
    for (const [name, value] of Object.entries(siteHeaders)) c.header(name, value)
    // Astro names these files after their content; everything else may change, and pages may hold what is private.
    const lasting = c.res.ok && c.req.path.startsWith('/_astro/') && extname(c.req.path) !== '.html'
    c.header('cache-control', lasting ? immutable : 'no-store')
    return undefined
  })
  if (existsSync(join(dist, 'index.html'))) {
    app.use('*', serveStatic({ root: dist, rewriteRequestPath: rewrite }))
    const missing = serveStatic({ root: dist, path: '404.html' })
    app.use('*', async (c) => {
      const page = await missing(c, async () => undefined)
      if (!(page instanceof Response)) return c.text('Not found', 404)
      return new Response(page.body, { status: 404, headers: page.headers })
    })
  } else {
    for (const path of ['/', '/sign-in']) app.get(path, (c) => c.html(notBuilt))
    app.all('*', (c) => c.text('Not found', 404))
  }
  return app
}

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>M33T</title>
<h1>M33T is running</h1>
<p>Its pages are not built yet: there is no <code>web/dist</code>. The API under <code>/api</code> works.</p>
`
