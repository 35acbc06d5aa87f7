import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ask } from '../page/ask.ts'
import { useLoad } from '../page/load.ts'
import { When } from '../page/states.tsx'
import { MatchBoard } from './match-board.tsx'
import type { Match } from './match-lists.ts'
import type { Reported } from './use-proposal.ts'

interface Answer {
  items: Match[]
  generation: number
  generating: boolean
  /** until matches can be generated again */
  secondsToWait: number
  /** by the server's clock */
  now: string
}
/** `againAt` is by the browser's clock, which may differ from the server's: epoch ms. The server's is `ahead` of it. */
export type Lists = Omit<Answer, 'secondsToWait' | 'now'> & { againAt: number; ahead: number }

const listsOf = ({ secondsToWait, now, ...lists }: Answer): Lists => ({
  ...lists,
  againAt: Date.now() + secondsToWait * 1000,
  ahead: Date.parse(now) - Date.now(),
})

interface Props {
  event: EventView
  reload(): Promise<void>
}

/** The matches of an event, from generating them to the reveal. */
export function Matches({ event, reload }: Props) {
  const guests = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`)
  const path = `/api/events/${event.id}/matches`
  const [lists, setLists] = useState<Lists>()
  const reported = useLoad<Reported>(`${path}/report`)
  const first = useLoad<Answer>(path)
  const loaded = first.loaded.state === 'ready' ? first.loaded.value : undefined
  useEffect(() => setLists(loaded && listsOf(loaded)), [loaded])

  const read = useCallback(async () => {
    const outcome = await ask<Answer>('GET', path)
    if (!outcome.ok) return
    // What it came to, and who joined since, is there when the lists are.
    if (!outcome.value.generating) await Promise.all([reported.reload(), guests.reload()])
    setLists(listsOf(outcome.value))
  }, [path, reported.reload, guests.reload])

  useGenerating(lists?.generating === true, read, reload)

  return (
    <When load={guests}>
      {({ items }) => (
        <When load={first}>
          {(fresh) => (
            <MatchBoard
              event={event}
              guests={items}
              lists={lists ?? listsOf(fresh)}
              reported={reported}
              onLists={(change) => setLists((before) => change(before ?? listsOf(fresh)))}
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
