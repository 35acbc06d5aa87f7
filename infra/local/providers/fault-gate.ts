import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context, MiddlewareHandler } from 'hono'
import type { FaultKind, FaultRegistry, FaultTarget } from './faults.ts'

export interface ProviderEnv {
  Bindings: HttpBindings
}

const gateKinds = [
  '429',
  'throttle',
  '500',
  'timeout',
  'reset',
  'lost-response',
] as const satisfies readonly FaultKind[]

/** Lets an armed transport fault strike in front of a provider, which words its own 429 and 500. */
export function faultGate(
  faults: FaultRegistry,
  target: FaultTarget,
  answers: { tooMany(c: Context): Response; failed(c: Context): Response },
): MiddlewareHandler<ProviderEnv> {
  return async (c, next) => {
    const { incoming, outgoing } = c.env
    switch (faults.strike(target, gateKinds)) {
      case '429':
      case 'throttle':
        c.header('Retry-After', '1')
        return answers.tooMany(c)
      case '500':
        return answers.failed(c)
      case 'reset':
        incoming.socket.destroy()
        return RESPONSE_ALREADY_SENT
      case 'timeout':
        // The socket goes with the wait: a half-open request would keep the server from closing.
        await new Promise<void>((resolve) => {
          if (outgoing.closed) return resolve()
          const letGo = faults.hold(() => incoming.socket.destroy())
          outgoing.once('close', () => {
            letGo()
            resolve()
          })
        })
        return RESPONSE_ALREADY_SENT
      case 'lost-response':
        await next()
        incoming.socket.destroy()
        c.res = undefined
        c.res = RESPONSE_ALREADY_SENT
        return undefined
      default:
        await next()
        return undefined
    }
  }
}
