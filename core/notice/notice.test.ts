import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Channel } from '../person/consent.ts'
import { newNotice, Notice, noticeId, type NoticeKey, parseNoticeId } from './notice.ts'
import { Purpose, purposeRule } from './purpose.ts'

const ulid = '01KAN5Q8ZV3M6T9WXYZ0123456'
const key: NoticeKey = { subjectId: `att_${ulid}`, purpose: 'rsvp-reminder', channel: 'sms', generation: 2 }
const prefixes = { attendee: 'att', 'sign-in-link': 'sil', message: 'msg', event: 'evt' } as const

describe('noticeId', () => {
  test('names subject, purpose, channel and generation', () => {
    expect(noticeId(key)).toBe(`ntc_${ulid}_rsvp-reminder_sms_2`)
  })

  test('reads back to what it was made of, is safe in a URL and short enough to be an idempotency key', () => {
    const digits = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
    const anyUlid = fc
      .array(fc.constantFrom(...digits), { minLength: 25, maxLength: 25 })
      .map((rest) => `7${rest.join('')}`)
    const anyKey = fc.record({
      ulid: anyUlid,
      purpose: fc.constantFrom(...Purpose.options),
      channel: fc.constantFrom(...Channel.options),
      generation: fc.nat(),
    })
    fc.assert(
      fc.property(anyKey, ({ ulid: of, purpose, channel, generation }) => {
        const made = { subjectId: `${prefixes[purposeRule(purpose).subject]}_${of}`, purpose, channel, generation }
        const id = noticeId(made)
        expect(parseNoticeId(id)).toEqual(made)
        expect(id).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
      }),
    )
  })

  test.each([
    { ...key, subjectId: `org_${ulid}` },
    { ...key, subjectId: 'att_1' },
    { ...key, subjectId: '' },
    { ...key, generation: -1 },
    { ...key, generation: 1.5 },
    { ...key, generation: Number.NaN },
  ])('refuses %j', (wrong) => {
    expect(() => noticeId(wrong)).toThrow('needs a subject that starts with att_ and a whole generation')
  })
})

describe('parseNoticeId', () => {
  test.each([
    '',
    'ntc_',
    `ntc_${ulid}_rsvp-reminder_sms_02`,
    `ntc_${ulid}_rsvp-reminder_sms_2 `,
    `ntc_${ulid}_rsvp-reminder_fax_2`,
    `ntc_${ulid}_spam_sms_2`,
    `ntc_${ulid.toLowerCase()}_rsvp-reminder_sms_2`,
    `att_${ulid}_rsvp-reminder_sms_2`,
    `ntc_${ulid}_rsvp-reminder_sms`,
  ])('reads nothing from %j', (id) => {
    expect(parseNoticeId(id)).toBeUndefined()
  })
})

describe('newNotice', () => {
  const now = '2026-11-22T10:00:00.000Z'

  test('is new, unclaimed and due', () => {
    const notice = newNotice({ ...key, organizerId: `org_${ulid}`, eventId: `evt_${ulid}` }, now)
    expect(notice).toEqual({
      id: `ntc_${ulid}_rsvp-reminder_sms_2`,
      ...key,
      organizerId: `org_${ulid}`,
      eventId: `evt_${ulid}`,
      state: { status: 'new' },
      version: 1,
      attempts: 0,
      createdAt: now,
      updatedAt: now,
    })
    expect(Notice.parse(notice)).toEqual(notice)
  })

  test('a row with a state that does not exist is refused', () => {
    const notice = newNotice(key, now)
    expect(Notice.safeParse({ ...notice, state: { status: 'sent' } }).success).toBe(false)
    expect(Notice.safeParse({ ...notice, state: { status: 'lost' } }).success).toBe(false)
    expect(Notice.safeParse({ ...notice, id: 'ntc_x' }).success).toBe(false)
    expect(Notice.safeParse({ ...notice, decision: { outcome: 'skip', at: now } }).success).toBe(false)
  })
})
