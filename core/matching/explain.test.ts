import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explain } from '#core/matching/explain.ts'
import { blankLinks } from '#core/profile/plain-text.ts'
import { Profile } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import type { Response } from '#core/questionnaire/response.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }
const person = (name: string, known: Partial<Profile> = {}) => ({ profile: Profile.parse({ name, ...known }) })
const answered = (...questionIds: string[]): Response[] =>
  questionIds.map((questionId) => ({ questionId, value: 'x', answeredAt: '2026-11-22T10:00:00.000Z' }))
const ben = person('Ben Okafor')
const why = (owner: { profile: Profile }, other: { profile: Profile }) => explain(owner, other).whyMatch
const starters = (owner: { profile: Profile }, other: { profile: Profile }) =>
  explain(owner, other).conversationStarters

describe('reasons', () => {
  const cases: [name: string, owner: Partial<Profile>, other: Partial<Profile>, reason: string][] = [
    [
      'help that was asked for',
      { seekingKeywords: ['fundraising'] },
      { offeringKeywords: ['fundraising'] },
      'Ana can help with fundraising, which you asked for.',
    ],
    [
      'three things are named, in the order they were asked for',
      { seekingKeywords: ['ai', 'cold chain', 'pricing', 'legal'] },
      { offeringKeywords: ['legal', 'pricing', 'ai', 'cold chain'] },
      'Ana can help with AI, cold chain and pricing, which you asked for.',
    ],
    [
      'an offer that meets the need in other words',
      { seekingKeywords: ['fundraising'] },
      { offeringKeywords: ['investing'] },
      'You asked for fundraising, and Ana offers investing.',
    ],
    [
      'being the person asked for',
      { seekingKeywords: ['cto'] },
      { role: 'CTO', company: 'Acme' },
      'You asked for CTOs and engineering leaders, and Ana is CTO at Acme.',
    ],
    [
      'help the owner can give',
      { offeringKeywords: ['investing'] },
      { seekingKeywords: ['investors'] },
      'Ana asked for investors, and you can help there.',
    ],
    [
      'the same field',
      { expertise: ['ai', 'sales'] },
      { expertise: ['sales', 'ai'] },
      'You both work on sales and AI.',
    ],
    [
      'the same topic',
      { topics: ['climate'] },
      { topics: ['climate'] },
      'You both enjoy talking about climate and sustainability.',
    ],
    [
      'their own words on what they offer',
      {},
      { offeringSummary: 'I can help with "cold chain" audits.' },
      'What Ana offers, in their own words: "I can help with \'cold chain\' audits."',
    ],
    [
      'their own words on what they seek',
      {},
      { seekingSummary: 'Hospital buyers' },
      'What Ana is after, in their own words: "Hospital buyers"',
    ],
    ['who they are', {}, { role: 'Curator', company: 'Tate' }, 'Ana is Curator at Tate.'],
    ['where they are', {}, { company: 'Tate' }, 'Ana is with Tate.'],
    ['what they know', {}, { expertise: ['legal'] }, 'Ana knows legal.'],
    ['what they like', {}, { topics: ['food'] }, 'Ana would enjoy talking about food and drink.'],
  ]
  test.each(cases)('%s', (_, owner, other, reason) => {
    expect(why(person('Ben', owner), person('Ana Lima', other))[0]).toBe(reason)
  })

  test('go from the most to the least useful, three at most', () => {
    const owner = person('Ben', {
      seekingKeywords: ['fundraising', 'legal'],
      offeringKeywords: ['sales'],
      topics: ['ai'],
    })
    const other = person('Ana', {
      offeringKeywords: ['legal', 'investing'],
      seekingKeywords: ['customers'],
      topics: ['ai'],
      role: 'Partner',
    })
    expect(why(owner, other)).toEqual([
      'Ana can help with legal, which you asked for.',
      'You asked for fundraising, and Ana offers investing.',
      'Ana asked for customers, and you can help there.',
    ])
  })

  test("are another side's reasons the other way round", () => {
    const owner = person('Ben', { seekingKeywords: ['pricing'] })
    const other = person('Ana', { offeringKeywords: ['pricing'] })
    expect(why(owner, other)[0]).toBe('Ana can help with pricing, which you asked for.')
    expect(why(other, owner)[0]).toBe('Ben asked for pricing, and you can help there.')
  })

  test('differ from person to person', () => {
    const others = ['ai', 'legal', 'sales'].map((offer, index) =>
      person(`Guest${index}`, { offeringKeywords: [offer] }),
    )
    const owner = person('Ben', { seekingKeywords: ['ai', 'legal', 'sales'] })
    const all = others.flatMap((other) => why(owner, other))
    expect(new Set(all).size).toBe(all.length)
  })

  test('cut long words at the end of one', () => {
    const reason = why(ben, person('Ana', { offeringSummary: 'advice '.repeat(40).trim() }))[0]!
    expect(reason).toMatch(/^What Ana offers, in their own words: "advice (advice )+advice\.\.\."$/)
    expect(reason.length).toBeLessThan(210)
  })
})

describe('when little is known', () => {
  test('it is said plainly', () => {
    expect(explain(ben, person('Ana Lima'))).toEqual({
      whyMatch: [
        'Ana has not told us much yet, so we cannot say what you have in common.',
        'A first conversation with Ana is the way to find out.',
      ],
      conversationStarters: [
        'Ask Ana what would make this event worth coming to.',
        'Tell Ana what you hope to find here.',
      ],
    })
  })

  test('one fact and one plain sentence', () => {
    expect(why(ben, person('Ana', { role: 'Curator' }))).toEqual([
      'Ana is Curator.',
      'Ana has not told us much yet, so we cannot say what you have in common.',
    ])
  })

  test('what both were asked counts, once both answered', () => {
    const both = explain(
      { ...ben, responses: answered('topics', 'goals') },
      { ...person('Ana'), responses: answered('goals') },
    )
    expect(both.whyMatch[0]).toBe('You and Ana both told us about your current goals.')
    const one = explain({ ...ben, responses: answered('goals') }, person('Ana'))
    expect(one.whyMatch[0]).toBe('Ana has not told us much yet, so we cannot say what you have in common.')
    const cleared = answered('goals').map((response) => ({ ...response, value: null }))
    expect(
      explain({ ...ben, responses: cleared }, { ...person('Ana'), responses: answered('goals') }).whyMatch[0],
    ).toBe('Ana has not told us much yet, so we cannot say what you have in common.')
  })

  test('somebody without a name is a guest', () => {
    expect(why(ben, person(''))).toEqual([
      'This guest has not told us much yet, so we cannot say what you have in common.',
      'A first conversation with this guest is the way to find out.',
    ])
  })
})

describe('conversation starters', () => {
  const cases: [name: string, owner: Partial<Profile>, other: Partial<Profile>, starter: string][] = [
    [
      'about the help',
      { seekingKeywords: ['pricing'] },
      { offeringKeywords: ['pricing'] },
      'Ask Ana what to do first about pricing.',
    ],
    [
      'about the help the owner can give',
      { offeringKeywords: ['hiring'] },
      { seekingKeywords: ['hiring'] },
      'Tell Ana how you could help with hiring.',
    ],
    ['about a hook', {}, { conversationHooks: ['Former D1 athlete'] }, 'Ask Ana about this: "Former D1 athlete"'],
    [
      'about a shared topic',
      { topics: ['energy'] },
      { topics: ['energy'] },
      'What is changing most in energy right now, as each of you sees it?',
    ],
    [
      'about a shared field',
      { expertise: ['data'] },
      { expertise: ['data'] },
      'Compare notes with Ana: what has surprised you lately in data?',
    ],
    [
      'about what they are busy with',
      {},
      { currentFocus: 'Opening in Lisbon' },
      'Ana wrote: "Opening in Lisbon" Ask what would move that forward.',
    ],
    ['about their work', {}, { role: 'Curator' }, 'Ask Ana what a good week as Curator looks like.'],
    ['about their company', {}, { company: 'Tate' }, 'Ask Ana what Tate is working on.'],
  ]
  test.each(cases)('%s', (_, owner, other, starter) => {
    expect(starters(person('Ben', owner), person('Ana', other))[0]).toBe(starter)
  })
})

describe('what the cards of the event hide is not told either', () => {
  const owner = person('Ben', { seekingKeywords: ['cto'], expertise: ['ai'] })
  const other = person('Ana', { role: 'CTO', company: 'Acme', expertise: ['ai'], seniority: 'founder' })
  const hidden: [setting: keyof typeof showAll, words: RegExp][] = [
    ['showRole', /CTO at|is CTO|as CTO/],
    ['showCompany', /Acme/],
    ['showExpertise', /\bAI\b/],
  ]
  test.each(hidden)('%s', (setting, words) => {
    expect(JSON.stringify(explain(owner, other, showAll))).toMatch(words)
    expect(JSON.stringify(explain(owner, other, { ...showAll, [setting]: false }))).not.toMatch(words)
  })
})

describe('links', () => {
  const profile: Partial<Profile> = {
    role: 'CEO https://evil.example/x',
    company: 'www.evil.com',
    offeringSummary: 'Write to me at ana@evil.com or evil.io/now please',
    topics: ['https://evil.example'],
    conversationHooks: ['bit.ly/abc'],
  }

  test('are nowhere', () => {
    const said = explain(ben, person('Ana https://evil.example', profile))
    expect(JSON.stringify(said)).not.toMatch(/evil|bit\.ly|http|www|@/)
    expect(said.whyMatch).toEqual(['What Ana offers, in their own words: "Write to me at or please"', 'Ana is CEO.'])
  })
})

test('any two profiles: two or three different sentences each, without links, always the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.webUrl().filter((url) => url.length <= 60),
  )
  const keywords = fc.array(fc.oneof(fc.constantFrom(...vocabulary.ids), fc.string({ maxLength: 40 })), {
    maxLength: 6,
  })
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
      for (const sentences of [said.whyMatch, said.conversationStarters]) {
        expect(sentences.length).toBeGreaterThanOrEqual(2)
        expect(sentences.length).toBeLessThanOrEqual(3)
        expect(new Set(sentences).size).toBe(sentences.length)
        for (const sentence of sentences) {
          expect(blankLinks(sentence)).toBe(sentence)
          expect(sentence.length).toBeLessThanOrEqual(500)
        }
      }
    }),
    { numRuns: 300 },
  )
})
