import { blankSpans, contactsIn } from '#core/profile/contact-details.ts'

const scheme = String.raw`\b(?:https?|hxxps?|ftp|mailto|tel|sms|javascript|data|file):[^\s<>"]+`
const mailbox = String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+`
const label = String.raw`(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}-]{1,63}[.。．｡]){1,8}`
// Endings that are also words (to, in, at, it, me, no, us) count only before a slash: people
// forget the space after a stop.
const siteEnding =
  'com|net|org|edu|gov|info|biz|io|ai|co|app|dev|ly|gl|gg|tv|cc|xyz|link|click|site|online|shop|store|top|club|' +
  'live|page|website|space|fun|vip|icu|zip|mov|uk|eu|de|fr|es|nl|br|ca|au|cn|ru|pl|ch|se|dk|pt|mx|jp|kr'
const known = String.raw`(?:${siteEnding})(?![\p{L}\p{N}])(?:[/:?#][^\s<>"]*)?`
const withPath = String.raw`(?!js/)[\p{L}\p{N}-]{2,63}/[^\s<>"]*`
const site = `${label}(?:${known}|${withPath})`

const link = new RegExp(`${scheme}|${mailbox}|${site}`, 'giu')
const unseen = /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

// What no link and no contact goes without; most texts have none of it.
const mayReach = /[@:/.。．｡\d_#]|\bdot\b/iu

/**
 * The text with every link and every other way to reach somebody blanked out: web and mail addresses, phone numbers,
 * messenger handles, and what only led up to one. All else stays where it was.
 */
export function blankLinks(text: string): string {
  if (!mayReach.test(text)) return text
  const links = [...text.matchAll(link)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
  const spans = [...links, ...contactsIn(text)].toSorted((a, b) => a.start - b.start)
  return spans.length === 0 ? text : blankSpans(text, spans)
}

/** The text without links, contacts and invisible characters, on one line, cut to `max` at the end of a word. */
export function plainLine(text: string, max: number): string {
  // What is invisible can hide a link, so it goes first.
  const visible = text
    .slice(0, max * 20)
    .replace(/[\t\n\r]/g, ' ')
    .replace(unseen, '')
  return clip(unreachable(visible), max)
}

/** A text as it was typed, to the character, unless it holds a link or a contact: then what is left of it, on one line. */
export function withoutContacts(typed: string): string {
  const visible = typed.replace(/[\t\n\r]/g, ' ').replace(unseen, '')
  return blankLinks(visible) === visible ? typed : plainLine(typed, typed.length)
}

/** On one line, and again as often as what a contact stood between makes another. */
function unreachable(text: string): string {
  const line = blankLinks(text).replaceAll(/\s+/gu, ' ').trim()
  return line === text ? line : unreachable(line)
}

/** Cuts to at most `max` UTF-16 code units, at the end of a word where there is one, never inside a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  if (/\s/u.test(text.charAt(max))) return cut.trimEnd()
  const space = cut.search(/\s\S*$/u)
  if (space > 0) return cut.slice(0, space).trimEnd()
  return cut.replace(/[\uD800-\uDBFF]$/, '')
}
