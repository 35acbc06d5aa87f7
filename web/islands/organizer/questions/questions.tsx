import type { EventView } from '#core/event/event-view.ts'
import type { Question } from '#core/questionnaire/question.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { focusSoon } from '../page/focus.ts'
import { useSay } from '../page/say.tsx'
import { Problem } from '../page/states.tsx'
import { QuestionCard } from './question-card.tsx'
import { movedQuestion, removedDefaults, withQuestion, withoutQuestion } from './question-order.ts'

const words = organizer.questions

interface Props {
  event: EventView
  defaults: readonly Question[]
  onEvent(event: EventView): void
}

/** What guests are asked, in order; what is not locked can be moved, left out and brought back. */
export function Questions({ event, defaults, onEvent }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const say = useSay()
  const { questions } = event
  const canChange = event.status !== 'CANCELLED'
  const removed = removedDefaults(questions, defaults)

  async function put(next: Question[], done: string) {
    if (busy) return
    setBusy(true)
    setProblem('')
    onEvent({ ...event, questions: next })
    const outcome = await askFirmly<{ items: Question[] }>('PUT', `/api/events/${event.id}/questions`, {
      questions: next,
    })
    setBusy(false)
    if (outcome.ok) {
      onEvent({ ...event, questions: outcome.value.items })
      say(done)
    } else {
      onEvent(event)
      setProblem(refusalWords(outcome.refused, Date.now()))
    }
  }

  function move(question: Question, step: -1 | 1) {
    const next = movedQuestion(questions, question.id, step)
    void put(next, words.movedTo(question.title, next.findIndex(({ id }) => id === question.id) + 1))
  }

  function restore(question: Question) {
    void put(withQuestion(questions, question), words.restoredNow(question.title))
    focusSoon(`#up-${question.id}`)
  }

  return (
    <section class="flex max-w-3xl flex-col gap-4">
      <div>
        <h2 class="text-xl font-semibold">{words.heading}</h2>
        <p class="text-base-content/80 mt-1">{canChange ? words.lead : words.cancelled}</p>
        {canChange && event.status !== 'DRAFT' && <p class="text-base-content/80 mt-1 text-sm">{words.answered}</p>}
      </div>
      <Problem>{problem}</Problem>
      <ol class="flex flex-col gap-3">
        {questions.map((question, at) => (
          <QuestionCard
            key={question.id}
            question={question}
            number={at + 1}
            isFirst={at === 0}
            isLast={at === questions.length - 1}
            canChange={canChange}
            onMove={(step) => move(question, step)}
            onRemove={() => {
              void put(withoutQuestion(questions, question.id), words.removedNow(question.title))
              focusSoon(`#restore-${question.id}`)
            }}
          />
        ))}
      </ol>
      {canChange && removed.length > 0 && (
        <section class="flex flex-col gap-3">
          <div>
            <h3 class="text-lg font-semibold">{words.removed}</h3>
            <p class="text-base-content/80">{words.removedLead}</p>
          </div>
          <ul class="card card-border border-base-300 divide-base-300 divide-y">
            {removed.map((question) => (
              <li key={question.id} class="flex flex-wrap items-center gap-3 p-4">
                <span class="min-w-40 flex-1">{question.title}</span>
                <button
                  id={`restore-${question.id}`}
                  type="button"
                  class="btn btn-sm"
                  aria-label={words.restoreOf(question.title)}
                  onClick={() => restore(question)}
                >
                  {words.restore}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
