import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { limitGivenWay, tableSizes } from '#core/matching/tables/table-sizes.ts'
import { isChoice } from '#core/questionnaire/choice.ts'

export type Kind = SeatingView['kind']
export const kinds: readonly Kind[] = ['ROUNDS', 'TABLES']

export const mostRounds: Readonly<Record<Kind, number>> = { ROUNDS: 12, TABLES: 4 }
export const mostPresent = 300
const seats = { fewest: 2, most: 20 }

/** The form: numbers as they are typed. */
export interface SeatingFields {
  rounds: string
  smallest: string
  largest: string
  /** The question that tells what guests eat; empty to heed none. */
  diet: string
  /** How many of one diet share a table at most. */
  ofOneDiet: string
  /** Rounds already held; 0 for a plan made anew. */
  held: number
  present: ReadonlySet<string>
}

type Guest = Pick<AttendeeView, 'id' | 'rsvpStatus'>

/** Those expected: who said yes, and who said maybe if the event matches them. */
export const expected = (guests: readonly Guest[], { matchMaybe }: Pick<EventView, 'matchMaybe'>): string[] =>
  guests
    .filter(({ rsvpStatus }) => rsvpStatus === 'CONFIRMED' || (rsvpStatus === 'MAYBE' && matchMaybe))
    .map(({ id }) => id)

/** The form to begin with: as the last plan was made, without a question that is gone; else for those expected. */
export function firstFields(
  kind: Kind,
  guests: readonly Guest[],
  event: Pick<EventView, 'matchMaybe' | 'matchesPerAttendee' | 'questions'>,
  plan: SeatingView | undefined,
): SeatingFields {
  const known = new Set(guests.map(({ id }) => id))
  return {
    rounds: String(
      plan?.rounds.length || (kind === 'ROUNDS' ? Math.min(event.matchesPerAttendee, mostRounds.ROUNDS) : 1),
    ),
    smallest: String(plan?.tableSize?.min ?? 4),
    largest: String(plan?.tableSize?.max ?? 8),
    diet: dietQuestions(event).find(({ id }) => id === plan?.dietary?.questionId)?.id ?? '',
    ofOneDiet: String(plan?.dietary?.atMost ?? 2),
    held: plan?.heldUpTo ?? 0,
    present: new Set(plan === undefined ? expected(guests, event) : plan.present.filter((id) => known.has(id))),
  }
}

export type Problem = 'rounds' | 'held' | 'sizes' | 'diet' | 'few' | 'many'

const wholeNumber = (text: string): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN)

/** What keeps the form from being sent; undefined when nothing does. */
export function problemOf(kind: Kind, fields: SeatingFields): Problem | undefined {
  const rounds = wholeNumber(fields.rounds)
  if (!(rounds >= 1 && rounds <= mostRounds[kind])) return 'rounds'
  if (fields.held >= rounds) return 'held'
  if (kind === 'TABLES') {
    const [smallest, largest] = [wholeNumber(fields.smallest), wholeNumber(fields.largest)]
    if (!(smallest >= seats.fewest && smallest <= largest && largest <= seats.most)) return 'sizes'
    const ofOneDiet = wholeNumber(fields.ofOneDiet)
    if (fields.diet !== '' && !(ofOneDiet >= 1 && ofOneDiet <= seats.most)) return 'diet'
  }
  if (fields.present.size < 2) return 'few'
  return fields.present.size > mostPresent ? 'many' : undefined
}

/** The tables that these guests would sit at; undefined where they divide into tables of the sizes asked for. */
export function sizesGivingWay(
  kind: Kind,
  fields: SeatingFields,
): { sizes: number[]; limits: { min: number; max: number } } | undefined {
  if (kind !== 'TABLES' || problemOf(kind, fields) !== undefined) return undefined
  const limits = { min: wholeNumber(fields.smallest), max: wholeNumber(fields.largest) }
  const sizes = tableSizes(fields.present.size, limits)
  return limitGivenWay(sizes, limits) === undefined ? undefined : { sizes, limits }
}

/** What the API takes for a form without problems. */
export const requestOf = (
  kind: Kind,
  { rounds, smallest, largest, diet, ofOneDiet, held, present }: SeatingFields,
) => ({
  kind,
  rounds: wholeNumber(rounds),
  keepRoundsUpTo: held,
  present: [...present],
  ...(kind === 'TABLES' ? { tableSize: { min: wholeNumber(smallest), max: wholeNumber(largest) } } : {}),
  ...(kind === 'TABLES' && diet !== '' ? { dietary: { questionId: diet, atMost: wholeNumber(ofOneDiet) } } : {}),
})

/** Questions that can tell what guests eat: those with options. */
export const dietQuestions = ({ questions }: Pick<EventView, 'questions'>): { id: string; title: string }[] =>
  questions.filter(isChoice).map(({ id, title }) => ({ id, title }))
