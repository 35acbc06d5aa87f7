// The thread that handlers run in, with an environment of its own: what an execution environment is on Lambda.
import { enableCompileCache } from 'node:module'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import * as z from 'zod'
import { FunctionCall, HostData, type FunctionReply } from './function-messages.ts'

const { compileCache, region, account } = HostData.parse(workerData)
enableCompileCache(compileCache)

type Handler = (event: unknown, context: object) => unknown
const HandlerModule = z.object({ handler: z.custom<Handler>((value) => typeof value === 'function') })
const loaded = new Map<string, Promise<Handler>>()

/** A handler's bundle is read when it is first needed, as at a cold start. */
function load(slug: string, file: string): Promise<Handler> {
  const known = loaded.get(slug)
  if (known !== undefined) return known
  const loading = import(pathToFileURL(file).href).then((module) => HandlerModule.parse(module).handler)
  loaded.set(slug, loading)
  loading.catch((error: unknown) => {
    loaded.delete(slug)
    log(slug, 'could not be loaded', { errorMessage: error instanceof Error ? error.message : String(error) })
  })
  return loading
}

const contextOf = ({ slug, requestId, deadlineMs }: Extract<FunctionCall, { kind: 'invoke' }>) => ({
  awsRequestId: requestId,
  functionName: slug,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${slug}`,
  memoryLimitInMB: '1024',
  logGroupName: `/aws/lambda/${slug}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(deadlineMs - Date.now(), 0),
})

async function run(call: Extract<FunctionCall, { kind: 'invoke' }>): Promise<FunctionReply> {
  try {
    const handler = await load(call.slug, call.file)
    const result = await handler(JSON.parse(call.payload), contextOf(call))
    return { id: call.id, ok: true, result: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    const { name, frames } = describe(error)
    log(call.slug, 'failed', { requestId: call.requestId, errorName: name, errorAt: frames })
    return { id: call.id, ok: false, errorType: name }
  }
}

/** Kind and place only: a message can quote what a person typed. */
function describe(error: unknown): { name: string; frames: string } {
  if (!(error instanceof Error)) return { name: typeof error, frames: '' }
  // A message may have lines that look like frames.
  const { message, stack = '' } = error
  const at = stack.indexOf(message)
  const trace = at < 0 ? '' : stack.slice(at + message.length)
  const frames = trace.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    name: error.name,
    frames: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  }
}

function log(slug: string, message: string, rest: object): void {
  console.log(JSON.stringify({ level: 'ERROR', message: `function ${message}`, function: slug, ...rest }))
}

parentPort?.on('message', (message: unknown) => {
  const call = FunctionCall.parse(message)
  switch (call.kind) {
    case 'invoke':
      void run(call).then((reply) => parentPort?.postMessage(reply, []))
      return
    case 'environment':
      process.env[call.name] = call.value
  }
})
