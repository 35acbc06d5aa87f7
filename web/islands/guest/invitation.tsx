import { useState } from 'preact/hooks'
import type { RsvpView } from '#core/attendee/guest-view.ts'
import { invitation as words } from '../../messages/guest-en.ts'
import { type Refused, call } from '../api.ts'
import { type Status, AnswerButtons } from './answer-buttons.tsx'
import type { Answers } from './answering.ts'
import { EventHero } from './event-hero.tsx'
import { momentTime } from './event-time.ts'
import { Icon } from './icon.tsx'
import { later } from './later.tsx'
import { panel, quiet } from './look.ts'
import type { Screen } from './page-path.ts'
import { Title } from './title.tsx'

const Coming = later(() => import('./coming.tsx').then((part) => part.Coming))

interface Props {
  token: string
  rsvp: RsvpView
  answers: Answers
  consentWording: string
  arrived: boolean
  go(screen: Screen): void
  onAttendee(attendee: RsvpView['attendee']): void
  onRefused(refused: Refused): void
  onQuestions(): void
}

/** The landing page of the link: what it is about, the answer, and what comes next. */
export function Invitation({
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
  const { event, attendee } = rsvp
  const [sending, setSending] = useState<Status>()
  const [changing, setChanging] = useState(false)
  const [justAnswered, setJustAnswered] = useState(0)
  const answered = attendee.rsvpStatus === 'PENDING' ? undefined : attendee.rsvpStatus
  const done = attendee.questionnaireCompletedAt !== null
  const comes = answered === 'CONFIRMED' || answered === 'MAYBE'

  async function respond(status: Status) {
    setSending(status)
    // Beside the call, so that what comes next is there with its answer.
    Coming.prefetch()
    const outcome = await call<RsvpView['attendee']>('POST', `/api/rsvp/${token}/respond`, { status })
    setSending(undefined)
    if (!outcome.ok) return onRefused(outcome.refused)
    setChanging(false)
    setJustAnswered((times) => times + 1)
    onAttendee(outcome.value)
  }

  return (
    <div class="grid gap-5 py-4 lg:grid-cols-[1.05fr_1fr] lg:items-start lg:gap-8 lg:py-8">
      <div class="flex flex-col gap-5">
        <EventHero
          event={event}
          firstName={attendee.firstName}
          arrived={arrived && !done && justAnswered === 0}
          compact={answered !== undefined}
        />
        <div class="hidden lg:block">
          <About event={event} withHost={answered !== undefined} />
        </div>
      </div>
      <div class="flex flex-col gap-5">
        <section class={`${panel} flex flex-col gap-4 p-5 sm:p-6`}>
          {answered === undefined ? (
            <>
              <div>
                <h2 class="text-xl font-bold">{words.can}</h2>
                {event.rsvpDeadline !== null && (
                  <p class={`${quiet} mt-1`}>{words.by(momentTime(event.rsvpDeadline, event.timezone))}</p>
                )}
              </div>
              <AnswerButtons sending={sending} onAnswer={respond} />
            </>
          ) : (
            <>
              <div class="flex items-start gap-3">
                <span
                  class={`grid size-11 shrink-0 place-items-center rounded-full ${comes ? 'bg-success text-success-content' : 'bg-base-300'}`}
                >
                  <Icon
                    name={answered === 'CONFIRMED' ? 'check' : answered === 'MAYBE' ? 'clock' : 'close'}
                    class="size-6"
                  />
                </span>
                <div>
                  <Title key={justAnswered} level={2} arrived={justAnswered > 0} class="text-xl font-bold">
                    {words.said[answered].title}
                  </Title>
                  <p class={quiet}>{words.said[answered].lead}</p>
                </div>
              </div>
              {changing && <AnswerButtons sending={sending} current={answered} onAnswer={respond} />}
              <button
                type="button"
                class="btn btn-ghost min-h-11 self-start underline underline-offset-4"
                aria-expanded={changing}
                onClick={() => setChanging(!changing)}
              >
                {changing ? words.keep : words.change}
              </button>
            </>
          )}
          <p class="sr-only" role="status">
            {sending === undefined ? '' : words.sending}
          </p>
        </section>
        {comes && (
          <Coming
            token={token}
            rsvp={rsvp}
            answers={answers}
            consentWording={consentWording}
            arrived={arrived && justAnswered === 0}
            go={go}
            onAttendee={onAttendee}
            onRefused={onRefused}
            onQuestions={onQuestions}
          />
        )}
        <div class="lg:hidden">
          <About event={event} withHost={answered !== undefined} />
        </div>
      </div>
    </div>
  )
}

function About({ event: { description, organizer }, withHost }: { event: RsvpView['event']; withHost: boolean }) {
  if (description === null && !withHost) return null
  return (
    <section class={`${panel} flex flex-col gap-3 p-5 sm:p-6`}>
      <h2 class="text-lg font-bold">{words.about}</h2>
      {description !== null && <p class="leading-relaxed whitespace-pre-line wrap-anywhere">{description}</p>}
      {withHost && (
        <p class="wrap-anywhere">
          {words.host}: {organizer.name}{' '}
          <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={`mailto:${organizer.email}`}>
            {organizer.email}
          </a>
        </p>
      )}
    </section>
  )
}
