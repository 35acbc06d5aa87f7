import { Logger } from '@aws-lambda-powertools/logger'

// Ids only. Nothing a person typed is ever handed to it: not a name, address, number, answer or token.
export const logger = new Logger({ serviceName: 'm33t' })

/** What may be said of an unexpected error: its kind and where it came from; messages can quote what a person typed. */
export function describeError(error: unknown): { errorName: string; errorAt: string } {
  if (!(error instanceof Error)) return { errorName: typeof error, errorAt: '' }
  const frames = traceOf(error)
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
  return {
    errorName: error.name,
    errorAt: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' < '),
  }
}

/** The stack after the message: a message may quote lines that look like frames. */
function traceOf({ stack = '', message }: Error): string {
  const at = stack.indexOf(message)
  return at < 0 ? '' : stack.slice(at + message.length)
}
