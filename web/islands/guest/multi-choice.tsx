import { questionnaire as words } from '../../messages/guest-questions-en.ts'
import { chosenIn, mostChoices, toggled } from './answering.ts'
import { choiceCard } from './form-look.ts'
import { edge, quiet } from './look.ts'
import { type ControlProps, Hint } from './question-control.tsx'

/** Several of many. Options stay reachable when no more may be chosen; trying says why. */
export function MultiChoice({ question, value, onAnswer }: ControlProps) {
  const options = question.config?.options ?? []
  const most = mostChoices(question)
  const chosen = chosenIn(value)
  const limited = most < options.length
  // Short options stand side by side: a phone then shows most of a long list at once.
  const plain = options.every(({ label, description }) => description === undefined && label.length <= 40)
  const isFull = limited && chosen.length >= most

  return (
    <div class="flex flex-col gap-3">
      <p role="status" class={`text-sm font-medium ${isFull ? 'text-indigo-800 dark:text-indigo-300' : quiet}`}>
        {!limited
          ? words.any(chosen.length)
          : isFull
            ? words.full(most)
            : chosen.length === 0
              ? words.most(most)
              : words.chosen(chosen.length, most)}
      </p>
      <div
        class={plain ? 'flex flex-wrap gap-2' : 'grid gap-2.5 sm:grid-cols-2'}
        role="group"
        aria-labelledby="question"
        aria-describedby="question-subtitle question-need question-hint"
      >
        {options.map((option) => {
          const isChosen = chosen.includes(option.value)
          const closed = isFull && !isChosen
          return (
            <label
              key={option.value}
              class={`${choiceCard} ${plain ? 'min-h-11 rounded-full py-1.5 pr-4 pl-2.5' : ''} ${closed ? 'cursor-not-allowed opacity-75' : ''}`}
            >
              <input
                type="checkbox"
                class={`checkbox checkbox-primary shrink-0 ${edge} ${plain ? 'rounded-full' : ''}`}
                value={option.value}
                checked={isChosen}
                aria-disabled={closed}
                onClick={(event) => closed && event.preventDefault()}
                onChange={() => onAnswer(toggled(chosen, option.value, most))}
              />
              <span>
                <span class="block font-medium wrap-anywhere">{option.label}</span>
                {option.description !== undefined && <span class={`${quiet} block text-sm`}>{option.description}</span>}
              </span>
            </label>
          )
        })}
      </div>
      <Hint question={question} />
    </div>
  )
}
