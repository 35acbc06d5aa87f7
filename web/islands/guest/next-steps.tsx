import type { RsvpView } from '#core/attendee/guest-view.ts'
import { steps } from '../../messages/guest-steps-en.ts'
import { type Answers, answeredCount } from './answering.ts'
import { momentTime } from './event-time.ts'
import { Icon, type IconName } from './later-icon.tsx'
import { bottomBar, panel, quiet } from './look.ts'
import { Title } from './title.tsx'

/** The way into the questions, always within the thumb's reach. */
export function QuestionsCall({
  questions,
  answers,
  onQuestions,
}: {
  questions: RsvpView['questions']
  answers: Answers
  onQuestions(): void
}) {
  const answered = answeredCount(questions, answers)
  return (
    <div class={`${bottomBar} lg:static lg:mx-0 lg:mt-0 lg:rounded-box lg:border lg:bg-base-100 lg:p-5 lg:shadow-sm`}>
      <p class={`${quiet} mb-2 flex flex-wrap items-center justify-between gap-x-4 text-sm`}>
        <span>{steps.why}</span>
        <span class="inline-flex items-center gap-1">
          <Icon name="clock" class="size-4" />
          {steps.minutes}
        </span>
      </p>
      <button type="button" class="btn btn-primary btn-lg h-14 w-full" onClick={onQuestions}>
        {answered === 0 ? steps.questions(questions.length) : steps.resume(answered, questions.length)}
      </button>
    </div>
  )
}

interface Props {
  arrived: boolean
  event: RsvpView['event']
  /** Whether the list is open with somebody on it. */
  hasMatches: boolean
  matchesAddress: string
  onCard(): void
  onQuestions(): void
}

/** What a guest who has done everything may expect, and what they can still change. */
export function WhatNext({ arrived, event, hasMatches, matchesAddress, onCard, onQuestions }: Props) {
  const revealed = event.revealedAt !== null
  const opens = event.revealsAt === null ? steps.opens : steps.opensAt(momentTime(event.revealsAt, event.timezone))
  const list = hasMatches ? steps.openNow : revealed ? steps.openEmpty : opens
  return (
    <section class={`${panel} flex flex-col gap-4 p-5 sm:p-6`}>
      <Title level={2} arrived={arrived} class="text-xl font-bold">
        {steps.doneTitle}
      </Title>
      <h3 class="sr-only">{steps.next}</h3>
      <ol class="flex flex-col gap-4">
        <Step icon="spark" {...list} />
        <Step icon="bell" {...steps.reminder} />
        <Step icon="chat" {...steps.atEvent} />
      </ol>
      {hasMatches && (
        <a class="btn btn-primary btn-lg w-full" href={matchesAddress}>
          {steps.matches}
        </a>
      )}
      <div class="flex flex-wrap gap-3">
        <button
          type="button"
          class={`btn min-h-12 grow ${hasMatches ? 'btn-outline' : 'btn-primary'}`}
          onClick={onCard}
        >
          {steps.card}
        </button>
        <button type="button" class="btn btn-outline min-h-12 grow" onClick={onQuestions}>
          {steps.review}
        </button>
      </div>
    </section>
  )
}

function Step({ icon, title, text }: { icon: IconName; title: string; text: string }) {
  return (
    <li class="flex gap-3">
      <span class="bg-primary/10 text-primary grid size-10 shrink-0 place-items-center rounded-full">
        <Icon name={icon} />
      </span>
      <div>
        <p class="font-semibold">{title}</p>
        <p class={quiet}>{text}</p>
      </div>
    </li>
  )
}
