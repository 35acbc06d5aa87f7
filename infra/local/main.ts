import { FolderInUse, dataDirOf } from './data-folder.ts'
import { NoDynamo } from './dynamo.ts'
import { PortTaken } from './server.ts'
import { buildSite } from './site-build.ts'
import { type System, startSystem } from './system.ts'

const stopPatienceMs = 15_000

async function start(): Promise<System> {
  const quiet = process.env['M33T_LOG'] === 'quiet'
  const log = quiet ? () => undefined : (text: string) => void process.stdout.write(text)
  const demo = process.env['M33T_DEMO'] !== 'off'
  return startSystem({
    port: portOf(process.env),
    dataDir: dataDirOf(process.env),
    env: process.env,
    log,
    demo,
    pages: buildSite,
  })
}

function portOf(env: NodeJS.ProcessEnv): number {
  const port = Number(env['PORT'] || 3333)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new RangeError(`PORT must be a port number, not ${env['PORT']}.`)
}

function banner({ url, demo }: System): string[] {
  return [
    '',
    `M33T runs at  ${url}`,
    `  dashboard   ${dashboard(url, demo)}`,
    ...(demo?.rsvp === undefined ? [] : [`  a guest     ${demo.rsvp}`]),
    `  phones      ${url}/_local/phones   (every text and e-mail, and the clock)`,
    '  API         docs/api.md',
    `  data        ${dataDirOf(process.env)}   (npm run reset empties it)`,
    '',
  ]
}

function dashboard(url: string, demo: System['demo']): string {
  if (demo === undefined) return `${url}/sign-in`
  if (demo.signIn === undefined) return `${url}/events   (no sign-in link: five an hour; who is signed in stays so)`
  return `${demo.signIn}   (signs you in, once, for 10 minutes)`
}

function stopOn(signal: NodeJS.Signals, system: System): void {
  process.once(signal, () => {
    // A second signal, or this time over, ends it at once; nothing acknowledged is lost by that.
    setTimeout(() => process.exit(1), stopPatienceMs).unref()
    void system.close().then(() => process.exit(0))
  })
}

try {
  const system = await start()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) stopOn(signal, system)
  console.log(banner(system).join('\n'))
} catch (error) {
  const forTheUser = [PortTaken, FolderInUse, NoDynamo, RangeError].some((kind) => error instanceof kind)
  console.error(forTheUser && error instanceof Error ? error.message : error)
  process.exit(1)
}
