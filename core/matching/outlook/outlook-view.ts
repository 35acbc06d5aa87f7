import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { Outlook, outlookOf } from '#core/matching/outlook/outlook.ts'
import { chanceOfComing, prospectsOf } from '#core/matching/outlook/prospects.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { ownLabels } from '#core/profile/event-vocabulary.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { keywordLabel } from '#core/profile/keyword.ts'

const chance = z.number().min(0).max(1)
const label = z.string().describe('The term as people read it.')

/** An event's outlook as its organizer reads it, with what it was worked out from. */
export const OutlookView = Outlook.extend({
  capacity: z.int(),
  /** Guests on the list who have not declined. */
  prospects: z.int(),
  /** On how many lists one guest may be, which limits how many wishes they can meet. */
  cap: z.int(),
  chances: z.object({ CONFIRMED: chance, MAYBE: chance, PENDING: chance }),
  terms: z.array(Outlook.shape.terms.element.extend({ label })),
  inviteNext: z.array(Outlook.shape.inviteNext.element.extend({ label })),
})
export type OutlookView = z.infer<typeof OutlookView>

export function outlookView(
  event: Pick<Event, 'id' | 'capacity' | 'matchesPerAttendee' | 'matching' | 'vocabulary'>,
  attendees: readonly Attendee[],
): OutlookView {
  const { id: eventId, capacity, matchesPerAttendee: k, matching } = event
  const cap = k + matching.balance.capSlack
  const vocabulary = vocabularyFor(event.vocabulary)
  const own = ownLabels(event.vocabulary)
  const prospects = prospectsOf(attendees, vocabulary)
  const tellers = new Map<string, number>()
  for (const { input } of prospects) {
    for (const term of new Set([...(input?.seeking ?? []), ...(input?.offering ?? [])])) {
      tellers.set(term, (tellers.get(term) ?? 0) + 1)
    }
  }
  // A phrase of one guest alone is no market: nobody could be invited for "round" or "failure story".
  const isTold = (term: string) => vocabulary.labelOf(term) !== undefined || (tellers.get(term) ?? 0) > 1
  const meets = vocabulary.needsMetBy
  const outlook = outlookOf(prospects, { eventId, k, cap, capacity, scorer: v1Scorer, meets, isTold })
  const labelled = <Named extends { term: string }>(one: Named) => ({
    ...one,
    label: own.get(one.term) ?? keywordLabel(one.term),
  })
  const { DECLINED: _, ...chances } = chanceOfComing
  return {
    ...outlook,
    capacity,
    prospects: prospects.length,
    cap,
    chances,
    terms: outlook.terms.map(labelled),
    inviteNext: outlook.inviteNext.map(labelled),
  }
}
