import * as z from 'zod'

export const emailSchema = z.object({
  from: z.string(),
  to: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  subject: z.string(),
  html: z.string().nullish(),
  text: z.string().nullish(),
  cc: z.unknown().optional(),
  bcc: z.unknown().optional(),
  reply_to: z.union([z.string().transform((one) => [one]), z.array(z.string())]).nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
  tags: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
})
export type EmailRequest = z.infer<typeof emailSchema>

export interface ResendError {
  statusCode: number
  name: string
  message: string
}

const mostRecipients = 50
const addressPattern = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/
const unsupported = ['cc', 'bcc', 'scheduled_at', 'template', 'topic_id'] as const
const requestSchema = z.record(z.string(), z.unknown())

/** Checks one e-mail as Resend does and names the first thing wrong with it. */
export function readEmailRequest(body: unknown): EmailRequest | ResendError {
  const given = requestSchema.safeParse(body)
  if (!given.success) return invalid('The request body must be a JSON object.')
  for (const field of ['from', 'to', 'subject']) {
    const value = given.data[field]
    if (value === undefined || value === null || value === '') {
      return { statusCode: 422, name: 'missing_required_field', message: `Missing \`${field}\` field.` }
    }
  }
  const simulated = unsupported.find((field) => (given.data[field] ?? null) !== null)
  if (simulated !== undefined) return invalid(`The local simulator does not take \`${simulated}\`.`)

  const parsed = emailSchema.safeParse(body)
  if (!parsed.success) return invalid(`Invalid \`${parsed.error.issues[0]?.path.join('.') ?? ''}\` field.`)
  const email = parsed.data
  if ((email.html ?? '') === '' && (email.text ?? '') === '') return invalid('Missing `html` or `text` field.')
  if (!addressPattern.test(bareAddress(email.from))) return invalid(addressAdvice('from'))
  if (email.to.length === 0 || !email.to.every((to) => addressPattern.test(bareAddress(to)))) {
    return invalid(addressAdvice('to'))
  }
  if (email.to.length > mostRecipients) return invalid(`The \`to\` field takes at most ${mostRecipients} addresses.`)
  const badTag = email.tags?.find(({ name, value }) => !/^[\w-]{1,256}$/.test(name) || !/^[\w-]{1,256}$/.test(value))
  if (badTag !== undefined) return invalid('Tags should only contain ASCII letters, numbers, underscores, or dashes.')
  return email
}

/** The address of `Name <address>`, or the text itself. */
export function bareAddress(written: string): string {
  return (/<([^<>]*)>\s*$/.exec(written)?.[1] ?? written).trim()
}

function addressAdvice(field: string): string {
  return `Invalid \`${field}\` field. Write it as \`email@example.com\` or \`Name <email@example.com>\`.`
}

function invalid(message: string): ResendError {
  return { statusCode: 422, name: 'validation_error', message }
}
