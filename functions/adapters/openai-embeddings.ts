import * as z from 'zod'
import { optionalSecret } from '#functions/shell/settings.ts'
import { embeddingModel } from './embedded-text.ts'

const Vectors = (count: number) =>
  z.array(z.object({ index: z.int(), embedding: z.array(z.number()).length(embeddingModel.dimensions) })).length(count)

/**
 * A vector for each text, in their order; undefined without a key. No text may be empty. One request: the API takes 2,048
 * texts and 300,000 tokens at once, and ours have up to some 250 tokens.
 *
 * @throws what the SDK throws, or a ZodError when the reply is not one vector a text.
 */
export async function embed(texts: readonly string[]): Promise<Float32Array[] | undefined> {
  const apiKey = optionalSecret('OpenAiApiKey')
  if (apiKey === undefined) return undefined
  if (texts.length === 0) return []
  // Loaded here, so that a system without a key never pays for it.
  const { openAiClient } = await import('./openai-client.ts')
  const input = [...texts]
  const { data } = await openAiClient(apiKey).embeddings.create({ ...embeddingModel, input, encoding_format: 'float' })
  const read = Vectors(texts.length).parse(data)
  return read.toSorted((a, b) => a.index - b.index).map(({ embedding }) => Float32Array.from(embedding))
}
