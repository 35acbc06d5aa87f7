import { type MatchInput, roleConcepts, termsOf, withNeedsMet } from '#core/matching/match-input.ts'
import { drawFrom } from '#core/matching/populations.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'
import type { Seniority } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

/**
 * How a room is made up. `uniform`: everybody may look for, offer and know anything. `skew`: terms by Zipf's law, and
 * half the room looks for capital. `roles`: people look for, offer and know what their role does. In the last two only
 * investors, one in twenty, have capital to offer.
 */
export type RoomKind = 'uniform' | 'skew' | 'roles'

type Role = {
  title: string
  /** Of a hundred people, how many have it. */
  share: number
  seniority: readonly Seniority[]
  seeks: readonly string[]
  offers: readonly string[]
}

const roles: readonly Role[] = [
  {
    title: 'Founder',
    share: 30,
    seniority: ['founder'],
    seeks: ['fundraising', 'investors', 'co-founders', 'customers', 'hiring', 'go-to-market', 'advisors', 'engineers'],
    offers: ['startups', 'leadership', 'product-management', 'pitching', 'strategy', 'introductions'],
  },
  {
    title: 'Investor',
    share: 5,
    seniority: ['senior', 'executive'],
    seeks: ['founders', 'startups', 'introductions', 'research', 'innovation'],
    offers: ['investing', 'venture-capital', 'fundraising', 'advisors', 'introductions', 'strategy'],
  },
  {
    title: 'Software engineer',
    share: 15,
    seniority: ['early', 'mid', 'senior'],
    seeks: ['job-search', 'mentoring', 'co-founders', 'open-source', 'startups', 'leadership'],
    offers: ['software-engineering', 'ai', 'data', 'cloud', 'security', 'engineers', 'mobile'],
  },
  {
    title: 'Designer',
    share: 8,
    seniority: ['early', 'mid', 'senior'],
    seeks: ['freelancers', 'job-search', 'customers', 'community', 'product-management'],
    offers: ['design', 'user-research', 'branding', 'product-management', 'content'],
  },
  {
    title: 'Marketer',
    share: 10,
    seniority: ['mid', 'senior', 'executive'],
    seeks: ['partnerships', 'content', 'job-search', 'growth', 'data', 'mentoring'],
    offers: ['marketing', 'growth', 'branding', 'content', 'social-media', 'seo', 'go-to-market'],
  },
  {
    title: 'Account executive',
    share: 12,
    seniority: ['mid', 'senior', 'executive'],
    seeks: ['customers', 'introductions', 'partnerships', 'enterprise-sales', 'business-development'],
    offers: ['sales', 'enterprise-sales', 'business-development', 'customer-success', 'pricing', 'introductions'],
  },
  {
    title: 'Operations lead',
    share: 8,
    seniority: ['senior', 'executive'],
    seeks: ['automation', 'supply-chain', 'manufacturing', 'hiring', 'finance', 'consulting'],
    offers: ['operations', 'project-management', 'finance', 'supply-chain', 'people', 'strategy'],
  },
  {
    title: 'Lawyer',
    share: 4,
    seniority: ['senior', 'executive'],
    seeks: ['customers', 'founders', 'introductions', 'international-expansion'],
    offers: ['legal', 'intellectual-property', 'compliance', 'mergers-acquisitions'],
  },
  {
    title: 'Researcher',
    share: 8,
    seniority: ['early', 'senior'],
    seeks: ['grants', 'co-founders', 'job-search', 'fundraising', 'mentoring', 'partnerships'],
    offers: ['research', 'ai', 'data', 'innovation', 'biotech', 'public-speaking'],
  },
]

const sectors = [
  'saas',
  'fintech',
  'healthcare',
  'biotech',
  'climate',
  'energy',
  'education',
  'ecommerce',
  'real-estate',
  'food',
  'mobility',
  'gaming',
]

/** A room of made-up people, the same for the same seed. */
export function roomOf(kind: RoomKind, size: number, seed: number): MatchInput[] {
  const random = seededNumbers(seed)
  const role = drawFrom(
    roles.map(({ share }) => (kind === 'uniform' ? 1 : share)),
    random,
  )
  const anySector = drawFrom(
    sectors.map((_, rank) => (kind === 'uniform' ? 1 : 1 / (rank + 1))),
    random,
  )
  const anyTerm = drawFrom(
    vocabulary.ids.map((_, rank) => (kind === 'uniform' ? 1 : 1 / (rank + 1))),
    random,
  )
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const popular = shuffled(vocabulary.ids, seededNumbers(seed + 1))
  const term = () => popular[anyTerm()]
  const sector = () => sectors[anySector()]
  /** Between `least` and `most` different terms. */
  const terms = (least: number, most: number, draw: () => string | undefined): string[] => {
    const wanted = least + Math.floor(random() * (most - least + 1))
    const drawn = new Set<string>()
    while (drawn.size < wanted) drawn.add(draw() ?? '')
    return termsOf([...drawn])
  }
  return Array.from({ length: size }, (_, index) => {
    const { title, seniority, seeks, offers } = roles[role()] ?? { title: '', seniority: [], seeks: [], offers: [] }
    const level = random() < 0.1 ? null : (pick(seniority) ?? null)
    const mostly = (own: readonly string[]) => () => (kind === 'roles' && random() < 0.8 ? pick(own) : term())
    const seeking = terms(2, 5, mostly(seeks))
    const offering = terms(2, 5, mostly(offers))
    const expertise = terms(3, 6, () => (random() < 0.2 ? sector() : mostly(offers)()))
    if (kind === 'skew' && random() < 0.5) seeking[0] = 'fundraising'
    const offered =
      kind === 'uniform' || title === 'Investor' ? offering : offering.filter((offer) => !capital.has(offer))
    return {
      attendeeId: `att_${seed}_${index}`,
      createdAt: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
      seeking: termsOf(seeking),
      offering: withNeedsMet(
        kind === 'uniform' ? offered : [...offered, ...roleConcepts({ role: title, seniority: level })],
      ),
      expertise,
      topics: terms(2, 5, () => (random() < 0.6 ? sector() : term())),
      experience: level,
    }
  })
}

/** What a search for money finds; few have it to give. */
const capital = new Set(
  vocabulary.ids.filter((id) => id === 'fundraising' || vocabulary.needsMetBy(id).includes('fundraising')),
)

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
