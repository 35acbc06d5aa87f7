import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { type Guest, initials, questionnaireState } from './guest-list.ts'

const words = organizer.guests

const rsvpKinds = {
  CONFIRMED: 'bg-success/30',
  MAYBE: 'bg-warning/40',
  PENDING: 'bg-base-300',
  DECLINED: 'bg-error/25',
} as const

export const RsvpBadge = ({ guest }: { guest: Pick<Guest, 'rsvpStatus'> }) => (
  <span
    class={`badge badge-sm text-base-content border-0 font-medium whitespace-nowrap ${rsvpKinds[guest.rsvpStatus]}`}
  >
    {words.rsvp[guest.rsvpStatus]}
  </span>
)

export function QuestionnaireWords({ guest }: { guest: Guest }) {
  const state = questionnaireState(guest)
  const kind = {
    ready: '',
    reading: '',
    failed: 'text-red-700 dark:text-red-300 font-medium',
    open: '',
    'not-asked': 'text-base-content/70',
  }[state]
  return (
    <span class={`inline-flex items-center gap-1.5 ${kind}`}>
      {state === 'ready' && <Icon name="check" />}
      {state === 'failed' && <Icon name="warning" />}
      {words.questionnaire[state]}
    </span>
  )
}

export const TextProblem = () => (
  <span class="text-red-700 dark:text-red-300 inline-flex items-center gap-1.5 text-sm font-medium">
    <Icon name="warning" />
    {words.textFailed}
  </span>
)

export const Initials = ({
  guest,
  size = 'size-9 text-sm',
}: {
  guest: Pick<Guest, 'firstName' | 'lastName'>
  size?: string
}) => (
  <span
    aria-hidden="true"
    class={`bg-primary/15 text-base-content grid shrink-0 place-items-center rounded-full font-semibold ${size}`}
  >
    {initials(guest)}
  </span>
)
