import { describe, expect, test } from 'vitest'
import { compileEventPattern, InvalidEventPattern } from './event-pattern.ts'

const event = {
  'detail-type': 'rsvp.answered',
  source: 'm33t',
  resources: ['arn:one', 'arn:two'],
  detail: {
    status: 'CONFIRMED',
    count: 3,
    price: -1.5,
    paid: false,
    note: null,
    empty: '',
    none: [],
    file: 'photos/cat.PNG',
    actor: { type: 'attendee', tags: ['vip', 'speaker'] },
    items: [
      { kind: 'seat', number: 1 },
      { kind: 'meal', number: 2 },
    ],
  },
}

type Case = [pattern: Record<string, unknown>, matches: boolean]
const inDetail = (pattern: unknown, matches: boolean): Case => [{ detail: pattern }, matches]

const cases: Case[] = [
  [{ 'detail-type': ['rsvp.answered'] }, true],
  [{ 'detail-type': ['event.published', 'rsvp.answered'] }, true],
  [{ 'detail-type': ['event.published'] }, false],
  [{ 'detail-type': ['rsvp.answered'], source: ['other'] }, false],
  [{ resources: ['arn:two'] }, true],
  [{ resources: ['arn:three'] }, false],
  [{ absent: ['x'] }, false],
  inDetail({ count: [3] }, true),
  inDetail({ count: ['3'] }, false),
  inDetail({ paid: [false] }, true),
  inDetail({ note: [null] }, true),
  inDetail({ empty: [''] }, true),
  inDetail({ absent: [null] }, false),
  inDetail({ actor: { type: ['attendee'] } }, true),
  inDetail({ actor: { tags: ['speaker'] } }, true),
  inDetail({ status: { deeper: ['x'] } }, false),
  inDetail({ items: { kind: ['meal'], number: [2] } }, true),
  inDetail({ items: { kind: ['meal'], number: [1] } }, false),
  inDetail({ status: [{ prefix: 'CONF' }] }, true),
  inDetail({ status: [{ prefix: 'conf' }] }, false),
  inDetail({ status: [{ prefix: { 'equals-ignore-case': 'conf' } }] }, true),
  inDetail({ count: [{ prefix: '3' }] }, false),
  inDetail({ file: [{ suffix: '.PNG' }] }, true),
  inDetail({ file: [{ suffix: '.png' }] }, false),
  inDetail({ file: [{ suffix: { 'equals-ignore-case': '.png' } }] }, true),
  inDetail({ status: [{ 'equals-ignore-case': 'confirmed' }] }, true),
  inDetail({ status: [{ 'equals-ignore-case': 'confirm' }] }, false),
  inDetail({ file: [{ wildcard: 'photos/*.PNG' }] }, true),
  inDetail({ file: [{ wildcard: '*cat*' }] }, true),
  inDetail({ file: [{ wildcard: 'photos/*.JPG' }] }, false),
  inDetail({ file: [{ wildcard: 'photos/cat\\*' }] }, false),
  inDetail({ file: [{ wildcard: 'photos/cat.P.G' }] }, false),
  inDetail({ status: [{ 'anything-but': 'DECLINED' }] }, true),
  inDetail({ status: [{ 'anything-but': ['DECLINED', 'CONFIRMED'] }] }, false),
  inDetail({ status: [{ 'anything-but': { prefix: 'CONF' } }] }, false),
  inDetail({ status: [{ 'anything-but': { suffix: ['ED', 'X'] } }] }, false),
  inDetail({ status: [{ 'anything-but': { wildcard: 'D*D' } }] }, true),
  inDetail({ status: [{ 'anything-but': { 'equals-ignore-case': ['confirmed'] } }] }, false),
  inDetail({ count: [{ 'anything-but': 3 }] }, false),
  inDetail({ absent: [{ 'anything-but': 'x' }] }, false),
  inDetail({ count: [{ numeric: ['=', 3] }] }, true),
  inDetail({ count: [{ numeric: ['>', 0, '<=', 3] }] }, true),
  inDetail({ count: [{ numeric: ['>', 3] }] }, false),
  inDetail({ price: [{ numeric: ['<', 0] }] }, true),
  inDetail({ status: [{ numeric: ['>', 0] }] }, false),
  inDetail({ count: [{ exists: true }] }, true),
  inDetail({ note: [{ exists: true }] }, true),
  inDetail({ absent: [{ exists: true }] }, false),
  inDetail({ absent: [{ exists: false }] }, true),
  inDetail({ absent: { deeper: [{ exists: false }] } }, true),
  inDetail({ count: [{ exists: false }] }, false),
  inDetail({ actor: [{ exists: true }] }, false),
  inDetail({ none: [{ exists: false }] }, true),
  inDetail({ count: [{ numeric: ['>', 100] }, 3] }, true),
  [{ $or: [{ source: ['other'] }, { detail: { count: [3] } }] }, true],
  [{ $or: [{ source: ['other'] }, { detail: { count: [4] } }] }, false],
  [{ source: ['m33t'], $or: [{ 'detail-type': ['a'] }, { 'detail-type': ['b'] }] }, false],
  inDetail({ $or: [{ count: [4] }, { paid: [false] }] }, true),
]

const refused: Record<string, unknown>[] = [
  {},
  { source: [] },
  { source: 'm33t' },
  { detail: {} },
  { source: [{ regex: '.*' }] },
  { source: [{ prefix: 'a', suffix: 'b' }] },
  { source: [{ prefix: 3 }] },
  { source: [{ exists: 'yes' }] },
  { source: [{ numeric: ['~', 3] }] },
  { source: [{ numeric: ['>'] }] },
  { source: [{ wildcard: 'a**b' }] },
  { source: [{ wildcard: 'a\\b' }] },
  { source: [{ 'anything-but': { near: 'x' } }] },
  { source: [{ toString: 'x' }] },
  { $or: [{ source: ['a'] }] },
]

describe('event patterns', () => {
  test.each(cases)('%j matches: %s', (pattern, matches) => {
    expect(compileEventPattern(pattern)(event)).toBe(matches)
  })

  test.each(refused)('%j is refused', (pattern) => {
    expect(() => compileEventPattern(pattern)).toThrow(InvalidEventPattern)
  })
})
