import * as z from 'zod'
import { type EmailContent, emailFor } from '#core/notice/email-content.ts'
import type { Window } from './browser.ts'

/** The mails that say most of what people typed, with the text in every place. */
export function mailsWith(text: string): EmailContent[] {
  const data = {
    event: { name: text, when: 'Thursday', venueName: text, venueAddress: text },
    firstName: text,
    organizer: { name: text, contact: 'olive@example.org', postalAddress: text },
    links: { rsvp: 'https://a.example/1', preferences: 'https://a.example/2', unsubscribe: 'https://a.example/3' },
  }
  const matches = [{ name: text, role: text, company: text, why: [text] }]
  return [emailFor('invitation', data), emailFor('reveal', { ...data, matches, matchesUrl: 'https://a.example/4' })]
}

/** What a mail program finds in each: its tags in their order, its title and the text of its blocks. */
export async function parsedInBrowser({ page }: Window, mails: readonly string[]) {
  const found: unknown = await page.evaluate(
    `(${JSON.stringify(mails)}).map((html) => {
      const mail = new DOMParser().parseFromString(html, 'text/html')
      return {
        tags: [...mail.querySelectorAll('*')].map((one) => one.localName).join(' '),
        title: mail.title,
        blocks: [...mail.querySelectorAll('h1, p')].map((one) => one.textContent),
      }
    })`,
  )
  return z.array(z.object({ tags: z.string(), title: z.string(), blocks: z.array(z.string()) })).parse(found)
}
