import { Logger } from '@aws-lambda-powertools/logger'

// Ids only. Nothing a person typed is ever handed to it: not a name, address, number, answer or token.
export const logger = new Logger({ serviceName: 'm33t' })

/** What may be said of an unexpected error: its kind and where it came from; messages can quote what a person typed. */
export function describeError(error: unknown): { errorName: string; errorAt: string } {
  if (!(error instanceof Error)) return { errorName: typeof error, errorAt: '' }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    errorName: error.name,
    errorAt: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  }
}
