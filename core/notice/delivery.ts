import * as z from 'zod'

/**
 * How far a message got, as Twilio and Resend tell it, from least to most known. Callbacks arrive late, twice and out of
 * order, so the later word in this list wins: a receipt overtakes a failure, and a bounce
 * or a complaint outlives an open that a mail scanner faked.
 */
export const deliveryStatuses = [
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delayed',
  'canceled',
  'undelivered',
  'failed',
  'suppressed',
  'delivered',
  'opened',
  'read',
  'clicked',
  'bounced',
  'complained',
] as const

export const DeliveryStatus = z.enum(deliveryStatuses)
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

/** The more telling of two statuses; the same whatever the order they arrive in. */
export function mergeDelivery(current: DeliveryStatus | undefined, incoming: DeliveryStatus): DeliveryStatus {
  if (current === undefined) return incoming
  return deliveryStatuses.indexOf(incoming) > deliveryStatuses.indexOf(current) ? incoming : current
}

/** Whether the person did not get the message, so that another channel should be tried. */
export function deliveryFailed(status: DeliveryStatus): boolean {
  switch (status) {
    case 'canceled':
    case 'undelivered':
    case 'failed':
    case 'suppressed':
    case 'bounced':
      return true
    case 'accepted':
    case 'scheduled':
    case 'queued':
    case 'sending':
    case 'sent':
    case 'delayed':
    case 'delivered':
    case 'opened':
    case 'read':
    case 'clicked':
    case 'complained':
      return false
  }
}

const ofTwilio = new Map<string, DeliveryStatus>(
  (
    [
      'accepted',
      'scheduled',
      'queued',
      'sending',
      'sent',
      'delivered',
      'undelivered',
      'failed',
      'canceled',
      'read',
    ] as const
  ).map((status) => [status, status]),
)

const ofResend = new Map<string, DeliveryStatus>([
  ['email.scheduled', 'scheduled'],
  ['email.sent', 'sent'],
  ['email.delivery_delayed', 'delayed'],
  ['email.delivered', 'delivered'],
  ['email.opened', 'opened'],
  ['email.clicked', 'clicked'],
  ['email.bounced', 'bounced'],
  ['email.complained', 'complained'],
  ['email.failed', 'failed'],
  ['email.suppressed', 'suppressed'],
])

/** Twilio's MessageStatus -> ours; undefined for one we do not follow. */
export const readTwilioStatus = (status: string): DeliveryStatus | undefined => ofTwilio.get(status.toLowerCase())

/** The type of a Resend webhook -> ours; undefined for one that says nothing about a delivery. */
export const readResendEvent = (type: string): DeliveryStatus | undefined => ofResend.get(type)
