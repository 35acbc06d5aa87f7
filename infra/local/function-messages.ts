import * as z from 'zod'

/** What the thread that runs handlers is started with. */
export const HostData = z.object({ compileCache: z.string(), region: z.string(), account: z.string() })

/** To that thread. Payloads cross as JSON text, as they do on AWS: nothing that JSON cannot say gets through. */
export const FunctionCall = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('invoke'),
    id: z.int(),
    slug: z.string(),
    file: z.string(),
    requestId: z.string(),
    /** Real time, epoch ms. */
    deadlineMs: z.number(),
    payload: z.string(),
  }),
  z.object({ kind: z.literal('environment'), name: z.string(), value: z.string() }),
])
export type FunctionCall = z.infer<typeof FunctionCall>

/** And back. */
export const FunctionReply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), id: z.int(), result: z.string() }),
  z.object({ ok: z.literal(false), id: z.int(), errorType: z.string() }),
])
export type FunctionReply = z.infer<typeof FunctionReply>
