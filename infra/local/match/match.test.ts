import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peopleOf } from '#core/matching/people-file.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { answerFor } from './answer.ts'
import { usage } from './options.ts'

const rows = [
  { id: 'ann', seeking: ['investors', 'pricing'], offering: ['design'], topics: ['climate'], experience: 'founder' },
  { id: 'bo', seeking: ['design'], offering: ['investors'], topics: ['climate'], experience: 'executive' },
  { id: 'cy', goals: 'Happy to help with pricing.', ideal: 'CTOs of banks', experience: 'senior' },
  { id: 'di', seeking: ['go-to-market'], offering: ['cto'], expertise: ['ai'], experience: 'executive' },
]

let dir: string
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text)
  return join(dir, name)
}
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-match-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

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

  test('tells what somebody put on a list, be it one word that no vocabulary has', async () => {
    const listed = peopleOf([
      { id: 'ex', expertise: ['EU law'], topics: ['ai'], experience: 'founder' },
      { id: 'ey', expertise: ['tax'], offering: ['Kilns'], topics: ['art'], experience: 'early' },
    ])
    const { lists } = await answerFor(listed, options)
    const [ofEx, ofEy] = lists.map(({ matches }) => matches[0]?.why.join(' '))
    expect(ofEx).toContain('tax')
    expect(ofEx).toContain('kilns')
    expect(ofEy).toContain('EU law')
  })

  test('has reasons that end with a stop, quotations too', async () => {
    const { lists } = await answerFor(people, options)
    const reasons = lists.flatMap(({ matches }) => matches.flatMap(({ why }) => why))
    expect(reasons.filter((reason) => reason.includes('"')).length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toMatch(/[.?!]"?$/)
  })
})

describe('the command', () => {
  const main = join(import.meta.dirname, 'main.ts')
  const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })

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

  test('tells in one line what of the file it does not use, and goes on', () => {
    const typed = [{ id: 'a', Seeking: ['x'], email: 'a@example.com' }, { id: 'b' }]
    const { stdout, stderr, status } = run(file('typed.json', JSON.stringify(typed)), '--format', 'json')
    expect([status, stderr]).toEqual([0, 'Not used: Seeking (did you mean seeking?), email\n'])
    expect(JSON.parse(stdout).lists).toHaveLength(2)
  })

  test('says in one line how to get help when it is used wrongly', () => {
    const wrong = run('people.json', '--per-attendee', '-1')
    expect([wrong.status, wrong.stdout]).toEqual([1, ''])
    expect(wrong.stderr).toBe('--per-attendee is a whole number from 1 to 50 (npm run match -- --help tells more)\n')
  })

  test('prints how it is used when asked', () => {
    const { stdout, stderr, status } = run('--help')
    expect([status, stderr, stdout]).toEqual([0, '', usage])
  })

  test('ends quietly when nobody reads on', () => {
    const many = file('many.json', JSON.stringify(Array.from({ length: 400 }, (_, at) => ({ id: `guest ${at}` }))))
    const command = '"$0" "$@" --algorithm top-k --format json | head -1'
    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, main, many], { encoding: 'utf8' })
    expect([stdout, stderr]).toEqual(['{\n', ''])
  })
})
