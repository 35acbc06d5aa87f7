import type { RsvpView } from '#core/attendee/guest-view.ts'
import type { Refused } from '../api.ts'
import type { Answers } from './answering.ts'
import { AvoidSection } from './avoid-section.tsx'
import { QuestionsCall, WhatNext } from './next-steps.tsx'
import type { Screen } from './page-path.ts'
import { TextConsent } from './text-consent.tsx'

interface Props {
  token: string
  rsvp: RsvpView
  answers: Answers
  consentWording: string
  /** Whether the guest came here from a screen further on. */
  arrived: boolean
  go(screen: Screen): void
  onAttendee(attendee: RsvpView['attendee']): void
  onRefused(refused: Refused): void
  onQuestions(): void
}

/** What follows a yes or a maybe: texts, if wanted, and the questions; or, once those are done, what happens next. */
export function Coming({
  token,
  rsvp,
  answers,
  consentWording,
  arrived,
  go,
  onAttendee,
  onRefused,
  onQuestions,
}: Props) {
  const { event, attendee, questions } = rsvp
  const done = attendee.questionnaireCompletedAt !== null
  return (
    <>
      {done && (
        <WhatNext
          arrived={arrived}
          event={event}
          hasMatches={rsvp.hasMatches}
          matchesAddress={`/rsvp/${token}/matches`}
          onCard={() => go({ name: 'card' })}
          onQuestions={onQuestions}
        />
      )}
      <TextConsent
        token={token}
        attendee={attendee}
        wording={consentWording}
        onAttendee={onAttendee}
        onRefused={onRefused}
      />
      {done && <AvoidSection token={token} />}
      {!done && <QuestionsCall questions={questions} answers={answers} onQuestions={onQuestions} />}
    </>
  )
}
