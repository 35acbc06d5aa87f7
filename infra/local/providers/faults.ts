import * as z from 'zod'

const targets = [
  'twilio',
  'resend',
  'openai',
  'twilio-webhook',
  'resend-webhook',
  'dynamodb',
  'sqs',
  'eventbridge',
  'scheduler',
] as const
export type FaultTarget = (typeof targets)[number]

const httpKinds = ['429', 'throttle', '500', 'timeout', 'reset', 'lost-response'] as const
/** What only a model does wrong: its HTTP answer is fine, what it says is not. */
export const modelKinds = ['malformed', 'wrong-shape', 'empty', 'refusal', 'echo'] as const
export type ModelFaultKind = (typeof modelKinds)[number]
const kinds = [...httpKinds, 'duplicate', 'conflict', ...modelKinds] as const
export type FaultKind = (typeof kinds)[number]

const awsKinds = [...httpKinds, 'duplicate', 'conflict'] as const
const kindsOf: Readonly<Record<FaultTarget, readonly FaultKind[]>> = {
  // Of a text or e-mail provider it is the webhooks that come twice.
  twilio: [...httpKinds, 'duplicate'],
  resend: [...httpKinds, 'duplicate'],
  openai: [...httpKinds, ...modelKinds],
  'twilio-webhook': [...httpKinds, 'duplicate'],
  'resend-webhook': [...httpKinds, 'duplicate'],
  dynamodb: awsKinds,
  sqs: awsKinds,
  eventbridge: awsKinds,
  scheduler: awsKinds,
}

/** `kind` may arrive as the number 429 or 500; `rate` is 0..1; without `count` a fault strikes for ever. */
export const faultSchema = z
  .strictObject({
    target: z.enum(targets),
    kind: z.preprocess((kind) => (typeof kind === 'number' ? String(kind) : kind), z.enum(kinds)),
    rate: z.number().min(0).max(1).default(1),
    count: z.int().positive().optional(),
    seed: z.int().optional(),
  })
  .refine((fault) => kindsOf[fault.target].includes(fault.kind), {
    message: 'this target does not fail in that way',
    path: ['kind'],
  })

export interface Fault {
  target: FaultTarget
  kind: FaultKind
  rate: number
  count?: number | undefined
  seed?: number | undefined
}

export interface ActiveFault extends Fault {
  id: number
  /** How often it has struck so far. */
  struck: number
}

export interface FaultRegistry {
  add(fault: Fault): ActiveFault
  list(): ActiveFault[]
  clear(target?: FaultTarget): void
  /**
   * Asks whether this call fails, drawing once from each fault that fits until one strikes.
   * `among` names the kinds the caller can act on; others are neither drawn nor counted.
   */
  strike(target: FaultTarget, among?: readonly FaultKind[]): FaultKind | null
  /** Keeps a connection that a timeout holds open, so that `close` can end it. */
  hold(release: () => void): () => void
  /** Forgets every fault and lets go of every held connection: call it before closing the server. */
  close(): void
}

/** The faults in force. In memory: a restart ends them all. Same seeds and same calls give the same failures. */
export function openFaults(): FaultRegistry {
  let active: { fault: ActiveFault; draw: () => number }[] = []
  let nextId = 1
  const held = new Set<() => void>()
  let closed = false

  return {
    add(fault) {
      const added: ActiveFault = { ...fault, id: nextId++, struck: 0 }
      active.push({ fault: added, draw: mulberry32(fault.seed ?? 1) })
      return { ...added }
    },
    list: () => active.map(({ fault }) => ({ ...fault })),
    clear(target) {
      active = target === undefined ? [] : active.filter(({ fault }) => fault.target !== target)
    },
    strike(target, among) {
      for (const { fault, draw } of active) {
        if (fault.target !== target || (among !== undefined && !among.includes(fault.kind))) continue
        if (fault.count !== undefined && fault.struck >= fault.count) continue
        if (draw() >= fault.rate) continue
        fault.struck += 1
        return fault.kind
      }
      return null
    },
    hold(release) {
      if (closed) release()
      else held.add(release)
      return () => held.delete(release)
    },
    close() {
      active = []
      closed = true
      for (const release of held) release()
      held.clear()
    },
  }
}

/** Uniform numbers in [0, 1) from a 32-bit seed (T. Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
