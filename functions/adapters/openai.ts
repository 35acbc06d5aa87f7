import OpenAI from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import type { ProfileExtractor } from '#core/ports.ts'
import { extractionPrompt, extractionSchema, readExtraction } from '#core/profile/model-extraction.ts'
import { environment } from '#functions/shell/settings.ts'

/** Reads profiles with a model. Throws what the SDK throws, or what a reply of the wrong form makes of it. */
export function openAiExtractor(apiKey: string): ProfileExtractor {
  const { OPENAI_BASE_URL, OPENAI_MODEL, MODEL_TIMEOUT_SECONDS } = environment()
  const client = new OpenAI({
    apiKey,
    timeout: MODEL_TIMEOUT_SECONDS * 1_000,
    // The queue is the retry.
    maxRetries: 0,
    ...(OPENAI_BASE_URL === undefined ? {} : { baseURL: OPENAI_BASE_URL }),
  })
  return {
    async extract(input) {
      const { instructions, input: answers } = extractionPrompt(input)
      const reply = await client.responses.parse({
        model: OPENAI_MODEL,
        instructions,
        input: answers,
        text: { format: zodTextFormat(extractionSchema, 'profile') },
        store: false,
      })
      return readExtraction(reply.output_parsed, input)
    },
  }
}
