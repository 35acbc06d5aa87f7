/** Every value that a test types carries this, with a number of its own, so that it is known again wherever it turns up. */
export const mark = 'zqmark'
let marked = 0
export const fresh = (): string => `${mark}${(marked += 1)}`

const deep = (levels: number, around: (inner: string) => string): string => {
  let text = '0'
  for (let level = 0; level < levels; level += 1) text = around(text)
  return text
}
export const deepList = (levels: number): string => deep(levels, (inner) => `[${inner}]`)
export const deepObject = (levels: number): string => deep(levels, (inner) => `{"a":${inner}}`)

/** JSON texts of values that hardly any field takes. */
export const wrongValues = (): string[] => [
  'null', 'true', 'false', '0', '-1', '1.5', '1e308', '-0', '99999999999999999999', '""', '" "', '"\\u0000"', '"\\ud800"', `"${fresh()}"`,
  '[]', '[null]', '[[]]', `["${fresh()}"]`, `[{"id":"${fresh()}"}]`, '{}', '{"length":1}', `{"${fresh()}":"${fresh()}"}`, '{"__proto__":{"status":"CONFIRMED"}}',
  '{"constructor":{"prototype":{"a":1}}}', '{"toString":1,"valueOf":2}', deepList(1_000), deepObject(1_000),
  `"${'x'.repeat(10_000)}${fresh()}"`, '"2026-02-30"', '"9999-12-31T23:59:60Z"', '"-000001-01-01T00:00:00Z"', '"24:00"', '"\\"', '"%s%n{{7*7}}${7*7}"',
]

/** Whole bodies that are no JSON object of ours. */
export const wrongBodies = (): string[] => [
  'null', 'true', '0', '"text"', '[]', '[[]]', '[1,2,3]', '{}', '{', '}', '[', '{"a":}', '{"a":1,}', "{'a':1}", 'undefined', 'NaN', '{"a":1}{"b":2}',
  '\u0000', '\ufeff{}', '<xml/>', '---\na: 1', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', `{"${fresh()}":1}`,
  deepList(1_000), deepObject(1_000), deepList(100_000), deepObject(30_000), JSON.stringify({ pad: 'x'.repeat(300_000) }), 'x'.repeat(300_000), '"'.repeat(1_000),
]

const around = (text: string) => `${text}${fresh()}${text}`

/** A hundred texts that people, their keyboards and their ill-wishers type. Short, unblank and well-formed. */
export const oddTexts: readonly string[] = [
  ...['👋🏽', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇩🇪🇫🇷', '1️⃣', '☠︎', '🫨', '𝒲', '𠜎𠜱', '😀'.repeat(9)],
  ...['مرحبا', 'שלום', '\u202eevil\u202c', '\u2066left\u2069', '\u200f', 'a\u200bb', '\u200d', 'אבג abc', '\u061c', '\u202d'],
  ...['Zoë', 'Zoe\u0308', 'Ł', 'Ñandú', 'ÅÄÖ', 'ﬁ', 'ß', 'İstanbul', 'ı', 'Ωμέγα'],
  ...['田中', 'たなか', '김철수', 'ไทย', 'हिन्दी', 'தமிழ்', 'Привет', 'ខ្មែរ', 'አማርኛ', 'ქართული'],
  ...['a\u0000b', 'a\tb', 'a\nb', 'a\r\nb', 'a\u001bb', 'a\u0007b', 'a\u0085b', 'a\u2028b', 'a\u2029b', 'a\u007fb'],
  ...["'; DROP TABLE users; --", "' OR '1'='1", '"; SELECT pg_sleep(9)--', 'Robert\'); --', '1; EXEC xp_cmdshell', "O'Brien", '\\', '\\\\', '%00', "''"],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</title><b>', '&lt;b&gt;', '&amp;', '"><svg/onload=1>', '<!--', ']]>', '{{7*7}}', '${7*7}'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '|cmd', '../../etc/passwd', 'file:///etc/passwd', 'http://169.254.169.254/', 'javascript:alert(1)', 'https://evil.example'],
  ...['null', 'undefined', 'NaN', 'true', '0', '-0', '1e1000', '[object Object]', '__proto__', 'constructor'],
  ...['$m33t#x', 'a#b', '#', 'evt_1', '%s%n', '{0}', '!!', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'e\u0301'.repeat(5), '\ufffd'],
].map(around)

/** Not one of them is text: half of a character. */
export const brokenTexts: readonly string[] = ['\\ud800', '\\udfff', '\\udc00\\ud800', 'a\\ud83d'].map((half) => `${half}${fresh()}`)
