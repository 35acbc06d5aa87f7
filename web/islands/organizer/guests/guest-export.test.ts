import { expect, test } from 'vitest'
import { organizer } from '../../../messages/organizer-en.ts'
import { readCsv } from './csv.ts'
import { fileName, guestsCsv, templateCsv } from './guest-export.ts'
import { guestFixture } from './guest-fixture.ts'
import { readRows, readTable } from './import-rows.ts'

test('the list goes out and comes back as the same guests, phones and formulas with it', () => {
  const guests = [
    guestFixture('ana', {
      firstName: '=Ana',
      lastName: 'Ruiz, "Jr"',
      phone: '+13125550142',
      rsvpStatus: 'CONFIRMED',
      rsvpRespondedAt: '2026-11-10T00:00:00.000Z',
    }),
    guestFixture('ben', { firstName: '@Ben' }),
  ]
  const csv = guestsCsv(guests, organizer.guests)
  expect(csv).toContain("'=Ana")
  const rows = readRows(readTable(readCsv(csv)), [])
  expect(rows.map(({ guest, fate }) => [guest, fate.kind])).toEqual([
    [{ email: 'ana@example.org', firstName: '=Ana', lastName: 'Ruiz, "Jr"', phone: '+13125550142' }, 'ok'],
    [{ email: 'ben@example.org', firstName: '@Ben', lastName: null, phone: null }, 'ok'],
  ])
  expect(readCsv(csv)[1]?.slice(4)).toEqual(['Coming', '2026-11-10T00:00:00.000Z', 'Open', '', ''])
})

test('the template is a list the import takes', () => {
  expect(readRows(readTable(readCsv(templateCsv())), []).map(({ fate }) => fate.kind)).toEqual(['ok', 'ok'])
})

test('files are named after the event', () => {
  expect(fileName('Founders’ Dinner, 2026!')).toBe('founders-dinner-2026-guests.csv')
  expect(fileName('...')).toBe('event-guests.csv')
})
