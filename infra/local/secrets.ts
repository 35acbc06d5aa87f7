import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import * as z from 'zod'

const token = () => randomBytes(32).toString('base64url')
const hex = () => randomBytes(16).toString('hex')

/** How each secret is made when the environment has none: in the form its provider's own have. */
const makers = {
  RSVP_TOKEN_SECRET: token,
  LINK_SECRET: token,
  LOOKUP_SECRET: token,
  MASTER_KEY: token,
  TWILIO_ACCOUNT_SID: () => `AC${hex()}`,
  TWILIO_AUTH_TOKEN: hex,
  TWILIO_MESSAGING_SERVICE_SID: () => `MG${hex()}`,
  RESEND_API_KEY: () => `re_${token()}`,
  RESEND_WEBHOOK_SECRET: () => `whsec_${randomBytes(32).toString('base64')}`,
  OPENAI_API_KEY: () => `sk-local-${token()}`,
} as const satisfies Record<string, () => string>

export const SecretName = z.enum([
  'RSVP_TOKEN_SECRET',
  'LINK_SECRET',
  'LOOKUP_SECRET',
  'MASTER_KEY',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_MESSAGING_SERVICE_SID',
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'OPENAI_API_KEY',
] satisfies (keyof typeof makers)[])
export type SecretName = z.infer<typeof SecretName>
export type Secrets = Record<SecretName, string>

const Kept = z.partialRecord(SecretName, z.string().min(1))

/**
 * Every secret: from the environment where it names one, else the one kept since the first start. The master key has a
 * file of its own, so that it can be backed up apart from what it opens.
 */
export function openSecrets(files: { secretsFile: string; masterKeyFile: string }, env: NodeJS.ProcessEnv): Secrets {
  const kept = Kept.parse(JSON.parse(readIfThere(files.secretsFile) ?? '{}'))
  const masterKey = readIfThere(files.masterKeyFile)?.trim()
  const stored = masterKey === undefined ? kept : { ...kept, MASTER_KEY: masterKey }
  const missing = SecretName.options.filter((name) => !env[name] && stored[name] === undefined)
  const fresh = Object.fromEntries(missing.map((name) => [name, makers[name]()]))
  const all = { ...stored, ...Kept.parse(fresh) }
  if (missing.includes('MASTER_KEY')) keep(files.masterKeyFile, `${all.MASTER_KEY}\n`)
  if (missing.some((name) => name !== 'MASTER_KEY')) {
    const { MASTER_KEY: _, ...rest } = all
    keep(files.secretsFile, `${JSON.stringify(rest, undefined, 2)}\n`)
  }
  const chosen = SecretName.options.map((name) => [name, env[name] || all[name]])
  return z.record(SecretName, z.string()).parse(Object.fromEntries(chosen))
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** All of it or nothing, and on disk before anything is sealed or signed with it. */
function keep(file: string, text: string): void {
  const draft = `${file}.new`
  const handle = openSync(draft, 'w', 0o600)
  writeSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(draft, file)
}
