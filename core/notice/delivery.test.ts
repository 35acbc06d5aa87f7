import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deliveryFailed,
  deliveryStatuses,
  type DeliveryStatus,
  mergeDelivery,
  readResendEvent,
  readTwilioStatus,
} from './delivery.ts'

const status = fc.constantFrom(...deliveryStatuses)
const mergeAll = (statuses: DeliveryStatus[]) =>
  statuses.reduce<DeliveryStatus | undefined>((current, incoming) => mergeDelivery(current, incoming), undefined)
const rank = (of: DeliveryStatus) => deliveryStatuses.indexOf(of)

describe('mergeDelivery', () => {
  test('takes the first status as it is', () => {
    expect(mergeDelivery(undefined, 'queued')).toBe('queued')
  })

  test.each([
    ['queued', 'sent', 'sent'],
    ['delivered', 'sent', 'delivered'],
    ['delivered', 'undelivered', 'delivered'],
    ['undelivered', 'sent', 'undelivered'],
    ['failed', 'delivered', 'delivered'],
    ['delivered', 'read', 'read'],
    ['opened', 'bounced', 'bounced'],
    ['clicked', 'complained', 'complained'],
  ] as const)('%s then %s is %s', (current, incoming, merged) => {
    expect(mergeDelivery(current, incoming)).toBe(merged)
  })

  test('never goes back', () => {
    fc.assert(
      fc.property(status, status, (current, incoming) => {
        expect(rank(mergeDelivery(current, incoming))).toBeGreaterThanOrEqual(rank(current))
      }),
    )
  })

  test('does not depend on the order or the number of callbacks', () => {
    const calls = fc.array(status, { minLength: 1, maxLength: 12 })
    const shuffledTwice = calls.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    )
    fc.assert(
      fc.property(shuffledTwice, ([inOrder, shuffled]) => {
        expect(mergeAll(shuffled)).toBe(mergeAll(inOrder))
      }),
    )
  })
})

describe('deliveryFailed', () => {
  test('names exactly the statuses of a message nobody got', () => {
    expect(deliveryStatuses.filter(deliveryFailed)).toEqual([
      'canceled',
      'undelivered',
      'failed',
      'suppressed',
      'bounced',
    ])
  })
})

describe('reading providers', () => {
  test.each([
    ['queued', 'queued'],
    ['Delivered', 'delivered'],
    ['undelivered', 'undelivered'],
    ['read', 'read'],
    ['receiving', undefined],
    ['', undefined],
  ])('Twilio says %j', (said, meaning) => {
    expect(readTwilioStatus(said)).toBe(meaning)
  })

  test.each([
    ['email.sent', 'sent'],
    ['email.delivery_delayed', 'delayed'],
    ['email.bounced', 'bounced'],
    ['email.complained', 'complained'],
    ['email.suppressed', 'suppressed'],
    ['contact.created', undefined],
    ['constructor', undefined],
  ])('Resend says %j', (said, meaning) => {
    expect(readResendEvent(said)).toBe(meaning)
  })
})
