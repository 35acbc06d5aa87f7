// A local cloud in a process of its own, for the test that kills it: takes the database's path, prints its endpoint.
import { openClock } from './clock.ts'
import { startCloud } from './cloud.ts'
import { openStore } from './store.ts'

const db = openStore(process.argv[2] ?? '')
const cloud = await startCloud({
  db,
  clock: openClock(db),
  busName: 'm33t',
  scheduleGroup: 'm33t',
  region: 'us-east-1',
  account: '000000000000',
  queues: [
    { name: 'sent', visibilityTimeoutSeconds: 3600 },
    { name: 'published', visibilityTimeoutSeconds: 3600 },
  ],
  rules: [{ name: 'published', pattern: { source: ['m33t'] }, queue: 'published' }],
  sources: [],
  rates: [],
  invoke: async () => undefined,
})
process.stdout.write(`${cloud.endpoint}\n`)
