import { isTrade } from '#core/profile/concepts.ts'
import type { Terms } from '#core/profile/terms.ts'

// Who somebody is, or what only a seeker has: nobody offers it on top of what they do.
const sought: ReadonlySet<string> = new Set([
  'investors',
  'angel-investors',
  'family-offices',
  'fundraising',
  'exits',
  'boards',
  'advisors',
  'founders',
  'co-founders',
  'technical-cofounder',
  'executives',
  'cto',
  'engineers',
  'operators',
  'freelancers',
  'internships',
  'job-search',
  'career-change',
  'self-employment',
  'women-in-business',
  'customers',
  'pilot-customers',
  'beta-testers',
  'influencers',
  'local-network',
])

/**
 * Whether a guest can be asked to offer a term as well: a concept of the event's `terms`, and help of some kind, neither a
 * kind of people nor a line of business. A phrase somebody wrote means little to others.
 */
export const isOfferable = (term: string, terms: Pick<Terms, 'labelOf'>): boolean =>
  terms.labelOf(term) !== undefined && !sought.has(term) && !isTrade(term)
