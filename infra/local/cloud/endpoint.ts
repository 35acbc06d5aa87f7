import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { createActivity } from './activity.ts'
import { AwsError } from './aws-error.ts'

export type CloudService = 'sqs' | 'eventbridge' | 'scheduler'

/** Asked before each request (and as `PutEvents:entry` before each entry of PutEvents); undefined lets it pass. */
export type Faults = (target: CloudService, operation: string) => { status: number; code: string } | undefined

/** Operation name -> handler. `signal` aborts when the client leaves or the cloud closes. */
export type Operations = Record<string, (input: unknown, signal: AbortSignal) => unknown>

export interface Endpoint {
  url: string
  close(): Promise<void>
}

interface Call {
  service: CloudService
  operation: string
  input: unknown
}

/** How long closing waits for a client that never finished its request, in real time. */
const patienceMs = 1000
const largestRequestBytes = 4 * 1_048_576
const targets: Record<string, CloudService> = { AmazonSQS: 'sqs', AWSEvents: 'eventbridge' }
const contentTypes: Record<CloudService, string> = {
  sqs: 'application/x-amz-json-1.0',
  eventbridge: 'application/x-amz-json-1.1',
  scheduler: 'application/json',
}
const scheduleOperations: Record<string, string> = {
  POST: 'CreateSchedule',
  GET: 'GetSchedule',
  PUT: 'UpdateSchedule',
  DELETE: 'DeleteSchedule',
}
const objectBody = z.record(z.string(), z.unknown())
const listenAddress = z.object({ port: z.number() })

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const part = Buffer.from(chunk)
    bytes += part.length
    if (bytes > largestRequestBytes) throw new AwsError(413, 'RequestEntityTooLarge', 'The request is too long.')
    chunks.push(part)
  }
  if (bytes === 0) return {}
  try {
    return objectBody.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    throw new AwsError(400, 'SerializationException', 'The request body is not a JSON object.')
  }
}

/** Which operation a request means: by its target header, or by method and path for the scheduler's REST protocol. */
async function readCall(request: IncomingMessage): Promise<Call> {
  const target = request.headers['x-amz-target']
  const body = await readBody(request)
  if (typeof target === 'string') {
    const [prefix = '', operation = ''] = target.split('.')
    const service = targets[prefix]
    if (service) return { service, operation, input: body }
    throw new AwsError(400, 'UnknownOperationException', `There is no ${target} here.`)
  }
  const url = new URL(request.url ?? '/', 'http://localhost')
  const query = Object.fromEntries(url.searchParams)
  const [, collection, name, ...rest] = url.pathname.split('/')
  if (collection === 'schedules' && rest.length === 0) {
    if (!name && request.method === 'GET') return { service: 'scheduler', operation: 'ListSchedules', input: query }
    const operation = scheduleOperations[request.method ?? '']
    if (name && operation) {
      const { groupName, clientToken } = query
      const fromQuery = { ...(groupName && { GroupName: groupName }), ...(clientToken && { ClientToken: clientToken }) }
      return { service: 'scheduler', operation, input: { ...body, ...fromQuery, Name: decodeURIComponent(name) } }
    }
  }
  throw new AwsError(400, 'UnknownOperationException', `There is no ${request.method} ${url.pathname} here.`)
}

function refusal(error: unknown, service: CloudService | undefined): AwsError {
  if (error instanceof AwsError) return error
  if (!(error instanceof z.ZodError)) return new AwsError(500, 'InternalServerException', 'The local cloud failed.')
  const code = service === 'sqs' ? 'InvalidParameterValue' : 'ValidationException'
  return new AwsError(400, code, z.prettifyError(error))
}

function answer(response: ServerResponse, service: CloudService | undefined, status: number, body: object): void {
  if (response.destroyed) return
  response.setHeader('content-type', contentTypes[service ?? 'scheduler'])
  response.setHeader('x-amzn-requestid', randomUUID())
  response.writeHead(status).end(JSON.stringify(body))
}

function answerError(response: ServerResponse, service: CloudService | undefined, error: AwsError): void {
  if (response.headersSent) return
  const fault = error.status < 500 ? 'Sender' : 'Receiver'
  response.setHeader('x-amzn-errortype', error.code)
  response.setHeader('x-amzn-query-error', `${error.queryCode};${fault}`)
  const type = service === 'sqs' ? `com.amazonaws.sqs#${error.code}` : error.code
  const message = service === 'scheduler' ? { Message: error.message } : { message: error.message }
  answer(response, service, error.status, { __type: type, ...message })
}

/** Serves the three services on one loopback port of the system's choice. */
export async function listen(services: Record<CloudService, Operations>, faults: () => Faults): Promise<Endpoint> {
  const closing = new AbortController()

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let service: CloudService | undefined
    try {
      // Only a signed client may speak: a web page in the browser cannot set this header without a preflight.
      if (!request.headers.authorization?.startsWith('AWS4-')) {
        throw new AwsError(403, 'MissingAuthenticationToken', 'The request is not signed.')
      }
      const call = await readCall(request)
      service = call.service
      const fault = faults()(service, call.operation)
      if (fault) throw new AwsError(fault.status, fault.code, 'This fault was asked for.')
      const operations = services[service]
      const run = Object.hasOwn(operations, call.operation) ? operations[call.operation] : undefined
      if (!run) throw new AwsError(400, 'UnknownOperationException', `There is no ${call.operation} here.`)
      const left = new AbortController()
      response.on('close', () => left.abort())
      const output = await run(call.input, AbortSignal.any([closing.signal, left.signal]))
      answer(response, service, 200, objectBody.parse(output))
    } catch (error) {
      answerError(response, service, refusal(error, service))
    }
  }

  const open = createActivity()
  const server = createServer((request, response) => {
    open.track(new Promise((resolve) => response.on('close', resolve)))
    void serve(request, response)
  })
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject)
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = listenAddress.parse(server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      closing.abort()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await Promise.race([open.idle(), setTimeout(patienceMs, undefined, { ref: false })])
      server.closeAllConnections()
      await closed.promise
    },
  }
}
