import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'

/** Thrown when the system did not answer the demo as it should. */
export class DemoStopped extends Error {
  constructor(problem: string) {
    super(problem)
    this.name = 'DemoStopped'
  }
}

export interface Mail {
  to: string
  body: string
}

/** Somebody at a browser with their own cookies, who can also look into every mailbox on this machine. */
export interface DemoVisitor {
  /** The answer's body. Any status but 2xx is a DemoStopped, unless it is one of `fine`: then undefined. */
  send(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, fine?: readonly number[]): Promise<unknown>
  settle(): Promise<void>
  mails(to?: string): Promise<Mail[]>
  /** The first mail of more than `count` to this address; undefined when none comes in time. */
  mailAfter(to: string, count: number): Promise<Mail | undefined>
}

const Mails = z.object({ items: z.array(z.object({ to: z.string(), body: z.string() })) })
const lookEveryMs = 20
const mailPatienceMs = 10_000

/** @param origin where the system serves, such as `http://127.0.0.1:3333` */
export function demoVisitor(origin: string, fetch: typeof globalThis.fetch = globalThis.fetch): DemoVisitor {
  let cookie: string | undefined

  const send: DemoVisitor['send'] = async (method, path, body, fine = []) => {
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === undefined ? {} : { cookie }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    cookie = response.headers.getSetCookie().at(-1)?.split(';')[0] ?? cookie
    const text = await response.text()
    if (fine.includes(response.status)) return undefined
    // The path may hold a guest's token, so only its beginning is told.
    const place = path.split('/').slice(0, 3).join('/')
    if (!response.ok) throw new DemoStopped(`${method} ${place} answered ${response.status}`)
    const read: unknown = text === '' ? undefined : JSON.parse(text)
    return read
  }

  const mails = async (to?: string) => {
    const query = new URLSearchParams({ channel: 'email', ...(to === undefined ? {} : { to }) })
    return Mails.parse(await send('GET', `/_local/messages?${query}`)).items
  }

  return {
    send,
    mails,
    async settle() {
      await send('POST', '/_local/settle')
    },
    async mailAfter(to, count) {
      const deadline = performance.now() + mailPatienceMs
      for (;;) {
        const mail = (await mails(to))[count]
        if (mail !== undefined || performance.now() > deadline) return mail
        await setTimeout(lookEveryMs)
      }
    },
  }
}
