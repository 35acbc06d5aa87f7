/** The characters of GSM 03.38 that take one septet. One other character in a text makes it UCS-2: 70 a segment, not 160. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡' +
    'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** These take two: an escape and a character. */
const extended = new Set('^{}\\[~]|€')

const plain = new Map<string, string>([
  ...[...'‘’‚‛′`´ʼ'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″«»'].map((mark) => [mark, '"'] as const),
  ...[...'‐‑‒–—―−'].map((dash) => [dash, '-'] as const),
  ...[...'•·∙'].map((dot) => [dot, '-'] as const),
  ...Object.entries({
    '…': '...',
    ç: 'c',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    œ: 'oe',
    Œ: 'OE',
    ı: 'i',
    ẞ: 'SS',
    '×': 'x',
    '©': '(c)',
    '®': '(r)',
    '™': 'TM',
  }),
])

/** What a name should not end with when the rest of it is cut. */
const loose = /(?:[\s,;:&(-]+|(?<= )(?:and|of|for|the|a|an|in|at|with|y|e|et|de|del|la))+$/i

export const segmentSeptets = 160

/** Text that stays in the GSM alphabet: quotes and dashes made plain, accents the alphabet lacks dropped, emoji left out. */
export function gsmText(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/gu, ' '), gsmCharacter).join('').replace(/ {2,}/g, ' ').trim()
}

/** The length in septets of a text in the GSM alphabet. */
export function gsmLength(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (extended.has(character) ? 2 : 1), 0)
}

/** Cuts at a word to at most `septets`; inside a word only when the first one is already too long. */
export function gsmCut(text: string, septets: number): string {
  if (gsmLength(text) <= septets) return text
  let cut = ''
  for (const character of text) {
    if (gsmLength(cut + character) > septets) break
    cut += character
  }
  const word = text[cut.length] === ' ' ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))
  return (word === '' ? cut : word).replace(loose, '')
}

function gsmCharacter(character: string): string {
  if (basic.has(character) || extended.has(character)) return character
  const known = plain.get(character)
  if (known !== undefined) return known
  return Array.from(character.normalize('NFKD'))
    .filter((part) => basic.has(part) || extended.has(part))
    .join('')
}
