import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import { avoidedAmong } from '#core/attendee/avoid.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'

/** Where more guests are of one company, it is the company's own event, and hardly anybody would be left to meet. */
export const mostColleagues = 200

/** What an organizer wants kept off every list. What guests ask for themselves holds in any case. */
export const KeepApart = z.strictObject({
  sameCompany: z
    .boolean()
    .default(false)
    .describe(
      `People of one company are not suggested to each other, unless more than ${mostColleagues} guests are of it.`,
    ),
  metBefore: z
    .boolean()
    .default(false)
    .describe('People who were on each other’s revealed lists at an earlier event of yours are not suggested again.'),
})
export type KeepApart = z.infer<typeof KeepApart>

export type ApartPairs = ReadonlyMap<string, ReadonlySet<string>>

type Pair = readonly [string, string]

/**
 * Who must never be suggested to whom, both ways, by attendee id: by the organizer's rules and by what guests wish. Nobody
 * learns whose wish it was: a pair that is apart reads like any pair that was not chosen. `met` are pairs of an earlier
 * event; `vocabulary` is the event's.
 */
export function apartPairs(
  guests: readonly Attendee[],
  settings: KeepApart,
  met: readonly Pair[] = [],
  vocabulary?: Vocabulary,
): ApartPairs {
  const avoidedBy = avoidedAmong(guests, vocabulary)
  const wishes = guests.flatMap((guest) => [...avoidedBy(guest)].map((other): Pair => [guest.id, other]))
  return bothWays(guests, [...ruledApart(guests, settings, met), ...wishes])
}

/** The same by the organizer's rules alone: what an organizer is shown tells nothing of what guests wish. */
export const apartByRules = (guests: readonly Attendee[], settings: KeepApart, met: readonly Pair[] = []): ApartPairs =>
  bothWays(guests, ruledApart(guests, settings, met))

function ruledApart(guests: readonly Attendee[], { sameCompany, metBefore }: KeepApart, met: readonly Pair[]): Pair[] {
  const colleagues = sameCompany ? byCompany(guests).filter(({ length }) => length <= mostColleagues) : []
  return [
    ...(metBefore ? met : []),
    ...colleagues.flatMap((ids) => ids.flatMap((one, at) => ids.slice(at + 1).map((other): Pair => [one, other]))),
  ]
}

function bothWays(guests: readonly Attendee[], pairs: readonly Pair[]): ApartPairs {
  const apart = new Map(guests.map(({ id }) => [id, new Set<string>()]))
  for (const [a, b] of pairs) {
    const [ofA, ofB] = [apart.get(a), apart.get(b)]
    if (a === b || ofA === undefined || ofB === undefined) continue
    ofA.add(b)
    ofB.add(a)
  }
  return apart
}

function byCompany(guests: readonly Attendee[]): string[][] {
  const companies = new Map<string, string[]>()
  for (const { id, profile } of guests) {
    const company = companyKey(profile?.company ?? '')
    if (company === '') continue
    const colleagues = companies.get(company)
    if (colleagues === undefined) companies.set(company, [id])
    else colleagues.push(id)
  }
  return [...companies.values()]
}

const legalForms = /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|plc|bv|oy|ab|sa|sarl|srl|pty)\b/g

/** What people write who are of no company, in lower case, words by a space. */
const noCompany = new Set(
  (
    'freelance, freelancer, freelancing, self employed, selfemployed, self, myself, independent, independent consultant, ' +
    'n a, na, none, no company, nothing, unknown, private, stealth, stealth mode, stealth startup, student, retired, ' +
    'unemployed, between jobs, looking for work, tbd, various'
  ).split(', '),
)

/** One spelling of a company's name; empty for what is none. */
function companyKey(company: string): string {
  const name = company.normalize('NFKC').toLowerCase().replace(/[.,]/g, ' ')
  const key = name.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
  const words = key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return !/\p{L}/u.test(words) || noCompany.has(words) ? '' : key
}
