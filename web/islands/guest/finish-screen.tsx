import type { Question } from '#core/questionnaire/question.ts'
import { questionnaire as words } from '../../messages/guest-questions-en.ts'
import type { Refused } from '../api.ts'
import { missingRequired, resumeAt } from './answering.ts'
import { warning } from './form-look.ts'
import { panel, quiet } from './look.ts'
import type { Screen } from './page-path.ts'
import { Title } from './title.tsx'
import type { Answering } from './use-answers.ts'
import { useFinish } from './use-finish.ts'

interface Props {
  token: string
  questions: readonly Question[]
  answering: Answering
  arrived: boolean
  go(screen: Screen): void
  onRefused(refused: Refused): void
  onCompleted(): void
}

/** A gentle word about the questions that matter most; finishing without them is allowed (R123). */
export function FinishScreen({ token, questions, answering, arrived, go, onRefused, onCompleted }: Props) {
  const { finishing, unsaved, finish } = useFinish({ token, answering, onRefused, onCompleted })
  const missing = missingRequired(questions, answering.answers)
  const back = resumeAt(questions, answering.answers)
  return (
    <section class={`${panel} mx-auto my-8 flex w-full max-w-xl flex-col gap-5 p-6`}>
      <Title arrived={arrived}>{words.almost}</Title>
      {missing.length > 0 && (
        <>
          <p class={quiet}>{words.missing}</p>
          <ul class="flex flex-col gap-3">
            {missing.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  class="btn btn-outline h-auto min-h-12 w-full justify-start py-3 text-left"
                  onClick={() => go({ name: 'question', id })}
                >
                  {words.answer(title)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {unsaved && (
        <p role="alert" class={warning}>
          {words.unsaved}
        </p>
      )}
      <div class="flex flex-col gap-3 sm:flex-row-reverse">
        <button
          type="button"
          class="btn btn-primary btn-lg sm:grow"
          aria-disabled={finishing}
          onClick={() => void finish()}
        >
          {finishing ? words.finishing : missing.length > 0 ? words.anyway : words.finish}
        </button>
        {back !== undefined && (
          <button type="button" class="btn btn-ghost btn-lg" onClick={() => go({ name: 'question', id: back.id })}>
            {words.backToQuestions}
          </button>
        )}
      </div>
    </section>
  )
}
