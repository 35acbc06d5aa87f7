import { useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import type { Outcome } from '../../api.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { useSay } from '../page/say.tsx'
import { type Decision, type Match, decisionOf, moved, replaced, without } from './match-lists.ts'

const words = organizer.matches
/** Lists are written one at a time each; a few lists at once do not get in each other's way. */
const listsAtOnce = 4

/** What went wrong, and with what: a match, a list's guest, `add` or `all`. */
export interface Trouble {
  about: string
  text: string
}

export interface Curation {
  trouble: Trouble | undefined
  /** while many are approved: which, and how many are done */
  progress: { about: string; done: number; all: number } | undefined
  isBusy(id: string): boolean
  /** Each of these says whether it was done; what was not is told as `trouble`. */
  decide(match: Match, status: Decision, said: string): Promise<boolean>
  move(match: Match, position: number, said: string): Promise<boolean>
  note(match: Match, curatorNotes: string | null): Promise<boolean>
  remove(match: Match, said: string): Promise<boolean>
  add(attendeeId: string, matchedWithId: string, said: string): Promise<boolean>
  approveAll(open: readonly Match[], about: string): Promise<boolean>
}

interface Options {
  eventId: string
  timezone: string
  onMatches(change: Change): void
  reload(): Promise<void>
}

type Change = (matches: readonly Match[]) => Match[]

/** What an organizer does to lists: shown and said once the server has done it, and read anew when it would not. */
export function useCuration({ eventId, timezone, onMatches, reload }: Options): Curation {
  const [trouble, setTrouble] = useState<Trouble>()
  const [progress, setProgress] = useState<Curation['progress']>()
  const busy = useRef(new Set<string>())
  const [, drawAgain] = useState(0)
  const say = useSay()
  const path = `/api/events/${eventId}/matches`

  function setBusy(id: string, isBusy: boolean) {
    if (isBusy) busy.current.add(id)
    else busy.current.delete(id)
    drawAgain((count) => count + 1)
  }

  /** One at a time for each match, so that a second click does not undo what the first one did. */
  async function write<T>(
    about: string,
    send: () => Promise<Outcome<T>>,
    change: (value: T) => Change,
    said: string,
  ): Promise<boolean> {
    if (busy.current.has(about)) return false
    setBusy(about, true)
    setTrouble(undefined)
    const outcome = await send()
    setBusy(about, false)
    if (outcome.ok) {
      onMatches(change(outcome.value))
      say(said)
      return true
    }
    setTrouble({ about, text: refusalWords(outcome.refused, Date.now(), timezone) })
    await reload()
    return false
  }

  const put = (id: string, body: object) => () => askFirmly<Match>('PUT', `${path}/${id}`, body)
  const shown = (match: Match) => (before: readonly Match[]) => replaced(before, match)

  return {
    trouble,
    progress,
    isBusy: (id) => busy.current.has(id),
    decide: (match, status, said) =>
      write(match.id, put(match.id, { status, ifStatus: decisionOf(match) }), shown, said),
    move: (match, position, said) =>
      write(match.id, put(match.id, { position }), () => (before) => moved(before, match.id, position), said),
    note: (match, curatorNotes) => write(match.id, put(match.id, { curatorNotes }), shown, words.noteSaved),
    remove: (match, said) =>
      write(
        match.id,
        () => askFirmly('DELETE', `${path}/${match.id}`),
        () => (before) => without(before, match.id),
        said,
      ),
    add: (attendeeId, matchedWithId, said) =>
      write('add', () => askFirmly<Match>('POST', path, { attendeeId, matchedWithId }), shown, said),
    async approveAll(open, about) {
      if (progress !== undefined) return false
      setTrouble(undefined)
      setProgress({ about, done: 0, all: open.length })
      const queue = [...Map.groupBy(open, ({ attendeeId }) => attendeeId).values()].values()
      let [done, decidedMeanwhile, failed] = [0, 0, '']
      await Promise.all(
        Array.from({ length: listsAtOnce }, async () => {
          // One iterator shared by all: each takes the next list when it is done with the last.
          for (const list of queue) {
            for (const { id } of list) {
              if (failed !== '') return
              const outcome = await put(id, { status: 'APPROVED', ifStatus: 'PENDING' })()
              if (outcome.ok) {
                done += 1
                onMatches((before) => replaced(before, outcome.value))
                setProgress({ about, done, all: open.length })
              } else if (outcome.refused.code === 'DECIDED_MEANWHILE') decidedMeanwhile += 1
              else failed = refusalWords(outcome.refused, Date.now(), timezone)
            }
          }
        }),
      )
      setProgress(undefined)
      if (done > 0) say(words.approvedAll(done))
      const isWhole = failed === '' && decidedMeanwhile === 0
      if (!isWhole) {
        setTrouble({ about, text: failed === '' ? words.decidedMeanwhile(decidedMeanwhile) : failed })
        await reload()
      }
      return isWhole
    },
  }
}
