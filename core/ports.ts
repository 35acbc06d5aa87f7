import type { IdKind } from './ids.ts'
import type { Profile } from './profile/profile.ts'
import type { Vocabulary } from './profile/vocabulary.ts'
import type { Question } from './questionnaire/question.ts'
import type { Response } from './questionnaire/response.ts'

/** What the shell supplies, so that decisions stay free of clock and chance. */
export interface Clock {
  /** ISO 8601 UTC with milliseconds */
  now(): string
}

export interface Ids {
  next(kind: IdKind): string
}

/**
 * What a provider said to one send. `unclear` covers a timeout, a reset, a 5xx and an unreadable answer: the message may
 * have been accepted, so it must be looked up before anything is sent again.
 */
export type SendOutcome =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'throttled'; retryAfterMs: number }
  | { outcome: 'rejected'; code: string }
  | { outcome: 'unclear' }

export interface TextSender {
  send(text: { to: string; body: string; noticeId: string }): Promise<SendOutcome>
  /** The provider's id of a text that was accepted for `to` at or after `since` and has `containing` in it, if there is one. */
  find(text: { to: string; containing: string; since: string }): Promise<string | undefined>
}

export interface MailSender {
  send(mail: {
    to: string
    fromName: string
    subject: string
    html: string
    text: string
    noticeId: string
    unsubscribeUrl: string | undefined
  }): Promise<SendOutcome>
}

export interface ExtractionInput {
  eventName: string
  firstName: string
  lastName: string | null
  questions: Question[]
  responses: Response[]
  /** The event's; the built-in one when left out. */
  vocabulary?: Vocabulary
}

export interface ProfileExtractor {
  extract(input: ExtractionInput): Promise<Profile>
}
