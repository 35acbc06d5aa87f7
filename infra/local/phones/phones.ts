import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import type { Threads } from './threads.ts'

const html = 'text/html; charset=utf-8'
const javascript = 'text/javascript; charset=utf-8'
const files: Readonly<Record<string, { file: string; type: string }>> = {
  'phones.css': { file: 'phones.css', type: 'text/css; charset=utf-8' },
  'page.js': { file: 'page.js', type: javascript },
  'clock-bar.js': { file: 'clock-bar.js', type: javascript },
  'elements.js': { file: 'elements.js', type: javascript },
  'messages.js': { file: 'messages.js', type: javascript },
  'server.js': { file: 'server.js', type: javascript },
  'words.js': { file: 'words.ts', type: javascript },
}
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
}
const mailSandbox = 'allow-same-origin allow-popups allow-popups-to-escape-sandbox'
// A mail may look as it likes and show its pictures, but never run anything; links open elsewhere, by the base below.
const mailHeaders = {
  ...pageHeaders,
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'; sandbox ${mailSandbox}`,
}

/** The page of phones and mailboxes, and what it reads. Mount under `/_local`, behind `ownMachineOnly`. */
export function createPhones(threads: Threads): Hono {
  const app = new Hono()

  app.get('/phones', async (c) => c.body(await read('phones.html'), 200, { ...pageHeaders, 'content-type': html }))
  app.get('/phones/mails/:id', (c) => {
    const mail = threads.html(c.req.param('id'))
    if (mail === undefined) return c.text('There is no such e-mail.', 404)
    return c.body(withLinksElsewhere(mail), 200, { ...mailHeaders, 'content-type': html })
  })
  app.get('/phones/:file', async (c) => {
    const found = files[c.req.param('file')]
    if (found === undefined) return c.text('There is no such file.', 404)
    return c.body(await script(found.file), 200, { ...pageHeaders, 'content-type': found.type })
  })

  app.get('/threads', (c) => unlessKnown(c, () => threads.list()))
  app.get('/threads/:address', (c) => unlessKnown(c, () => threads.lines(c.req.param('address'))))

  function unlessKnown(c: Context, items: () => unknown[]): Response {
    const etag = `"${threads.version()}"`
    c.header('etag', etag)
    c.header('cache-control', 'no-cache')
    return c.req.header('if-none-match') === etag ? c.body(null, 304) : c.json({ items: items() })
  }
  return app
}

const read = (file: string) => readFile(join(import.meta.dirname, file), 'utf8')

/** As the browser runs it: a module that is tested in TypeScript loses its types on the way. */
async function script(file: string): Promise<string> {
  const source = await read(file)
  if (!file.endsWith('.ts')) return source
  const { transform } = await import('esbuild')
  return (await transform(source, { loader: 'ts', target: 'es2024' })).code
}

function withLinksElsewhere(mail: string): string {
  const base = '<base target="_blank">'
  return /<head[^>]*>/i.test(mail) ? mail.replace(/<head[^>]*>/i, (head) => head + base) : base + mail
}
