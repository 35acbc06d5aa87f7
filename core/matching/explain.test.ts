import { describe, expect, test } from 'vitest'
import { explain } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { rarity } from '#core/profile/population.ts'
import { Profile } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }
const person = (name: string, known: Partial<Profile> = {}): Explained => ({
  profile: Profile.parse({ name, ...known }),
})
const why = (owner: Explained, other: Explained) => explain(owner, other).whyMatch
/** Every way in which pairs of differently named people are told the same. */
function ways(of: 'whyMatch' | 'conversationStarters', owner: Partial<Profile>, other: Partial<Profile>): Set<string> {
  const names = Array.from({ length: 40 }, (_, number) => `Ben${number}`)
  return new Set(names.map((name) => explain(person(name, owner), person('Ana Lima', other))[of][0] ?? ''))
}

describe('reasons', () => {
  const cases: [name: string, owner: Partial<Profile>, other: Partial<Profile>, reason: string][] = [
    [
      'help that was asked for',
      { seekingKeywords: ['fundraising'] },
      { offeringKeywords: ['fundraising'] },
      'Ana can help with what you asked for: fundraising.',
    ],
    [
      'three things are named, in the order they were asked for',
      { seekingKeywords: ['ai', 'cold chain', 'pricing', 'legal'] },
      { offeringKeywords: ['legal', 'pricing', 'ai', 'cold chain'] },
      'Ana can help with what you asked for: AI, cold chain and pricing.',
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
      "You asked for CTOs and engineering leaders; Ana's title is CTO at Acme.",
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
      'You and Ana both know about sales and AI.',
    ],
    [
      'their own words on what they offer',
      {},
      { offeringSummary: 'I can help with "cold chain" audits.' },
      'What Ana offers, in their own words: "I can help with \'cold chain\' audits".',
    ],
    [
      'their own words on what they seek',
      {},
      { seekingSummary: 'Two hospital buyers' },
      'In Ana\'s own words: "Two hospital buyers".',
    ],
    ['who they are', {}, { role: 'Curator', company: 'Tate' }, "Ana's title is Curator at Tate."],
    ['where they are', {}, { company: 'Tate' }, "Ana's card names Tate."],
    ['what they know', {}, { expertise: ['legal'] }, 'Ana knows about legal.'],
    ['what they offer others', {}, { offeringKeywords: ['legal'] }, 'Ana offers legal.'],
    ['what they ask others for', {}, { seekingKeywords: ['legal'] }, 'Ana asked for legal.'],
  ]
  test.each(cases)('%s', (_, owner, other, reason) => {
    const found = ways('whyMatch', owner, other)
    expect(found).toContain(reason)
    expect(found.size).toBeGreaterThanOrEqual(3)
  })

  test('go from the most to the least useful, three at most', () => {
    const owner = person('Ben', { seekingKeywords: ['fundraising', 'legal'], offeringKeywords: ['sales'] })
    const other = person('Ana', {
      offeringKeywords: ['legal', 'investing'],
      seekingKeywords: ['customers'],
      role: 'Partner',
    })
    const { whyMatch, grounds } = explain(owner, other)
    expect(whyMatch).toHaveLength(3)
    expect(whyMatch.map((reason) => /legal|investing|customers/.exec(reason)?.[0])).toEqual([
      'legal',
      'investing',
      'customers',
    ])
    expect(grounds).toEqual([
      [
        { of: 'owner', field: 'seekingKeywords' },
        { of: 'other', field: 'offeringKeywords' },
      ],
      [
        { of: 'owner', field: 'seekingKeywords' },
        { of: 'other', field: 'offeringKeywords' },
      ],
      [{ of: 'other', field: 'seekingKeywords' }],
    ])
  })

  test("are another side's reasons the other way round", () => {
    const needs = { seekingKeywords: ['pricing'] }
    const gives = { offeringKeywords: ['pricing'] }
    expect(ways('whyMatch', needs, gives)).toContain('You asked for pricing, and Ana can help there.')
    expect(ways('whyMatch', gives, needs)).toContain('You can help Ana with pricing.')
  })

  test('put what is rare in the room first and what everybody shares last', () => {
    const owner = person('Ben', { seekingKeywords: ['ai', 'cold chain'], offeringKeywords: ['sales'] })
    const other = person('Ana', { offeringKeywords: ['cold chain', 'ai'], seekingKeywords: ['sales'] })
    const room = (rare: string) =>
      rarity(
        Array.from({ length: 20 }, (_, n) => ['ai', 'sales', 'cold chain'].filter((term) => n < 2 || term !== rare)),
      )
    const told = (rare: string) => explain(owner, other, showAll, { rarity: room(rare) }).whyMatch
    expect(told('cold chain')[0]).toMatch(/cold chain and AI/)
    expect(told('sales').map((reason) => /sales|AI/.exec(reason)?.[0])).toEqual(['sales', 'AI'])
  })

  test('do not tell what both ticked as a topic, for it is on no card; the owner may begin with their own', () => {
    const said = explain(person('Ben', { topics: ['energy'] }), person('Ana', { topics: ['energy', 'food'] }))
    expect(said.whyMatch.join()).not.toMatch(/energy|food/)
    expect(said.conversationStarters[0]).toMatch(/^You enjoy talking about energy|^Since you like to talk about energy/)
    expect(said.starterGrounds[0]).toEqual([{ of: 'owner', field: 'topics' }])
  })
})

describe('when little is known', () => {
  test('it is said plainly', () => {
    const { whyMatch, grounds } = explain(person('Ben'), person('Ana Lima'))
    expect(whyMatch).toHaveLength(2)
    expect(whyMatch.join()).toMatch(/Ana/)
    expect(grounds).toEqual([[], []])
    expect(ways('whyMatch', {}, {})).toContain('We cannot say yet what you and Ana have in common.')
  })

  test('what the owner asked for is the thread', () => {
    const { whyMatch, grounds } = explain(person('Ben', { seekingKeywords: ['legal'] }), person('Ana'))
    expect(whyMatch[1]).toMatch(/legal/)
    expect(grounds[0]).toEqual([])
    expect(grounds[1]).toEqual([{ of: 'owner', field: 'seekingKeywords' }])
  })

  test('one fact and one plain sentence', () => {
    const { whyMatch, grounds } = explain(person('Ben'), person('Ana', { role: 'Curator' }))
    expect(whyMatch[0]).toMatch(/Curator/)
    expect(grounds).toEqual([[{ of: 'other', field: 'role' }], []])
    expect(whyMatch[1]).not.toMatch(/cannot say yet|little we can tell|yet to be found/)
  })

  test('somebody without a name is a guest', () => {
    for (const reason of why(person('Ben'), person(''))) {
      expect(reason).toMatch(/this guest/i)
      expect(reason).not.toMatch(/^this/)
    }
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
      'Tell Ana how you could help with hiring and recruiting.',
    ],
    ['about a hook', {}, { conversationHooks: ['Former D1 athlete'] }, 'Ask Ana about this: "Former D1 athlete".'],
    [
      'about a shared field',
      { expertise: ['data'] },
      { expertise: ['data'] },
      'Compare notes with Ana: what has surprised you lately about data?',
    ],
    ['about their work', {}, { role: 'Curator' }, "Ana's title is Curator: ask what a good week looks like."],
    ['about their company', {}, { company: 'Tate' }, 'Ask Ana what is new at Tate.'],
    ['about what they know', {}, { expertise: ['legal'] }, 'Ask Ana what people misunderstand about legal.'],
    ['about what they offer', {}, { offeringKeywords: ['legal'] }, 'Ask Ana how they came to know about legal.'],
    ['about what they seek', {}, { seekingKeywords: ['legal'] }, 'Ask Ana how things stand with legal.'],
  ]
  test.each(cases)('%s', (_, owner, other, starter) => {
    const found = ways('conversationStarters', owner, other)
    const label = vocabulary.labelOf('hiring')?.toLowerCase() ?? ''
    expect(found).toContain(starter.replace('hiring and recruiting', label))
    expect(found.size).toBeGreaterThanOrEqual(2)
  })

  test('quote what the reasons did not', () => {
    const { whyMatch, conversationStarters } = explain(
      person('Ben'),
      person('Ana', { seekingSummary: 'Opening a shop in Lisbon. Two hospital buyers by May.' }),
    )
    const quotes = [...whyMatch, ...conversationStarters].flatMap((sentence) => /"(.*)"/.exec(sentence)?.[1] ?? [])
    expect(quotes.toSorted()).toEqual(['Opening a shop in Lisbon', 'Two hospital buyers by May'])
  })
})

describe('what the cards of the event hide is not told either', () => {
  const owner = person('Ben', { seekingKeywords: ['cto'], expertise: ['ai'] })
  const other = person('Ana', {
    role: 'CTO',
    company: 'Acme',
    expertise: ['ai'],
    seniority: 'founder',
    offeringSummary: 'As CTO of Acme I review AI roadmaps. Sourdough and long runs.',
  })
  const hidden: [setting: keyof typeof showAll, words: RegExp][] = [
    ['showRole', /\bCTO\b/],
    ['showCompany', /Acme/],
    ['showExpertise', /\bAI\b/],
  ]
  test.each(hidden)('%s', (setting, words) => {
    const shown = { ...showAll, [setting]: false }
    expect(JSON.stringify(explain(owner, other, showAll))).toMatch(words)
    const said = explain(owner, other, shown)
    expect(JSON.stringify([said.whyMatch, said.conversationStarters])).not.toMatch(words)
    expect(JSON.stringify(said)).toMatch(/Sourdough and long runs/)
    expect(checkGrounds(said, owner, other, shown)).toEqual([])
  })
})

describe('links', () => {
  test('are nowhere, and words around them are not torn out', () => {
    const said = explain(
      person('Ben'),
      person('Ana https://evil.example', {
        role: 'CEO https://evil.example/x',
        company: 'www.evil.com',
        offeringSummary: 'Write to me at ana@evil.com or evil.io/now please',
        topics: ['https://evil.example'],
        conversationHooks: ['bit.ly/abc'],
      }),
    )
    expect(JSON.stringify(said)).not.toMatch(/evil|bit\.ly|http|www|@|Write/)
    expect(said.whyMatch[0]).toMatch(/CEO/)
  })
})
