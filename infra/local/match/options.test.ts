import { describe, expect, test } from 'vitest'
import { readOptions, usage } from './options.ts'

const tellsMore = '(npm run match -- --help tells more)'

describe('options', () => {
  test('have defaults', () => {
    expect(readOptions(['people.csv'])).toEqual({
      file: 'people.csv',
      algorithm: 'balanced',
      'per-attendee': 5,
      format: 'table',
    })
  })

  test('come in any order, the last of two counts', () => {
    const args = [
      '--rounds',
      '--per-attendee',
      '3',
      '--algorithm=top-k',
      'x.json',
      '--format',
      'csv',
      '--per-attendee=50',
    ]
    expect(readOptions(args)).toEqual({
      file: 'x.json',
      algorithm: 'top-k',
      'per-attendee': 50,
      rounds: true,
      format: 'csv',
    })
    expect(readOptions(['--', '--odd.csv'])).toMatchObject({ file: '--odd.csv' })
  })

  test.each([[['--help']], [['-h']], [['x.csv', '--rounds', '--help']]])('ask for help: %j', (args) => {
    expect(readOptions(args)).toBe('help')
    expect(usage).toMatch(/^Usage: npm run match -- FILE /)
  })

  test.each(['0', '51', '-1', '1.5', '1e1', '0x5', '+5', ' 5', '5 ', '', 'abc', 'NaN', '99999999999999999999'])(
    'give a whole number from 1 to 50 of people, not %j',
    (typed) => {
      const problem = `--per-attendee is a whole number from 1 to 50 ${tellsMore}`
      expect(() => readOptions(['x.csv', `--per-attendee=${typed}`])).toThrow(problem)
      expect(() => readOptions(['x.csv', '--per-attendee', typed])).toThrow(problem)
    },
  )

  test.each([
    [[], 'Which file?'],
    [[''], 'Which file?'],
    [['x.csv', 'y.csv'], 'One file at a time: what is y.csv?'],
    [['x.csv', '--foo'], 'There is no option --foo'],
    [['x.csv', '--foo=1', '-z', '--no-rounds'], 'There is no option --foo, -z, --no-rounds'],
    [['x.csv', '--per-attendee'], '--per-attendee is a whole number from 1 to 50'],
    [['x.csv', '--algorithm', 'constructor'], '--algorithm is balanced or top-k'],
    [['x.csv', '--algorithm'], '--algorithm is balanced or top-k'],
    [['x.csv', '--format', 'xml'], '--format is json, csv or table'],
    [['x.csv', '--rounds=3'], '--rounds takes no value'],
    [['x.csv', '--help=me'], '--help takes no value'],
  ])('that are wrong are told in one line: %j', (args, problem) => {
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ message: `${problem} ${tellsMore}` }))
  })
})
