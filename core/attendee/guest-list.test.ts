import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { duplicateGuest, readGuestList } from './guest-list.ts'

const ada = { email: 'Ada@Example.com', firstName: 'Ada', lastName: 'Lovelace', phone: '312 555 0123' }

test('a guest is read with the address as typed, the key to find it by, and the number as E.164', () => {
  expect(readGuestList([ada])).toEqual({
    accepted: [
      {
        index: 0,
        email: 'Ada@example.com',
        key: 'ada@example.com',
        phone: '+13125550123',
        firstName: 'Ada',
        lastName: 'Lovelace',
      },
    ],
    rejected: [],
  })
})

test.each([undefined, null, '', '   '])('a phone is optional: %j', (phone) => {
  const row = { email: 'ada@example.com', firstName: 'Ada', phone }
  expect(readGuestList([row])).toMatchObject({ accepted: [{ phone: null, lastName: null }], rejected: [] })
})

test.each([
  [undefined, null],
  [null, null],
  ['', ''],
  ['  ', ''],
])('a last name is optional: %j', (lastName, read) => {
  expect(readGuestList([{ email: 'ada@example.com', firstName: 'Ada', lastName }]).accepted).toMatchObject([
    { lastName: read },
  ])
})

describe('the same guest twice in a list', () => {
  test('is taken once, whatever the case of the letters', () => {
    const { accepted, rejected } = readGuestList([
      ada,
      { ...ada, email: ' ADA@EXAMPLE.COM ' },
      { ...ada, email: 'ada@example.com' },
    ])
    expect(accepted.map(({ index }) => index)).toEqual([0])
    expect(rejected).toEqual([duplicateGuest(1), duplicateGuest(2)])
  })

  test('is the address, not the name or the number', () => {
    expect(readGuestList([ada, { ...ada, email: 'ada2@example.com' }]).accepted).toHaveLength(2)
  })

  test('counts only from a row that was taken', () => {
    const { accepted, rejected } = readGuestList([{ ...ada, firstName: '' }, ada])
    expect([accepted.map(({ index }) => index), rejected.map(({ index }) => index)]).toEqual([[1], [0]])
  })
})

describe('a bad row is told by its place and what is wrong', () => {
  test.each([
    [{ ...ada, email: 'not an address' }, 'email: is not an e-mail address'],
    [{ ...ada, phone: '555' }, 'phone: is not a number we can text'],
    [{ ...ada, phone: '+442079460958' }, 'phone: is not a number we can text'],
    [{ ...ada, firstName: ' ' }, 'firstName: must not be empty'],
    [{ ...ada, firstName: undefined }, 'firstName: Invalid input: expected string, received undefined'],
    [{ ...ada, email: 7 }, 'email: Invalid input: expected string, received number'],
    ['ada@example.com', 'row: Invalid input: expected object, received string'],
    [null, 'row: Invalid input: expected object, received null'],
  ])('%j', (row, error) => {
    expect(readGuestList([ada, row])).toMatchObject({
      accepted: [{ index: 0 }],
      rejected: [{ index: 1, code: 'INVALID_GUEST', error }],
    })
  })

  test('never in the words that were typed', () => {
    const canary = 'Zqxjkv'
    const field = fc.constantFrom(canary, `${canary}@`, 7, null, undefined, '', canary.repeat(20), [canary], {
      [canary]: canary,
    })
    const row = fc.oneof(field, fc.record({ email: field, firstName: field, lastName: field, phone: field }))
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const { accepted, rejected } = readGuestList(rows)
        expect(JSON.stringify(rejected)).not.toContain(canary)
        expect([...accepted, ...rejected].map(({ index }) => index).sort((a, b) => a - b)).toEqual(
          rows.map((_, index) => index),
        )
      }),
    )
  })
})
