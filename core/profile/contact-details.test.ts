import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankSpans, contactsIn } from '#core/profile/contact-details.ts'
import { blankLinks, plainLine } from '#core/profile/plain-text.ts'

describe('contacts', () => {
  const contacts = [
    '+44 20 7946 0958',
    '+49 (0)171 1234567',
    '+14155550100',
    '0044 20 7946 0958',
    '0171 1234567',
    '0171/1234567',
    '(020) 7946 0958',
    '06 12 34 56 78',
    '01.23.45.67.89',
    '312-555-0188',
    '(312) 555-0188',
    '(312)555-0188',
    '312.555.0188',
    '1-800-555-0199',
    '2125550188',
    '98765 43210',
    'call me 555-0188',
    'Phone: 7946 0958',
    'telegram @ana',
    'Telegram: @ana_lima',
    'my handle is @ana',
    'DM me @ana',
    '@ana on telegram',
    'Signal: ana_lima99',
    'whatsapp me on +1 312 555 0188',
    'derek at gmail dot com',
    'derek (at) gmail (dot) com',
  ]
  test.each(contacts)('%s is blanked out with what announces it, and all else stays where it was', (contact) => {
    const text = `Pumps; ${contact}. Valves`
    const blanked = blankLinks(text)
    expect(blanked).toHaveLength(text.length)
    expect(blanked.indexOf('Valves')).toBe(text.indexOf('Valves'))
    expect(blanked.replaceAll(/\s+/g, ' ')).toBe('Pumps. Valves')
    expect(blankLinks(contact).trim()).toBe('')
  })

  const others = [
    'In 2024 and 2019-2023',
    '2019 2020 2021',
    '500.000 and 1,200,000',
    '1 000 000 000 views',
    '$500000000',
    '+1.000.000',
    '10-15 people, 500-1000 staff, 10000-50000 units',
    '45%, 12.5%',
    '24/7',
    '2026-11-22 and 22.11.2026, 01/02/2026',
    '08:00-17:00',
    'ISO 27001, 3.14159265',
    'We reach 1000000 people',
    'WhatsApp bots for 100000 bakeries',
    'Instagram: 10.000 followers',
    'CTO @Acme',
    'Head @ Acme',
    'LinkedIn: growth',
    'Call me about pumps',
    'I worked at Polka Dot agency',
  ]
  test.each(others)('%s stays', (text) => {
    expect(blankLinks(text)).toBe(text)
  })
})

describe('a sentence that told how to reach somebody', () => {
  const torn: [text: string, left: string][] = [
    [
      'Find a CTO for my fintech. My phone is 312-555-0188 and my email derek@example.com',
      'Find a CTO for my fintech.',
    ],
    ['My phone is 312-555-0188. Find a CTO', 'Find a CTO'],
    ['Find a CTO\nTel. 0171 1234567 or ana@x.com\nHire', 'Find a CTO Hire'],
    ['Find a CTO, my number is +44 20 7946 0958.', 'Find a CTO.'],
    ['Find a CTO and write to me at ana@x.com!', 'Find a CTO!'],
    ['I sell pumps and you can reach me at ana@x.com about valves', 'I sell pumps about valves'],
    ['Call me on 312-555-0188 and we talk pumps.', 'we talk pumps.'],
    ['Call us at 312-555-0188 on any weekday. We sell pumps', 'We sell pumps'],
    ['Need investors, see https://evil.example/x or mail ana@evil.example', 'Need investors'],
    ['312-555-0188 is my number', ''],
    ['Pumps (acme.com) for bakeries', 'Pumps for bakeries'],
    ['Pumps. Interested? Mail ana@x.com (mobile: 0171 1234567), thanks', 'Pumps. Interested?'],
  ]
  test.each(torn)('%j: %j', (text, left) => {
    expect(blankLinks(text)).toHaveLength(text.length)
    expect(plainLine(text, 280)).toBe(left)
  })
})

test('what is found is told by its place', () => {
  expect(contactsIn('Pumps 312-555-0188, telegram @ana')).toEqual([
    { start: 6, end: 18 },
    { start: 29, end: 33 },
  ])
  expect(blankSpans('Ask for Ana at table 7 now', [{ start: 12, end: 22 }])).toBe('Ask for Ana            now')
})

test('whatever surrounds it, a contact goes, and every line break and the length stay', () => {
  const part = fc.constantFrom(
    ' and ',
    'my phone is ',
    '. ',
    '\n',
    '312-555-0188',
    'a@b.com',
    ' pumps ',
    '(',
    ')',
    ', ',
    '@ana',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      const blanked = blankLinks(text)
      expect(blanked).toHaveLength(text.length)
      expect(blanked.split('\n')).toHaveLength(text.split('\n').length)
      expect(plainLine(text, 280)).not.toMatch(/312-555-0188|a@b/)
    }),
  )
})
