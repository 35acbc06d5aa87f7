import { describe, expect, test } from 'vitest'
import { emailFor, type EmailContent, type EmailData, type EmailPurpose, type GuestEmail } from './email-content.ts'
import { Purpose, purposeRule } from './purpose.ts'

const guest: GuestEmail = {
  event: {
    name: 'Winter Night',
    when: 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST',
    venueName: 'The Loft',
    venueAddress: '1 Main St, Chicago, IL',
  },
  firstName: 'Ana',
  organizer: { name: 'Founders Club', contact: 'club@example.org', postalAddress: '2 Oak St, Chicago, IL 60601' },
  links: {
    rsvp: 'https://m33t.example.org/rsvp/t1',
    preferences: 'https://m33t.example.org/preferences/t2',
    unsubscribe: 'https://m33t.example.org/unsubscribe/t3',
  },
}
const platform = { name: 'M33T', postalAddress: '3 Elm St, Chicago, IL 60601' }
const deadline = 'Tuesday, 1 December 2026, 6:00 PM CST'
const matches = [
  {
    name: 'Bo Chen',
    role: 'CTO',
    company: 'Acme',
    why: ['Bo offers what you seek: "hiring engineers"', 'You both care about climate'],
  },
  { name: 'Cy', role: null, company: 'Beta', why: ['You both know logistics'] },
  { name: 'Di', why: [] },
]

const all: { [P in EmailPurpose]: (data?: Partial<EmailData[P]>) => EmailContent } = {
  'sign-in': () => emailFor('sign-in', { url: 'https://m33t.example.org/sign-in#t', minutes: 10, platform }),
  invitation: (change) => emailFor('invitation', { ...guest, deadline, ...change }),
  confirmation: (change) => emailFor('confirmation', { ...guest, rsvpStatus: 'CONFIRMED', ...change }),
  'rsvp-reminder': (change) => emailFor('rsvp-reminder', { ...guest, variant: 'answer', deadline, ...change }),
  reveal: (change) =>
    emailFor('reveal', { ...guest, matches, matchesUrl: 'https://m33t.example.org/matches/t4', ...change }),
  'event-reminder': (change) => emailFor('event-reminder', { ...guest, start: 'Thu 3 Dec, 6:00 PM CST', ...change }),
  'event-changed': (change) => emailFor('event-changed', { ...guest, start: 'Thu 3 Dec, 6:00 PM CST', ...change }),
  'event-cancelled': (change) => emailFor('event-cancelled', { ...guest, ...change }),
  'delivery-alert': () =>
    emailFor('delivery-alert', {
      eventName: 'Winter Night',
      failedTexts: 1,
      failedEmails: 2,
      dashboardUrl: 'https://m33t.example.org/events/e',
      platform,
    }),
  'no-matches': () =>
    emailFor('no-matches', {
      eventName: 'Winter Night',
      guests: 2,
      dashboardUrl: 'https://m33t.example.org/events/e/matches',
      platform,
    }),
}
const toGuests = [
  'invitation',
  'confirmation',
  'rsvp-reminder',
  'reveal',
  'event-reminder',
  'event-changed',
  'event-cancelled',
] as const
const everything = (content: EmailContent) => JSON.stringify(content)

describe('emailFor', () => {
  test('writes one for each purpose that goes by e-mail', () => {
    expect(Object.keys(all).sort()).toEqual(
      Purpose.options.filter((purpose) => purposeRule(purpose).channels.includes('email')).sort(),
    )
  })

  test('an invitation, whole', () => {
    expect(all.invitation()).toEqual({
      subject: 'Founders Club invites you to Winter Night',
      preheader: 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST. Can you come?',
      heading: 'Winter Night',
      paragraphs: [
        'Hello Ana,',
        'Founders Club would like you to come to Winter Night.',
        'Answer a few questions and, before the event, you will learn whom to meet there and why.',
        'When: Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST',
        'Where: The Loft, 1 Main St, Chicago, IL',
        'Please answer by Tuesday, 1 December 2026, 6:00 PM CST.',
      ],
      button: { label: 'Answer the invitation', url: 'https://m33t.example.org/rsvp/t1' },
      footer: [
        'You get this because Founders Club invited you to Winter Night.',
        'Questions? Write to club@example.org.',
        'Choose what you get: https://m33t.example.org/preferences/t2',
        'Unsubscribe: https://m33t.example.org/unsubscribe/t3',
        'Founders Club, 2 Oak St, Chicago, IL 60601',
      ],
      unsubscribeUrl: 'https://m33t.example.org/unsubscribe/t3',
    })
  })

  test.each(toGuests)('%s says who sends it, from where, why, and how to stop it', (purpose) => {
    const { footer, unsubscribeUrl } = all[purpose]()
    expect(unsubscribeUrl).toBe(guest.links.unsubscribe)
    expect(footer.join('\n')).toMatch(
      /because Founders Club invited you.*club@example\.org.*preferences\/t2.*unsubscribe\/t3.*2 Oak St/s,
    )
  })

  test.each(['sign-in', 'delivery-alert', 'no-matches'] as const)(
    '%s says why and from where, and has no unsubscribe link',
    (purpose) => {
      const content = all[purpose]()
      expect(content.footer.join('\n')).toMatch(/You get this because.*M33T, 3 Elm St/s)
      expect(content).not.toHaveProperty('unsubscribeUrl')
    },
  )

  test.each(['\u200b\u2060', '<[]>', '\u202e'])(
    'a name with nothing to read in it, such as %j, leaves no gap',
    (name) => {
      const content = all.invitation({ event: { ...guest.event, name }, organizer: { ...guest.organizer, name } })
      expect([content.subject, content.heading]).toEqual(['club@example.org invites you to your event', 'your event'])
      expect(content.footer.at(0)).toBe('You get this because club@example.org invited you to your event.')
    },
  )

  test('an invitation without a deadline names none', () => {
    expect(everything(all.invitation({ deadline: undefined }))).not.toContain('Please answer by')
  })

  test.each([
    ['CONFIRMED', 'You are coming to Winter Night', 'See your RSVP', true],
    ['MAYBE', 'You may come to Winter Night', 'See your RSVP', true],
    ['DECLINED', 'You are not coming to Winter Night', 'Change your answer', false],
  ] as const)('a confirmation of %s', (rsvpStatus, subject, label, details) => {
    const content = all.confirmation({ rsvpStatus })
    expect(content.subject).toBe(subject)
    expect(content.button?.label).toBe(label)
    expect(everything(content).includes('The Loft')).toBe(details)
  })

  test('the two reminders ask for different things', () => {
    const [answer, finish] = (['answer', 'finish-questionnaire'] as const).map((variant) =>
      all['rsvp-reminder']({ variant }),
    )
    expect(answer).toMatchObject({
      subject: 'Can you come to Winter Night?',
      button: { label: 'Answer the invitation' },
    })
    expect(answer?.paragraphs).toContain('The answers close on Tuesday, 1 December 2026, 6:00 PM CST.')
    expect(finish).toMatchObject({
      subject: 'A few questions left for Winter Night',
      button: { label: 'Finish the questions' },
    })
    expect(everything(finish!)).not.toContain('close on')
  })

  test('a reveal lists each match with work and reasons', () => {
    const { subject, list, button } = all.reveal()
    expect(subject).toBe('Your connections for Winter Night are ready')
    expect(list).toEqual({
      title: 'Your matches',
      items: [
        {
          heading: 'Bo Chen',
          lines: ['CTO, Acme', 'Bo offers what you seek: "hiring engineers"', 'You both care about climate'],
        },
        { heading: 'Cy', lines: ['Beta', 'You both know logistics'] },
        { heading: 'Di', lines: [] },
      ],
    })
    expect(button).toEqual({ label: 'See your matches', url: 'https://m33t.example.org/matches/t4' })
  })

  test('an event reminder says when in the subject and where in the text', () => {
    const content = all['event-reminder']()
    expect(content.subject).toBe('See you at Winter Night, Thu 3 Dec, 6:00 PM CST')
    expect(content.paragraphs).toContain('Where: The Loft, 1 Main St, Chicago, IL')
  })

  test('a change says what it is now, and asks whether the guest still comes', () => {
    const content = all['event-changed']()
    expect(content.subject).toBe('Winter Night has changed: now Thu 3 Dec, 6:00 PM CST')
    expect(content.paragraphs.slice(1, 4)).toEqual([
      'Founders Club has changed when or where Winter Night takes place. This is how it is now:',
      'When: Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST',
      'Where: The Loft, 1 Main St, Chicago, IL',
    ])
    expect(content.button).toEqual({ label: 'See your RSVP', url: 'https://m33t.example.org/rsvp/t1' })
  })

  test('a cancellation says what is off, and asks for nothing', () => {
    const content = all['event-cancelled']()
    expect([content.subject, content.button]).toEqual(['Winter Night is cancelled', undefined])
    expect(content.paragraphs.slice(1)).toEqual([
      'Founders Club has cancelled Winter Night. It will not take place.',
      'It was planned for Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST, at The Loft.',
      'You need not do anything, and we will not remind you of it.',
    ])
  })

  test('a delivery alert counts, and names no guest', () => {
    expect(all['delivery-alert']().paragraphs.slice(0, 2)).toEqual([
      '1 text did not arrive.',
      '2 e-mails did not arrive.',
    ])
  })

  test('names cannot carry links, line breaks or hidden characters anywhere', () => {
    const nasty = 'Ev\u202Eil\r\nBcc: x@y.org https://evil.com/win'
    for (const purpose of toGuests) {
      const content = all[purpose]({
        firstName: nasty,
        event: { ...guest.event, name: nasty, venueName: nasty },
        organizer: { ...guest.organizer, name: nasty },
        ...(purpose === 'reveal' ? { matches: [{ name: nasty, role: nasty, company: nasty, why: [nasty] }] } : {}),
      })
      expect(everything(content)).not.toMatch(/evil\.com|\\[rn]|\u202E|x@y/)
    }
  })

  test('a guest without a usable name is still greeted', () => {
    expect(all.invitation({ firstName: '\u200B' }).paragraphs[0]).toBe('Hello,')
  })
})
