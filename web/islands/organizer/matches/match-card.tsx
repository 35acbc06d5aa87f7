import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName } from '../guests/guest-list.ts'
import { Icon } from '../page/icon.tsx'
import { Problem } from '../page/states.tsx'
import type { Curation } from './curation.ts'
import type { Decision, Match } from './match-lists.ts'
import { MatchNote } from './match-note.tsx'

const words = organizer.matches

interface Props {
  match: Match
  other: AttendeeView | undefined
  /** on the list as shown, from 1; 0 for a rejected one */
  place: number
  isFirst: boolean
  isLast: boolean
  /** of a cancelled event, to be read only */
  isClosed: boolean
  curation: Curation
  onMove(step: -1 | 1): void
  onDecide(status: Decision): void
  onRemove(): void
}

const edges = {
  PENDING: 'border-s-warning',
  APPROVED: 'border-s-success',
  REVEALED: 'border-s-success',
  REJECTED: 'border-s-base-300',
} as const

/** One person to meet: who, how well it fits and why, and what the organizer decides. */
export function MatchCard(props: Props) {
  const { match, other, place, isClosed, curation } = props
  const name = other === undefined ? words.goneGuest : fullName(other)
  const { role = null, company = null } = other?.profile ?? {}
  const isRejected = match.status === 'REJECTED'
  return (
    <li class={`card bg-base-100 border-base-300 border border-s-4 ${edges[match.status]}`}>
      <div class="card-body gap-3 p-4 sm:p-5">
        <div class="flex items-start gap-3">
          {!isRejected && (
            <span aria-hidden="true" class="text-base-content/70 pt-0.5 text-lg font-bold tabular-nums">
              {place}
            </span>
          )}
          <div class="min-w-0 flex-1">
            <h4 class="text-lg font-semibold wrap-anywhere">{name}</h4>
            <p class="text-base-content/80 text-sm wrap-anywhere">
              {[role, company].filter((part) => part !== null).join(', ')}
            </p>
          </div>
          <div class="text-end">
            <p class="text-xl leading-none font-bold tabular-nums" aria-hidden="true">
              {Math.round(match.score)}
            </p>
            <span class="sr-only">{words.score(Math.round(match.score))}</span>
            <progress class="progress mt-1.5 w-14" value={match.score} max={100} aria-hidden="true" />
          </div>
        </div>
        {!isRejected && <Reasons match={match} />}
        {!isRejected && (
          <MatchNote
            match={match}
            name={name}
            isClosed={isClosed}
            busy={curation.isBusy(match.id)}
            onSave={(note) => curation.note(match, note)}
          />
        )}
        <div class="border-base-300 -mb-1 flex flex-wrap items-center gap-2 border-t pt-3">
          <p class="text-base-content/80 flex-1 text-sm">
            {words.status[match.status]}
            {match.isManual && ` · ${words.manual}`}
          </p>
          {!isClosed && <Acts {...props} name={name} isRejected={isRejected} />}
        </div>
        {/* Of a rejected one it is told at the head of the list: here nobody may see it. */}
        <Problem>{!isRejected && curation.trouble?.about === match.id ? curation.trouble.text : ''}</Problem>
      </div>
    </li>
  )
}

const Reasons = ({ match: { whyMatch, conversationStarters } }: { match: Match }) => (
  <div class="grid gap-3 sm:grid-cols-2">
    <div>
      <h5 class="text-sm font-semibold">{words.why}</h5>
      {whyMatch.length === 0 && <p class="text-base-content/80 text-sm">{words.noWhy}</p>}
      <ul class="mt-1 flex flex-col gap-1.5 text-sm">
        {whyMatch.map((reason) => (
          <li key={reason} class="flex gap-2 wrap-anywhere">
            <Icon name="check" size="mt-0.5 size-4" />
            <span>{reason}</span>
          </li>
        ))}
      </ul>
    </div>
    {conversationStarters.length > 0 && (
      <div>
        <h5 class="text-sm font-semibold">{words.starters}</h5>
        <ul class="mt-1 flex flex-col gap-1.5 text-sm">
          {conversationStarters.map((starter) => (
            <li key={starter} class="flex gap-2 wrap-anywhere">
              <Icon name="chat" size="mt-0.5 size-4" />
              <span>{starter}</span>
            </li>
          ))}
        </ul>
      </div>
    )}
  </div>
)

function Acts({
  match,
  isFirst,
  isLast,
  name,
  isRejected,
  onMove,
  onDecide,
  onRemove,
}: Props & { name: string; isRejected: boolean }) {
  return (
    <>
      {!isRejected && (
        <>
          <Move id={`up-${match.id}`} icon="up" label={words.up(name)} isOff={isFirst} onClick={() => onMove(-1)} />
          <Move id={`down-${match.id}`} icon="down" label={words.down(name)} isOff={isLast} onClick={() => onMove(1)} />
          {match.isManual && (
            <button
              type="button"
              class="btn btn-ghost btn-sm btn-square"
              aria-label={words.remove(name)}
              onClick={onRemove}
            >
              <Icon name="trash" />
            </button>
          )}
        </>
      )}
      <div class="flex gap-2 max-sm:w-full max-sm:*:flex-1">
        <Decide match={match} name={name} onDecide={onDecide} />
      </div>
    </>
  )
}

function Decide({ match, name, onDecide }: Pick<Props, 'match' | 'onDecide'> & { name: string }) {
  if (match.status === 'PENDING') {
    return (
      <>
        <button
          key="reject"
          type="button"
          class="btn btn-sm"
          aria-label={words.rejectOf(name)}
          onClick={() => onDecide('REJECTED')}
        >
          {words.reject}
        </button>
        <button
          key="approve"
          type="button"
          id={`decide-${match.id}`}
          class="btn btn-sm btn-primary"
          aria-label={words.approveOf(name)}
          onClick={() => onDecide('APPROVED')}
        >
          {words.approve}
        </button>
      </>
    )
  }
  return (
    <button
      key="undo"
      type="button"
      id={`decide-${match.id}`}
      class="btn btn-sm"
      aria-label={words.undoOf(name)}
      onClick={() => onDecide('PENDING')}
    >
      {words.undo}
    </button>
  )
}

const Move = ({
  id,
  icon,
  label,
  isOff,
  onClick,
}: {
  id: string
  icon: 'up' | 'down'
  label: string
  isOff: boolean
  onClick(): void
}) => (
  <button
    type="button"
    id={id}
    class={`btn btn-ghost btn-sm btn-square ${isOff ? 'opacity-40' : ''}`}
    aria-label={label}
    aria-disabled={isOff}
    onClick={() => !isOff && onClick()}
  >
    <Icon name={icon} />
  </button>
)
