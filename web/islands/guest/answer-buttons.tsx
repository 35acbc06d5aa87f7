import { invitation } from '../../messages/guest-en.ts'
import { spinner } from './look.ts'
import { Icon } from './icon.tsx'

export type Status = 'CONFIRMED' | 'MAYBE' | 'DECLINED'

const buttons = [
  { status: 'CONFIRMED', look: 'btn-primary', icon: 'check' },
  { status: 'MAYBE', look: 'btn-outline', icon: 'clock' },
  { status: 'DECLINED', look: 'btn-outline', icon: 'close' },
] as const

interface Props {
  sending: Status | undefined
  current?: Status
  onAnswer(status: Status): void
}

/** The three answers to an invitation. */
export function AnswerButtons({ sending, current, onAnswer }: Props) {
  return (
    <div class="flex flex-col gap-3">
      {buttons.map(({ status, look, icon }) => (
        <button
          type="button"
          key={status}
          class={`btn btn-lg h-14 w-full justify-start gap-3 text-lg ${look}`}
          aria-pressed={current === undefined ? undefined : current === status}
          aria-disabled={sending !== undefined}
          onClick={() => sending === undefined && onAnswer(status)}
        >
          {sending === status ? (
            <span class={`${spinner} size-6`} aria-hidden="true" />
          ) : (
            <Icon name={icon} class="size-6" />
          )}
          {invitation.answers[status]}
          {current === status && (
            <span
              class="bg-neutral text-neutral-content ml-auto grid size-7 place-items-center rounded-full"
              aria-hidden="true"
            >
              <Icon name="check" class="size-4" />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
