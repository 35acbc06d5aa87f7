import { useState } from 'preact/hooks'
import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'
import { questionnaire as words } from '../../messages/guest-questions-en.ts'
import type { Refused } from '../api.ts'
import { isAnswered, missingRequired, neighbour } from './answering.ts'
import { warning } from './form-look.ts'
import { bottomBar, quiet } from './look.ts'
import type { Screen } from './page-path.ts'
import { QuestionControl } from './question-control.tsx'
import { SaveNote } from './save-note.tsx'
import { Title } from './title.tsx'
import type { Answering } from './use-answers.ts'
import { useFinish } from './use-finish.ts'
import { useKeyboardRoom } from './use-keyboard-room.ts'

interface Props {
  token: string
  question: Question
  questions: readonly Question[]
  answering: Answering
  longestAnswer: number
  /** Whether only this one is asked, and the card comes next. */
  alone: boolean
  arrived: boolean
  go(screen: Screen): void
  onRefused(refused: Refused): void
  onCompleted(): void
}

/** One question, filling the screen, with Back and Next above the keyboard. */
export function QuestionScreen({
  token,
  question,
  questions,
  answering,
  longestAnswer,
  alone,
  arrived,
  go,
  onRefused,
  onCompleted,
}: Props) {
  useKeyboardRoom()
  const { finishing, unsaved, finish } = useFinish({ token, answering, onRefused, onCompleted })
  const [value, setValue] = useState<ResponseValue>(answering.answers.get(question.id) ?? null)
  const at = questions.indexOf(question)
  const before = neighbour(questions, question.id, -1)
  const after = neighbour(questions, question.id, 1)

  function answer(given: ResponseValue) {
    setValue(given)
    answering.answer(question.id, given)
  }

  function clear() {
    answer(null)
    // The pressed button goes away with the answer.
    document.getElementById('question')?.focus()
  }

  function next() {
    void answering.flush()
    if (alone) return isAnswered(value) ? void finish() : go({ name: 'card' })
    if (after !== undefined) return go({ name: 'question', id: after.id })
    return missingRequired(questions, answering.answers).length > 0 ? go({ name: 'finish' }) : void finish()
  }

  return (
    <form
      class="mx-auto flex min-h-[calc(100dvh-2.75rem)] w-full max-w-2xl grow flex-col"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
      onKeyDown={(event) => {
        // Elsewhere the browser submits by itself, and one press must not go on twice.
        const typing = event.target instanceof HTMLTextAreaElement
        if (typing && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
      }}
    >
      <div class="flex flex-col gap-2 pt-4">
        <p class={`${quiet} flex min-h-6 justify-between gap-4 text-sm font-medium`}>
          <span>{words.place(at + 1, questions.length)}</span>
          <SaveNote state={answering.saveState} />
        </p>
        <div
          class="flex gap-1"
          role="progressbar"
          aria-label={words.progress}
          aria-valuemin={0}
          aria-valuenow={at + 1}
          aria-valuemax={questions.length}
        >
          {questions.map(({ id }, index) => (
            <span key={id} class={`h-2 grow rounded-full ${index <= at ? 'bg-primary' : 'bg-base-300'}`} />
          ))}
        </div>
      </div>
      <div class="flex grow flex-col gap-5 py-6">
        <div class="flex flex-col gap-2">
          <Title id="question" arrived={arrived}>
            {question.title}
          </Title>
          {question.subtitle !== undefined && (
            <p id="question-subtitle" class={`${quiet} text-lg text-pretty`}>
              {question.subtitle}
            </p>
          )}
          <p
            id="question-need"
            class={`text-sm font-medium ${question.required ? 'text-indigo-800 dark:text-indigo-300' : quiet}`}
          >
            {question.required ? words.required : words.optional}
          </p>
        </div>
        <QuestionControl question={question} value={value} longestAnswer={longestAnswer} onAnswer={answer} />
        {question.type !== 'open_text' && isAnswered(value) && (
          <button type="button" class="btn btn-ghost min-h-11 self-start underline underline-offset-4" onClick={clear}>
            {words.clear}
          </button>
        )}
        {unsaved && (
          <p role="alert" class={warning}>
            {words.unsaved}
          </p>
        )}
      </div>
      <div class={bottomBar}>
        <div class="flex items-center gap-3">
          <button
            type="button"
            class="btn btn-ghost btn-lg"
            onClick={() => {
              if (alone) return next()
              return go(before === undefined ? { name: 'invitation' } : { name: 'question', id: before.id })
            }}
          >
            {words.back}
          </button>
          {question.type === 'open_text' && (
            <span class={`${quiet} ml-auto hidden text-sm pointer-fine:block`} aria-hidden="true">
              {words.keys}
            </span>
          )}
          <button
            type="submit"
            class="btn btn-primary btn-lg ml-auto min-w-36 grow sm:grow-0"
            aria-disabled={finishing}
          >
            {finishing ? words.finishing : alone ? words.done : after === undefined ? words.finish : words.next}
          </button>
        </div>
      </div>
    </form>
  )
}
