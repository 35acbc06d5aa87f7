import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Resource } from 'sst/resource'
import { type LinkAudience, signLink, verifyLink } from './link-token.ts'
import { tokenHash } from './lookup.ts'

const { secrets } = vi.hoisted(() => {
  const secrets = {
    first: 'first-secret-of-the-tests-32-bytes!',
    second: 'second-secret-of-the-tests-32-bytes',
    third: 'third-secret-of-the-tests-32-bytes!',
  }
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_RsvpTokenSecret'] = JSON.stringify({ value: secrets.first })
  process.env['SST_RESOURCE_RsvpTokenSecretPrevious'] = '{"value":""}'
  return { secrets }
})

const live = Resource as unknown as Record<'RsvpTokenSecret' | 'RsvpTokenSecretPrevious', { value: string }>
function rotateTo(value: string) {
  live.RsvpTokenSecretPrevious.value = live.RsvpTokenSecret.value
  live.RsvpTokenSecret.value = value
}
afterEach(() => {
  live.RsvpTokenSecret.value = secrets.first
  live.RsvpTokenSecretPrevious.value = ''
})

const now = '2026-11-22T10:00:00.000Z'
const expiry = '2026-12-05T06:00:00.000Z'
const ulid = '0'.repeat(26)
const claims = { eventId: `evt_${ulid}`, attendeeId: `att_${ulid}`, generation: 1, audience: 'rsvp' as LinkAudience }
const payload = {
  v: 1,
  eid: claims.eventId,
  aid: claims.attendeeId,
  gen: 1,
  aud: 'rsvp',
  exp: Date.parse(expiry) / 1000,
}
const invalid = { verdict: 'invalid' }
const kid = (secret: string) => tokenHash(secret).slice(0, 8)

const forge = (changes: object, secret = secrets.first, header: object = {}) =>
  new SignJWT({ ...payload, ...changes })
    .setProtectedHeader({ alg: 'HS256', kid: kid(secret), ...header })
    .sign(new TextEncoder().encode(secret))
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a link', () => {
  test.each(['rsvp', 'matches', 'preferences'] as const)('for %s says what it was made of', async (audience) => {
    const token = await signLink({ ...claims, audience }, expiry)
    expect(await verifyLink(token, now)).toEqual({ verdict: 'valid', claims: { ...claims, audience } })
  })

  test('works until it expires, and is known after that', async () => {
    const token = await signLink(claims, expiry)
    expect(await verifyLink(token, '2026-12-05T05:59:59.999Z')).toEqual({ verdict: 'valid', claims })
    expect(await verifyLink(token, expiry)).toEqual({ verdict: 'expired', claims })
  })

  test('is judged by the clock it is given, not by that of the machine', async () => {
    const past = await signLink(claims, '2001-01-01T00:00:00.000Z')
    expect(await verifyLink(past, '2000-12-31T00:00:00.000Z')).toEqual({ verdict: 'valid', claims })
  })

  test('holds nothing personal, and no more than it needs', async () => {
    const token = await signLink(claims, expiry)
    expect(decodeJwt(token)).toEqual(payload)
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', kid: kid(secrets.first) })
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).not.toContain(secrets.first)
  })

  test('is the same every time it is made, so that a mail can be rendered again', async () => {
    expect(await signLink(claims, expiry)).toBe(await signLink(claims, expiry))
  })
})

describe('a link without an end', () => {
  test('is for preferences only', async () => {
    const preferences = { ...claims, audience: 'preferences' as const }
    expect(await verifyLink(await signLink(preferences, undefined), '2099-01-01T00:00:00.000Z')).toEqual({
      verdict: 'valid',
      claims: preferences,
    })
    for (const audience of ['rsvp', 'matches'] as const) {
      expect(await verifyLink(await signLink({ ...claims, audience }, undefined), now)).toEqual(invalid)
    }
  })
})

describe('what is no link of ours', () => {
  test('a signature that was changed', async () => {
    const [header, body, signature] = (await signLink(claims, expiry)).split('.') as [string, string, string]
    const bytes = Buffer.from(signature, 'base64url')
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes)
      changed[at] = changed[at]! ^ 1
      expect(await verifyLink(`${header}.${body}.${changed.toString('base64url')}`, now)).toEqual(invalid)
    }
  })

  test('claims of somebody else under a good signature', async () => {
    const [header, , signature] = (await signLink(claims, expiry)).split('.')
    expect(
      await verifyLink(`${header}.${encode({ ...payload, aid: `att_1${'0'.repeat(25)}` })}.${signature}`, now),
    ).toEqual(invalid)
  })

  test('no algorithm at all', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      expect(await verifyLink(`${encode({ alg, kid: kid(secrets.first) })}.${encode(payload)}.`, now)).toEqual(invalid)
      expect(await verifyLink(`${encode({ alg, kid: kid(secrets.first) })}.${encode(payload)}.AA`, now)).toEqual(
        invalid,
      )
    }
  })

  test('another algorithm under our secret', async () => {
    expect(await verifyLink(await forge({}, secrets.first, { alg: 'HS512' }), now)).toEqual(invalid)
  })

  test('a foreign secret, also under the name of ours, or under no name', async () => {
    expect(await verifyLink(await forge({}, secrets.second), now)).toEqual(invalid)
    expect(await verifyLink(await forge({}, secrets.second, { kid: kid(secrets.first) }), now)).toEqual(invalid)
    expect(await verifyLink(await forge({}, secrets.first, { kid: undefined }), now)).toEqual(invalid)
  })

  test.each([
    ['another version', { v: 2 }],
    ['an audience we do not know', { aud: 'admin' }],
    ['a list of audiences', { aud: ['rsvp'] }],
    ['no audience', { aud: undefined }],
    ['no end', { exp: undefined }],
    ['an id of another kind', { eid: `att_${ulid}` }],
    ['a generation that is no number', { gen: '1' }],
    ['no attendee', { aid: undefined }],
  ])('%s under a good signature', async (_, changes) => {
    expect(await verifyLink(await forge(changes), now)).toEqual(invalid)
  })

  test('what is made by hand as ours is would be ours', async () => {
    expect(await verifyLink(await forge({}), now)).toEqual({ verdict: 'valid', claims })
  })

  test('the same link spelt another way', async () => {
    const token = await signLink(claims, expiry)
    const [header, body, signature] = token.split('.') as [string, string, string]
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    // 32 bytes are 43 characters, so two bits of the last one mean nothing.
    const last = letters.indexOf(signature.at(-1) ?? '')
    const unusedBits = [1, 2, 3].map((bits) => `${header}.${body}.${signature.slice(0, -1)}${letters[last ^ bits]}`)
    const spelt = [
      `${token}=`,
      `${header}=.${body}.${signature}`,
      `${token}\n`,
      ` ${token}`,
      `${token} `,
      `${token}.`,
      `.${token}`,
      `${header}.${body}.${signature}.${signature}`,
      `${header}.${body}`,
      `${header}..${signature}`,
      `${header}.${body.slice(0, 4)} ${body.slice(4)}.${signature}`,
      ...unusedBits,
    ]
    expect(await Promise.all(spelt.map((text) => verifyLink(text, now)))).toEqual(spelt.map(() => invalid))
    expect(
      unusedBits.map((text) =>
        Buffer.from(text.split('.')[2] ?? '', 'base64url').equals(Buffer.from(signature, 'base64url')),
      ),
    ).toEqual([true, true, true])
  })

  test.each(['', '.', '..', 'a.b.c', 'undefined', '../../etc/passwd', 'x'.repeat(10_000)])('%j', async (text) => {
    expect(await verifyLink(text, now)).toEqual(invalid)
  })
})

describe('after a rotation of the secret', () => {
  test('links of the secret before work; of the one before that, not', async () => {
    const token = await signLink(claims, expiry)
    rotateTo(secrets.second)
    expect(await verifyLink(token, now)).toEqual({ verdict: 'valid', claims })
    rotateTo(secrets.third)
    expect(await verifyLink(token, now)).toEqual(invalid)
  })

  test('new links are signed with the new secret', async () => {
    rotateTo(secrets.second)
    const token = await signLink(claims, expiry)
    expect(decodeProtectedHeader(token).kid).toBe(kid(secrets.second))
    live.RsvpTokenSecretPrevious.value = ''
    expect(await verifyLink(token, now)).toEqual({ verdict: 'valid', claims })
  })
})
