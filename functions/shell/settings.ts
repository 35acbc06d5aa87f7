import * as z from 'zod'
import { Resource } from 'sst/resource'

// Links come from SST as resources; the local runner sets the same ones. A missing name is a crash at the cold start that
// needs it, never a default.
const Named = z.object({ name: z.string().min(1) })
const Secret = z.object({ value: z.string().min(1) })

function read<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(Reflect.get(Resource, name))
}

export const linkedName = (resource: 'Table' | 'Bus'): string => read(resource, Named).name
export const schedulerLink = () =>
  read('Scheduler', z.object({ group: z.string(), roleArn: z.string(), targets: z.record(z.string(), z.string()) }))

type SecretName =
  | 'RsvpTokenSecret'
  | 'RsvpTokenSecretPrevious'
  | 'LinkSecret'
  | 'LookupSecret'
  | 'MasterKey'
  | 'TwilioAccountSid'
  | 'TwilioAuthToken'
  | 'TwilioMessagingServiceSid'
  | 'ResendApiKey'
  | 'ResendWebhookSecret'
  | 'OpenAiApiKey'

export const secret = (name: SecretName): string => read(name, Secret).value

/** A secret that may be left out: not linked, or linked with nothing in it. */
export function optionalSecret(name: SecretName): string | undefined {
  if (!Reflect.has(Resource, name)) return undefined
  const { value } = read(name, z.object({ value: z.string() }))
  return value === '' ? undefined : value
}

const Environment = z.object({
  /** Where people and providers reach M33T, without a slash at the end. */
  PUBLIC_URL: z.url().transform((url) => url.replace(/\/+$/, '')),
  /** Other origins that pages may be served from, separated by commas. */
  EXTRA_ORIGINS: z.string().default(''),
  M33T_ORGANIZERS: z.string().default(''),
  MAIL_FROM: z.string().default('events@m33t.example'),
  OPENAI_MODEL: z.string().default('gpt-4o-mini'),
  /** R102: longer than this and the guest is better served by the built-in extractor. */
  MODEL_TIMEOUT_SECONDS: z.coerce.number().positive().default(30),
  /** R92: the hybrid score compares embeddings with an OpenAI key, and words without one. */
  M33T_SCORER: z.enum(['v1', 'hybrid']).default('v1'),
  TWILIO_BASE_URL: z.string().optional(),
  RESEND_BASE_URL: z.string().optional(),
  OPENAI_BASE_URL: z.string().optional(),
  KMS_KEY_ID: z.string().optional(),
  /** Who runs this M33T, in the footer of mail that no event's organizer sends. */
  PLATFORM_NAME: z.string().default('M33T'),
  PLATFORM_ADDRESS: z.string().default(''),
  MAILS_PER_DAY: z.coerce.number().int().positive().default(20),
  TEXTS_PER_DAY: z.coerce.number().int().positive().default(5),
})

let parsed: z.infer<typeof Environment> | undefined
export const environment = (): z.infer<typeof Environment> => (parsed ??= Environment.parse(process.env))
