import { describe, expect, test } from 'vitest'
import { intentConcepts } from '#core/profile/concepts/intents.ts'
import { businessVocabulary } from '#core/profile/concepts.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

const found = (text: string) => vocabulary.mentionsIn(text).map(({ concept }) => concept)

describe('a turn of phrase implies', () => {
  const texts: [concept: string, texts: string[]][] = [
    [
      'customers',
      ['two slots free from May', 'more bookings', 'cafés that would take our granola', 'hoping to sell it to schools'],
    ],
    [
      'pilot-customers',
      ['try it for free', 'farms willing to test', 'let us install a sensor', 'two hospitals for a trial'],
    ],
    ['beta-testers', ['parents who would test it', 'ten runners to try']],
    ['hiring', ['short of staff', 'nobody under thirty applies', "can't find good drivers", 'I need a CTO']],
    ['cto', ['I need a CTO']],
    ['job-search', ['between contracts', 'looking for a permanent position', 'somebody hiring']],
    ['career-change', ['leaving the bank', 'life after academia', 'do something useful']],
    ['fundraising', ['closing our seed', 'raising a small round', 'still 300k to fill']],
    ['sponsorship', ['sponsor our girls', 'who pays for the beer', 'put their name on it']],
    ['exits', ['selling our family bakery', 'buyer for my little shop']],
    ['succession', ['somebody to take over my practice', 'handing over the workshop']],
    ['introductions', ['I know every brewer', 'open the right doors']],
    ['retention', ['losing clients', 'they leave after three months']],
    ['technical-cofounder', ['somebody who can code', 'a tech person to start with']],
    ['international-expansion', ['outgrown Denmark', 'bring our tea to Japan', 'selling into France']],
  ]
  test.each(texts)('%s', (concept, some) => {
    for (const text of some) expect(found(text), text).toContain(concept)
  })
})

describe('it leaves the words', () => {
  test('after its gap to others', () => {
    expect(found('selling our family bakery')).toEqual(expect.arrayContaining(['exits', 'food']))
  })

  test('that it only looks at to others', () => {
    expect(found('clinics who would test it')).toEqual(expect.arrayContaining(['pilot-customers', 'healthcare']))
  })
})

test('intents add to concepts of the families, and nothing is told of once where it is twice', () => {
  const ids = businessVocabulary.concepts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, patterns } of intentConcepts()) {
    const whole = businessVocabulary.concepts.find((one) => one.id === id)
    expect(whole?.patterns.length).toBeGreaterThan(patterns.length)
    expect(whole?.patterns).toEqual(expect.arrayContaining([...patterns]))
  }
})
