import * as z from 'zod'
import type { ExtractionInput, ProfileExtractor } from '#core/ports.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { ExtractionMismatch } from '#core/profile/model-extraction.ts'
import type { Profile } from '#core/profile/profile.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { optionalSecret } from '#functions/shell/settings.ts'

/** R113: three tries with the model, by the queue, and then the built-in extractor. */
const modelTries = 3

export interface Reading {
  profile: Profile
  /** `fallback`: the model was asked and failed for good. */
  by: 'model' | 'built-in' | 'fallback'
}

/** Reads a profile from answers: with a model when there is a key, by ourselves otherwise or when the model fails. */
export async function readProfile(input: ExtractionInput, receiveCount: number): Promise<Reading> {
  const apiKey = optionalSecret('OpenAiApiKey')
  if (apiKey === undefined) return { profile: extractProfile(input), by: 'built-in' }
  // Loaded here, so that a system without a key never pays for it.
  const { openAiExtractor } = await import('./openai.ts')
  try {
    return { profile: await askTwice(openAiExtractor(apiKey), input), by: 'model' }
  } catch (error) {
    logger.warn('model extraction failed', { receiveCount, ...describeError(error) })
    if (!isMalformed(error) && receiveCount < modelTries) throw error
    return { profile: extractProfile(input), by: 'fallback' }
  }
}

/** R123: a malformed reply is asked for once more, at once. */
async function askTwice(extractor: ProfileExtractor, input: ExtractionInput): Promise<Profile> {
  try {
    return await extractor.extract(input)
  } catch (error) {
    if (!isMalformed(error)) throw error
    return extractor.extract(input)
  }
}

/** Broken JSON, the wrong form, or nothing at all: asking later will not help. */
const isMalformed = (error: unknown): boolean =>
  error instanceof SyntaxError || error instanceof z.ZodError || error instanceof ExtractionMismatch
