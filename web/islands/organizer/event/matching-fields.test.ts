import { expect, test } from 'vitest'
import { defaultMatching, MatchingSettings, mostMutual } from '#core/matching/matching-settings.ts'
import {
  balanceLimits,
  balanceNames,
  defaultMatchingFields,
  matchingFieldsOf,
  matchingOf,
  matchingProblems,
} from './matching-fields.ts'

const words = {
  between: (least: number, most: number) => `${least} to ${most}`,
  moreThanListed: (listed: number) => `${listed} on a list`,
}
const listing = (matchesPerAttendee: string) => ({ ...defaultMatchingFields, matchesPerAttendee })

test('the form begins with the defaults', () => {
  expect(matchingOf(defaultMatchingFields)).toEqual(defaultMatching)
  expect(matchingFieldsOf(defaultMatching)).toEqual(defaultMatchingFields)
})

test('every setting is there, once', () => {
  expect([...balanceNames].sort()).toEqual(Object.keys(defaultMatching.balance).sort())
})

test.each(balanceNames)('%s takes what the settings take', (name) => {
  const { least, most, whole } = balanceLimits[name]
  const isTaken = (text: string) =>
    MatchingSettings.safeParse(matchingOf({ ...defaultMatchingFields, [name]: text })).success
  const problem = (text: string) => matchingProblems({ ...listing('20'), [name]: text }, words)[name]
  for (const edge of [least, most]) {
    expect(isTaken(String(edge))).toBe(true)
    expect(problem(String(edge))).toBe(undefined)
  }
  for (const beyond of [String(least - 1), String(most + 1), ...(whole ? [`${least}.5`] : [])]) {
    expect(isTaken(beyond)).toBe(false)
    expect(problem(beyond)).toBe(`${least} to ${most}`)
  }
  for (const odd of ['', ' ', 'a few', '1e1', '0x1']) expect(problem(odd)).toBe(`${least} to ${most}`)
})

test('what is typed is sent whole, and reads back', () => {
  const fields = {
    ...defaultMatchingFields,
    algorithm: 'top-k',
    metBefore: true,
    ownBestShare: '29',
    mutualWeight: '0.35',
    capSlack: '0',
  } as const
  const settings = matchingOf(fields)
  expect(settings).toEqual({
    algorithm: 'top-k',
    keepApart: { sameCompany: false, metBefore: true },
    balance: { ...defaultMatching.balance, ownBestShare: 0.29, mutualWeight: 0.35, capSlack: 0 },
  })
  expect(matchingFieldsOf(settings)).toEqual(fields)
})

test('no more want a guest back than a list holds, as the server says', () => {
  const problems = (listed: string, minimumMutual: string, algorithm: 'balanced' | 'top-k' = 'balanced') =>
    matchingProblems({ ...listing(listed), minimumMutual, algorithm }, words)
  for (const listed of [1, 2, 5, 20]) {
    expect(problems(String(listed), String(mostMutual(listed)))).toEqual({})
    const more = String(mostMutual(listed) + 1)
    expect(problems(String(listed), more).minimumMutual).toBe(listed === 20 ? '0 to 20' : `${listed} on a list`)
    expect(problems(String(listed), '20', 'top-k')).toEqual({})
  }
  expect(problems('', '20')).toEqual({})
})
