import type { Question } from '#core/questionnaire/question.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'

const words = organizer.questions

interface Props {
  question: Question
  number: number
  isFirst: boolean
  isLast: boolean
  canChange: boolean
  onMove(step: -1 | 1): void
  onRemove(): void
}

/** One question as guests meet it, with what the organizer may do to it. */
export function QuestionCard({ question, number, isFirst, isLast, canChange, onMove, onRemove }: Props) {
  const { title, subtitle, type, required, locked, config } = question
  const options = config?.options ?? []
  return (
    <li class="card card-border border-base-300 bg-base-100">
      <div class="card-body flex-row gap-3 p-4 sm:gap-4 sm:p-5">
        <span
          aria-hidden="true"
          class="bg-base-200 grid size-8 shrink-0 place-items-center rounded-full text-sm font-semibold"
        >
          {number}
        </span>
        <div class="flex min-w-0 flex-1 flex-col gap-2">
          <h3 class="font-semibold text-balance wrap-anywhere">{title}</h3>
          {subtitle !== undefined && <p class="text-base-content/80 text-sm wrap-anywhere">{subtitle}</p>}
          <p class="text-base-content/80 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <span>
              {words.types[type]}
              {config?.maxSelections === undefined ? '' : ` (${words.upTo(config.maxSelections)})`}
            </span>
            <span>{required ? words.required : words.optional}</span>
            {locked && (
              <span class="inline-flex items-center gap-1">
                <Icon name="lock" size="size-3.5" />
                {words.locked}
              </span>
            )}
          </p>
          {options.length > 0 && (
            <details class="text-sm">
              <summary class="link link-hover w-fit cursor-pointer">{words.options(options.length)}</summary>
              <ul class="mt-2 flex flex-wrap gap-1.5">
                {options.map(({ value, label }) => (
                  <li key={value} class="badge badge-ghost h-auto min-h-6">
                    {label}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
        {canChange && (
          <div class="flex flex-col gap-1 sm:flex-row">
            <Act
              id={`up-${question.id}`}
              icon="up"
              label={words.up(title)}
              isOff={isFirst}
              onClick={() => onMove(-1)}
            />
            <Act icon="down" label={words.down(title)} isOff={isLast} onClick={() => onMove(1)} />
            {!locked && <Act icon="trash" label={words.remove(title)} isOff={false} onClick={onRemove} />}
          </div>
        )}
      </div>
    </li>
  )
}

// aria-disabled keeps the focus when a question arrives at an end.
const Act = ({
  id,
  icon,
  label,
  isOff,
  onClick,
}: {
  id?: string
  icon: 'up' | 'down' | 'trash'
  label: string
  isOff: boolean
  onClick(): void
}) => (
  <button
    {...(id === undefined ? {} : { id })}
    type="button"
    class={`btn btn-ghost btn-sm btn-square ${isOff ? 'opacity-40' : ''}`}
    aria-label={label}
    aria-disabled={isOff}
    onClick={() => !isOff && onClick()}
  >
    <Icon name={icon} />
  </button>
)
