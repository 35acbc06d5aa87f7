import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peopleOf } from '#core/matching/people-file.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { answerFor } from './answer.ts'
import { readRows } from './read-rows.ts'
import { comparisonInWords, formats } from './tell.ts'

const rows = [
  { id: 'ann', seeking: ['investors', 'pricing'], offering: ['design'], topics: ['climate'], experience: 'founder' },
  { id: 'bo', seeking: ['design'], offering: ['investors'], topics: ['climate'], experience: 'executive' },
  { id: 'cy', goals: 'Happy to help with pricing.', ideal: 'CTOs of banks', experience: 'senior' },
  { id: 'di', seeking: ['go-to-market'], offering: ['cto'], expertise: ['ai'], experience: 'executive' },
]
const csv = [
  'id,seeking,offering,topics,experience,goals,ideal',
  'ann,Investors; pricing,design,climate,founder,,',
  'bo,design,investors,climate,executive,,',
  'cy,,,,senior,Happy to help with pricing.,CTOs of banks',
  'di,go-to-market,cto,,executive,,',
].join('\n')

let dir: string
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-match-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('a file', () => {
  test('is read as JSON or as CSV by what it holds', () => {
    expect(readRows(file('people.json', JSON.stringify(rows)))).toEqual(rows)
    const [ann, , cy] = peopleOf(readRows(file('people.csv', `\uFEFF${csv}`)))
    expect(ann?.input).toEqual(peopleOf(rows)[0]?.input)
    expect(cy?.input.offering).toContain('pricing')
  })

  test.each([
    ['{"id": "ann"}', 'holds no JSON array of people'],
    ['[1,', 'holds no JSON array of people'],
    ['name,seeking\nAnn,x', 'has no column id'],
    ['', 'has no column id'],
    ['id,seeking\nann,x,y', 'row 1, row: Too many fields'],
  ])('that is no list of people is told in one line: %j', (text, problem) => {
    expect(() => readRows(file('broken', text))).toThrow(problem)
  })

  test('that is not there cannot be read', () => {
    expect(() => readRows(join(dir, 'nowhere.csv'))).toThrow('cannot be read')
  })
})

describe('an answer', () => {
  const people = peopleOf(rows)
  const options = { algorithm: 'balanced', perAttendee: 2, rounds: false } as const

  test('holds a list for everybody, in the order of the file, with the score of its owner', async () => {
    const answer = await answerFor(people, options)
    expect(answer.lists.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy', 'di'])
    for (const { id, matches } of answer.lists) {
      expect(matches).toHaveLength(2)
      const owner = people.find(({ input }) => input.attendeeId === id)!.input
      for (const match of matches) {
        const other = people.find(({ input }) => input.attendeeId === match.id)!.input
        expect(match.score).toBeCloseTo(v1Scorer.score(owner, other), 5)
        expect(match.why.length).toBeGreaterThanOrEqual(2)
        const back = answer.lists.find((list) => list.id === match.id)!.matches.some((one) => one.id === id)
        expect(match.mutual).toBe(back)
      }
    }
    expect(answer.certificate!.gap).toBeLessThanOrEqual(0.005)
    expect(answer.certificate!.bound).toBeGreaterThanOrEqual(answer.certificate!.total)
  })

  test('by top-k has the best first and proves nothing', async () => {
    const answer = await answerFor(people, { ...options, algorithm: 'top-k' })
    expect(answer.certificate).toBeUndefined()
    for (const { matches } of answer.lists)
      expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).sort((a, b) => b - a))
  })

  test('of nobody, and of somebody alone, is empty', async () => {
    expect((await answerFor([], options)).lists).toEqual([])
    expect((await answerFor(people.slice(0, 1), options)).lists).toEqual([{ id: 'ann', matches: [] }])
  })

  test('with rounds has everybody meet somebody else in each', async () => {
    const { rounds } = await answerFor(people, { ...options, rounds: true })
    expect(rounds!.map(({ tables }) => tables.flatMap(({ ids }) => ids).sort())).toEqual([
      ['ann', 'bo', 'cy', 'di'],
      ['ann', 'bo', 'cy', 'di'],
    ])
  })

  test('is told as JSON, CSV and a table, and beside top-k in words', async () => {
    const answer = await answerFor(people, { ...options, rounds: true })
    expect(JSON.parse(formats.json(answer))).toEqual(answer)
    expect(formats.csv(answer).split('\r\n')).toHaveLength(9)
    expect(formats.table(answer)).toMatch(/^ann\n {2}1\. (?:<->| ->) bo/)
    expect(formats.table(answer)).toContain('Round 2\n  table 1:')
    expect(comparisonInWords(answer)).toMatch(/4 people, 2 each +balanced +top-k\n {2}wishes met .* \d of \d/)
  })
})

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' })

  test('prints JSON and nothing else', () => {
    const { stdout, stderr, status } = run(file('people.json', JSON.stringify(rows)), '--format', 'json')
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ algorithm: 'balanced', perAttendee: 5 })
  })

  test('ends with 1 and one line for what it cannot use', () => {
    const broken = run(file('broken.csv', 'id,experience\nann,boss'))
    expect([broken.status, broken.stdout]).toEqual([1, ''])
    expect(broken.stderr).toBe('row 1, experience: must be one of early, mid, senior, executive, founder\n')
  })

  test('says how it is used when it is used wrongly', () => {
    expect(run('people.json', '--per-attendee', '0').stderr).toContain('--per-attendee is a whole number from 1 to 50')
    expect(run().stderr).toContain('Usage: npm run match -- FILE')
  })
})
