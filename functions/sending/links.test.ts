import { describe, expect, test, vi } from 'vitest'
import { attendeeFixture } from '#core/attendee/attendee-fixture.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { verifyLink } from '#functions/adapters/crypto/link-token.ts'
import { mailLinks } from './links.ts'

vi.hoisted(() => {
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_Table'] = '{"name":"table"}'
  process.env['SST_RESOURCE_RsvpTokenSecret'] = '{"value":"rsvp-secret-of-the-tests-32-bytes!"}'
  process.env['AWS_REGION'] = 'us-east-1'
  process.env['PUBLIC_URL'] = 'https://m33t.example'
})

describe('the links of a mail', () => {
  const bearer = { event: eventFixture(), attendee: attendeeFixture(1, { linkGeneration: 3 }) }
  const claims = { eventId: fixtureId('evt', 1), attendeeId: fixtureId('att', 1), generation: 3 }
  const verdictOf = (url: string, at: string) => verifyLink(url.split('/').at(-1) ?? '', at)

  test.each([
    ['rsvp', 'https://m33t.example/rsvp/', '2026-12-05T06:00:00.000Z'],
    ['matches', 'https://m33t.example/matches/', '2027-03-04T03:00:00.000Z'],
  ] as const)('for %s is its page, and works until %s %s', async (audience, page, end) => {
    const url = (await mailLinks(bearer))[audience]
    expect(url.startsWith(page)).toBe(true)
    expect(await verdictOf(url, new Date(Date.parse(end) - 1).toISOString())).toEqual({
      verdict: 'valid',
      claims: { ...claims, audience },
    })
    expect(await verdictOf(url, end)).toEqual({ verdict: 'expired', claims: { ...claims, audience } })
  })

  test('for preferences and unsubscribing share a token that has no end', async () => {
    const { preferences, unsubscribe } = await mailLinks(bearer)
    expect(unsubscribe).toBe(preferences.replace('/preferences/', '/api/unsubscribe/'))
    expect(await verdictOf(preferences, '2099-01-01T00:00:00.000Z')).toEqual({
      verdict: 'valid',
      claims: { ...claims, audience: 'preferences' },
    })
  })

  test('hold nothing of the guest', async () => {
    const { firstName, email } = bearer.attendee
    const text = Object.values(await mailLinks(bearer))
      .map((url) => Buffer.from(url.split('.').at(1) ?? '', 'base64url').toString())
      .join()
    expect([text.includes(firstName), text.includes(email)]).toEqual([false, false])
  })
})
