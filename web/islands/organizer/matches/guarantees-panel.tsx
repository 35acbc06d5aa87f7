import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useId } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { describe } from '../event/event-time.ts'
import { fullName } from '../guests/guest-list.ts'
import { Icon } from '../page/icon.tsx'
import type { Load } from '../page/load.ts'
import { When } from '../page/states.tsx'
import { useWide } from '../page/wide.ts'
import { type Guarantee, guaranteesOf, roomWords } from './guarantees.ts'
import type { Reported } from './use-proposal.ts'

const words = organizer.matches.guarantees

interface Props {
  event: EventView
  reported: Load<Reported>
  /** of whom the last generation left some without matches, those who still have none */
  isAlone(id: string): boolean
  guests: readonly AttendeeView[]
  onChoose(id: string): void
}

/** What the last generation promises in this room, beside what the simple way would have made of it. */
export function GuaranteesPanel({ event, reported, isAlone, guests, onChoose }: Props) {
  return (
    <When load={reported} rows={1}>
      {({ report }) =>
        report === null ? (
          <p class="text-base-content/80 card card-border border-base-300 p-5 text-sm">{words.none}</p>
        ) : (
          <Panel
            lead={words.of(report.guests, describe(report.at, event.timezone))}
            said={guaranteesOf(report)}
            room={roomWords(report)}
            isBalanced={report.algorithm === 'balanced'}
            alone={guests.filter(({ id }) => report.alone.includes(id) && isAlone(id))}
            aloneMore={report.withoutMatches - report.alone.length}
            onChoose={onChoose}
          />
        )
      }
    </When>
  )
}

interface PanelProps {
  lead: string
  said: readonly Guarantee[]
  /** what the room is too small for */
  room: string | undefined
  isBalanced: boolean
  alone: readonly AttendeeView[]
  aloneMore: number
  onChoose(id: string): void
}

function Panel({ lead, said, room, isBalanced, alone, aloneMore, onChoose }: PanelProps) {
  const isWide = useWide('48rem')
  const heading = useId()
  const failing = said.filter(({ holds }) => !holds).length
  const summary =
    said.length === 0
      ? words.nothing
      : !isBalanced
        ? words.simpleOnes
        : failing === 0
          ? words.allHold
          : words.someFail(failing)
  return (
    <details open={isWide} class="group card card-border border-base-300 bg-base-100" aria-labelledby={heading}>
      <summary class="rounded-box flex cursor-pointer list-none items-start gap-3 p-5 [&::-webkit-details-marker]:hidden">
        <div class="min-w-0 flex-1">
          <h3 id={heading} class="font-semibold">
            {words.heading}
          </h3>
          <p class="text-base-content/80 text-sm">
            {summary} {lead}.
          </p>
        </div>
        <span class="transition-transform group-open:rotate-180 motion-reduce:transition-none">
          <Icon name="chevron" size="size-5" />
        </span>
      </summary>
      <div class="flex flex-col gap-4 px-5 pb-5">
        {room !== undefined && <p>{room}</p>}
        <ul class="grid gap-x-8 gap-y-3 empty:hidden md:grid-cols-2">
          {said.map(({ text, simple, holds }) => (
            <li key={text} class="flex items-start gap-2.5">
              {isBalanced && (
                <span class={holds ? 'text-green-700 dark:text-green-400' : 'text-amber-700 dark:text-amber-300'}>
                  <Icon name={holds ? 'check' : 'warning'} size="mt-0.5 size-5" />
                  <span class="sr-only">{holds ? words.holds : words.fails}</span>
                </span>
              )}
              <div>
                <p>{text}</p>
                {simple !== undefined && <p class="text-base-content/80 text-sm">{words.simple(simple)}</p>}
              </div>
            </li>
          ))}
        </ul>
        {alone.length > 0 && (
          <div class="text-sm">
            <p class="font-medium">{words.alone(alone.length + aloneMore)}</p>
            <ul class="mt-1 flex flex-wrap gap-x-4 gap-y-1">
              {alone.map((guest) => (
                <li key={guest.id}>
                  <a class="link wrap-anywhere" href={`#${guest.id}`} onClick={() => onChoose(guest.id)}>
                    {fullName(guest)}
                  </a>
                </li>
              ))}
              {aloneMore > 0 && <li>{words.aloneMore(aloneMore)}</li>}
            </ul>
          </div>
        )}
      </div>
    </details>
  )
}
