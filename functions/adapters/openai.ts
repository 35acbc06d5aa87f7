import { zodTextFormat } from 'openai/helpers/zod'
import type { ProfileExtractor } from '#core/ports.ts'
import {
  extractionPrompt,
  extractionSchema,
  extractionSchemaOf,
  readExtraction,
} from '#core/profile/model-extraction.ts'
import { environment } from '#functions/shell/settings.ts'
import { openAiClient } from './openai-client.ts'

/** Reads profiles with a model. Throws what the SDK throws, or what a reply of the wrong form makes of it. */
export function openAiExtractor(apiKey: string): ProfileExtractor {
  const { OPENAI_MODEL } = environment()
  const client = openAiClient(apiKey)
  return {
    async extract(input) {
      const schema = input.vocabulary === undefined ? extractionSchema : extractionSchemaOf(input.vocabulary)
      const { instructions, input: answers } = extractionPrompt(input)
      const reply = await client.responses.parse({
        model: OPENAI_MODEL,
        instructions,
        input: answers,
        text: { format: zodTextFormat(schema, 'profile') },
        store: false,
      })
      return readExtraction(reply.output_parsed, input)
    },
  }
}
