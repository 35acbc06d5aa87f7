import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName } from '../guests/guest-list.ts'
import { focusSoon } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import type { Curation } from './curation.ts'
import { GuestPicker } from './guest-picker.tsx'
import { MatchCard } from './match-card.tsx'
import { type Decision, type GuestMatches, type Match, candidates, swapPosition } from './match-lists.ts'

const words = organizer.matches

interface Props {
  event: EventView
  row: GuestMatches
  guests: readonly AttendeeView[]
  curation: Curation
}

/** One guest's list: approve, reject, reorder, note, add. */
export function MatchList({ event, row, guests, curation }: Props) {
  const [adding, setAdding] = useState(false)
  const { guest, shown, rejected, noList } = row
  const name = fullName(guest)
  const open = shown.filter(({ status }) => status === 'PENDING')
  const nameOf = (id: string) => {
    const other = guests.find((one) => one.id === id)
    return other === undefined ? words.goneGuest : fullName(other)
  }

  function move(match: Match, step: -1 | 1) {
    const position = swapPosition(shown, match.id, step)
    if (position === undefined) return
    const place = shown.findIndex(({ id }) => id === match.id) + 1 + step
    void curation.move(match, position, words.movedTo(nameOf(match.matchedWithId), place))
    // The row moves in the page and takes its button along; the focus is put back on it.
    focusSoon(`#${step === -1 ? 'up' : 'down'}-${match.id}`)
  }

  function decide(match: Match, status: Decision, said: string) {
    void curation.decide(match, status, said)
    // A rejected match leaves the list, so the next one to decide takes the focus.
    const next = open.find(({ id }) => id !== match.id)
    focusSoon(`#decide-${match.id}`, ...(next === undefined ? [] : [`#decide-${next.id}`]), '#list-heading')
  }

  const cards = (matches: readonly Match[]) =>
    matches.map((match) => (
      <MatchCard
        key={match.id}
        match={match}
        other={guests.find(({ id }) => id === match.matchedWithId)}
        place={shown.indexOf(match) + 1}
        isFirst={match === shown[0]}
        isLast={match === shown.at(-1)}
        curation={curation}
        onMove={(step) => move(match, step)}
        onDecide={(status, said) => decide(match, status, said)}
      />
    ))

  return (
    <section class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 id="list-heading" tabIndex={-1} class="min-w-40 flex-1 text-lg font-semibold text-balance wrap-anywhere">
          {words.listOf(name)}
        </h3>
        {open.length > 1 && (
          <button type="button" class="btn btn-sm" onClick={() => void curation.approveAll(open)}>
            <Icon name="check" />
            {words.approveList}
          </button>
        )}
      </div>
      {noList !== undefined && <p class="text-base-content/80">{words.noList[noList]}</p>}
      <ol class="flex flex-col gap-3">{cards(shown)}</ol>
      {(noList === undefined || noList === 'none-found') && event.status !== 'CANCELLED' && (
        <button type="button" class="btn btn-sm self-start" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {words.add}
        </button>
      )}
      {rejected.length > 0 && (
        <details>
          <summary class="link link-hover w-fit cursor-pointer py-1 text-sm">
            {words.rejectedHeading(rejected.length)}
          </summary>
          <ul class="mt-2 flex flex-col gap-3">{cards(rejected)}</ul>
        </details>
      )}
      {adding && (
        <GuestPicker
          title={words.addHeading(name)}
          guests={candidates(row, guests)}
          onClose={() => setAdding(false)}
          onPick={async (picked) => {
            if (await curation.add(guest.id, picked.id, words.added(fullName(picked)))) setAdding(false)
          }}
          problem={curation.problem}
        />
      )}
    </section>
  )
}
