import { describe, expect, test } from 'vitest'
import { readCsv } from './csv.ts'
import { readRows, readTable } from './import-rows.ts'

const read = (text: string, known: string[] = []) => readRows(readTable(readCsv(text)), known)

describe('columns', () => {
  test('go by their headers, in any order and spelling', () => {
    const { columns, header } = readTable(
      readCsv('Surname;E-Mail Address;First Name;Mobile;Notes\nRuiz;ana@example.org;Ana;;x'),
    )
    expect(columns).toEqual(['lastName', 'email', 'firstName', 'phone', 'ignore'])
    expect(header).toHaveLength(5)
  })

  test('without headers go by what the first row looks like', () => {
    const { columns, header, rows } = readTable(
      readCsv('Ana,Ruiz,ana@example.org,+1 312 555 0142\nBen,Okafor,ben@example.org,'),
    )
    expect(columns).toEqual(['firstName', 'lastName', 'email', 'phone'])
    expect(header).toBeUndefined()
    expect(rows).toHaveLength(2)
  })

  test('named twice, the first one counts', () => {
    expect(
      readTable([
        ['Email', 'E-mail', 'Name'],
        ['a@b.co', '', 'A'],
      ]).columns,
    ).toEqual(['email', 'ignore', 'fullName'])
  })

  test('of an empty table are none', () => {
    expect(readTable([])).toEqual({ header: undefined, rows: [], columns: [] })
  })
})

describe('a row', () => {
  test('is a guest, a full name parted at its first blank', () => {
    expect(read('name,email,phone\nAna  de la Ruiz,ana@example.org,(312) 555-0142')).toEqual([
      {
        number: 1,
        guest: { email: 'ana@example.org', firstName: 'Ana', lastName: 'de la Ruiz', phone: '(312) 555-0142' },
        fate: { kind: 'ok' },
      },
    ])
  })

  test.each([
    ['Ana,,', 'no-email'],
    ['Ana,ana@example,', 'bad-email'],
    ['Ana,"Ana <ana@example.org>",', 'bad-email'],
    [',ana@example.org,', 'no-name'],
    [`${'A'.repeat(81)},ana@example.org,`, 'long-name'],
    ['Ana,ana@example.org,call me', 'bad-phone'],
    ['Ana,ana@example.org,12', 'bad-phone'],
  ])('%j is wrong: %s', (row, problem) => {
    expect(read(`first name,email,phone\n${row}`)[0]?.fate).toEqual({ kind: 'wrong', problem })
  })

  test('that is on the list already, or stands in the table twice, is told apart from letter case', () => {
    const fates = read('first name,email\nAna,ANA@Example.org\nBen,ben@example.org\nBen,Ben@example.org', [
      'ana@example.org',
    ])
    expect(fates.map(({ fate }) => fate)).toEqual([
      { kind: 'twice', where: 'list' },
      { kind: 'ok' },
      { kind: 'twice', where: 'table' },
    ])
  })

  test('with a +tag of a known address may be the same person', () => {
    const fates = read('first name,email\nAna,ana+dinner@example.org\nBen,ben+a@example.org\nBen,ben@example.org', [
      'ana@example.org',
    ])
    expect(fates.map(({ fate }) => fate)).toEqual([
      { kind: 'maybe', sameAs: 'ana@example.org' },
      { kind: 'ok' },
      { kind: 'maybe', sameAs: 'ben+a@example.org' },
    ])
  })

  test('that is wrong takes no address away from a later one', () => {
    const fates = read('first name,email\n,ana@example.org\nAna,ana@example.org')
    expect(fates.map(({ fate }) => fate.kind)).toEqual(['wrong', 'ok'])
  })
})
