import OpenAI from 'openai'
import { environment } from '#functions/shell/settings.ts'

export function openAiClient(apiKey: string): OpenAI {
  const { OPENAI_BASE_URL, MODEL_TIMEOUT_SECONDS } = environment()
  return new OpenAI({
    apiKey,
    timeout: MODEL_TIMEOUT_SECONDS * 1_000,
    // The queue is the retry.
    maxRetries: 0,
    ...(OPENAI_BASE_URL === undefined ? {} : { baseURL: OPENAI_BASE_URL }),
  })
}
