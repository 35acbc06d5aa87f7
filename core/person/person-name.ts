const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

// Control, format (bidi, zero-width), private use, unpaired surrogates, line separators, fillers, variation selectors.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
const mostMarksPerLetter = 2

/**
 * One visible line that a phone or a mail client will neither turn into a link nor be broken by: for event and place names.
 * Cut to `longest` graphemes.
 */
export function safeLine(text: string, longest: number): string {
  // Bounds the work before the costly steps; a grapheme of a real name is far shorter than 16 units.
  const line = text
    .slice(0, longest * 16)
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(invisible, '')
  const calm = line.replace(/(\p{M}+)/gu, (marks) => Array.from(marks).slice(0, mostMarksPerLetter).join(''))
  const tidy = defuseLinks(calm).replace(/ {2,}/g, ' ').trim()
  return Array.from(graphemes.segment(tidy), (part) => part.segment)
    .slice(0, longest)
    .join('')
    .trim()
}

/** A person's name as it may stand in a text, a subject or a list: see `safeLine`; at most 40 graphemes. */
export function safeName(text: string): string {
  // A quotation mark would end the display name of a From header.
  return safeLine(text.replaceAll('"', ' ').replaceAll('\uFF02', ' '), 40)
}

/** A name must not carry a link, an address or a phone number to other people in our messages. */
function defuseLinks(line: string): string {
  return (
    line
      .replace(/\b[a-z][a-z0-9+.-]*:\/*(?=\S)/gi, (scheme) =>
        scheme.includes('/') || isLinkScheme(scheme) ? ' ' : scheme,
      )
      .replace(/[/\\@<>|[\]{}]/g, ' ')
      .replace(/(?:\+ ?)?\d(?:[ ().-]*\d){6,}/g, ' ')
      // "evil.com" becomes "evil. com", which no client links; "J.R. Smith" stays as it is.
      .replace(/(?<=[\p{L}\p{N}])[.。](?=\p{L}{2})/gu, '. ')
  )
}

function isLinkScheme(scheme: string): boolean {
  return ['tel:', 'sms:', 'mailto:', 'javascript:', 'data:'].includes(scheme.toLowerCase())
}
