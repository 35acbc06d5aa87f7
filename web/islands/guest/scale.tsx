import type { ControlProps } from './question-control.tsx'
import { Hint } from './question-control.tsx'

const stops = [1, 2, 3, 4, 5]

/**
 * One to five on a track. Radio buttons rather than a range: a range always has a value, so nobody could tell "three"
 * from "not answered", and choosing the middle would take two moves.
 */
export function Scale({ question, value, onAnswer }: ControlProps) {
  const { leftLabel, rightLabel } = question.config ?? {}
  const nameOf = (stop: number) =>
    [stop, stop === 1 ? leftLabel : stop === 5 ? rightLabel : undefined].filter(Boolean).join(', ')
  return (
    <div class="flex flex-col gap-3">
      <div
        class="relative flex justify-between"
        role="radiogroup"
        aria-labelledby="question"
        aria-describedby="question-subtitle question-need question-hint"
      >
        <span
          class="bg-base-content/25 absolute inset-x-6 top-1/2 h-1 -translate-y-1/2 rounded-full"
          aria-hidden="true"
        />
        {stops.map((stop) => (
          <label
            key={stop}
            class="bg-base-100 border-base-content/55 has-checked:bg-primary has-checked:text-primary-content has-checked:border-primary hover:border-primary has-focus-visible:outline-primary relative grid size-12 cursor-pointer place-items-center rounded-full border-2 text-lg font-bold transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 sm:size-14"
          >
            <input
              type="radio"
              name="scale"
              class="absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-none"
              value={stop}
              checked={value === stop}
              aria-label={nameOf(stop)}
              onChange={() => onAnswer(stop)}
            />
            <span aria-hidden="true">{stop}</span>
          </label>
        ))}
      </div>
      <p class="flex justify-between gap-6 text-sm font-medium" aria-hidden="true">
        <span class="max-w-[45%]">{leftLabel}</span>
        <span class="max-w-[45%] text-right">{rightLabel}</span>
      </p>
      <Hint question={question} />
    </div>
  )
}
