import { describe, expect, test } from 'vitest'
import { matchInput } from '#core/matching/match-input.ts'
import { peopleOf } from '#core/matching/people-file.ts'

const inputOf = (row: object) => peopleOf([row])[0]?.input

describe('a row', () => {
  test('gives its words as they are, trimmed and in lower case, from lists or from text with semicolons', () => {
    const read = {
      attendeeId: 'ann',
      createdAt: '1970-01-01T00:00:00.000Z',
      seeking: ['investors', 'a kiln'],
      offering: ['pricing'],
      expertise: [],
      topics: [],
      experience: 'founder',
    }
    expect(
      inputOf({
        id: 'ann',
        seeking: [' Investors', 'a kiln', 'investors'],
        offering: ['Pricing'],
        experience: 'founder',
      }),
    ).toEqual(read)
    expect(
      inputOf({ id: ' ann ', seeking: 'Investors; a kiln ;', offering: 'pricing', topics: '', experience: 'Founder' }),
    ).toEqual(read)
  })

  test('with no more than an id knows nothing', () => {
    expect(inputOf({ id: 7 })).toEqual({
      attendeeId: '7',
      createdAt: '1970-01-01T00:00:00.000Z',
      seeking: [],
      offering: [],
      expertise: [],
      topics: [],
      experience: null,
    })
  })

  test('is read from its texts where a list is left out', () => {
    const input = inputOf({
      id: 'bo',
      goals: 'Raising a seed round. Happy to help with pricing.',
      ideal: 'Angel investors',
    })
    expect(input?.seeking).toEqual(expect.arrayContaining(['fundraising', 'angel-investors']))
    expect(input?.offering).toContain('pricing')
  })

  test('is not read from its texts where a list is given, also an empty one', () => {
    const input = inputOf({ id: 'bo', goals: 'Raising a seed round', ideal: 'Angel investors', seeking: [] })
    expect(input?.seeking).toEqual([])
  })

  test('compares what is read from its texts as a guest’s, and what is given as it is', () => {
    const goals = 'Looking for help with zither strings. I can help with pricing.'
    const read = inputOf({ id: 'bo', goals })
    const { profile } = peopleOf([{ id: 'bo', goals }])[0]!
    expect(read).toEqual({ ...matchInput('bo', read!.createdAt, profile), expertise: [], topics: [] })
    expect(read?.seeking).toEqual(['zither string'])
    expect(inputOf({ id: 'bo', goals, seeking: ['Zither strings'] })).toMatchObject({
      seeking: ['zither strings'],
      offering: read?.offering,
    })
  })

  test('keeps the time somebody joined, as UTC', () => {
    expect(inputOf({ id: 'a', createdAt: '2026-11-22T10:00:00+02:00' })?.createdAt).toBe('2026-11-22T08:00:00.000Z')
    expect(inputOf({ id: 'a', createdAt: '2026-11-22' })?.createdAt).toBe('2026-11-22T00:00:00.000Z')
  })
})

test.each([
  [[{ id: 'a' }, 'nobody'], 'row 2, row: must be an object'],
  [[{ name: 'Ann' }], 'row 1, id: is missing'],
  [[{ id: ' ' }], 'row 1, id: is missing'],
  [[{ id: 'a' }, { id: 'b' }, { id: 'a' }], 'row 3, id: is that of row 1 already'],
  [[{ id: 'a', seeking: { x: 1 } }], 'row 1, seeking: must be a list of words'],
  [[{ id: 'a', topics: ['ai', 3] }], 'row 1, topics: must be a list of words'],
  [[{ id: 'a', experience: 'boss' }], 'row 1, experience: must be one of early, mid, senior, executive, founder'],
  [[{ id: 'a', goals: 5 }], 'row 1, goals: must be text'],
  [[{ id: 'a', createdAt: 'yesterday' }], 'row 1, createdAt: must be a time like 2026-11-22T10:00:00Z'],
])('what cannot be used is named by row and field: %#', (rows, message) => {
  expect(() => peopleOf(rows)).toThrow(message)
})
