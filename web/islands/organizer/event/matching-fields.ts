import type { BalancedSettings } from '#core/matching/balanced/settings.ts'
import type { MatchingSettings } from '#core/matching/matching-settings.ts'

/** How matches are made, as it is typed: numbers as texts, the share in percent. */
export interface MatchingFields extends Record<BalanceName, string> {
  algorithm: MatchingSettings['algorithm']
  sameCompany: boolean
  metBefore: boolean
}
export type BalanceName = keyof BalancedSettings

interface Limit {
  preset: string
  least: number
  most: number
  whole: boolean
}

/** What can be typed, and what stands there at first. A test holds it to the settings' own rules. */
export const balanceLimits: Record<BalanceName, Limit> = {
  capSlack: { preset: '2', least: 0, most: 50, whole: true },
  minimumMutual: { preset: '2', least: 0, most: 20, whole: true },
  ownBestShare: { preset: '85', least: 0, most: 100, whole: false },
  mutualWeight: { preset: '0.2', least: 0, most: 10, whole: false },
  neededWeight: { preset: '0.1', least: 0, most: 10, whole: false },
  minimumMutualPenalty: { preset: '2', least: 0, most: 100, whole: false },
  ownBestPenalty: { preset: '5', least: 0, most: 100, whole: false },
  candidates: { preset: '25', least: 5, most: 60, whole: true },
}
export const balanceNames: readonly BalanceName[] = [
  'capSlack',
  'minimumMutual',
  'ownBestShare',
  'mutualWeight',
  'neededWeight',
  'minimumMutualPenalty',
  'ownBestPenalty',
  'candidates',
]

export const defaultBalanceFields = ofEach((name) => balanceLimits[name].preset)
export const defaultMatchingFields: MatchingFields = {
  algorithm: 'balanced',
  sameCompany: false,
  metBefore: false,
  ...defaultBalanceFields,
}

export const matchingFieldsOf = ({ algorithm, keepApart, balance }: MatchingSettings): MatchingFields => ({
  algorithm,
  ...keepApart,
  ...ofEach((name) => String(name === 'ownBestShare' ? inPercent(balance[name]) : balance[name])),
})

/** The settings whole, as the API is sent them. */
export const matchingOf = (fields: MatchingFields): MatchingSettings => ({
  algorithm: fields.algorithm,
  keepApart: { sameCompany: fields.sameCompany, metBefore: fields.metBefore },
  balance: ofEach((name) => (name === 'ownBestShare' ? Number(fields[name]) / 100 : Number(fields[name]))),
})

interface Words {
  between(least: number, most: number): string
  moreThanListed(listed: number): string
}

export function matchingProblems(
  fields: MatchingFields & { matchesPerAttendee: string },
  words: Words,
): Partial<Record<BalanceName, string>> {
  const wrong = balanceNames.filter((name) => !isWithin(fields[name], balanceLimits[name]))
  const problems: Partial<Record<BalanceName, string>> = Object.fromEntries(
    wrong.map((name) => [name, words.between(balanceLimits[name].least, balanceLimits[name].most)]),
  )
  const listed = Number(fields.matchesPerAttendee)
  if (fields.algorithm === 'balanced' && listed >= 1 && Number(fields.minimumMutual) > mostMutual(listed))
    problems.minimumMutual ??= words.moreThanListed(listed)
  return problems
}

/** Nobody beyond the list can want the guest back; what is recommended passes for lists of one, where it comes to one. */
const mostMutual = (listed: number) => Math.max(listed, Number(balanceLimits.minimumMutual.preset))

const isWithin = (text: string, { least, most, whole }: Limit) =>
  (whole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(text.trim()) && Number(text) >= least && Number(text) <= most

/** Without the tail that a share of 0.29 would show. */
const inPercent = (share: number) => Math.round(share * 10_000) / 100

function ofEach<Value>(value: (name: BalanceName) => Value): Record<BalanceName, Value> {
  return {
    capSlack: value('capSlack'),
    minimumMutual: value('minimumMutual'),
    ownBestShare: value('ownBestShare'),
    mutualWeight: value('mutualWeight'),
    neededWeight: value('neededWeight'),
    minimumMutualPenalty: value('minimumMutualPenalty'),
    ownBestPenalty: value('ownBestPenalty'),
    candidates: value('candidates'),
  }
}
