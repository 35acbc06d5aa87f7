import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'
import { questionnaire as words } from '../../messages/guest-questions-en.ts'
import { charactersLeft } from './answering.ts'
import { choiceCard, field } from './form-look.ts'
import { quiet } from './look.ts'
import { MultiChoice } from './multi-choice.tsx'
import { Scale } from './scale.tsx'

export interface ControlProps {
  question: Question
  value: ResponseValue
  onAnswer(value: ResponseValue): void
}

/** What a question is answered with. The heading with id `question` names it. */
export function QuestionControl({ longestAnswer, ...props }: ControlProps & { longestAnswer: number }) {
  switch (props.question.type) {
    case 'open_text':
      return <OpenText {...props} longest={longestAnswer} />
    case 'slider':
      return <Scale {...props} />
    case 'single_select':
      return <SingleChoice {...props} />
    case 'multi_select':
      return <MultiChoice {...props} />
  }
}

function OpenText({ question, value, onAnswer, longest }: ControlProps & { longest: number }) {
  const text = typeof value === 'string' ? value : ''
  const left = charactersLeft(text, longest)
  return (
    <div class="flex flex-col gap-2">
      <textarea
        class={`${field} field-sizing-content max-h-[45dvh] min-h-36 leading-relaxed`}
        aria-labelledby="question"
        aria-describedby="question-subtitle question-need question-hint"
        placeholder={question.config?.placeholder}
        maxLength={longest}
        autocapitalize="sentences"
        value={text}
        onInput={(event) => onAnswer(event.currentTarget.value)}
      />
      <Hint question={question} />
      <p role="status" class={left === undefined ? 'sr-only' : `${quiet} text-sm`}>
        {left === undefined ? '' : words.left(left)}
      </p>
    </div>
  )
}

function SingleChoice({ question, value, onAnswer }: ControlProps) {
  return (
    <div class="flex flex-col gap-3">
      <div
        class="flex flex-col gap-3"
        role="radiogroup"
        aria-labelledby="question"
        aria-describedby="question-subtitle question-need question-hint"
      >
        {question.config?.options?.map((option) => (
          <label key={option.value} class={choiceCard}>
            <input
              type="radio"
              name="choice"
              class="size-6 shrink-0 appearance-none rounded-full border-2 border-base-content/55 outline-none checked:border-8 checked:border-primary"
              value={option.value}
              checked={value === option.value}
              onChange={() => onAnswer(option.value)}
            />
            <span>
              <span class="block font-medium wrap-anywhere">{option.label}</span>
              {option.description !== undefined && <span class={`${quiet} block text-sm`}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      <Hint question={question} />
    </div>
  )
}

export function Hint({ question }: { question: Question }) {
  return (
    <p id="question-hint" class={`${quiet} text-sm`}>
      {question.config?.hint}
    </p>
  )
}
