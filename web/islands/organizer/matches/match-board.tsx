import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { countsOf } from '../event/counts.ts'
import { standingOf } from '../event/standing.ts'
import { SendDialog } from '../event/send-dialog.tsx'
import { fullName } from '../guests/guest-list.ts'
import { focusIfLost, focusSoon } from '../page/focus.ts'
import type { Load } from '../page/load.ts'
import { usePresent } from '../page/present.ts'
import { useSay } from '../page/say.tsx'
import { useWide } from '../page/wide.ts'
import { useCuration } from './curation.ts'
import { GenerateBar } from './generate-bar.tsx'
import { GuaranteesPanel } from './guarantees-panel.tsx'
import { GuestLists } from './guest-lists.tsx'
import { guestMatches } from './match-lists.ts'
import type { Lists } from './matches.tsx'
import { MatchList } from './match-list.tsx'
import { ProposalPanel } from './proposal-panel.tsx'
import { ReviewBar } from './review-bar.tsx'
import { type Reported, useProposal } from './use-proposal.ts'

const words = organizer.matches
const openingMs = 1_000

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  lists: Lists
  reported: Load<Reported>
  onLists(change: (lists: Lists) => Lists): void
  reloadLists(): Promise<void>
  reloadEvent(): Promise<void>
}

/** Guests at the left, the chosen one's list at the right; on a phone it opens under the guest. */
export function MatchBoard({ event, guests, lists, reported, onLists, reloadLists, reloadEvent }: Props) {
  const [revealing, setRevealing] = useState(false)
  // Lists open a moment after the reveal was asked for.
  const [opening, setOpening] = useState(false)
  const isWide = useWide('64rem')
  const rows = guestMatches(guests, lists.items, { ...event, matchGeneration: lists.generation })
  const [chosen, setChosen] = useState<string | undefined>(() => location.hash.slice(1) || undefined)
  const curation = useCuration({
    eventId: event.id,
    timezone: event.timezone,
    onMatches: (change) => onLists((before) => ({ ...before, items: change(before.items) })),
    reload: reloadLists,
  })
  const counts = countsOf(guests, lists.items, event.matchMaybe)
  const onStarted = (generation: number) => onLists((before) => ({ ...before, generation, generating: true }))
  const told = reported.loaded.state === 'ready' ? reported.loaded.value : undefined
  const proposing = useProposal({
    event,
    reported: told,
    lists,
    onStarted,
    reloadReport: reported.reload,
  })
  const nameOf = (id: string) => {
    const guest = guests.find((one) => one.id === id)
    return guest === undefined ? words.goneGuest : fullName(guest)
  }
  useEnd(lists, told, counts.matches)
  const end = Date.parse(event.endsAt) - lists.ahead
  const standing = standingOf(event, usePresent(end) + lists.ahead)
  const isClosed = standing === 'cancelled'
  const row = rows.find(({ guest }) => guest.id === chosen)

  useEffect(() => {
    if (!opening) return undefined
    if (event.revealedAt !== null) {
      setOpening(false)
      void reloadLists()
      return undefined
    }
    const timer = setInterval(() => void reloadEvent(), openingMs)
    return () => clearInterval(timer)
  }, [opening, event.revealedAt])

  useEffect(() => {
    // Where there is room the first list is open from the start.
    if (isWide && chosen === undefined) setChosen(rows.find(({ noList }) => noList === undefined)?.guest.id)
  }, [isWide, lists.items.length])

  const panel = row !== undefined && (
    <MatchList key={row.guest.id} row={row} guests={guests} curation={curation} isClosed={isClosed} />
  )
  return (
    <section class="flex flex-col gap-4">
      <h2 class="text-xl font-semibold">{words.heading}</h2>
      {standing !== 'ahead' && (
        <p class="card card-border border-base-300 bg-base-100 p-5">{words.standing[standing]}</p>
      )}
      {!isClosed && (
        <>
          <GenerateBar event={event} counts={counts} lists={lists} proposing={proposing} onStarted={onStarted} />
          <ProposalPanel event={event} proposing={proposing} last={told?.report} ahead={lists.ahead} nameOf={nameOf} />
        </>
      )}
      {lists.generation > 0 && (
        <GuaranteesPanel
          event={event}
          reported={reported}
          guests={guests}
          isAlone={(id) => rows.some(({ guest, shown }) => guest.id === id && shown.length === 0)}
          onChoose={(id) => {
            setChosen(id)
            focusSoon('#list-heading')
          }}
        />
      )}
      {counts.matches > 0 && !isClosed && (
        <ReviewBar
          event={event}
          counts={counts}
          open={lists.items.filter(({ status }) => status === 'PENDING')}
          curation={curation}
          standing={standing}
          onReveal={() => setRevealing(true)}
        />
      )}
      {guests.length > 0 && (
        <div class="grid items-start gap-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <GuestLists
            rows={rows}
            chosen={chosen}
            onChoose={setChosen}
            isClosed={isClosed}
            panel={isWide ? false : panel}
          />
          {isWide && (
            <div class="min-w-0">
              {panel || (
                <p class="text-base-content/80 card card-border border-base-300 p-8 text-center">{words.choose}</p>
              )}
            </div>
          )}
        </div>
      )}
      {row !== undefined && (
        <span class="sr-only" role="status">
          {words.listOf(fullName(row.guest))}
        </span>
      )}
      {revealing && (
        <SendDialog
          event={event}
          guests={guests}
          purpose="reveal"
          onClose={() => setRevealing(false)}
          onSent={() => {
            setRevealing(false)
            setOpening(true)
          }}
        />
      )}
    </section>
  )
}

/** When a generation has ended, says what it was: matches, or a proposal. */
function useEnd(lists: Lists, told: Reported | undefined, matches: number) {
  const wasGenerating = useRef(lists.generating)
  const say = useSay()
  useEffect(() => {
    if (wasGenerating.current && !lists.generating) {
      const isProposal = told?.proposal?.report.generation === lists.generation
      say(isProposal ? words.proposal.there : matches > 0 ? words.generated : words.generatedNone)
      // An accepted proposal goes with its buttons.
      focusIfLost()
    }
    wasGenerating.current = lists.generating
  }, [lists.generating])
}
