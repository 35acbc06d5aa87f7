import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../page/ask.ts'
import { useLoad } from '../page/load.ts'
import { When } from '../page/states.tsx'
import { MatchBoard } from './match-board.tsx'
import type { Match } from './match-lists.ts'

export interface Lists {
  items: Match[]
  generation: number
  generating: boolean
}

interface Props {
  event: EventView
  reload(): Promise<void>
}

/** The matches of an event, from generating them to the reveal. */
export function Matches({ event, reload }: Props) {
  const guests = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`)
  const path = `/api/events/${event.id}/matches`
  const [lists, setLists] = useState<Lists>()
  const first = useLoad<Lists>(path)
  const loaded = first.loaded.state === 'ready' ? first.loaded.value : undefined
  useEffect(() => setLists(loaded), [loaded])

  const read = useCallback(async () => {
    const outcome = await ask<Lists>('GET', path)
    if (outcome.ok) setLists(outcome.value)
  }, [path])

  useGenerating(lists?.generating === true, read, reload)

  return (
    <When load={guests}>
      {({ items }) => (
        <When load={first}>
          {(fresh) => (
            <MatchBoard
              event={event}
              guests={items}
              lists={lists ?? fresh}
              onLists={(change) => setLists((before) => change(before ?? fresh))}
              reloadLists={read}
              reloadEvent={reload}
            />
          )}
        </When>
      )}
    </When>
  )
}

const firstPauseMs = 700
const longestPauseMs = 4_000

/** While matches are generated, asks again and again, less and less often, and once more when it is done. */
function useGenerating(generating: boolean, read: () => Promise<void>, onDone: () => Promise<void>) {
  const wasGenerating = useRef(false)
  useEffect(() => {
    if (!generating) {
      if (wasGenerating.current) void onDone()
      wasGenerating.current = false
      return undefined
    }
    wasGenerating.current = true
    let timer: ReturnType<typeof setTimeout>
    const next = (pause: number) => {
      timer = setTimeout(() => void read().finally(() => next(Math.min(pause * 1.5, longestPauseMs))), pause)
    }
    next(firstPauseMs)
    return () => clearTimeout(timer)
  }, [generating])
}
