import { afterEach, describe, expect, test, vi } from 'vitest'
import type { EmailContent } from '#core/notice/email-content.ts'
import { renderEmail } from './email.tsx'
import { plainText } from './plain-text.ts'

afterEach(() => vi.restoreAllMocks())

const content: EmailContent = {
  subject: 'Your matches',
  preheader: 'Three people to meet',
  heading: 'Meet them',
  paragraphs: ['Hi Ada,', 'Your list is ready.'],
  list: {
    title: 'Who',
    items: [
      { heading: 'Ana Lima', lines: ['CTO at Acme', 'Knows pricing.'] },
      { heading: 'Bo Berg', lines: ['Raises too.'] },
    ],
  },
  button: { label: 'See your list', url: 'https://m33t.example/matches/abc?x=1&y=2' },
  footer: ['Sent for Olga.', 'Stop: https://m33t.example/api/unsubscribe/abc'],
}
const { button: _, list: __, ...bare } = content

/** What a mail program shows: comments and markup away, entities read. */
const shown = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('the HTML of a mail', () => {
  test('says its language and has the subject as its title', () => {
    const html = renderEmail(content)
    expect(html).toMatch(/<html[^>]* lang="en"/)
    expect(html).toContain('<title>Your matches</title>')
  })

  test('leads where its button says', () => {
    expect(renderEmail(content)).toContain('href="https://m33t.example/matches/abc?x=1&amp;y=2"')
  })

  test('has one link and nothing that is fetched: no picture, script, style sheet or font', () => {
    const html = renderEmail(content)
    expect(html.match(/ href="[^"]*"/g)).toEqual([' href="https://m33t.example/matches/abc?x=1&amp;y=2"'])
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|svg|video|form)\b|\bsrc=|url\(|@import|@font-face/i)
  })

  test('has no button and no list when there are none', () => {
    const html = renderEmail(bare)
    expect(html).not.toMatch(/<a\b|<h2\b/)
  })

  const attack = `"><img src=x onerror=alert(1)> </title><script>'&amp;`
  const fields: Record<string, EmailContent> = {
    subject: { ...content, subject: attack },
    preheader: { ...content, preheader: attack },
    heading: { ...content, heading: attack },
    paragraph: { ...content, paragraphs: [attack] },
    'list title': { ...content, list: { title: attack, items: [] } },
    'item heading': { ...content, list: { title: 'Who', items: [{ heading: attack, lines: [] }] } },
    'item line': { ...content, list: { title: 'Who', items: [{ heading: 'Ana', lines: [attack] }] } },
    'button label': { ...content, button: { label: attack, url: 'https://m33t.example/' } },
    'button address': { ...content, button: { label: 'Go', url: `https://m33t.example/${attack}` } },
    footer: { ...content, footer: [attack] },
  }

  test.each(Object.entries(fields))('escapes markup in the %s', (_field, mail) => {
    const html = renderEmail(mail)
    expect([
      html.includes('<img'),
      html.includes('<script'),
      html.includes('&lt;img src=x onerror=alert(1)&gt;'),
    ]).toEqual([false, false, true])
  })

  test('two people of the same name, and twice the same line, are both there, without a word on the console', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const twice = { heading: 'Ana Lima', lines: ['Same.', 'Same.'] }
    const html = renderEmail({ ...content, paragraphs: ['Hi', 'Hi'], list: { title: 'Who', items: [twice, twice] } })
    expect([html.split('Ana Lima').length - 1, html.split('Same.').length - 1, said.mock.calls]).toEqual([2, 4, []])
  })
})

describe('the plain text of a mail', () => {
  test('has the same words in the same order, and the links', () => {
    expect(plainText(content)).toBe(`Meet them

Hi Ada,

Your list is ready.

Who

* Ana Lima
  CTO at Acme
  Knows pricing.

* Bo Berg
  Raises too.

See your list:
https://m33t.example/matches/abc?x=1&y=2

--
Sent for Olga.
Stop: https://m33t.example/api/unsubscribe/abc
`)
  })

  test('is short when there is neither list nor button', () => {
    expect(plainText(bare)).toBe(
      ['Meet them', 'Hi Ada,', 'Your list is ready.', `--\n${bare.footer.join('\n')}\n`].join('\n\n'),
    )
  })

  test('says what the HTML says, in its order', () => {
    const html = shown(renderEmail(content))
    const { heading, paragraphs, list, button, footer } = content
    const words = [
      heading,
      ...paragraphs,
      list!.title,
      ...list!.items.flatMap((item) => [item.heading, ...item.lines]),
      button!.label,
      ...footer,
    ]
    const inOrder = (text: string) => {
      let from = 0
      return words.filter((word) => {
        const at = text.indexOf(word, from)
        from = at < 0 ? from : at + word.length
        return at < 0
      })
    }
    expect([inOrder(html), inOrder(plainText(content))]).toEqual([[], []])
  })
})
