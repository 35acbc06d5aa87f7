import { describe, expect, test } from 'vitest'
import { matchInput } from '#core/matching/match-input.ts'
import { peopleOf, personFields } from '#core/matching/people-file.ts'

const inputOf = (row: object) => peopleOf([row])[0]?.input

describe('a row', () => {
  test('gives its words as they are, trimmed and in lower case', () => {
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
      inputOf({
        id: ' ann ',
        seeking: ['Investors', ' a kiln ', ''],
        offering: ['pricing'],
        topics: '',
        experience: 'Founder',
      }),
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

  test('keeps what was typed, for what is told of it', () => {
    const [person] = peopleOf([{ id: 'a', seeking: [' EU law'], topics: ['AI'], goals: 'Happy to help with pricing.' }])
    expect(person?.given).toEqual(['EU law', 'AI'])
    expect(person?.profile).toMatchObject({ name: 'a', seekingKeywords: ['eu law'], topics: ['ai'] })
  })

  test('holds as many different words as a guest may, the first ones, and says which lists were longer', () => {
    const words = Array.from({ length: 30 }, (_, at) => `Word ${at}`)
    const twelve = words.slice(0, 12).map((word) => word.toLowerCase())
    const twice = [...words.slice(0, 12), ' word 3', '', 'WORD 11']
    const [long] = peopleOf([{ id: 'a', seeking: words, offering: words, expertise: words, topics: words }])
    expect(long?.input.seeking).toEqual(twelve)
    expect(long?.input.offering).toEqual(twelve)
    expect(long?.profile).toMatchObject({ seekingKeywords: twelve, offeringKeywords: twelve })
    expect(long?.input.expertise).toEqual(words.slice(0, 20).map((word) => word.toLowerCase()))
    expect(long?.input.topics).toHaveLength(20)
    expect(long?.cut).toEqual(['seeking', 'offering', 'expertise', 'topics'])
    const [short] = peopleOf([{ id: 'a', seeking: twice, topics: words.slice(0, 20) }])
    expect(short?.input.seeking).toEqual(twelve)
    expect(short?.cut).toEqual([])
  })

  test('may have a whole number as its id', () => {
    expect(inputOf({ id: -3 })?.attendeeId).toBe('-3')
    expect(inputOf({ id: Number.MAX_SAFE_INTEGER })?.attendeeId).toBe('9007199254740991')
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
  [[{ id: null }], 'row 1, id: is missing'],
  [[{ id: 1.5 }], 'row 1, id: must be text, or a whole number below 2^53: write ids as strings'],
  [[{ id: 2 ** 53 }], 'row 1, id: must be text, or a whole number below 2^53: write ids as strings'],
  [[{ id: true }], 'row 1, id: must be text, or a whole number below 2^53: write ids as strings'],
  [[{ id: 'a', seeking: 'investors' }], 'row 1, seeking: must be a list of words'],
  [[{ id: 'a', seeking: { x: 1 } }], 'row 1, seeking: must be a list of words'],
  [[{ id: 'a', topics: ['ai', 3] }], 'row 1, topics: must be a list of words'],
  [[{ id: 'a', experience: 'boss' }], 'row 1, experience: must be one of early, mid, senior, executive, founder'],
  [[{ id: 'a', goals: 5 }], 'row 1, goals: must be text'],
  [[{ id: 'a', createdAt: 'yesterday' }], 'row 1, createdAt: must be a time like 2026-11-22T10:00:00Z'],
])('what cannot be used is named by row and field: %#', (rows, message) => {
  expect(() => peopleOf(rows)).toThrow(message)
})

test('fields are told by the names that a file gives them', () => {
  expect(personFields).toEqual([
    'id',
    'name',
    'createdAt',
    'seeking',
    'offering',
    'expertise',
    'topics',
    'experience',
    'goals',
    'ideal',
  ])
})
