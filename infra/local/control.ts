import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { stream } from 'hono/streaming'
import { Temporal } from 'temporal-polyfill'
import * as z from 'zod'
import type { Cloud } from './cloud/cloud.ts'
import { BackwardClock, type LocalClock } from './cloud/clock.ts'
import type { ScheduleBook } from './cloud/schedule-book.ts'
import type { Settled } from './cloud/time-travel.ts'
import type { LocalTable } from './table.ts'

/** What the control surface steers; it comes to be while the system starts. */
export interface Controlled {
  cloud: Cloud
  clock: LocalClock
  table: LocalTable
  schedules: Pick<ScheduleBook, 'list'>
  /** False while the first start still fills in its demo: everything answers, but the health check says to wait. */
  prepared(): boolean
}

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const duration = z.iso.duration().transform((text) => Temporal.Duration.from(text))
const ClockChange = z.union([z.strictObject({ set: instant }), z.strictObject({ advance: duration })])

type Status = 400 | 403 | 404 | 409 | 503
const refuse = (c: Context, status: Status, code: string, error: string) =>
  c.json({ error, code, retryable: status === 409 || status === 503 }, status)
const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** The part of docs/local.md that is not the simulators'. Answers 503 until `controlled` gives something to control. */
export function createControl(controlled: () => Controlled | undefined): Hono {
  const app = new Hono()

  app.get('/health', (c) => {
    const system = controlled()
    return system === undefined || !system.prepared()
      ? c.json({ ready: false, now: null }, 503)
      : c.json({ ready: true, now: isoOf(system.clock) })
  })

  app.use(async (c, next) => {
    if (controlled() === undefined) return refuse(c, 503, 'NOT_READY', 'M33T is still starting.')
    return next()
  })
  const system = () => {
    const ready = controlled()
    if (ready === undefined) throw new Error('the system is not ready')
    return ready
  }

  app.get('/clock', (c) => c.json({ now: isoOf(system().clock) }))
  app.post('/clock', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const change = ClockChange.safeParse(body)
    if (!change.success) return refuse(c, 400, 'INVALID', 'Give "set" (an ISO instant) or "advance" (an ISO duration).')
    const { cloud, clock } = system()
    try {
      const settled = await ('set' in change.data
        ? cloud.set(change.data.set)
        : cloud.advance(lengthOf(change.data.advance, clock)))
      return settled === 'settled' ? c.json({ now: isoOf(clock) }) : busy(c)
    } catch (error) {
      if (error instanceof BackwardClock) return refuse(c, 400, 'CLOCK_BACKWARD', error.message)
      throw error
    }
  })

  app.post('/settle', async (c) => {
    const settled: Settled = await system().cloud.settle()
    return settled === 'settled' ? c.json({ now: isoOf(system().clock) }) : busy(c)
  })

  app.get('/schedules', (c) => c.json(waitingSchedules(system().schedules)))
  app.get('/queues', (c) => c.json(system().cloud.queues()))
  app.post('/queues/:name/redrive', async (c) => {
    const { cloud } = system()
    const name = c.req.param('name')
    const known = cloud.queues().some((queue) => queue.name === name)
    if (!known) return refuse(c, 404, 'NOT_FOUND', 'There is no such queue.')
    return c.json({ moved: await cloud.redrive(name) })
  })

  app.get('/wire', (c) => lines(c, asJson(system().cloud.wire())))
  app.get('/table', (c) => lines(c, system().table.items()))
  return app
}

/** Names carry ids only; `timezone` is the one the schedule was written in, an event's or UTC. */
const waitingSchedules = (schedules: Pick<ScheduleBook, 'list'>) =>
  schedules
    .list()
    .flatMap(({ definition, attemptAt }) => (attemptAt === null ? [] : [{ definition, attemptAt }]))
    .sort((a, b) => a.attemptAt - b.attemptAt)
    .map(({ definition: { Name: name, ScheduleExpressionTimezone: timezone }, attemptAt }) => ({
      name,
      at: new Date(attemptAt).toISOString(),
      timezone,
    }))

const isoOf = (clock: LocalClock) => new Date(clock.now()).toISOString()
function lengthOf(advance: Temporal.Duration, clock: LocalClock): number {
  const relativeTo = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC')
  return advance.total({ unit: 'milliseconds', relativeTo })
}
const busy = (c: Context) => refuse(c, 409, 'BUSY', 'Something was still pending after 30 seconds; see /_local/queues.')

function* asJson(entries: Iterable<object>): Generator<string> {
  for (const entry of entries) yield JSON.stringify(entry)
}

function lines(c: Context, items: Iterable<string> | AsyncIterable<string>): Response {
  c.header('content-type', 'application/x-ndjson')
  return stream(c, async (out) => {
    for await (const item of items) await out.write(`${item}\n`)
  })
}

/** Keeps everything under `/_local/` to this machine's own programs and pages. */
export const ownMachineOnly: MiddlewareHandler = async (c, next) => {
  const problem = foreignness(c)
  return problem === undefined ? next() : refuse(c, 403, 'FORBIDDEN', problem)
}

/**
 * Why a request may not come here: it used another name that leads to this machine (DNS rebinding, or a tunnel for
 * PUBLIC_URL), or another site's page writes through the visitor's browser.
 */
function foreignness(c: Context): string | undefined {
  const host = URL.parse(`http://${c.req.header('host') ?? ''}`)
  if (host === null || !isLoopback(host.hostname)) return 'The control surface answers on this machine only.'
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return undefined
  const origin = c.req.header('origin')
  const from = origin === undefined ? undefined : URL.parse(origin)
  const foreign = from === null || (from !== undefined && (!isLoopback(from.hostname) || from.port !== host.port))
  return foreign ? 'This request came from another site.' : undefined
}
