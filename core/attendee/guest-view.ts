import * as z from 'zod'
import { PublicEventView, publicEventView } from '../event/event-view.ts'
import type { Event } from '../event/event.ts'
import { type MatchList, revealedMatches } from '../matching/match-list.ts'
import { type Organizer, organizerName } from '../organizer/organizer.ts'
import { ownLabels } from '../profile/event-vocabulary.ts'
import { Profile } from '../profile/profile.ts'
import { Question } from '../questionnaire/question.ts'
import { Response } from '../questionnaire/response.ts'
import { Attendee } from './attendee.ts'
import { TradingCard, tradingCard } from './card.ts'

export const GuestView = Attendee.pick({
  id: true,
  email: true,
  phone: true,
  firstName: true,
  lastName: true,
  rsvpStatus: true,
  rsvpRespondedAt: true,
  questionnaireCompletedAt: true,
}).extend({ textConsent: z.boolean() })

/** What the bearer of an RSVP link sees. */
export const RsvpView = z.object({
  event: PublicEventView,
  attendee: GuestView,
  questions: z.array(Question),
  responses: z.array(Response),
  hasMatches: z.boolean().describe('Whether the lists are open and somebody was picked for this one.'),
})
export type RsvpView = z.infer<typeof RsvpView>

/** `list`: the guest's, where there is one. */
export function rsvpView(
  { event, attendee, organizer }: { event: Event; attendee: Attendee; organizer: Organizer },
  list: MatchList | undefined,
  textConsent: boolean,
  now: string,
): RsvpView {
  return RsvpView.parse({
    event: publicEventView(event, { name: organizerName(organizer), email: organizer.email }, now),
    attendee: { ...attendee, textConsent },
    questions: event.questions,
    responses: attendee.responses,
    hasMatches: event.revealedAt !== null && list !== undefined && revealedMatches(list).length > 0,
  })
}

/** How far the reading of the answers is, the profile once it is there, and the card others will see (L2). */
export const ProfileView = z.object({
  status: z.enum(['PENDING', 'READY', 'FAILED']),
  profile: Profile.optional(),
  card: TradingCard.optional(),
  addedOffers: z.array(z.string()).describe('Offers the guest added to those the answers tell.'),
})
export type ProfileView = z.infer<typeof ProfileView>

export function profileView(attendee: Attendee, event: Event): ProfileView {
  const { profile, extraction, correction } = attendee
  const addedOffers = correction?.addedOffers ?? []
  if (profile === null) return { status: extraction === 'FAILED' ? 'FAILED' : 'PENDING', addedOffers }
  const status = extraction === 'PENDING' ? 'PENDING' : extraction === 'FAILED' ? 'FAILED' : 'READY'
  const card = tradingCard(profile, 2, event.cardSettings, { labels: ownLabels(event.vocabulary) })
  return { status, profile, card, addedOffers }
}
