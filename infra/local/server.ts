import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { type HttpBindings, getRequestListener } from '@hono/node-server'
import * as z from 'zod'

/** Thrown when something else listens on the port; its message is meant for the user. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
    this.name = 'PortTaken'
  }
}

const patienceMs = 1000

type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>

/** Listens on the loopback interface only. @throws PortTaken */
export async function listen(port: number, fetch: Fetch): Promise<{ url: string; close(): Promise<void> }> {
  // Global Request and Response stay Node's own: the SDKs in this process use them too.
  const listener = getRequestListener((request, bindings) => fetch(request, z.custom<HttpBindings>().parse(bindings)), {
    overrideGlobalObjects: false,
  })
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new PortTaken(port)
    throw error
  }
  const address = z.object({ port: z.number() }).parse(server.address())
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Answers what was asked, for a moment, then closes every connection. */
    async close(): Promise<void> {
      const closed = once(server, 'close')
      server.close()
      await Promise.race([closed, setTimeout(patienceMs, undefined, { ref: false })])
      server.closeAllConnections()
      await closed
    },
  }
}
