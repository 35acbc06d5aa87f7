import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guard, readCsv, unguard, writeCsv } from './csv.ts'

describe('reading', () => {
  test.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1;"2;3"',
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ],
    [
      'tabs, as pasted from a spreadsheet',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a BOM and Windows line ends',
      '\uFEFFa,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes, doubled quotes and line breaks in a cell', '"a ""x""","b\nc"', [['a "x"', 'b\nc']]],
    [
      'blanks around cells, empty rows',
      ' a , b \n\n , \n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a quote inside a word', 'O"Neil,b', [['O"Neil', 'b']]],
    ['one column', 'ana@example.org\nben@example.org', [['ana@example.org'], ['ben@example.org']]],
    ['nothing', '', []],
  ])('%s', (_name, text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })
})

describe('cells that could run as a formula', () => {
  test.each(['=1+1', '+13125550142', '-2', '@x', '\t=1', ' =1', '\u00A0=1', '＝1', 'a\n=1', "'=1"])(
    '%j is guarded',
    (cell) => {
      expect(guard(cell)).toBe(`'${cell}`)
    },
  )

  test.each(['Ana', "O'Brien", 'a=b', '3125550142', 'ana+x@example.org', "'quoted'"])('%j stays as it is', (cell) => {
    expect(guard(cell)).toBe(cell)
  })

  test('guarding is taken back exactly', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[ \n\t'=+@a-]{0,8}$/))
    fc.assert(fc.property(cell, (text) => unguard(guard(text)) === text))
  })
})

test('what is written reads back, phones with it', () => {
  const rows = [
    ['First name', 'Phone'],
    ['Ana, "the" Ruiz', '+13125550142'],
    ["O'Brien", '=HYPERLINK("x")'],
    ['two\nlines', ''],
  ]
  expect(readCsv(writeCsv(rows))).toEqual(rows)
  expect(writeCsv([['+13125550142']])).toBe('\uFEFF"\'+13125550142"\r\n')
})

test('any table of trimmed cells reads back', () => {
  const cell = fc.string().map((text) => text.trim())
  const row = fc.array(cell, { minLength: 2, maxLength: 4 }).filter((cells) => cells.some((one) => one !== ''))
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual(rows)
    }),
  )
})
