import type { DatabaseSync } from 'node:sqlite'
import type { FaultRegistry } from './faults.ts'
import type { Ledger } from './ledger.ts'
import type { Pending, WebhookDelivery } from './webhook-delivery.ts'

/** What M33T's SDKs are configured with, and therefore what the simulators check and sign with. */
export interface ProviderSecrets {
  twilioAccountSid: string
  twilioAuthToken: string
  twilioMessagingServiceSid: string
  /** E.164, without the `whatsapp:` prefix; the same number serves SMS and WhatsApp. */
  twilioFrom: string
  resendApiKey: string
  /** `whsec_` + base64. */
  resendWebhookSecret: string
  openaiApiKey: string
}

export interface ProviderBase {
  db: DatabaseSync
  /** Local time in epoch ms. Signatures use real time instead, as their verifiers do. */
  clock: { now(): number }
  secrets: ProviderSecrets
  /** What webhook signatures are computed over, without a trailing slash. */
  publicUrl: string
  /** Where a webhook for this path and query really goes on this machine. */
  deliverTo(path: string): string
  /** Counts callbacks under way, so that `/_local/settle` waits for them. */
  pending: Pending
  /** Texts of WhatsApp templates by ContentSid, with `{{1}}` for variables: what the ledger shows. */
  contentTemplates?: Readonly<Record<string, string>>
}

export interface ProviderDeps extends ProviderBase {
  ledger: Ledger
  faults: FaultRegistry
  webhooks: WebhookDelivery
}
