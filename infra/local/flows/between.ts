import { once } from 'node:events'
import { type IncomingMessage, createServer } from 'node:http'
import * as z from 'zod'

/** Stands between the system and its providers' simulators, and keeps every address that was asked for. */
export interface Between {
  /** For `startForTest`: every SDK goes here. */
  env: Record<string, string>
  /** Method and whole address, in the order asked. */
  asked: { method: string; url: URL; body: string }[]
  /** What the model says next instead of what it would; once each. */
  modelSays: string[]
  close(): Promise<void>
}

/** `home` is the system's own address, known once it has started. */
export async function startBetween(home: () => string): Promise<Between> {
  const asked: Between['asked'] = []
  const modelSays: string[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = 'GET', url = '/' } = incoming
    const body = await bodyOf(incoming)
    asked.push({ method, url: new URL(url, origin), body })
    const said = url.startsWith('/openai/') ? modelSays.shift() : undefined
    if (said !== undefined) {
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply(said)))
      return
    }
    const gone = new AbortController()
    outgoing.on('close', () => gone.abort())
    try {
      const answer = await fetch(`${home()}/_local/providers${url}`, {
        method,
        headers: kept(incoming),
        ...(body === '' ? {} : { body }),
        signal: gone.signal,
      })
      const type = answer.headers.get('content-type') ?? 'application/json'
      outgoing.writeHead(answer.status, { 'content-type': type }).end(await answer.text())
    } catch {
      incoming.socket.destroy()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  const origin = `http://127.0.0.1:${port}`
  return {
    env: {
      TWILIO_BASE_URL: `${origin}/twilio`,
      RESEND_BASE_URL: `${origin}/resend`,
      OPENAI_BASE_URL: `${origin}/openai/v1`,
      M33T_MODEL: 'simulated',
    },
    asked,
    modelSays,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of incoming) body += String(chunk)
  return body
}

const kept = ({ headers }: IncomingMessage) =>
  Object.fromEntries(
    ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value] as const] : []
    }),
  )

/** As the Responses API has it, no more than the SDK reads. */
const reply = (text: string) => ({
  id: 'resp_1',
  object: 'response',
  status: 'completed',
  output: [
    { id: 'msg_1', type: 'message', role: 'assistant', content: [{ type: 'output_text', text, annotations: [] }] },
  ],
})
