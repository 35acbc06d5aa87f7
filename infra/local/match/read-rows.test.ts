import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peopleOf } from '#core/matching/people-file.ts'
import { readRows } from './read-rows.ts'

let dir: string
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}
const rowsIn = (text: string) => readRows(file('people.csv', text)).rows
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-rows-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const ann = { id: 'ann', seeking: ['Investors', 'pricing'], goals: 'To grow', experience: 'founder' }

describe('a JSON file', () => {
  test('gives its rows and every key they have', () => {
    const rows = [ann, { id: 'bo', email: 'x' }, 3, null]
    const read = { rows, fields: ['id', 'seeking', 'goals', 'experience', 'email'] }
    expect(readRows(file('people.json', JSON.stringify(rows)))).toEqual(read)
    expect(readRows(file('people.txt', `\uFEFF\r\n${JSON.stringify(rows)}`))).toEqual(read)
  })

  test.each([
    ['{"id": "ann"}', ''],
    ['null', ''],
    ['3', ''],
    ['', ': it is empty'],
    ['  \n ', ': it is empty'],
    ['[{"id": "ann"},\n\n', ': it ends too early, in line 1'],
    ['[{"id": "ann"},\n  {"id": bo}]', ': line 2, column 10 is no JSON'],
    ['[{"id": "ann"},\n  {"id" "bo"}]', ': line 2, column 9 is no JSON'],
    ['[1,]', ': line 1, column 4 is no JSON'],
    ['undefined', ': line 1, column 1 is no JSON'],
  ])('that is no list of people is told in one line, with the place: %j', (text, problem) => {
    const path = file('broken.json', text)
    expect(() => readRows(path)).toThrow(
      expect.objectContaining({ message: `${path} is not a JSON array of people${problem}` }),
    )
  })
})

describe('a CSV file', () => {
  test('gives the same people as JSON, its lists separated by semicolons', () => {
    const rows = rowsIn('\uFEFFid,seeking,topics,experience,goals\r\nann,Investors; pricing ;, ,Founder,To grow\r\n')
    expect(rows).toEqual([
      { id: 'ann', seeking: ['Investors', ' pricing ', ''], topics: '', experience: 'Founder', goals: 'To grow' },
    ])
    expect(peopleOf(rows)[0]).toEqual(peopleOf([ann])[0])
  })

  test('may write its columns with spaces and in any case', () => {
    const read = readRows(file('people.csv', 'ID, seeking , CREATEDAT,E-mail\nann,x;y,2026-11-22,a@example.com'))
    expect(read.rows).toEqual([{ id: 'ann', seeking: ['x', 'y'], createdAt: '2026-11-22', 'E-mail': 'a@example.com' }])
    expect(read.fields).toEqual(['id', 'seeking', 'createdAt', 'E-mail'])
  })

  test('may have columns without a name, and only one', () => {
    expect(readRows(file('people.csv', 'id,seeking,,\nann,x,,\n')).fields).toEqual(['id', 'seeking'])
    expect(rowsIn('id\nann\n\nbo\n')).toEqual([{ id: 'ann' }, { id: 'bo' }])
  })

  test.each([
    ['', 'has no column id'],
    ['name,seeking\nAnn,x', 'has no column id'],
    ['id,seeking, Seeking\nann,x,y', 'has the column seeking twice'],
    ['id,note,note\nann,x,y', 'has the column note twice'],
    ['id,seeking\nann,x,y', 'row 1, row: Too many fields: expected 2 fields but parsed 3'],
    ['id,seeking\nann,x\n\nbo', 'row 2, row: Too few fields: expected 2 fields but parsed 1'],
    ['id,seeking\nann,x\nbo,"x', 'row 2, row: Quoted field unterminated'],
    ['id,"seeking\nann,x', 'header: Quoted field unterminated'],
  ])('that is no list of people is told in one line: %j', (text, problem) => {
    expect(() => rowsIn(text)).toThrow(problem)
    expect(() => rowsIn(text)).not.toThrow('\n')
  })
})

describe('a file', () => {
  test.each([
    ['UTF-16', Buffer.from('\uFEFF[{"id":"a"}]', 'utf16le'), 1],
    ['UTF-16 without its mark', Buffer.from('id,seeking', 'utf16le'), 1],
    ['Latin-1', Buffer.from('id,seeking\nann,x\nbo,caf\u00e9\n', 'latin1'), 3],
    ['binary', Buffer.from([0x50, 0x4b, 3, 4, 0x0a, 0]), 2],
  ])('of %s is no text that can be read', (_, bytes, line) => {
    const path = file('people', bytes)
    expect(() => readRows(path)).toThrow(`${path} is not UTF-8 text, in line ${line}`)
  })

  test('keeps letters of every script', () => {
    expect(rowsIn('id,goals\n李,😀 café')).toEqual([{ id: '李', goals: '😀 café' }])
  })

  test('that is not there, or is a folder, cannot be read', () => {
    expect(() => readRows(join(dir, 'nowhere.csv'))).toThrow('nowhere.csv cannot be read')
    expect(() => readRows(dir)).toThrow('cannot be read')
  })
})
