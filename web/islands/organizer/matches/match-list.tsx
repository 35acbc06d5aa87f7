import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { fullName } from '../guests/guest-list.ts'
import { focusIfLost, focusSoon } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import type { Curation } from './curation.ts'
import { GuestPicker } from './guest-picker.tsx'
import { MatchCard } from './match-card.tsx'
import { type Decision, type GuestMatches, type Match, candidates, swapPosition } from './match-lists.ts'
import { TakeBack } from './take-back.tsx'

const words = organizer.matches

interface Props {
  row: GuestMatches
  guests: readonly AttendeeView[]
  curation: Curation
  /** of a cancelled event, whose lists stay as they are */
  isClosed: boolean
}

/** One guest's list: approve, reject, reorder, note, add. */
export function MatchList({ row, guests, curation, isClosed }: Props) {
  const [adding, setAdding] = useState(false)
  const [asking, setAsking] = useState<{ match: Match; how: 'undo' | 'remove' }>()
  const { guest, shown, rejected, noList } = row
  const name = fullName(guest)
  const open = shown.filter(({ status }) => status === 'PENDING')
  const { progress, trouble } = curation
  const approving = progress?.about === guest.id ? progress : undefined
  // What went wrong with a match that is out of sight by now is told at the head of the list.
  const isTold = trouble?.about === guest.id || rejected.some(({ id }) => id === trouble?.about)
  const nameOf = (id: string) => {
    const other = guests.find((one) => one.id === id)
    return other === undefined ? words.goneGuest : fullName(other)
  }

  async function move(match: Match, step: -1 | 1) {
    const position = swapPosition(shown, match.id, step)
    if (position === undefined) return
    const place = shown.findIndex(({ id }) => id === match.id) + 1 + step
    await curation.move(match, position, words.movedTo(nameOf(match.matchedWithId), place))
    // The row may move in the page and lose the focus; it is put back on its button.
    focusIfLost(`#${step === -1 ? 'up' : 'down'}-${match.id}`)
  }

  async function decide(match: Match, status: Decision) {
    const said = { PENDING: words.undone, APPROVED: words.approvedOne, REJECTED: words.rejectedOne }[status]
    await curation.decide(match, status, said(nameOf(match.matchedWithId)))
    // A rejected match leaves the list, so the next one to decide takes the focus.
    const next = open.find(({ id }) => id !== match.id)
    focusIfLost(`#decide-${match.id}`, ...(next === undefined ? [] : [`#decide-${next.id}`]), '#list-heading')
  }

  async function remove(match: Match) {
    await curation.remove(match, words.removedOne(nameOf(match.matchedWithId)))
    focusIfLost('#list-heading')
  }

  async function takeBack({ match, how }: { match: Match; how: 'undo' | 'remove' }) {
    const name = nameOf(match.matchedWithId)
    const isDone = await (how === 'undo'
      ? curation.decide(match, 'PENDING', words.undone(name))
      : curation.remove(match, words.removedOne(name)))
    if (!isDone) return
    setAsking(undefined)
    focusSoon(`#decide-${match.id}`, '#list-heading')
  }

  async function approveList() {
    await curation.approveAll(open, guest.id)
    focusIfLost('#list-heading')
  }

  const isShown = (match: Match) => match.status === 'REVEALED'
  const cards = (matches: readonly Match[]) =>
    matches.map((match) => (
      <MatchCard
        key={match.id}
        match={match}
        other={guests.find(({ id }) => id === match.matchedWithId)}
        place={shown.indexOf(match) + 1}
        isFirst={match === shown[0]}
        isLast={match === shown.at(-1)}
        isClosed={isClosed}
        curation={curation}
        onMove={(step) => void move(match, step)}
        onDecide={(status) => (isShown(match) ? setAsking({ match, how: 'undo' }) : void decide(match, status))}
        onRemove={() => (isShown(match) ? setAsking({ match, how: 'remove' }) : void remove(match))}
      />
    ))

  return (
    <section class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 id="list-heading" tabIndex={-1} class="min-w-40 flex-1 text-lg font-semibold text-balance wrap-anywhere">
          {words.listOf(name)}
        </h3>
        {!isClosed && (open.length > 1 || approving !== undefined) && (
          <WorkButton
            busy={approving !== undefined}
            label={words.approveList}
            working={approving === undefined ? '' : words.approving(approving.done, approving.all)}
            kind="btn-sm"
            onClick={() => void approveList()}
          />
        )}
      </div>
      <Problem>{isTold ? trouble?.text : ''}</Problem>
      {noList !== undefined && <p class="text-base-content/80">{words.noList[noList]}</p>}
      <ol class="flex flex-col gap-3">{cards(shown)}</ol>
      {(noList === undefined || noList === 'none-found') && !isClosed && (
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
          problem={trouble?.about === 'add' ? trouble.text : ''}
        />
      )}
      {asking !== undefined && (
        <TakeBack
          name={nameOf(asking.match.matchedWithId)}
          guestName={name}
          busy={curation.isBusy(asking.match.id)}
          problem={trouble?.about === asking.match.id ? trouble.text : ''}
          onConfirm={() => void takeBack(asking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  )
}
