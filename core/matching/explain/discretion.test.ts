import { describe, expect, test } from 'vitest'
import { discretionOf, hasWords, isFreeOfContacts } from '#core/matching/explain/discretion.ts'
import { Profile } from '#core/profile/profile.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }
const person = (known: Partial<Profile> = {}) => ({ profile: Profile.parse({ name: 'Ana', ...known }) })

describe('ways to reach somebody', () => {
  test.each([
    'Write to ana@acme.example',
    'see acme.com',
    'call +49 151 234 56 78',
    '(030) 1234-567',
    'I am @ana_lima there',
    'ana at acme dot example',
    'ana(at)acme(dot)example',
    'Text me any time',
    'ask for my number',
    'my WhatsApp is open',
  ])('%s', (text) => {
    expect(isFreeOfContacts(text)).toBe(false)
  })

  test.each([
    'We raised 1,200,000 in 2024',
    'WhatsApp bots for bakeries',
    'Head @ Acme',
    '30+ companies at 4.5% of revenue',
  ])('not: %s', (text) => {
    expect(isFreeOfContacts(text)).toBe(true)
  })
})

test('whole words only', () => {
  expect(hasWords('We sell Acme pumps', 'acme')).toBe(true)
  expect(hasWords('We sell acmeister pumps, by Acme.', 'acme')).toBe(true)
  expect(hasWords('acmeister', 'acme')).toBe(false)
  expect(hasWords('We use C++ here', 'c++')).toBe(true)
})

describe('what the event hides', () => {
  const other = person({ role: 'Head of Growth', company: 'Acme', expertise: ['legal', 'ai'], seekingKeywords: ['ai'] })

  test('its company, its title, a field that is on no other part of the card', () => {
    const hidden = { showCompany: false, showRole: false, showExpertise: false }
    const maySay = discretionOf(person(), other, hidden)
    expect(
      ['At ACME we grow', 'As head of growth', 'I know contract law and legal', 'I know AI'].map((text) =>
        maySay(text),
      ),
    ).toEqual([false, false, false, true])
    const open = discretionOf(person(), other, showAll)
    expect(['At ACME we grow', 'As head of growth', 'I know contract law and legal'].every((text) => open(text))).toBe(
      true,
    )
  })
})

describe('whom one of the two would rather avoid', () => {
  const avoid = { people: ['Bo Berg'], kinds: 'recruiters, crypto people' }
  test.each([
    ['the owner', { ...person(), avoid }, person()],
    ['the other', person(), { ...person(), avoid }],
  ])('%s', (_, owner, other) => {
    const maySay = discretionOf(owner, other, showAll)
    expect(
      ['I worked with bo berg', 'I help recruiters', 'recruiting for startups', 'We sell pumps'].map((text) =>
        maySay(text),
      ),
    ).toEqual([false, false, expect.any(Boolean), true])
  })

  test('nobody: all may be said', () => {
    expect(discretionOf(person(), person(), showAll)('I help recruiters')).toBe(true)
  })
})
