import { useEffect, useState } from 'preact/hooks'
import type { ProfileView, RsvpView } from '#core/attendee/guest-view.ts'
import type { Refused } from '../api.ts'
import { CardScreen } from './card-screen.tsx'
import { EditCard } from './edit-card.tsx'
import { FinishScreen } from './finish-screen.tsx'
import { Invitation } from './invitation.tsx'
import { resumeAt } from './answering.ts'
import { Problem } from './problem.tsx'
import { QuestionScreen } from './question-screen.tsx'
import { ReadingScreen } from './reading-screen.tsx'
import type { Rules } from './rsvp-app.tsx'
import { useAnswers } from './use-answers.ts'
import { useScreen } from './use-screen.ts'

interface Props {
  token: string
  rsvp: RsvpView
  rules: Rules
  onAttendee(attendee: RsvpView['attendee']): void
  onReload(): void
}

/** The invitation and what follows a yes or a maybe, one screen at a time. */
export function RsvpScreens({ token, rsvp, rules, onAttendee, onReload }: Props) {
  const { screen, arrived, go } = useScreen()
  const [refused, setRefused] = useState<Refused>()
  const [profile, setProfile] = useState<ProfileView>()
  const answering = useAnswers(token, rsvp.responses, setRefused)
  const { event, attendee, questions } = rsvp

  useEffect(() => {
    document.title = event.name
  }, [event.name])

  if (refused !== undefined) {
    const back = () => {
      setRefused(undefined)
      go({ name: 'invitation' })
      onReload()
    }
    return <Problem refused={refused} organizer={event.organizer} onBack={back} onAgain={back} arrived />
  }

  const comes = attendee.rsvpStatus === 'CONFIRMED' || attendee.rsvpStatus === 'MAYBE'
  const name = comes ? screen.name : 'invitation'
  const toQuestions = () => {
    const first = resumeAt(questions, answering.answers)
    go(first === undefined ? { name: 'finish' } : { name: 'question', id: first.id })
  }
  const shared = { token, arrived, go, onRefused: setRefused }
  const completed = () => {
    onAttendee({ ...attendee, questionnaireCompletedAt: new Date().toISOString() })
    setProfile(undefined)
    go({ name: 'reading' }, { replace: true })
  }

  switch (name) {
    case 'invitation':
      return (
        <Invitation {...shared} rsvp={rsvp} answers={answering.answers} consentWording={rules.consentWording} onAttendee={onAttendee} onQuestions={toQuestions} />
      )
    case 'question': {
      const id = screen.name === 'question' ? screen.id : ''
      const question = questions.find((one) => one.id === id) ?? resumeAt(questions, answering.answers)
      return question === undefined ? (
        <FinishScreen {...shared} questions={questions} answering={answering} onCompleted={completed} />
      ) : (
        <QuestionScreen {...shared} key={question.id} question={question} questions={questions} answering={answering} longestAnswer={rules.longestAnswer} onCompleted={completed} />
      )
    }
    case 'finish':
      return <FinishScreen {...shared} questions={questions} answering={answering} onCompleted={completed} />
    case 'reading':
      return <ReadingScreen {...shared} onProfile={setProfile} />
    case 'card':
      return <CardScreen {...shared} profile={profile} onProfile={setProfile} />
    case 'edit':
      return <EditCard {...shared} rsvp={rsvp} profile={profile} caps={rules.caps} onProfile={setProfile} />
  }
}
