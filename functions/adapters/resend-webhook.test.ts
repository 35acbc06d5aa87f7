import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { logger } from '#functions/shell/logger.ts'
import { verifyResendWebhook } from './resend-webhook.ts'

const { secret } = vi.hoisted(() => {
  const secret = `whsec_${Buffer.from('resend-secret-of-the-tests').toString('base64')}`
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_ResendWebhookSecret'] = JSON.stringify({ value: secret })
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT'
  return { secret }
})

const body = '{"type":"email.delivered","to":"ada@example.com"}'
const signed = (options: { at?: Date; key?: string; text?: string } = {}) => {
  const { at = new Date(), key = secret, text = body } = options
  return {
    'svix-id': 'msg_1',
    'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
    'svix-signature': new Webhook(key).sign('msg_1', at, text),
  }
}
let logged: unknown[][]
beforeEach(() => {
  logged = []
  vi.spyOn(logger, 'warn').mockImplementation((...line) => void logged.push(line))
})
afterEach(() => vi.restoreAllMocks())

test('a webhook that Resend signed is known by its id', () => {
  expect(verifyResendWebhook(body, signed())).toBe('msg_1')
  expect(logged).toEqual([])
})

describe('a webhook is refused, with one line in the log', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)
  test.each<[string, () => Record<string, string | undefined>]>([
    ['signed with another secret', () => signed({ key: `whsec_${Buffer.from('another').toString('base64')}` })],
    ['signed for another body', () => signed({ text: '{}' })],
    ['six minutes old', () => signed({ at: minutes(-6) })],
    ['six minutes ahead', () => signed({ at: minutes(6) })],
    ['under another id', () => ({ ...signed(), 'svix-id': 'msg_2' })],
    ['without a signature', () => ({ ...signed(), 'svix-signature': undefined })],
    ['without anything', () => ({})],
  ])('%s', (_, headers) => {
    const reason = headers()['svix-id'] === undefined ? 'no signature' : 'bad signature'
    expect(verifyResendWebhook(body, headers())).toBeUndefined()
    expect(logged).toEqual([['webhook rejected', { provider: 'resend', reason }]])
  })
})
