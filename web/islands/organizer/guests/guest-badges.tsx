import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { type Guest, initials, questionnaireState } from './guest-list.ts'

const words = organizer.guests

const rsvpKinds = { CONFIRMED: 'badge-success', MAYBE: 'badge-warning', PENDING: 'badge-ghost', DECLINED: 'badge-neutral' } as const

export const RsvpBadge = ({ guest }: { guest: Pick<Guest, 'rsvpStatus'> }) => (
  <span class={`badge badge-sm ${rsvpKinds[guest.rsvpStatus]}`}>{words.rsvp[guest.rsvpStatus]}</span>
)

export function QuestionnaireWords({ guest }: { guest: Guest }) {
  const state = questionnaireState(guest)
  const kind = { 'ready': '', 'reading': '', 'failed': 'text-error font-medium', 'open': '', 'not-asked': 'text-base-content/70' }[state]
  return (
    <span class={`inline-flex items-center gap-1.5 ${kind}`}>
      {state === 'ready' && <Icon name="check" />}
      {state === 'failed' && <Icon name="warning" />}
      {words.questionnaire[state]}
    </span>
  )
}

export const TextProblem = () => (
  <span class="text-error inline-flex items-center gap-1.5 text-sm font-medium">
    <Icon name="warning" />
    {words.textFailed}
  </span>
)

export const Initials = ({ guest, size = 'size-9 text-sm' }: { guest: Pick<Guest, 'firstName' | 'lastName'>; size?: string }) => (
  <span aria-hidden="true" class={`bg-neutral text-neutral-content grid shrink-0 place-items-center rounded-full font-semibold ${size}`}>
    {initials(guest)}
  </span>
)
