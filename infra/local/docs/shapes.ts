import * as z from 'zod'
import { AttendeeView } from '#core/attendee/attendee-view.ts'
import { TradingCard } from '#core/attendee/card.ts'
import { RejectedGuest } from '#core/attendee/guest-list.ts'
import { GuestView, ProfileView } from '#core/attendee/guest-view.ts'
import { EventView, PublicEventView } from '#core/event/event-view.ts'
import { MatchView, RevealedMatch } from '#core/matching/match-view.ts'
import { SeatingView } from '#core/matching/seating-view.ts'
import { SessionView } from '#core/organizer/session-view.ts'
import { Profile } from '#core/profile/profile.ts'
import { Question } from '#core/questionnaire/question.ts'
import { Response } from '#core/questionnaire/response.ts'
import type { Shapes } from './fields.ts'

/** What several routes answer with, by the name it has in docs/api.md. */
export const namedShapes: Readonly<Record<string, z.ZodType>> = {
  Event: EventView,
  PublicEvent: PublicEventView,
  Question,
  Attendee: AttendeeView,
  RejectedGuest,
  Guest: GuestView,
  Response,
  Profile,
  ProfileReading: ProfileView,
  TradingCard,
  Match: MatchView,
  RevealedMatch,
  Seating: SeatingView,
  Session: SessionView,
}

export const shapes: Shapes = z.registry<{ id: string }>()
for (const [id, schema] of Object.entries(namedShapes)) shapes.add(schema, { id })
