/** Every value that a test types carries this, with a number of its own, so that it is known again anywhere. */
export const mark = 'zqmark'
let marked = 0
export const fresh = (): string => `${mark}${(marked += 1)}`

const deep = (levels: number, around: (inner: string) => string): string => {
  let text = '0'
  for (let level = 0; level < levels; level += 1) text = around(text)
  return text
}
const deepList = (levels: number): string => deep(levels, (inner) => `[${inner}]`)
const deepObject = (levels: number): string => deep(levels, (inner) => `{"a":${inner}}`)

/** JSON texts of values that hardly any field takes. */
const wrongValues = (): string[] =>
  [
    ['null', 'true', '0', '-1', '1.5', '1e308', '99999999999999999999'],
    ['""', '" "', '"\\u0000"', '"\\ud800"', `"${fresh()}"`, '"\\"', '"%s%n{{7*7}}"'],
    [`"${'x'.repeat(10_000)}${fresh()}"`],
    ['[]', '[null]', `["${fresh()}"]`, `[{"id":"${fresh()}"}]`, deepList(1_000)],
    ['{}', `{"${fresh()}":"${fresh()}"}`, '{"toString":1,"valueOf":2}', deepObject(1_000)],
    ['{"__proto__":{"status":"CONFIRMED"}}', '{"constructor":{"prototype":{"a":1}}}'],
    ['"2026-02-30"', '"9999-12-31T23:59:60Z"', '"24:00"'],
  ].flat()

/**
 * JSON texts of `good` in which one thing is wrong: each field it has, and each of `fields`, missing or of every wrong
 * kind; so too in the first entry of a list.
 */
export function spoilt(good: Record<string, unknown>, fields: readonly string[]): string[] {
  return [...new Set([...fields, ...Object.keys(good)])].flatMap((field) => {
    const { [field]: value, ...rest } = good
    const first: unknown = Array.isArray(value) ? value[0] : undefined
    const entry: object = typeof first === 'object' && first !== null ? first : {}
    return [
      JSON.stringify(rest),
      ...wrongValues().map((wrong) => withPart(rest, field, wrong)),
      ...Object.keys(entry).flatMap((name) =>
        wrongValues().map((wrong) => withPart(rest, field, `[${withPart({ ...entry }, name, wrong)}]`)),
      ),
    ]
  })
}

/** The JSON text of `rest` with one more part, or with this in the place of one; `json` is kept as it is written. */
function withPart(rest: Record<string, unknown>, name: string, json: string): string {
  const others = Object.entries(rest).filter(([other]) => other !== name)
  const parts = others.map(([other, value]) => `${JSON.stringify(other)}:${JSON.stringify(value)}`)
  return `{${[...parts, `${JSON.stringify(name)}:${json}`].join()}}`
}

/** Whole bodies that are no JSON object of ours. */
export const wrongBodies = (): string[] =>
  [
    ['null', 'true', '0', '"text"', '[]', '[[]]', '[1,2,3]', '{}', `{"${fresh()}":1}`],
    ['{', '}', '[', '{"a":}', '{"a":1,}', "{'a':1}", 'undefined', 'NaN', '{"a":1}{"b":2}', '"'.repeat(1_000)],
    ['\u0000', '\ufeff{}', '<xml/>', '---\na: 1'],
    ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}'],
    [deepList(1_000), deepObject(1_000), deepList(100_000), deepObject(30_000)],
    [JSON.stringify({ pad: 'x'.repeat(300_000) }), 'x'.repeat(300_000)],
  ].flat()

const around = (text: string) => `${text}${fresh()}${text}`

const kinds = {
  emoji: ['👋🏽', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇩🇪🇫🇷', '1️⃣', '☠︎', '🫨', '𝒲', '𠜎𠜱', '😀'.repeat(9)],
  rightToLeft: [
    'مرحبا',
    'שלום',
    '\u202eevil\u202c',
    '\u2066left\u2069',
    '\u200f',
    'a\u200bb',
    '\u200d',
    'אבג abc',
    '\u061c',
    '\u202d',
  ],
  latin: ['Zoë', 'Zoe\u0308', 'Ł', 'Ñandú', 'ÅÄÖ', 'ﬁ', 'ß', 'İstanbul', 'ı', 'Ωμέγα'],
  scripts: ['田中', 'たなか', '김철수', 'ไทย', 'हिन्दी', 'தமிழ்', 'Привет', 'ខ្មែរ', 'አማርኛ', 'ქართული'],
  controls: [
    'a\u0000b',
    'a\tb',
    'a\nb',
    'a\r\nb',
    'a\u001bb',
    'a\u0007b',
    'a\u0085b',
    'a\u2028b',
    'a\u2029b',
    'a\u007fb',
  ],
  queries: [
    "'; DROP TABLE users; --",
    "' OR '1'='1",
    '"; SELECT pg_sleep(9)--',
    "Robert'); --",
    '1; EXEC xp_cmdshell',
    "O'Brien",
    '\\',
    '\\\\',
    '%00',
    "''",
  ],
  markup: [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</title><b>',
    '&lt;b&gt;',
    '&amp;',
    '"><svg/onload=1>',
    '<!--',
    ']]>',
    '{{7*7}}',
    '${7*7}',
  ],
  reaching: [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '|cmd',
    '../../etc/passwd',
    'file:///etc/passwd',
    'http://169.254.169.254/',
    'javascript:alert(1)',
    'https://evil.example',
  ],
  words: ['null', 'undefined', 'NaN', 'true', '0', '-0', '1e1000', '[object Object]', '__proto__', 'constructor'],
  keysAndMarks: ['$m33t#x', 'a#b', '#', 'evt_1', '%s%n', '{0}', '!!', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'e\u0301'.repeat(5), '\ufffd'],
} as const

/** A hundred texts that people, their keyboards and their ill-wishers type. Short, unblank and well-formed. */
export const oddTexts: readonly string[] = Object.values(kinds).flat().map(around)

/** Not one of them is text: half of a character. */
export const brokenTexts: readonly string[] = ['\\ud800', '\\udfff', '\\udc00\\ud800', 'a\\ud83d'].map(
  (half) => `${half}${fresh()}`,
)

/** Parts of a path, encoded, that name nothing. */
export const oddIds: readonly string[] = [
  '%00',
  '%2e%2e%2f',
  'a%23b',
  '%F0%9F%91%8B',
  mark,
  '__proto__',
  '%20',
  `evt_${'0'.repeat(26)}`,
  'x'.repeat(2_000),
]
