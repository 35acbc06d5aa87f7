import { describe, expect, test } from 'vitest'
import { type Explanation, explain, showAll } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import { grounded } from '#core/matching/explain/grounded.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { anyReasons } from '#core/matching/explain/reason-wordings.ts'
import { anyStarters } from '#core/matching/explain/starter-wordings.ts'
import { Profile } from '#core/profile/profile.ts'

const owner: Explained = { profile: Profile.parse({ name: 'Ben', seekingKeywords: ['pricing'] }) }
const other: Explained = {
  profile: Profile.parse({ name: 'Ana', role: 'CFO', offeringKeywords: ['pricing'], expertise: ['legal'] }),
}
const said = explain(owner, other)
const wrong = 'Ana knows robots: "I build them"'
const withReasons = (...whyMatch: string[]): Explanation => ({ ...said, whyMatch, grounds: whyMatch.map(() => []) })

describe('an explanation', () => {
  test('that is grounded stays the very same', () => {
    expect(grounded(said, owner, other)).toEqual({ explanation: said, ungrounded: [] })
    expect(grounded(said, owner, other).explanation).toBe(said)
  })

  test('loses the sentence that is not, and what that rested on', () => {
    const tampered = {
      ...said,
      whyMatch: [said.whyMatch[0]!, wrong, said.whyMatch[1]!],
      grounds: [said.grounds[0]!, [{ of: 'other' as const, field: 'topics' as const }], said.grounds[1]!],
    }
    const { explanation, ungrounded } = grounded(tampered, owner, other)
    expect(explanation.whyMatch).toEqual(said.whyMatch.slice(0, 2))
    expect(explanation.grounds).toEqual(said.grounds.slice(0, 2))
    expect(explanation.conversationStarters).toEqual(said.conversationStarters)
    expect(ungrounded.map(({ index, problem }) => [index, problem])).toEqual([
      [1, 'GROUND'],
      [1, 'QUOTE'],
      [1, 'CONCEPT'],
    ])
  })

  test('without a sentence left says what always holds', () => {
    const { explanation } = grounded(withReasons(wrong, wrong), owner, other)
    expect(explanation.whyMatch).toEqual(anyReasons)
    expect(explanation.grounds).toEqual([[], []])
    const starters = { ...said, conversationStarters: ['Ask Ana about robots.'], starterGrounds: [[]] }
    expect(grounded(starters, owner, other).explanation.conversationStarters).toEqual(anyStarters)
  })

  test('with one sentence left has what always holds beside it', () => {
    const { whyMatch } = grounded(withReasons('Ana is CFO.', wrong), owner, other).explanation
    expect(whyMatch).toEqual(['Ana is CFO.', anyReasons[0]])
  })

  test('is held against what the event hides', () => {
    const { whyMatch } = grounded(withReasons('Ana is CFO.', 'Ana is here.'), owner, other, {
      ...showAll,
      showRole: false,
    }).explanation
    expect(whyMatch).toEqual(['Ana is here.', anyReasons[0]])
  })
})

test('what always holds passes the check for anybody', () => {
  const explanation = {
    ...withReasons(...anyReasons),
    conversationStarters: [...anyStarters],
    starterGrounds: [[], []],
  }
  const avoid = { people: ['Ana', 'Bo', 'Al'], kinds: 'investors, recruiters, software people' }
  const hidden = { showCompany: false, showRole: false, showExpertise: false }
  expect(checkGrounds(explanation, { ...owner, avoid }, other, hidden)).toEqual([])
})
