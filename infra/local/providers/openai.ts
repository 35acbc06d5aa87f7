import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod'
import { faultGate, type ProviderEnv } from './fault-gate.ts'
import { modelKinds, type ModelFaultKind } from './faults.ts'
import { asSchema, type JsonSchema } from './json-schema.ts'
import { echoInto, readInto } from './model-reading.ts'
import { answerEmbeddings } from './openai-embeddings.ts'
import { failure, refuseRequest, tokens } from './openai-reply.ts'
import { passagesOf } from './prompt-text.ts'
import type { ProviderDeps } from './provider-deps.ts'
import { strictSchemaProblem } from './strict-schema.ts'

const contentSchema = z.union([
  z.string(),
  z
    .array(z.object({ type: z.string(), text: z.string().optional() }))
    .transform((parts) => parts.map((part) => part.text ?? '').join('\n')),
])
const formatSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text') }),
  z.object({
    type: z.literal('json_schema'),
    name: z.string().regex(/^[\w-]{1,64}$/),
    strict: z.boolean().nullish(),
    schema: z.unknown(),
    description: z.string().nullish(),
  }),
])
const requestSchema = z.object({
  model: z.string().min(1),
  input: z.union([
    z.string().transform((text) => [{ role: 'user', content: text }]),
    z.array(z.object({ role: z.enum(['user', 'assistant', 'system', 'developer']), content: contentSchema })),
  ]),
  instructions: z.string().nullish(),
  text: z.object({ format: formatSchema.optional(), verbosity: z.string().nullish() }).optional(),
  stream: z.literal(false).nullish(),
  temperature: z.number().min(0).max(2).nullish(),
  top_p: z.number().nullish(),
  max_output_tokens: z.int().min(16).nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  store: z.boolean().nullish(),
})
type ModelRequest = z.infer<typeof requestSchema>

/**
 * OpenAI's Responses API with structured outputs, and its embeddings. The model is a small rule-based reader: no answer
 * is canned.
 */
export function openaiSimulator(deps: ProviderDeps): Hono<ProviderEnv> {
  const { clock, secrets, faults } = deps
  const app = new Hono<ProviderEnv>()

  app.use(async (c, next) => {
    const authorization = c.req.header('authorization') ?? ''
    if (authorization === `Bearer ${secrets.openaiApiKey}`) return next()
    return authorization.startsWith('Bearer ')
      ? c.json(failure('Incorrect API key provided.', 'invalid_request_error', null, 'invalid_api_key'), 401)
      : c.json(failure("You didn't provide an API key.", 'invalid_request_error', null, null), 401)
  })
  app.use(
    faultGate(faults, 'openai', {
      tooMany: (c) => c.json(failure('Rate limit reached for requests.', 'requests', null, 'rate_limit_exceeded'), 429),
      failed: (c) =>
        c.json(failure('The server had an error processing your request.', 'server_error', null, null), 500),
    }),
  )
  // The SDK's own base URL ends in /v1; a base URL without it is as good.
  app.on('POST', ['/v1/responses', '/responses'], async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const request = requestSchema.safeParse(body)
    if (!request.success) return refuseRequest(c, body, request.error)
    const format = request.data.text?.format
    if (format?.type === 'json_schema') {
      const problem = format.strict === true ? strictSchemaProblem(format.schema) : "'strict' must be true here."
      if (problem !== null) {
        const message = `Invalid schema for response_format '${format.name}': ${problem}`
        return c.json(failure(message, 'invalid_request_error', 'text.format.schema', 'invalid_json_schema'), 400)
      }
    }
    return c.json(respond(request.data, strikeModel(), clock.now()))
  })
  app.on('POST', ['/v1/embeddings', '/embeddings'], (c) => answerEmbeddings(c, faults))
  // Hono ignores the notFound handler of an app that is mounted in another.
  app.all('*', (c) => c.json(failure('Invalid URL', 'invalid_request_error', null, null), 404))

  function strikeModel(): ModelFaultKind | null {
    const kind = faults.strike('openai', modelKinds)
    return modelKinds.find((known) => known === kind) ?? null
  }

  return app
}

function respond(request: ModelRequest, fault: ModelFaultKind | null, now: number) {
  const prompt = [request.instructions ?? '', ...request.input.map((message) => message.content)].join('\n').trim()
  const content = answerOf(request, prompt, fault)
  const said = content.type === 'output_text' ? content.text : content.refusal
  const [input, output] = [tokens(prompt), tokens(said)]
  return {
    id: `resp_${hexId()}`,
    object: 'response',
    created_at: Math.floor(now / 1000),
    completed_at: Math.floor(now / 1000),
    status: 'completed',
    background: false,
    error: null,
    incomplete_details: null,
    instructions: request.instructions ?? null,
    max_output_tokens: request.max_output_tokens ?? null,
    max_tool_calls: null,
    model: request.model,
    output: [{ id: `msg_${hexId()}`, type: 'message', status: 'completed', role: 'assistant', content: [content] }],
    parallel_tool_calls: true,
    previous_response_id: null,
    prompt_cache_key: null,
    reasoning: { effort: null, summary: null },
    safety_identifier: null,
    service_tier: 'default',
    store: request.store ?? true,
    temperature: request.temperature ?? 1,
    text: request.text ?? { format: { type: 'text' } },
    tool_choice: 'auto',
    tools: [],
    top_logprobs: 0,
    top_p: request.top_p ?? 1,
    truncation: 'disabled',
    usage: {
      input_tokens: input,
      input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    },
    metadata: request.metadata ?? {},
  }
}

type Content =
  { type: 'output_text'; text: string; annotations: []; logprobs: [] } | { type: 'refusal'; refusal: string }

function answerOf(request: ModelRequest, prompt: string, fault: ModelFaultKind | null): Content {
  const format = request.text?.format
  const schema: JsonSchema | null = format?.type === 'json_schema' ? asSchema(format.schema) : null
  const told = request.input
    .filter((message) => message.role === 'user')
    .map((message) => message.content)
    .join('\n')
  const read = () => (schema === null ? (passagesOf(told)[0]?.text ?? '') : JSON.stringify(readInto(schema, told)))
  switch (fault) {
    case null:
      return outputText(read())
    case 'malformed':
      return outputText(`${read().slice(0, -2)}, `)
    case 'wrong-shape':
      return outputText(JSON.stringify([{ unexpected: read().length }]))
    case 'empty':
      return outputText('')
    case 'refusal':
      return { type: 'refusal', refusal: "I'm sorry, I can't help with that." }
    case 'echo':
      return outputText(schema === null ? prompt : JSON.stringify(echoInto(schema, prompt)))
  }
}

function outputText(text: string): Content {
  return { type: 'output_text', text, annotations: [], logprobs: [] }
}

function hexId(): string {
  return (randomUUID() + randomUUID()).replaceAll('-', '').slice(0, 48)
}
