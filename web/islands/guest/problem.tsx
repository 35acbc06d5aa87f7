import { useEffect } from 'preact/hooks'
import { problems } from '../../messages/guest-problems-en.ts'
import type { Refused } from '../api.ts'
import { Icon } from './later-icon.tsx'
import { panel, quiet } from './look.ts'
import { contactIn, worthAnotherTry } from './refusals.ts'
import { Title } from './title.tsx'

interface Props {
  refused: Omit<Refused, 'error'>
  organizer?: { name: string; email: string } | undefined
  onAgain?: (() => void) | undefined
  onBack?: (() => void) | undefined
  arrived?: boolean
}

type Told =
  | 'LINK_EXPIRED'
  | 'LINK_REVOKED'
  | 'INVALID_LINK'
  | 'EVENT_CANCELLED'
  | 'EVENT_OVER'
  | 'EVENT_NOT_PUBLISHED'
  | 'RSVP_CLOSED'
  | 'EVENT_FULL'
  | 'RATE_LIMITED'
  | 'SERVICE_UNAVAILABLE'
  | 'OFFLINE'
const told: readonly Told[] = [
  'LINK_EXPIRED',
  'LINK_REVOKED',
  'INVALID_LINK',
  'EVENT_CANCELLED',
  'EVENT_OVER',
  'EVENT_NOT_PUBLISHED',
  'RSVP_CLOSED',
  'EVENT_FULL',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'OFFLINE',
]

/** What a guest sees where the page cannot go on: what happened, whom to ask, and a way forward. */
export function Problem({ refused, organizer, onAgain, onBack, arrived = false }: Props) {
  const { title, text } = problems[told.find((code) => code === refused.code) ?? 'other']
  const contact = contactIn(refused.details)
  const host = organizer ?? contact.organizer
  const again = worthAnotherTry(refused) ? onAgain : undefined

  useEffect(() => {
    if (refused.code !== 'OFFLINE' || onAgain === undefined) return undefined
    addEventListener('online', onAgain)
    return () => removeEventListener('online', onAgain)
  }, [refused, onAgain])

  return (
    <section
      class={`${panel} mx-auto my-8 flex w-full max-w-lg flex-col items-center gap-4 px-6 py-10 text-center`}
      role={arrived ? undefined : 'alert'}
    >
      <span class="bg-primary/10 text-primary grid size-16 place-items-center rounded-full">
        <Icon name={iconOf(refused.code)} class="size-8" />
      </span>
      {contact.eventName !== undefined && <p class={`${quiet} text-sm`}>{problems.event(contact.eventName)}</p>}
      <Title arrived={arrived}>{title}</Title>
      <p class={`${quiet} text-pretty`}>
        {text}
        {refused.retryAfterSeconds !== undefined && ` ${problems.later(Math.ceil(refused.retryAfterSeconds / 60))}`}
      </p>
      <div class="mt-2 flex w-full flex-col gap-3 sm:w-auto">
        {again !== undefined && (
          <button type="button" class="btn btn-primary btn-lg" onClick={again}>
            {problems.again}
          </button>
        )}
        {host !== undefined && (
          <a
            class={`btn btn-lg ${again === undefined ? 'btn-primary' : 'btn-outline'} h-auto min-h-12 py-2`}
            href={`mailto:${host.email}`}
          >
            {problems.ask(host.name)}
          </a>
        )}
        {host === undefined && again === undefined && onBack === undefined && (
          <a class="btn btn-outline btn-lg" href="/">
            {problems.home}
          </a>
        )}
        {onBack !== undefined && (
          <button type="button" class="btn btn-ghost btn-lg" onClick={onBack}>
            {problems.back}
          </button>
        )}
      </div>
      {host !== undefined && <p class={`${quiet} text-sm break-all`}>{host.email}</p>}
    </section>
  )
}

function iconOf(code: string) {
  if (code.startsWith('EVENT') || code === 'RSVP_CLOSED') return 'calendar'
  return code.endsWith('LINK') || code.startsWith('LINK') ? 'link' : 'clock'
}
