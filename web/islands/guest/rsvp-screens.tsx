import { useEffect, useState } from 'preact/hooks'
import type { ProfileView, RsvpView } from '#core/attendee/guest-view.ts'
import type { Refused } from '../api.ts'
import { resumeAt } from './answering.ts'
import { Invitation } from './invitation.tsx'
import { later } from './later.tsx'
import type { Rules } from './rsvp-app.tsx'
import { useAnswers } from './use-answers.ts'
import { useScreen } from './use-screen.ts'

const Problem = later(() => import('./problem.tsx').then((part) => part.Problem))
const QuestionScreen = later(() => import('./question-screen.tsx').then((part) => part.QuestionScreen))
const FinishScreen = later(() => import('./finish-screen.tsx').then((part) => part.FinishScreen))
const ReadingScreen = later(() => import('./reading-screen.tsx').then((part) => part.ReadingScreen))
const CardScreen = later(() => import('./card-screen.tsx').then((part) => part.CardScreen))
const EditCard = later(() => import('./edit-card.tsx').then((part) => part.EditCard))

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
  const comes = attendee.rsvpStatus === 'CONFIRMED' || attendee.rsvpStatus === 'MAYBE'

  useEffect(() => {
    document.title = event.name
  }, [event.name])
  // Ready before they are needed, also if the network is gone by then.
  useEffect(() => {
    if (!comes) return
    for (const part of [Problem, QuestionScreen, FinishScreen, ReadingScreen, CardScreen, EditCard]) part.prefetch()
  }, [comes])

  if (refused !== undefined) {
    const back = () => {
      setRefused(undefined)
      go({ name: 'invitation' })
      onReload()
    }
    return <Problem refused={refused} organizer={event.organizer} onBack={back} onAgain={back} arrived />
  }

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
        <Invitation
          {...shared}
          rsvp={rsvp}
          answers={answering.answers}
          consentWording={rules.consentWording}
          onAttendee={onAttendee}
          onQuestions={toQuestions}
        />
      )
    case 'question': {
      const id = screen.name === 'question' ? screen.id : ''
      const question = questions.find((one) => one.id === id) ?? resumeAt(questions, answering.answers)
      return question === undefined ? (
        <FinishScreen {...shared} questions={questions} answering={answering} onCompleted={completed} />
      ) : (
        <QuestionScreen
          {...shared}
          key={question.id}
          alone={screen.name === 'question' && screen.alone === true}
          question={question}
          questions={questions}
          answering={answering}
          longestAnswer={rules.longestAnswer}
          onCompleted={completed}
        />
      )
    }
    case 'finish':
      return <FinishScreen {...shared} questions={questions} answering={answering} onCompleted={completed} />
    case 'reading':
      return <ReadingScreen {...shared} onProfile={setProfile} />
    case 'card':
      return <CardScreen {...shared} profile={profile} most={rules.caps.keywords} onProfile={setProfile} />
    case 'edit':
      return <EditCard {...shared} rsvp={rsvp} profile={profile} caps={rules.caps} onProfile={setProfile} />
  }
}
