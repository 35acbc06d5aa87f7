import * as z from 'zod'
import type { LedgerMessage } from '../providers/ledger.ts'

/** What nobody sees of a system that is killed over and over. `get` asks until there is a body. */
export function killedBackstage(get: (path: string) => Promise<unknown>) {
  /** What the providers accepted, oldest first. */
  const messages = async (to?: string) => Messages.parse(await get(`/_local/messages${to ? `?to=${to}` : ''}`)).items
  const lines = async (path: string) =>
    String(await get(path))
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line))
  const table = () => lines('/_local/table')
  const rows = async (entity: string) =>
    z
      .array(Row)
      .parse(await table())
      .filter((row) => row.__edb_e__ === entity)

  return {
    messages,
    table,
    rows,
    /** All that crossed bus, queues and scheduler so far. */
    crossed: async () => z.array(Crossed).parse(await lines('/_local/wire')),
    /** Names of the schedules that begin so. */
    waiting: async (start: string) =>
      z
        .array(z.object({ name: z.string() }))
        .parse(await get('/_local/schedules'))
        .map(({ name }) => name)
        .filter((name) => name.startsWith(start)),
    now: async () => z.object({ now: z.string() }).parse(await get('/_local/clock')).now,
    subjectsTo: async (to: string) => (await messages(to)).map(({ subject }) => subject),
    /** Notices of which it is not known yet what becomes of them. */
    unfinished: async () =>
      (await rows('notice')).filter(({ document }) =>
        ['new', 'claimed', 'ambiguous'].includes(document?.state?.status ?? ''),
      ),
    queues: async () => z.array(Queue).parse(await get('/_local/queues')),
  }
}

const Messages = z.object({ items: z.array(z.custom<LedgerMessage>((item) => typeof item === 'object')) })
const Row = z.looseObject({
  __edb_e__: z.string().optional(),
  document: z.looseObject({ state: z.looseObject({ status: z.string() }).optional() }).optional(),
})
const Queue = z.object({ name: z.string(), visible: z.number(), inFlight: z.number(), dead: z.number() })
const Crossed = z.looseObject({
  name: z.string().optional(),
  action: z.string().optional(),
  entry: z.object({ 'detail-type': z.string(), detail: z.object({ id: z.string() }) }).optional(),
})
