import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { type Route, routes } from '#infra/wiring.ts'
import { projectRoot } from '../data-folder.ts'

const schema = z.custom<z.ZodType>((value) => value instanceof z.ZodType, 'must be a zod schema')

const Handler = z.object({
  contract: z.object({
    summary: z.string().min(1),
    access: z.enum(['anyone', 'organizer', 'guest', 'provider']),
    body: schema,
    reply: z.object({ status: z.int(), body: schema.optional() }),
    audiences: z.array(z.string()).optional(),
    refusals: z.array(z.string()).optional(),
  }),
})
export type DocumentedContract = z.infer<typeof Handler>['contract']

export interface DocumentedRoute extends Route {
  contract: DocumentedContract
}

/** Thrown when a handler does not say what it promises. */
export class NoContract extends Error {
  constructor(file: string, cause: unknown) {
    super(`${file} exports no readable contract`, { cause })
    this.name = 'NoContract'
  }
}

/** The contract that a handler's module exports. @throws NoContract */
export function readContract(file: string, handler: unknown): DocumentedContract {
  const parsed = Handler.safeParse(handler)
  if (!parsed.success) throw new NoContract(file, parsed.error)
  return parsed.data.contract
}

/** Every route of the wiring with its handler's contract, in the wiring's order. @throws NoContract */
export async function documentedRoutes(): Promise<DocumentedRoute[]> {
  pretendToBeLinked()
  const documented: DocumentedRoute[] = []
  for (const route of routes) {
    const file = `functions/http/${route.handler}.ts`
    const path = join(projectRoot, file)
    if (!existsSync(path)) throw new NoContract(file, 'no such file')
    const handler: unknown = await import(pathToFileURL(path).href)
    documented.push({ ...route, contract: readContract(file, handler) })
  }
  return documented
}

/** Handlers ask for the table's name when they are loaded; nothing is called here, so any name does. */
function pretendToBeLinked(): void {
  process.env['SST_RESOURCE_App'] ??= JSON.stringify({ name: 'm33t', stage: 'docs' })
  process.env['SST_RESOURCE_Table'] ??= JSON.stringify({ name: 'docs' })
}
