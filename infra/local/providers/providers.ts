import type { Hono } from 'hono'
import { providerControl } from './control.ts'
import type { ProviderEnv } from './fault-gate.ts'
import { openFaults, type FaultRegistry } from './faults.ts'
import { openLedger, type Ledger } from './ledger.ts'
import { openaiSimulator } from './openai.ts'
import type { ProviderBase, ProviderDeps } from './provider-deps.ts'
import { signResendWebhook } from './resend-webhooks.ts'
import { resendSimulator } from './resend.ts'
import { openTwilioMessages, type TwilioMessage } from './twilio-messages.ts'
import { signTwilioWebhook } from './twilio-webhooks.ts'
import { twilioSimulator } from './twilio.ts'
import { openWebhooks, type Webhook } from './webhook-delivery.ts'

export interface Providers {
  /** Mount each under `/_local/providers/{name}`. */
  twilio: Hono<ProviderEnv>
  resend: Hono<ProviderEnv>
  openai: Hono<ProviderEnv>
  /** Mount under `/_local`. */
  control: Hono
  ledger: Ledger
  faults: FaultRegistry
  /** What a phone sent and received, oldest first, with what Twilio answered by itself: for a page of phones. */
  thread(phone: string): TwilioMessage[]
  /** Sends the webhooks that are due: call it on start and whenever the clock moves. */
  tick(): void
  /** When the next stored webhook is due, in epoch ms of the local clock, or null. */
  nextDueAt(): number | null
  /** Stops callbacks and lets go of every connection held by a fault: call it before closing the server. */
  close(): void
}

/** All simulators over one database. `faults` is given when other parts share the registry. */
export function openProviders(base: ProviderBase, faults: FaultRegistry = openFaults()): Providers {
  const ledger = openLedger(base.db)
  const webhooks = openWebhooks({ ...base, faults, sign: (webhook) => sign(webhook, base) })
  const deps: ProviderDeps = { ...base, ledger, faults, webhooks }
  return {
    twilio: twilioSimulator(deps),
    resend: resendSimulator(deps),
    openai: openaiSimulator(deps),
    control: providerControl(deps),
    ledger,
    faults,
    thread: openTwilioMessages(base.db).thread,
    tick: webhooks.tick,
    nextDueAt: webhooks.nextDueAt,
    close() {
      webhooks.close()
      faults.close()
    },
  }
}

function sign(webhook: Webhook, { secrets }: ProviderBase): Record<string, string> {
  switch (webhook.provider) {
    case 'twilio':
      return signTwilioWebhook(webhook, secrets.twilioAuthToken)
    case 'resend':
      return signResendWebhook(webhook, secrets.resendWebhookSecret, Date.now())
  }
}
