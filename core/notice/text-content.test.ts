import * as fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, test } from 'vitest'
import { describeInstantShort } from './event-time.ts'
import { Purpose, purposeRule } from './purpose.ts'
import { type TextData, textFor, type TextPurpose } from './text-content.ts'

const link = `https://m33t.example.org/r/${'aZ09_-kQ7xWm3LpT5vRsYb'}`
const longest = 'Wed 30 Sep, 12:00 PM UTC+12:45'
const contact = 'organizers@founders-and-funders.example.org'
const plainName = 'Founders & Funders Winter Night'
const guest = { eventName: plainName, link, first: true }

const texts: { name: string; purpose: TextPurpose; of: (eventName: string, first: boolean) => string }[] = [
  {
    name: 'asks for an answer',
    purpose: 'rsvp-reminder',
    of: (eventName, first) =>
      textFor('rsvp-reminder', { eventName, link, first, variant: 'answer', deadline: longest }).body,
  },
  {
    name: 'asks for an answer, no deadline',
    purpose: 'rsvp-reminder',
    of: (eventName, first) => textFor('rsvp-reminder', { eventName, link, first, variant: 'answer' }).body,
  },
  {
    name: 'asks to finish',
    purpose: 'rsvp-reminder',
    of: (eventName, first) =>
      textFor('rsvp-reminder', { eventName, link, first, variant: 'finish-questionnaire' }).body,
  },
  { name: 'reveals', purpose: 'reveal', of: (eventName, first) => textFor('reveal', { eventName, link, first }).body },
  {
    name: 'reminds',
    purpose: 'event-reminder',
    of: (eventName, first) => textFor('event-reminder', { eventName, link, first, start: longest }).body,
  },
  {
    name: 'tells of a change',
    purpose: 'event-changed',
    of: (eventName, first) => textFor('event-changed', { eventName, link, first, start: longest }).body,
  },
  {
    name: 'tells of a cancellation',
    purpose: 'event-cancelled',
    of: (eventName, first) => textFor('event-cancelled', { eventName, link, first, start: longest }).body,
  },
  {
    name: 'helps, and names the organizer',
    purpose: 'help',
    of: (eventName) => textFor('help', { eventName, organizerName: eventName, contact }).body,
  },
  {
    name: 'helps',
    purpose: 'help',
    of: (eventName) => textFor('help', { eventName, contact }).body,
  },
]

const worstNames = [
  'W'.repeat(100),
  'The Very Long Winter Gathering of Founders, Funders and Friends of the Greater Chicago Metropolitan Ar',
  '🎉🎉🎉 AI 🤖 Night 🎉',
  '🎉'.repeat(100),
  '两个人的会议',
  '{[€^~|]}'.repeat(12),
  'Fête “d’été” – ça ira…',
  'https://evil.com/x free money',
  '',
]

describe('every default text', () => {
  test.each(texts)(
    'that $name fits one segment with the worst names, whole link and sender included',
    ({ of, purpose }) => {
      for (const eventName of worstNames) {
        for (const first of [true, false]) {
          const body = of(eventName, first)
          const counted = new SegmentedMessage(body)
          expect([body, counted.encodingName, counted.segmentsCount]).toEqual([body, 'GSM-7', 1])
          expect(body.startsWith('M33T for ')).toBe(true)
          expect(body.split(' ').includes(link)).toBe(purpose !== 'help')
          expect(body.endsWith(' Reply STOP to opt out') || !(first || purpose === 'help')).toBe(true)
          expect(body).not.toMatch(/evil\.com/)
        }
      }
    },
  )

  test.each(texts)('that $name fits whatever the event is called', ({ of }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.boolean(), (eventName, first) => {
        const counted = new SegmentedMessage(of(eventName, first))
        expect([counted.encodingName, counted.segmentsCount]).toEqual(['GSM-7', 1])
      }),
      { numRuns: 300 },
    )
  })

  test.each(texts)('that $name keeps at least 20 characters of a name', ({ of }) => {
    expect(of('W'.repeat(100), true)).toContain('W'.repeat(20))
  })

  test('there is one for each purpose that goes by text', () => {
    const byText = Purpose.options.filter((purpose) => purposeRule(purpose).channels.includes('sms'))
    expect([...new Set(texts.map(({ purpose }) => purpose))].sort()).toEqual([...byText].sort())
  })
})

describe('wording', () => {
  const start = describeInstantShort('2026-12-04T00:00:00.000Z', 'America/Chicago')

  test.each([
    [
      textFor('reveal', guest),
      `M33T for ${plainName}: your matches are ready. See whom to meet: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('event-reminder', { ...guest, start }),
      `M33T for ${plainName}: see you Thu 3 Dec, 6:00 PM CST. Details: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('rsvp-reminder', { ...guest, eventName: 'Winter Night', variant: 'answer', deadline: start }),
      `M33T for Winter Night: can you come? Answer by Thu 3 Dec, 6:00 PM CST: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('rsvp-reminder', { ...guest, eventName: 'Winter Night', variant: 'finish-questionnaire' }),
      `M33T for Winter Night: finish your answers to get your matches: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('event-changed', { ...guest, eventName: 'Winter Night', start }),
      `M33T for Winter Night: changed, now Thu 3 Dec, 6:00 PM CST. Details: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('event-cancelled', { ...guest, eventName: 'Winter Night', start }),
      `M33T for Winter Night on Thu 3 Dec, 6:00 PM CST: cancelled. Details: ${link} Reply STOP to opt out`,
    ],
    [
      textFor('help', { eventName: 'Winter Night', organizerName: 'Olga', contact: 'm@example.org' }),
      'M33T for Winter Night by Olga. Questions: m@example.org Up to 8 msgs an event. Msg & data rates may apply. Reply STOP to opt out',
    ],
    [
      textFor('help', { organizerName: 'Olga', contact: 'm@example.org' }),
      'M33T for your events by Olga. Questions: m@example.org Up to 8 msgs an event. Msg & data rates may apply. Reply STOP to opt out',
    ],
    [
      textFor('help', { contact: 'ana@example.org' }),
      'M33T for your event. Questions: ana@example.org Up to 8 msgs an event. Msg & data rates may apply. Reply STOP to opt out',
    ],
  ])('%j', (content, body) => {
    expect(content).toEqual({ body })
  })

  test('a later text leaves STOP out before it cuts the name', () => {
    const long = 'The Winter Gathering of Founders and Funders of Chicago'
    const data: TextData['reveal'] = { eventName: long, link, first: false }
    expect(textFor('reveal', data).body).toBe(`M33T for ${long}: your matches are ready. See whom to meet: ${link}`)
    expect(textFor('reveal', { ...data, first: true }).body).toBe(
      `M33T for The Winter Gathering of Founders: your matches are ready. See whom to meet: ${link} Reply STOP to opt out`,
    )
  })

  test('HELP with a long contact keeps the contact and STOP', () => {
    const contact = `${'organizers'.repeat(6)}@events.example.org`
    expect(textFor('help', { eventName: plainName, contact }).body).toBe(
      `M33T for ${plainName}. Questions: ${contact} Reply STOP to opt out`,
    )
  })
})
