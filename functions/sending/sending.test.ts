import { describe, expect, test, vi } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { type Notice, newNotice } from '#core/notice/notice.ts'
import type { Organizer } from '#core/organizer/organizer.ts'
import type { Consent } from '#core/person/consent.ts'
import { decide } from './decide.ts'
import { guards, uncounted } from './guards.ts'
import { mailContent } from './mail-content.ts'
import { sentMark } from './sent-mark.ts'
import type { GuestSituation, Situation } from './situation.ts'
import { textContent, textMark } from './text-content.ts'

vi.hoisted(() => {
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_Table'] = '{"name":"table"}'
  process.env['SST_RESOURCE_RsvpTokenSecret'] = '{"value":"rsvp-secret-of-the-tests-32-bytes!"}'
  process.env['SST_RESOURCE_LookupSecret'] = '{"value":"lookup-secret-of-the-tests"}'
  process.env['AWS_REGION'] = 'us-east-1'
  process.env['PUBLIC_URL'] = 'https://m33t.example'
  process.env['MAIL_FROM'] = 'events@m33t.example'
  process.env['PLATFORM_ADDRESS'] = '1 Platform Way'
  process.env['TEXTS_PER_DAY'] = '2'
})

// 12:00 in Chicago.
const now = '2026-11-22T18:00:00.000Z'
const organizer: Organizer = {
  id: fixtureId('org', 1),
  email: 'olga@example.com',
  name: 'Olga',
  postalAddress: '1 Main St',
  createdAt: now,
  updatedAt: now,
}
const granted: Consent = { status: 'granted', channel: 'sms', wordingVersion: 'sms-1', source: 'rsvp-page', at: now }
const guest = (changes: Partial<GuestSituation> = {}): GuestSituation => ({
  kind: 'guest',
  organizer,
  event: eventFixture(),
  attendee: attendeeFixture(1, { rsvpStatus: 'CONFIRMED', phone: '+13125550123' }),
  matches: [],
  consent: granted,
  suppression: undefined,
  sentToday: 0,
  notices: [],
  address: '+13125550123',
  ...changes,
})
const notice = (purpose: Notice['purpose'], channel: Notice['channel'] = 'sms', generation = 1): Notice =>
  newNotice(
    {
      subjectId: fixtureId('att', 1),
      organizerId: fixtureId('org', 1),
      eventId: fixtureId('evt', 1),
      purpose,
      channel,
      generation,
    },
    now,
  )
const reminder = notice('event-reminder')
const helpNotice = newNotice({ subjectId: fixtureId('msg', 1), purpose: 'help', channel: 'sms', generation: 1 }, now)
const signInNotice = newNotice(
  { subjectId: fixtureId('sil', 1), purpose: 'sign-in', channel: 'email', generation: 1 },
  now,
)
const alertNotice = newNotice(
  { subjectId: fixtureId('att', 1), purpose: 'delivery-alert', channel: 'email', generation: 1 },
  now,
)

describe('what is decided about one notice', () => {
  test.each<[string, Partial<GuestSituation>, object]>([
    ['goes when nothing is against it', {}, { outcome: 'send', channel: 'sms' }],
    ['goes to nobody without a number', { address: undefined }, { outcome: 'skip', reason: 'no-address' }],
    [
      'goes by text to nobody whom a text did not reach',
      { attendee: attendeeFixture(1, { rsvpStatus: 'CONFIRMED', textFailedAt: now }) },
      { outcome: 'skip', reason: 'no-address' },
    ],
    [
      'goes to nobody who said STOP',
      { suppression: { channel: 'sms', reason: 'stop', at: now } },
      { outcome: 'skip', reason: 'suppressed' },
    ],
    ['goes by text to nobody without a yes', { consent: undefined }, { outcome: 'skip', reason: 'no-consent' }],
    [
      'goes to nobody who has declined',
      { attendee: attendeeFixture(1, { rsvpStatus: 'DECLINED' }) },
      { outcome: 'skip', reason: 'not-in-audience' },
    ],
    [
      'goes to nobody for a cancelled event',
      { event: eventFixture({ status: 'CANCELLED' }) },
      { outcome: 'skip', reason: 'event-cancelled' },
    ],
    [
      'goes once',
      { notices: [{ ...reminder, state: { status: 'sent', providerId: 'SM1', at: now } }] },
      { outcome: 'skip', reason: 'already-sent' },
    ],
    ['is not held up by being asked for', { notices: [reminder] }, { outcome: 'send', channel: 'sms' }],
  ])('%s', (_, changes, decision) => {
    expect(decide(reminder, guest(changes), now)).toEqual(decision)
  })

  test('waits for the morning where the number is', () => {
    // 06:00 in Chicago.
    expect(decide(reminder, guest(), '2026-11-22T12:00:00.000Z')).toEqual({
      outcome: 'wait',
      reason: 'quiet-hours',
      until: '2026-11-22T14:00:00.000Z',
    })
  })

  test('counts the texts of the day against the cap, and mail apart', () => {
    expect(decide(reminder, guest({ sentToday: 2 }), now)).toMatchObject({ outcome: 'wait', reason: 'daily-cap' })
    expect(decide(reminder, guest({ sentToday: 1 }), now)).toEqual({ outcome: 'send', channel: 'sms' })
    const byMail = guest({ sentToday: 2, address: 'guest1@example.com', consent: undefined })
    expect(decide(notice('event-reminder', 'email'), byMail, now)).toEqual({ outcome: 'send', channel: 'email' })
  })

  test('is pointless once the event has started', () => {
    expect(decide(reminder, guest(), '2026-12-04T00:00:00.000Z')).toEqual({ outcome: 'skip', reason: 'too-late' })
  })
})

describe('what must still hold when a notice is claimed', () => {
  const link = { id: fixtureId('sil', 1), email: 'olga@example.com', expiresAt: now, usedAt: null }
  const signIn: Situation = {
    kind: 'sign-in',
    link,
    token: 't',
    address: link.email,
    suppression: undefined,
    sentToday: 0,
  }

  test('for a guest: no suppression, and event, guest and consent as they were read', () => {
    const kinds = guards(reminder, guest(), now).map((write) => Object.keys(write).join())
    expect(kinds).toEqual(['ConditionCheck', 'ConditionCheck', 'ConditionCheck', 'ConditionCheck', 'Update'])
    expect(guards(reminder, guest({ address: undefined }), now)).toHaveLength(3)
  })

  test('and the count of the day is taken back where it was taken', () => {
    const counted = guards(reminder, guest(), now).at(-1)?.Update
    const [takenBack] = uncounted(reminder, guest(), now)
    expect(takenBack?.Update?.Key).toEqual(counted?.Key)
    expect(Object.values(takenBack?.Update?.ExpressionAttributeValues ?? {})).toContain(-1)
    expect(uncounted(reminder, guest({ address: undefined }), now)).toEqual([])
  })

  test('for a sign-in link nothing, so that who unsubscribed can still sign in', () => {
    expect(guards(signInNotice, signIn, now).filter((write) => write.ConditionCheck !== undefined)).toEqual([])
  })
})

describe('what a mail says', () => {
  test('a sign-in link has its token behind the #, where no server sees it', async () => {
    const link = { id: fixtureId('sil', 1), email: 'olga@example.com', expiresAt: now, usedAt: null }
    const content = await mailContent(signInNotice, {
      kind: 'sign-in',
      link,
      token: 'tok',
      address: link.email,
      suppression: undefined,
      sentToday: 0,
    })
    expect(content?.button?.url).toBe('https://m33t.example/sign-in#tok')
    expect(content?.footer.join()).toContain('1 Platform Way')
    expect(content?.unsubscribeUrl).toBeUndefined()
  })

  test('the organizer is told how many texts failed, and where to look', async () => {
    const content = await mailContent(alertNotice, {
      kind: 'organizer',
      organizer,
      event: eventFixture(),
      failedTexts: 3,
      withoutMatches: 0,
      address: organizer.email,
      suppression: undefined,
      sentToday: 0,
    })
    expect([content?.paragraphs.join().includes('3'), content?.button?.url]).toEqual([
      true,
      `https://m33t.example/events/${fixtureId('evt', 1)}/guests`,
    ])
  })

  test('the organizer is told how many guests have no matches, unless all have some by now', async () => {
    const notice = { ...alertNotice, purpose: 'no-matches' as const }
    const situation = {
      kind: 'organizer' as const,
      organizer,
      event: eventFixture(),
      failedTexts: 0,
      withoutMatches: 2,
      address: organizer.email,
      suppression: undefined,
      sentToday: 0,
    }
    const content = await mailContent(notice, situation)
    expect(content?.paragraphs[0]).toBe('For 2 guests we found nobody to meet.')
    expect(content?.button?.url).toBe(`https://m33t.example/events/${fixtureId('evt', 1)}/matches`)
    expect(await mailContent(notice, { ...situation, withoutMatches: 0 })).toBeUndefined()
  })

  test.each(['invitation', 'confirmation', 'event-reminder'] as const)(
    'a guest gets their %s with a way out of further mail',
    async (purpose) => {
      const content = await mailContent(notice(purpose, 'email'), guest({ address: 'guest1@example.com' }))
      expect(content?.paragraphs[0]).toContain('Guest1')
      expect(content?.button?.url).toMatch(/^https:\/\/m33t\.example\/rsvp\//)
      expect(content?.unsubscribeUrl).toMatch(/^https:\/\/m33t\.example\/api\/unsubscribe\//)
    },
  )

  test('nothing is confirmed to who has not answered, and nothing revealed that is not approved', async () => {
    expect(await mailContent(notice('confirmation', 'email'), guest({ attendee: attendeeFixture(1) }))).toBeUndefined()
    const waiting = guest({
      matches: [],
      attendee: attendeeFixture(1, { rsvpStatus: 'CONFIRMED', profile: profileFixture('Ana') }),
    })
    expect(await mailContent(notice('reveal', 'email'), waiting)).toBeUndefined()
    expect(await textContent(notice('reveal'), waiting)).toBeUndefined()
  })
})

describe('what a text says', () => {
  const message = {
    id: fixtureId('msg', 1),
    providerId: 'SM1',
    channel: 'sms' as const,
    from: '+13125550123',
    to: '+14155550100',
    body: 'HELP',
    optOutType: null,
    receivedAt: now,
  }
  const help = {
    kind: 'text',
    message,
    names: {},
    address: message.from,
    suppression: undefined,
    sentToday: 0,
  } satisfies Situation

  test('HELP is answered with whom to write to, by which the answer is found again', async () => {
    expect(await textContent(helpNotice, help)).toContain('events@m33t.example')
    expect(await textMark(helpNotice, help)).toBe('events@m33t.example')
  })

  test('HELP is answered with the event and its organizer where they are known', async () => {
    const named: Situation = { ...help, names: { eventName: 'Founders Dinner', organizerName: 'Olga' } }
    expect(await textContent(helpNotice, named)).toMatch(/^M33T for Founders Dinner by Olga\. Questions: events@m33t\./)
  })

  test.each(['invitation', 'confirmation'] as const)('a %s is never a text', async (purpose) => {
    expect(await textContent(notice(purpose), guest())).toBeUndefined()
  })
})

test('a notice that was not sent, or is about no guest, marks nobody', async () => {
  expect(await sentMark(notice('invitation'), now)).toEqual([])
  expect(
    await sentMark({ ...notice('confirmation'), state: { status: 'sent', providerId: 'x', at: now } }, now),
  ).toEqual([])
})
