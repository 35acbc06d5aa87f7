import { organizer } from '../../../messages/organizer-en.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { expect, test } from 'vitest'
import {
  type SeatingFields,
  dietQuestions,
  firstFields,
  problemOf,
  requestOf,
  sizesGivingWay,
} from './seating-fields.ts'

const guests = [
  { id: 'a', rsvpStatus: 'CONFIRMED' },
  { id: 'b', rsvpStatus: 'MAYBE' },
  { id: 'c', rsvpStatus: 'PENDING' },
  { id: 'd', rsvpStatus: 'DECLINED' },
] as const
const questions = defaultQuestions.map((question) => ({ ...question }))
const event = { matchMaybe: true, matchesPerAttendee: 5, questions }
const fields = (changes: Partial<SeatingFields> = {}): SeatingFields => ({
  ...firstFields('ROUNDS', guests, event, undefined),
  ...changes,
})

test('a first plan is for those expected, with as many rounds as matches', () => {
  expect(fields()).toEqual({
    rounds: '5',
    smallest: '4',
    largest: '8',
    diet: '',
    ofOneDiet: '2',
    held: 0,
    present: new Set(['a', 'b']),
  })
  expect(firstFields('TABLES', guests, { ...event, matchMaybe: false }, undefined)).toMatchObject({
    rounds: '1',
    present: new Set(['a']),
  })
  expect(firstFields('ROUNDS', guests, { ...event, matchesPerAttendee: 20 }, undefined).rounds).toBe('12')
})

test('the next plan begins as the last one was made, without guests who are gone', () => {
  const dietary = { questionId: 'topics', atMost: 3 }
  const plan = { rounds: [{}, {}], tableSize: { min: 3, max: 6 }, dietary, heldUpTo: 1, present: ['c', 'gone'] }
  expect(firstFields('TABLES', guests, event, plan as SeatingView)).toEqual({
    rounds: '2',
    smallest: '3',
    largest: '6',
    diet: 'topics',
    ofOneDiet: '3',
    held: 1,
    present: new Set(['c']),
  })
  // Nobody could choose a question that is gone, nor take it back.
  const without = { ...event, questions: questions.filter(({ id }) => id !== 'topics') }
  expect(firstFields('TABLES', guests, without, plan as SeatingView).diet).toBe('')
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
  ['TABLES', { rounds: '2', ofOneDiet: '' }, undefined],
  ['TABLES', { rounds: '2', diet: 'food', ofOneDiet: '0' }, 'diet'],
  ['TABLES', { rounds: '2', diet: 'food', ofOneDiet: '21' }, 'diet'],
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
  const dietary = { questionId: 'food', atMost: 2 }
  expect(requestOf('TABLES', fields({ diet: 'food' }))).toMatchObject({ dietary })
  expect(requestOf('ROUNDS', fields({ diet: 'food' }))).not.toHaveProperty('dietary')
})

test('what guests eat is told by questions with options', () => {
  expect(dietQuestions({ questions }).map(({ id }) => id)).toEqual(['experience', 'expertise', 'topics'])
})

test('tables that the guests do not divide into are told of before they are planned', () => {
  const eight = new Set(Array.from({ length: 8 }, (_, at) => String(at)))
  const sizes = { rounds: '1', smallest: '5', largest: '7', present: eight }
  expect(sizesGivingWay('TABLES', fields(sizes))).toEqual({ sizes: [4, 4], limits: { min: 5, max: 7 } })
  expect(organizer.seating.sizesGiveWay([4, 4], { min: 5, max: 7 }, 8)).toBe(
    '8 guests do not divide into tables of 5 to 7. There will be 2 tables of 4.',
  )
  expect(sizesGivingWay('TABLES', fields({ ...sizes, smallest: '4' }))).toBeUndefined()
  expect(sizesGivingWay('TABLES', fields({ ...sizes, smallest: '' }))).toBeUndefined()
  expect(sizesGivingWay('ROUNDS', fields(sizes))).toBeUndefined()
})

test('one round is no "1 rounds"', () => {
  expect(organizer.seating.fewerRounds(1)).toMatch(/^After 1 round everybody/)
  expect(organizer.seating.fewerRounds(3)).toMatch(/^After 3 rounds everybody/)
})
