import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { peopleOf } from '#core/matching/people-file.ts'
import { type Answer, answerFor } from './answer.ts'
import { notesOn } from './notes.ts'
import { comparisonInWords, formats, visible } from './tell.ts'

const figures = {
  score: 1,
  guestsWantedBack: 2,
  worstShare: 0.9,
  meanShare: 0.95,
  largestIn: 3,
  smallestIn: 1,
  needsMet: 4,
}
const match = (id: string, score: number, mutual: boolean) => ({
  id,
  score,
  mutual,
  why: [`${id} can help.`, 'So, "go".'],
})
const answer: Answer = {
  algorithm: 'balanced',
  perAttendee: 2,
  lists: [
    { id: 'ann', matches: [match('bo', 52.5, true), match('cy', 12, false)] },
    { id: 'bo', matches: [match('ann', 40, true)] },
    { id: 'cy', matches: [] },
  ],
  certificate: { total: 1, bound: 1.01, gap: 0.01 },
  compare: { people: 3, wishes: 5, lists: figures, topK: figures },
}
const seated: Answer = {
  ...answer,
  rounds: [
    { number: 1, tables: [{ number: 1, ids: ['bo', 'ann'] }], sittingOut: ['cy'] },
    { number: 2, tables: [{ number: 1, ids: ['cy', 'bo'] }], sittingOut: ['ann'] },
  ],
}

describe('JSON', () => {
  test('holds the answer as it is', () => {
    expect(JSON.parse(formats.json(seated))).toEqual(seated)
    expect(formats.json(answer)).toMatch(/[^\n]\n$/)
  })
})

describe('CSV', () => {
  test('is a row for each match, every line ended alike', () => {
    expect(formats.csv(answer)).toBe(
      [
        'id,position,match,score,mutual,why',
        'ann,1,bo,52.5,true,"bo can help. So, ""go""."',
        'ann,2,cy,12,false,"cy can help. So, ""go""."',
        'bo,1,ann,40,true,"ann can help. So, ""go""."',
        '',
      ].join('\r\n'),
    )
  })

  test('with rounds tells where the two of a row meet, then whom else somebody meets and when they sit out', () => {
    const [header, ...rows] = Papa.parse<string[]>(formats.csv(seated), { skipEmptyLines: true }).data
    expect(header).toEqual(['id', 'position', 'match', 'score', 'mutual', 'why', 'round', 'table'])
    expect(
      rows.map(([id, position, other, score, , , round, table]) => [id, position, other, score, round, table]),
    ).toEqual([
      ['ann', '1', 'bo', '52.5', '1', '1'],
      ['ann', '2', 'cy', '12', '', ''],
      ['ann', '', '', '', '2', ''],
      ['bo', '1', 'ann', '40', '1', '1'],
      ['bo', '', 'cy', '', '2', '1'],
      ['cy', '', '', '', '1', ''],
      ['cy', '', 'bo', '', '2', '1'],
    ])
  })

  test('tells of every seat in a schedule that was made', async () => {
    const people = peopleOf(
      Array.from({ length: 7 }, (_, at) => ({ id: at, seeking: [`w${at % 3}`], offering: [`w${at % 2}`] })),
    )
    const made = await answerFor(people, { algorithm: 'balanced', perAttendee: 3, rounds: true })
    const [, ...rows] = Papa.parse<string[]>(formats.csv(made), { skipEmptyLines: true }).data
    const seats = rows.flatMap(([id, , other, , , , round]) => (round === '' ? [] : [`${round} ${id} ${other}`]))
    const wanted = made.rounds!.flatMap(({ number, tables, sittingOut }) => [
      ...tables.flatMap(({ ids: [a, b] }) => [`${number} ${a} ${b}`, `${number} ${b} ${a}`]),
      ...sittingOut.map((id) => `${number} ${id} `),
    ])
    expect(seats.sort()).toEqual(wanted.sort())
  })
})

describe('the table', () => {
  test('shows lists, then rounds', () => {
    expect(formats.table(seated)).toBe(
      [
        'ann',
        '  1. <-> bo  52.5  bo can help.',
        '  2.  -> cy  12.0  cy can help.',
        '',
        'bo',
        '  1. <-> ann  40.0  ann can help.',
        '',
        'cy',
        '  nobody to meet',
        '',
        'Round 1',
        '  table 1: bo and ann',
        '  sitting out: cy',
        '',
        'Round 2',
        '  table 1: cy and bo',
        '  sitting out: ann',
        '',
      ].join('\n'),
    )
  })

  test('writes what a terminal would act on as escapes', () => {
    expect(visible('\u001b[31mred\n\u202e\u2028\ud800 👩‍👩‍👧 é')).toBe('\\u001b[31mred\\u000a\\u202e\\u2028\\ud800 👩‍👩‍👧 é')
    const odd = { ...answer, lists: [{ id: 'a\tb', matches: [match('c\u0000d', 1, true)] }] }
    expect(formats.table(odd)).toMatch(/^a\\u0009b\n {2}1\. <-> c\\u0000d /)
  })

  test('comes beside top-k in words', () => {
    expect(comparisonInWords(answer)).toMatch(/3 people, 2 each +balanced +top-k\n {2}wishes met .* 4 of 5 +4 of 5\n/)
    expect(comparisonInWords(answer)).toMatch(/better by more than 1\.00 %\n$/)
  })
})

describe('notes', () => {
  test('tell columns that are not known, and what may have been meant', () => {
    const fields = ['id', 'e-mail', 'Seeking', 'created_at', 'topic', 'e\nvil', 'x'.repeat(99), 'ideal']
    expect(notesOn(fields, [])).toEqual([
      'Not used: e-mail, Seeking (did you mean seeking?), created_at (did you mean createdAt?), ' +
        `topic (did you mean topics?), e\\u000avil, ${'x'.repeat(40)}...`,
    ])
  })

  test('tell whose lists were too long, by row', () => {
    const words = Array.from({ length: 21 }, (_, at) => `word ${at}`)
    const people = peopleOf([{ id: 'a' }, { id: 'b', seeking: words, topics: words }, { id: 'c', offering: words }])
    expect(notesOn(['id'], people)).toEqual([
      'Only the first 12 terms of seeking and offering, 20 of expertise and topics were used: row 2 (seeking, topics), row 3 (offering)',
    ])
    const many = peopleOf(Array.from({ length: 13 }, (_, id) => ({ id, seeking: words })))
    expect(notesOn([], many)[0]).toMatch(/row 10 \(seeking\) and 3 more$/)
  })

  test('are none where everything is used', () => {
    expect(notesOn(['id', 'name', 'createdAt'], peopleOf([{ id: 'a', seeking: ['x'] }]))).toEqual([])
  })
})
