import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import { blankLinks } from '#core/profile/plain-text.ts'
import { Profile } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }

test('any two profiles: two or three sentences each that pass the checker, always the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.lorem({ maxCount: 7 }).map((words) => words.slice(0, 80)),
    fc.webUrl().filter((url) => url.length <= 60),
  )
  const keywords = fc.array(
    fc.oneof(
      fc.constantFrom(...vocabulary.ids),
      fc.lorem({ maxCount: 2 }).map((words) => words.slice(0, 40)),
    ),
    { maxLength: 6 },
  )
  const profile = fc.record({
    name: text,
    role: fc.option(text),
    company: fc.option(text),
    expertise: keywords,
    topics: keywords,
    seekingSummary: fc.option(text),
    seekingKeywords: keywords,
    offeringSummary: fc.option(text),
    offeringKeywords: keywords,
    currentFocus: fc.option(text),
    conversationHooks: fc.array(text, { maxLength: 2 }),
  })
  fc.assert(
    fc.property(profile, profile, (a, b) => {
      const [owner, other] = [{ profile: Profile.parse(a) }, { profile: Profile.parse(b) }]
      const said = explain(owner, other)
      expect(explain(owner, other)).toEqual(said)
      expect(checkGrounds(said, owner, other, showAll)).toEqual([])
      for (const [sentences, grounds] of [
        [said.whyMatch, said.grounds],
        [said.conversationStarters, said.starterGrounds],
      ] as const) {
        expect(sentences.length).toBeGreaterThanOrEqual(2)
        expect(sentences.length).toBeLessThanOrEqual(3)
        expect(grounds.length).toBe(sentences.length)
        expect(new Set(sentences).size).toBe(sentences.length)
        for (const sentence of sentences) {
          expect(blankLinks(sentence)).toBe(sentence)
          expect(sentence.length).toBeLessThanOrEqual(220)
        }
      }
    }),
    { numRuns: 80 },
  )
})
