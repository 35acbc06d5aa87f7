import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leaksIn, marksIn } from './marks.ts'

const mark = 'zqvFirst01'
const phone = '3125550142'
const found = (text: string, one = mark) => marksIn(text, [one]).map(({ as }) => as)

describe('a mark is found', () => {
  test.each([
    ['as typed', `Hello ${mark}!`, 'plain'],
    ['in lower case', mark.toLowerCase(), 'plain'],
    ['in upper case', mark.toUpperCase(), 'plain'],
    [
      'percent-encoded, each letter',
      mark.replaceAll(/./g, (letter) => `%${Buffer.from(letter).toString('hex')}`),
      'plain',
    ],
    ['percent-encoded twice', mark.replaceAll('z', '%257A'), 'plain'],
    ['as a JSON escape', mark.replaceAll('z', String.raw`\u007a`), 'plain'],
    ['as HTML escapes', mark.replaceAll('z', '&#122;').replaceAll('q', '&#x71;'), 'plain'],
    ['as hex', Buffer.from(`a${mark}b`).toString('hex'), 'hex'],
    ['as upper-case hex of its upper case', Buffer.from(mark.toUpperCase()).toString('hex').toUpperCase(), 'hex'],
    ['as base64', Buffer.from(mark).toString('base64'), 'base64'],
    ['in the payload of a JWT', `e30.${Buffer.from(`{"name":"${mark}"}`).toString('base64url')}.c2ln`, 'base64'],
    ['as base64 of its lower case', Buffer.from(`${mark.toLowerCase()}@example.org`).toString('base64'), 'base64'],
    ['as percent-encoded base64', encodeURIComponent(Buffer.from(`?${mark}>>`).toString('base64')), 'base64'],
  ])('%s', (_name, text, as) => {
    expect(found(`before ${text} after`)).toEqual([as])
  })

  test.each([
    '+13125550142',
    '13125550142',
    '3125550142',
    '(312) 555-0142',
    '312.555.0142',
    '%2B1%20312%20555%200142',
    'To=%2B13125550142',
    '1 / 312 / 555 / 0142',
  ])('a phone number as %s', (text) => {
    expect(found(`{"to":"${text}"}`, phone)).toEqual(['plain'])
  })

  test('at any offset of base64 and base64url, whatever stands around it', () => {
    const surely = fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom('base64', 'base64url'),
      (before, after, alphabet) => {
        const text = Buffer.from(before + mark + after).toString(alphabet as 'base64')
        expect(found(`x.${text}.y`)).toEqual(['base64'])
      },
    )
    fc.assert(surely)
  })
})

describe('nothing is found', () => {
  test.each(['', 'zqvFirst0', 'zqvFirst02', '%', '%zz', String.raw`\u00`, '&#99999999;', 'zqv First01'])(
    'in %j',
    (text) => {
      expect(marksIn(text, [mark, phone])).toEqual([])
    },
  )

  test('in instants, ids and ciphertext', () => {
    const noise = fc.array(fc.oneof(fc.ulid(), fc.base64String(), fc.stringMatching(/^[0-9a-f]{64}$/)))
    fc.assert(
      fc.property(noise, (words) => {
        expect(marksIn(words.join(' 2031-05-15T23:00:00.000Z '), [mark, phone])).toEqual([])
      }),
    )
  })
})

describe('each of the four is looked at', () => {
  const clean = {
    log: '{"level":"INFO","message":"handled","correlationId":"1-2-3"}\n',
    wire: '{"kind":"bus","entry":{"detail":{"data":{"attendeeId":"att_1"}}}}\n',
    table: '{"pk":"$m33t#eventid_evt_1","sealed":{"firstName":"AbCd=="}}\n',
    urls: ['http://127.0.0.1/rsvp/e30.e30.c2ln', 'send-notice'],
  }
  const none = { log: [], wire: [], table: [], urls: [] }

  test('and clean as it is', () => {
    expect(leaksIn(clean, [mark, phone])).toEqual(none)
  })

  test.each([
    ['log', { log: `${clean.log}{"level":"ERROR","errorAt":"at ${mark}"}\n` }],
    ['wire', { wire: `${clean.wire}{"kind":"queue","body":"{\\"to\\":\\"+1${phone}\\"}"}\n` }],
    ['table', { table: clean.table.replace('AbCd==', Buffer.from(`"${mark}"`).toString('base64')) }],
    ['urls', { urls: [...clean.urls, `https://m33t.example/rsvp?phone=%2B1${phone}`] }],
  ] as const)('a leak into the %s is told, and no other', (place, leak) => {
    const { [place]: told, ...rest } = leaksIn({ ...clean, ...leak }, [mark, phone])
    expect(told).toHaveLength(1)
    expect(Object.values(rest).flat()).toEqual([])
  })
})
