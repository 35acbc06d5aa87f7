import { expect, test } from 'vitest'
import { isOfferable } from '#core/matching/offerable.ts'
import { terms } from '#core/profile/terms.ts'

test.each(['pricing', 'investing', 'design', 'ai', 'mentoring', 'legal', 'introductions', 'hiring'])('%s', (term) => {
  expect(isOfferable(term, terms)).toBe(true)
})

test.each([
  ['a kind of people', ['cto', 'founders', 'investors', 'engineers', 'customers', 'freelancers']],
  ['a line of business', ['education', 'healthcare', 'manufacturing', 'startups', 'robotics']],
  ['what only a seeker has', ['fundraising', 'job-search', 'career-change']],
  ['a phrase somebody wrote', ['owner', 'cold chain buyers', '']],
])('not: %s', (_, wrong) => {
  expect(wrong.filter((term) => isOfferable(term, terms))).toEqual([])
})

test("an event's own concept can be offered", () => {
  const own = { labelOf: (id: string) => (id === 'c-help' ? 'C++ help' : terms.labelOf(id)) }
  expect(isOfferable('c-help', own)).toBe(true)
  expect(isOfferable('c-help', terms)).toBe(false)
})

test('all that is left out by name is a concept', () => {
  const kinds = ['angel-investors', 'family-offices', 'boards', 'advisors', 'executives', 'operators', 'internships']
  expect(kinds.filter((id) => terms.labelOf(id) === undefined || isOfferable(id, terms))).toEqual([])
})
