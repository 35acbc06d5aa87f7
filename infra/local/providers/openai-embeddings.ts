import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import * as z from 'zod'
import type { FaultRegistry } from './faults.ts'
import { failure, refuseRequest, tokens } from './openai-reply.ts'
import { topicWords } from './prompt-text.ts'

/** Dimensions by model. Only the third generation can be asked for fewer. */
const dimensionsOf = new Map([
  ['text-embedding-3-small', 1536],
  ['text-embedding-3-large', 3072],
  ['text-embedding-ada-002', 1536],
])
const mostTokens = 8_192
const mostTokensAtOnce = 300_000

const inputText = z.string().min(1)
const requestSchema = z.object({
  model: z.string().min(1),
  input: z.union([inputText.transform((text) => [text]), z.array(inputText).min(1).max(2048)]),
  dimensions: z.int().min(1).optional(),
  encoding_format: z.enum(['float', 'base64']).default('float'),
  user: z.string().optional(),
})
type EmbeddingRequest = z.infer<typeof requestSchema>

/** OpenAI's embeddings of texts; token arrays are not taken. A model that only embeds cannot refuse or echo. */
export async function answerEmbeddings(c: Context, faults: FaultRegistry): Promise<Response> {
  const body: unknown = await c.req.json().catch(() => undefined)
  const request = requestSchema.safeParse(body)
  if (!request.success) return refuseRequest(c, body, request.error)
  const { model, dimensions = dimensionsOf.get(model) ?? 0 } = request.data
  if (!dimensionsOf.has(model)) {
    const message = `The model \`${model}\` does not exist or you do not have access to it.`
    return c.json(failure(message, 'invalid_request_error', null, 'model_not_found'), 404)
  }
  const problem = problemWith(request.data)
  if (problem !== null) return c.json(failure(problem, 'invalid_request_error', null, null), 400)
  switch (faults.strike('openai', ['malformed', 'wrong-shape', 'empty'])) {
    case 'malformed':
      return c.body(JSON.stringify(reply(request.data, dimensions)).slice(0, -2), 200, {
        'content-type': 'application/json',
      })
    case 'wrong-shape':
      return c.json(reply(request.data, dimensions + 1))
    case 'empty':
      return c.json({ ...reply(request.data, dimensions), data: [] })
    default:
      return c.json(reply(request.data, dimensions))
  }
}

function problemWith({ model, input, dimensions }: EmbeddingRequest): string | null {
  const most = dimensionsOf.get(model) ?? 0
  if (dimensions !== undefined && model === 'text-embedding-ada-002') {
    return 'This model does not support specifying dimensions.'
  }
  if (dimensions !== undefined && dimensions > most) {
    return `Invalid value for 'dimensions' = ${dimensions}. Must be less than or equal to ${most}.`
  }
  const counts = input.map(tokens)
  const longest = Math.max(...counts)
  if (longest > mostTokens) {
    return `This model's maximum context length is ${mostTokens} tokens, however you requested ${longest} tokens.`
  }
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all > mostTokensAtOnce ? `Requested ${all} tokens, max ${mostTokensAtOnce} tokens per request.` : null
}

function reply({ model, input, encoding_format: format }: EmbeddingRequest, dimensions: number) {
  const used = input.reduce((sum, text) => sum + tokens(text), 0)
  return {
    object: 'list',
    data: input.map((text, index) => ({ object: 'embedding', index, embedding: encoded(text, dimensions, format) })),
    model,
    usage: { prompt_tokens: used, total_tokens: used },
  }
}

function encoded(text: string, dimensions: number, format: 'float' | 'base64'): number[] | string {
  const vector = vectorOf(text, dimensions)
  return format === 'float' ? [...vector] : Buffer.from(vector.buffer).toString('base64')
}

/**
 * Of length 1: the sum of a direction for each word and one for its first letters, so that texts which share words, or
 * `invest` and `investor`, are near each other, and others nearly orthogonal. Fewer dimensions are the first of more.
 */
function vectorOf(text: string, dimensions: number): Float32Array<ArrayBuffer> {
  const words = [...topicWords(text)]
  const parts = words.length === 0 ? [text] : words.flatMap((word) => [word, `${word.slice(0, 5)}-`])
  const sum = new Float64Array(dimensions)
  for (const part of parts) {
    const direction = createHash('shake256', { outputLength: dimensions }).update(part).digest()
    direction.forEach((byte, at) => (sum[at] = (sum[at] ?? 0) + byte - 127.5))
  }
  const length = Math.hypot(...sum)
  return Float32Array.from(sum, (value) => value / length)
}
