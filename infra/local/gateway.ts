import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { type Route, slugOf } from '#infra/wiring.ts'
import { type GatewayResponse, type RouteMatch, internalServerError, toEvent, toResponse } from './gateway-payload.ts'

export interface GatewayOptions {
  routes: readonly Route[]
  clock: { now(): number }
  invoke(slug: string, event: unknown): Promise<unknown>
}

type GatewayContext = Context<{ Bindings: HttpBindings }>

const largestRequestBytes = 10 * 1024 * 1024
const parameter = /\{(\w+)\}/g

/** The routes as API Gateway's HTTP API serves them; everything else under `/api` and `/webhooks` is 404. */
export function createGateway({ routes, clock, invoke }: GatewayOptions): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const variables = ({ path }: Route) => [...path.matchAll(parameter)].length

  // Hono serves HEAD from GET's handler; API Gateway has no HEAD unless one is declared.
  app.use(async (c, next) => (c.req.method === 'HEAD' ? notFound(c) : next()))

  // The route that spells out more of the path wins; Hono takes the first.
  for (const route of [...routes].sort((a, b) => variables(a) - variables(b))) {
    const names = [...route.path.matchAll(parameter)].map(([, name = '']) => name)
    app.on(route.method, [route.path.replaceAll(parameter, ':$1')], (c) => serve(c, route, names))
  }
  app.all('*', (c) => notFound(c))

  async function serve(c: GatewayContext, route: Route, names: string[]): Promise<Response> {
    const url = c.env.incoming.url ?? '/'
    const pathParameters = parametersOf(url, route, names)
    if (pathParameters === undefined) return c.json({ message: 'Bad Request' }, 400)
    const body = await readBody(c)
    if (body === undefined) return c.json({ message: 'Request Entity Too Large' }, 413)
    const requestId = randomUUID()
    const answer = await run(c, { route, body, requestId, url, pathParameters })
    const { status } = answer
    const response = new Response(hasBody(status) ? new Uint8Array(answer.body) : null, { status })
    for (const [name, value] of answer.headers) response.headers.append(name, value)
    response.headers.set('apigw-requestid', requestId)
    return response
  }

  async function run(
    c: GatewayContext,
    call: { route: Route; body: Buffer; requestId: string; url: string; pathParameters: Record<string, string> },
  ): Promise<GatewayResponse> {
    const { route, body, requestId, url, pathParameters } = call
    const { incoming } = c.env
    const match: RouteMatch = { routeKey: `${route.method} ${route.path}`, pathParameters }
    const headers = Object.fromEntries(
      Object.entries(incoming.headersDistinct).map(([name, values]): [string, string[]] => [name, values ?? []]),
    )
    const sourceIp = incoming.socket.remoteAddress ?? '127.0.0.1'
    const event = toEvent({ method: route.method, url, headers, body, sourceIp, requestId, now: clock.now() }, match)
    try {
      return toResponse(await invoke(slugOf(route.handler), event))
    } catch {
      return internalServerError
    }
  }

  return app
}

const hasBody = (status: number) => status >= 200 && status !== 204 && status !== 304

/** The path's variable parts, decoded; undefined when they cannot be. */
function parametersOf(url: string, { path }: Route, names: string[]): Record<string, string> | undefined {
  const parts = (url.split('?')[0] ?? '').split('/')
  const places = path.split('/')
  try {
    const values = names.map((name) => [name, decodeURIComponent(parts[places.indexOf(`{${name}}`)] ?? '')])
    decodeURIComponent(parts.join('/'))
    return Object.fromEntries(values)
  } catch {
    return undefined
  }
}

/** Undefined when it is larger than API Gateway takes. */
async function readBody(c: GatewayContext): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.length
    if (bytes > largestRequestBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const notFound = (c: Context) => c.json({ error: 'There is nothing here.', code: 'NOT_FOUND', retryable: false }, 404)
