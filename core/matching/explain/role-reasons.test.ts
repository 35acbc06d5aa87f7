import { describe, expect, test } from 'vitest'
import { explain, showAll } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { matchInput } from '#core/matching/match-input.ts'
import { rarity } from '#core/profile/population.ts'
import { Profile } from '#core/profile/profile.ts'

const person = (name: string, known: Partial<Profile> = {}): Explained => ({
  profile: Profile.parse({ name, ...known }),
})
const names = Array.from({ length: 30 }, (_, number) => `Ben${number}`)
function told(owner: Partial<Profile>, other: Partial<Profile>, shown = showAll): Set<string> {
  return new Set(
    names.flatMap((name) => {
      const [a, b] = [person(name, owner), person('Ann Lee', other)]
      const said = explain(a, b, shown)
      expect(checkGrounds(said, a, b, shown)).toEqual([])
      return said.whyMatch
    }),
  )
}
const seeker = { seekingKeywords: ['founders'] }

describe('a kind of people that was asked for', () => {
  test('is told by the title on the card', () => {
    expect(told(seeker, { role: 'Founder', company: 'Loop' })).toEqual(
      new Set([
        "You asked for founders, and Ann's card says: Founder at Loop.",
        "You asked for founders; Ann's title is Founder at Loop.",
        'You are after founders: meet Ann, Founder at Loop.',
        'A first conversation with Ann is the way to find out.',
        'A few minutes with Ann will show what the two of you share.',
        'What Ann is about is best heard in person.',
      ]),
    )
  })

  test.each(['VP Product', 'engineer', 'Head of Sales at Loop', 'Engineer of machine learning', 'CTO, ex-Acme'])(
    'whatever the title, "%s" gets no article and no verb',
    (role) => {
      const sought = ['executives', 'engineers', 'sales', 'cto', 'product-management', 'software-engineering', 'hiring']
      const all = [...told({ seekingKeywords: sought }, { role, company: 'Loop' })].join('\n')
      expect(all).toContain(role)
      expect(all).not.toMatch(/Ann is |hoped to meet|at Loop at Loop/)
    },
  )

  test('is no topic to ask them about, their work is', () => {
    const { conversationStarters } = explain(person('Ben', seeker), person('Ann', { role: 'Founder' }))
    expect(conversationStarters[0]).toMatch(/title is Founder|this work: Founder/)
    expect(conversationStarters.join()).not.toMatch(/about founders/)
  })

  test('is told in a room where everybody asks for it', () => {
    const rare = rarity(names.map(() => ['founders']))
    const other = person('Ann', {
      role: 'Founder',
      offeringSummary: 'I bake bread for hotels. I know all about flour.',
    })
    const { whyMatch } = explain(person('Ben', seeker), other, showAll, { rarity: rare })
    expect(whyMatch[0]).toMatch(/founders.*Founder/)
  })

  test('counts by the career level too, but that is on no card and is not told', () => {
    const other = { seniority: 'founder', role: 'Curator' } as const
    expect(matchInput('a', '', Profile.parse({ name: 'Ann', ...other })).offering).toContain('founders')
    const all = [...told(seeker, other)].join('\n')
    expect(all).toContain('Curator')
    expect(all).not.toMatch(/founders[^.]*(?:Ann's (?:card|title)|: meet)|Ann is one/)
    expect([...told(seeker, { role: 'Founder' }, { ...showAll, showRole: false })].join('\n')).not.toMatch(/Founder/)
  })
})

describe('without common ground', () => {
  const other = {
    role: 'Nurse',
    offeringSummary: 'I bake bread for hotels.',
    seekingSummary: 'Two buyers for my bees.',
  }

  test('nothing is said of a link where their own words say enough', () => {
    for (const reason of told({ seekingKeywords: ['legal'], offeringKeywords: ['sales'] }, other)) {
      expect(reason).toMatch(/"I bake bread for hotels"|"Two buyers for my bees"|Nurse/)
      expect(reason).not.toMatch(/legal|sales|You /)
    }
  })

  test('what was asked for is only a thread where there is little else', () => {
    const all = [...told({ seekingKeywords: ['legal'] }, { role: 'Nurse' })]
    expect(all.filter((reason) => reason.includes('legal')).toSorted()).toEqual([
      'You are after legal, and Ann may have met somebody who can help.',
      'You asked for legal: Ann may know whom to ask.',
      'You asked for legal; whether Ann can help there is worth asking.',
    ])
    expect([...told({ seekingKeywords: ['legal'] }, { offeringKeywords: ['legal'] })].join('\n')).not.toMatch(
      /whether|may /,
    )
  })
})
