import type { SeatingView } from '#core/matching/seating-view.ts'
import { expect, test } from 'vitest'
import { type SeatingFields, firstFields, problemOf, requestOf } from './seating-fields.ts'

const guests = [
  { id: 'a', rsvpStatus: 'CONFIRMED' },
  { id: 'b', rsvpStatus: 'MAYBE' },
  { id: 'c', rsvpStatus: 'PENDING' },
  { id: 'd', rsvpStatus: 'DECLINED' },
] as const
const event = { matchMaybe: true, matchesPerAttendee: 5 }
const fields = (changes: Partial<SeatingFields> = {}): SeatingFields => ({
  ...firstFields('ROUNDS', guests, event, undefined),
  ...changes,
})

test('a first plan is for those expected, with as many rounds as matches', () => {
  expect(fields()).toEqual({ rounds: '5', smallest: '4', largest: '8', held: 0, present: new Set(['a', 'b']) })
  expect(firstFields('TABLES', guests, { ...event, matchMaybe: false }, undefined)).toMatchObject({
    rounds: '1',
    present: new Set(['a']),
  })
  expect(firstFields('ROUNDS', guests, { ...event, matchesPerAttendee: 20 }, undefined).rounds).toBe('12')
})

test('the next plan begins as the last one was made, without guests who are gone', () => {
  const plan = { rounds: [{}, {}], tableSize: { min: 3, max: 6 }, heldUpTo: 1, present: ['c', 'gone'] }
  expect(firstFields('TABLES', guests, event, plan as SeatingView)).toEqual({
    rounds: '2',
    smallest: '3',
    largest: '6',
    held: 1,
    present: new Set(['c']),
  })
})

test.each([
  ['ROUNDS', {}, undefined],
  ['ROUNDS', { rounds: '13' }, 'rounds'],
  ['ROUNDS', { rounds: '2.5' }, 'rounds'],
  ['ROUNDS', { rounds: '' }, 'rounds'],
  ['TABLES', { rounds: '5' }, 'rounds'],
  ['ROUNDS', { rounds: '2', held: 2 }, 'held'],
  ['TABLES', { rounds: '2', smallest: '6', largest: '5' }, 'sizes'],
  ['TABLES', { rounds: '2', smallest: '1' }, 'sizes'],
  ['TABLES', { rounds: '2', largest: '21' }, 'sizes'],
  ['ROUNDS', { smallest: '' }, undefined],
  ['ROUNDS', { present: new Set(['a']) }, 'few'],
  ['ROUNDS', { present: new Set(Array.from({ length: 301 }, (_, at) => String(at))) }, 'many'],
] as const)('%s with %j: %s', (kind, changes, problem) => {
  expect(problemOf(kind, fields(changes))).toBe(problem)
})

test('the API is told numbers, and table sizes for tables only', () => {
  const wanted = { rounds: 5, keepRoundsUpTo: 0, present: ['a', 'b'] }
  expect(requestOf('ROUNDS', fields())).toEqual({ kind: 'ROUNDS', ...wanted })
  expect(requestOf('TABLES', fields())).toEqual({ kind: 'TABLES', ...wanted, tableSize: { min: 4, max: 8 } })
})
