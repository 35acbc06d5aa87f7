import * as z from 'zod'
import { optionalSecret } from '#functions/shell/settings.ts'
import { embeddingModel } from './embedded-text.ts'

// The API takes 2,048 texts and 300,000 tokens at once; ours have up to some 250 tokens.
const mostAtOnce = 500

const Vectors = (count: number) =>
  z.array(z.object({ index: z.int(), embedding: z.array(z.number()).length(embeddingModel.dimensions) })).length(count)

/**
 * A vector for each text, in their order; undefined without a key. No text may be empty. More texts than one request
 * takes go in several; whoever wants to keep what came before one fails asks for fewer at a time.
 *
 * @throws what the SDK throws, or a ZodError when the reply is not one vector a text.
 */
export async function embed(texts: readonly string[]): Promise<Float32Array[] | undefined> {
  const apiKey = optionalSecret('OpenAiApiKey')
  if (apiKey === undefined) return undefined
  // Loaded here, so that a system without a key never pays for it.
  const { openAiClient } = await import('./openai-client.ts')
  const client = openAiClient(apiKey)
  const vectors: Float32Array[] = []
  for (let start = 0; start < texts.length; start += mostAtOnce) {
    const input = texts.slice(start, start + mostAtOnce)
    const { data } = await client.embeddings.create({ ...embeddingModel, input, encoding_format: 'float' })
    const read = Vectors(input.length).parse(data)
    vectors.push(...read.toSorted((a, b) => a.index - b.index).map(({ embedding }) => Float32Array.from(embedding)))
  }
  return vectors
}
