import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { introductionIn, ownTitlesIn } from '#core/profile/self-introduction.ts'

const texts = (text: string, describesOthers = false) => {
  const { role, company, location } = introductionIn(text, describesOthers)
  return [role?.text, company?.text, location?.text]
}

describe('what a guest says of themselves', () => {
  const cases: [text: string, role: string | undefined, company: string | undefined, location: string | undefined][] = [
    ["I'm the CTO of Acme", 'CTO', 'Acme', undefined],
    ['I’m the CTO of Acme Robotics, raising a seed round', 'CTO', 'Acme Robotics', undefined],
    ['i am a product manager at Loop.', 'product manager', 'Loop', undefined],
    ['Founder at Loop, we need customers', 'Founder', 'Loop', undefined],
    ['Co-founder and CEO of Loop & Sons', 'Co-founder and CEO', 'Loop & Sons', undefined],
    ['VP of Sales at Acme', 'VP of Sales', 'Acme', undefined],
    ["I'm Head of Growth.", 'Head of Growth', undefined, undefined],
    ['I am a senior software engineer', 'senior software engineer', undefined, undefined],
    ['I work as a lawyer for Baker', 'lawyer', 'Baker', undefined],
    ['As the founder of Loop I need customers', 'founder', 'Loop', undefined],
    ['I founded Loop in 2020', undefined, 'Loop', undefined],
    ['I work at Acme.', undefined, 'Acme', undefined],
    ['My company is called Loop', undefined, 'Loop', undefined],
    ['CTO at Acme, based in New York', 'CTO', 'Acme', undefined],
    ["I'm based in New York", undefined, undefined, 'New York'],
    ["I'm a designer based in Lisbon, Portugal", 'designer', undefined, 'Lisbon, Portugal'],
    ['Based in Berlin.', undefined, undefined, 'Berlin'],
    ['We are living in Paris', undefined, undefined, 'Paris'],
    ['Looking for investors based in Berlin', undefined, undefined, undefined],
    ["I'm looking for investors based in Berlin", undefined, undefined, undefined],
    ['Looking for a CTO at a fintech', undefined, undefined, undefined],
    ['Hire a CTO', undefined, undefined, undefined],
    ["I'm not a founder.", undefined, undefined, undefined],
    ['I am no longer a consultant at Acme', undefined, undefined, undefined],
    ['Founders at Acme', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ]
  test.each(cases)('%s', (text, role, company, location) => {
    expect(texts(text)).toEqual([role, company, location])
  })
})

describe('titles of the guest', () => {
  const cases: [text: string, titles: string[]][] = [
    ['Insurance broker, sorry. I want clients', ['Insurance broker']],
    ['Recruiter here, do not run', ['Recruiter here']],
    ['As deputy head of schools at the city I want to hear', ['As deputy head of schools at the city']],
    ['Get hired. UX researcher laid off in May', ['UX researcher laid off in May']],
    ['Finance director (interim). Looking for work', ['Finance director']],
    // Without a word of the first person, or after others, a bare title is a wish.
    ['Insurance broker', []],
    ['We grow. Tax lawyer, designer', []],
    ['A good lawyer, we are lost', []],
    ['Technical co-founder, we have customers', []],
    ['Engineers at banks', []],
    ['Find a lawyer at a bank', []],
    ['', []],
  ]
  test.each(cases)('%s', (text, titles) => {
    expect(ownTitlesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(titles)
  })
})

describe('an answer about other people', () => {
  test('introduces nobody by title alone', () => {
    expect(texts('CTO at Stripe', true)).toEqual([undefined, undefined, undefined])
    expect(texts('CTO at Stripe', false)).toEqual(['CTO', 'Stripe', undefined])
  })

  test('may still introduce the guest', () => {
    expect(texts("I'm the CTO of Acme and want to meet others", true)).toEqual(['CTO', 'Acme', undefined])
  })
})

test('what is found stands where it says, in any text', () => {
  const piece = fc.constantFrom(
    "I'm the ",
    'CTO',
    ' at ',
    ' of ',
    'Acme',
    'founder',
    'based in ',
    'Berlin',
    '. ',
    ', ',
    'I work at ',
  )
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 10 }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.boolean(), (some, describesOthers) => {
      for (const found of Object.values(introductionIn(some, describesOthers))) {
        expect(some.slice(found.start, found.end)).toBe(found.text)
        expect(found.text).not.toBe('')
      }
    }),
  )
})
