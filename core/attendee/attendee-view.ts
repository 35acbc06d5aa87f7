import * as z from 'zod'
import { Profile } from '../profile/profile.ts'
import { questionIds } from '../questionnaire/question.ts'
import type { Response } from '../questionnaire/response.ts'
import { Attendee } from './attendee.ts'

/** A guest as the organizer sees them (R108); what the score reads is spelt out from the profile. */
export const AttendeeView = Attendee.omit({
  organizerId: true,
  answer: true,
  completion: true,
  correction: true,
  avoid: true,
  linkGeneration: true,
  version: true,
}).extend({
  goalsText: z.string().nullable(),
  idealMatchText: z.string().nullable(),
  experienceLevel: Profile.shape.seniority,
  topicsOfInterest: z.array(z.string()),
  expertise: z.array(z.string()),
  seekingKeywords: z.array(z.string()),
  offeringKeywords: z.array(z.string()),
})
export type AttendeeView = z.infer<typeof AttendeeView>

export function attendeeView(attendee: Attendee): AttendeeView {
  const { profile, responses } = attendee
  return AttendeeView.parse({
    ...attendee,
    goalsText: textOf(responses, questionIds.goals),
    idealMatchText: textOf(responses, questionIds.idealConnections),
    experienceLevel: profile?.seniority ?? null,
    topicsOfInterest: profile?.topics ?? [],
    expertise: profile?.expertise ?? [],
    seekingKeywords: profile?.seekingKeywords ?? [],
    offeringKeywords: profile?.offeringKeywords ?? [],
  })
}

function textOf(responses: Response[], questionId: string): string | null {
  const value = responses.find((response) => response.questionId === questionId)?.value
  return typeof value === 'string' ? value : null
}
