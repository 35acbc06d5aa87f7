import { join } from 'node:path'
import { Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { functions, routes } from '#infra/wiring.ts'
import { openBundles } from './bundle.ts'
import { type Cloud, startCloud } from './cloud/cloud.ts'
import { openClock } from './cloud/clock.ts'
import { createScheduleBook } from './cloud/schedule-book.ts'
import { openStore } from './cloud/store.ts'
import type { Settled } from './cloud/time-travel.ts'
import { cloudFaults } from './cloud-faults.ts'
import { cloudPlan, oneOffTargets } from './cloud-plan.ts'
import { type Controlled, createControl, ownMachineOnly } from './control.ts'
import { openDataFolder, projectRoot } from './data-folder.ts'
import { type DemoLinks, noDemo, openDemo } from './demo/demo.ts'
import { startFaultyDynamo } from './dynamo-faults.ts'
import { startDynamo } from './dynamo.ts'
import { handlerEnvironment } from './environment.ts'
import { createGateway } from './gateway.ts'
import { startLambda } from './lambda.ts'
import { createPhones } from './phones/phones.ts'
import { openThreads } from './phones/threads.ts'
import { type FaultRegistry, openFaults } from './providers/faults.ts'
import { openProviders } from './providers/providers.ts'
import { type Secrets, openSecrets } from './secrets.ts'
import { listen } from './server.ts'
import { siteDir } from './site-build.ts'
import { createSite } from './site.ts'
import { openTable } from './table.ts'
import { countWork } from './work-under-way.ts'

export interface SystemOptions {
  /** 0 takes a free one. */
  port: number
  dataDir: string
  env: NodeJS.ProcessEnv
  /** Makes the pages ready to be served; what is there already is served without it. */
  pages?(): Promise<void>
  /** What handlers write to their log, in chunks. */
  log(text: string): void
  /** Fills an empty data folder with an organizer, two events and their guests; false without it. */
  demo?: boolean
}

export interface System {
  /** `http://127.0.0.1:<port>` */
  url: string
  /** Where its queues, bus and schedules are, for an AWS SDK client. */
  cloudEndpoint: string
  /** Links into the demo, when it was asked for and the data folder holds it. */
  demo: DemoLinks | undefined
  settle(): Promise<Settled>
  /** Lets what runs end, then leaves the data folder to the next start. */
  close(): Promise<void>
}

const region = 'us-east-1'
const account = '000000000000'
const names = { tableName: 'm33t-local', busName: 'm33t-local', scheduleGroup: 'm33t-local' }
/** The simulated sender of every text; a number that the North American plan keeps for fiction. */
const twilioFrom = '+14155550123'
const requestPatienceMs = 2000

/**
 * The whole M33T in this process, but for dynoxide. One at a time in a process: it sets the time zone, as Lambda does.
 * @throws PortTaken, FolderInUse, NoDynamo
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  process.env['TZ'] = 'UTC'
  const closers: (() => unknown)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    return { ...(await start(options, (closer) => closers.push(closer))), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Whoever waits for a page does not wait for jobs, and no job waits for the solver, which holds its thread for seconds. */
function threadOf(slug: string, file: string): string {
  if (file.startsWith('functions/http/')) return 'requests'
  return slug === 'generate-matches' ? 'solver' : 'jobs'
}

/** `onClose` adds what closing does, last added first. */
async function start(options: SystemOptions, onClose: (closer: () => unknown) => void): Promise<Omit<System, 'close'>> {
  const { env, log } = options
  let ready: { controlled: Controlled; app: Hono<{ Bindings: HttpBindings }> } | undefined
  const server = await listen(options.port, (request, bindings) => front.fetch(request, bindings))
  onClose(server.close)
  const front = createFront(() => ready)
  const { url } = server
  const publicUrl = (env['PUBLIC_URL'] || url).replace(/\/+$/, '')

  const folder = openDataFolder(options.dataDir)
  onClose(folder.release)
  const secrets = openSecrets(folder, env)
  const db = openStore(folder.cloudFile)
  onClose(() => db.close())
  const clock = openClock(db)

  const [dynamo] = await Promise.all([startDynamo(folder.tableFile, env), options.pages?.()])
  onClose(dynamo.close)
  const table = await openTable(dynamo.endpoint, names.tableName)
  onClose(table.close)

  const work = countWork(() => providersAlarm.rearm())
  const counted = async <T>(running: Promise<T>): Promise<T> => {
    work.add()
    try {
      return await running
    } finally {
      work.done()
    }
  }
  const faults = openFaults()
  const faultyDynamo = await startFaultyDynamo(dynamo.endpoint, faults)
  onClose(faultyDynamo.close)
  const providers = openProviders(
    {
      db,
      clock,
      publicUrl,
      pending: work,
      secrets: providerSecrets(secrets),
      deliverTo: (path) => url + path,
    },
    onFirst(faults, 'dynamodb', () => lambda.redeploy({ AWS_ENDPOINT_URL_DYNAMODB: faultyDynamo.endpoint })),
  )
  const providersAlarm = clock.alarm(
    () => providers.nextDueAt() ?? undefined,
    () => providers.tick(),
  )
  onClose(providersAlarm.stop)

  const begun = Promise.withResolvers<void>()
  const cloud: Cloud = await startCloud({
    ...names,
    ...cloudPlan,
    db,
    clock,
    region,
    account,
    invoke: (slug, payload) => lambda.invoke(slug, payload),
    unpublished: async () => ((await work.idle(requestPatienceMs)) ? table.unpublished() : 1),
    ready: begun.promise,
  })
  cloud.faults = cloudFaults(faults)

  const lambda = startLambda({
    functions: functions.map(({ slug, file, timeoutSeconds }) => {
      return { slug, timeoutSeconds, thread: threadOf(slug, file) }
    }),
    startWith: ['requests', 'jobs'],
    region,
    account,
    log,
    fileOf: openBundles().fileOf,
    compileCache: join(projectRoot, '.build', 'compile-cache'),
    environment: handlerEnvironment(env, secrets, {
      ...names,
      url,
      publicUrl,
      dynamoEndpoint: dynamo.endpoint,
      cloudEndpoint: cloud.endpoint,
      scheduleTargets: Object.fromEntries(oneOffTargets.map((slug) => [slug, cloud.functionArn(slug)])),
      clockOffsetMs: clock.offset(),
    }),
  })
  onClose(lambda.close)
  onClose(() => work.idle(requestPatienceMs))
  onClose(cloud.close)
  // First: a connection that a fault holds open would keep a handler, and with it everything, from ending.
  onClose(providers.close)
  onClose(clock.onOffset((offsetMs) => lambda.setEnvironment('CLOCK_OFFSET_MS', String(offsetMs))))
  onClose(clock.onOffset(() => providers.tick()))

  const app = new Hono<{ Bindings: HttpBindings }>()
  for (const name of ['twilio', 'resend', 'openai'] as const) app.route(`/_local/providers/${name}`, providers[name])
  app.route('/_local', providers.control)
  app.route('/_local', createPhones(openThreads(db)))
  app.all('/_local/*', (c) => c.json({ error: 'There is nothing here.', code: 'NOT_FOUND', retryable: false }, 404))
  const gateway = createGateway({ routes, clock, invoke: (slug, event) => counted(lambda.invoke(slug, event)) })
  app.all('/api/*', (c) => gateway.fetch(c.req.raw, c.env))
  app.all('/webhooks/*', (c) => gateway.fetch(c.req.raw, c.env))
  app.route('/', createSite(siteDir))

  const demo = options.demo === true ? await openDemo({ db, env, url, publicUrl, clock, table, log }) : noDemo
  const schedules = createScheduleBook(db, clock)
  ready = { controlled: { cloud, clock, table, schedules, prepared: demo.prepared }, app }
  begun.resolve()
  return { url, cloudEndpoint: cloud.endpoint, demo: await demo.run(), settle: () => cloud.settle() }
}

/** What answers from the first moment: the control surface, and for the rest that the system is starting. */
function createFront(ready: () => { controlled: Controlled; app: Hono<{ Bindings: HttpBindings }> } | undefined) {
  const front = new Hono<{ Bindings: HttpBindings }>()
  front.use('/_local/*', ownMachineOnly)
  front.route(
    '/_local',
    createControl(() => ready()?.controlled),
  )
  front.all('*', (c) => {
    const started = ready()
    if (started !== undefined) return started.app.fetch(c.req.raw, c.env)
    return c.json({ error: 'M33T is still starting.', code: 'NOT_READY', retryable: true }, 503)
  })
  return front
}

/** The registry, but `act` runs before the first fault of `target` is set: until then nothing stands in the way. */
function onFirst(faults: FaultRegistry, target: string, act: () => void): FaultRegistry {
  let acted = false
  return {
    ...faults,
    add(fault) {
      if (fault.target === target && !acted) {
        acted = true
        act()
      }
      return faults.add(fault)
    },
  }
}

const providerSecrets = (secrets: Secrets) => ({
  twilioAccountSid: secrets.TWILIO_ACCOUNT_SID,
  twilioAuthToken: secrets.TWILIO_AUTH_TOKEN,
  twilioMessagingServiceSid: secrets.TWILIO_MESSAGING_SERVICE_SID,
  twilioFrom,
  resendApiKey: secrets.RESEND_API_KEY,
  resendWebhookSecret: secrets.RESEND_WEBHOOK_SECRET,
  openaiApiKey: secrets.OPENAI_API_KEY,
})
