import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { useSay } from '../page/say.tsx'
import { type Decision, type Match, decided, moved, replaced, without } from './match-lists.ts'

const words = organizer.matches
/** Lists are written one at a time each; a few lists at once do not get in each other's way. */
const listsAtOnce = 4

export interface Curation {
  problem: string
  /** while many are approved: how many are done */
  progress: { done: number; all: number } | undefined
  decide(match: Match, status: Decision, said: string): Promise<void>
  move(match: Match, position: number, said: string): Promise<void>
  note(match: Match, curatorNotes: string | null): Promise<void>
  remove(match: Match, said: string): Promise<void>
  add(attendeeId: string, matchedWithId: string, said: string): Promise<boolean>
  approveAll(open: readonly Match[]): Promise<void>
}

interface Options {
  eventId: string
  revealed: boolean
  matches: readonly Match[]
  onMatches(change: (matches: readonly Match[]) => Match[]): void
  reload(): Promise<void>
}

/** What an organizer does to lists: shown at once, and read anew when the server would not have it. */
export function useCuration({ eventId, revealed, matches, onMatches, reload }: Options): Curation {
  const [problem, setProblem] = useState('')
  const [progress, setProgress] = useState<Curation['progress']>()
  const say = useSay()
  const path = `/api/events/${eventId}/matches`

  async function write<T>(shown: Match[], send: () => ReturnType<typeof askFirmly<T>>, said: string): Promise<boolean> {
    setProblem('')
    onMatches(() => shown)
    if (said !== '') say(said)
    const outcome = await send()
    if (outcome.ok) return true
    setProblem(refusalWords(outcome.refused, Date.now()))
    await reload()
    return false
  }

  const put = (id: string, body: object) => () => askFirmly<Match>('PUT', `${path}/${id}`, body)

  return {
    problem,
    progress,
    async decide(match, status, said) {
      await write(decided(matches, match.id, status, revealed), put(match.id, { status }), said)
    },
    async move(match, position, said) {
      await write(moved(matches, match.id, position), put(match.id, { position }), said)
    },
    async note(match, curatorNotes) {
      await write(replaced(matches, { ...match, curatorNotes }), put(match.id, { curatorNotes }), words.noteSaved)
    },
    async remove(match, said) {
      await write(without(matches, match.id), () => askFirmly('DELETE', `${path}/${match.id}`), said)
    },
    async add(attendeeId, matchedWithId, said) {
      setProblem('')
      const outcome = await askFirmly<Match>('POST', path, { attendeeId, matchedWithId })
      if (!outcome.ok) {
        setProblem(refusalWords(outcome.refused, Date.now()))
        return false
      }
      const added = outcome.value
      onMatches((before) => replaced(before, added))
      say(said)
      return true
    },
    async approveAll(open) {
      setProblem('')
      setProgress({ done: 0, all: open.length })
      const queue = [...Map.groupBy(open, ({ attendeeId }) => attendeeId).values()].values()
      let done = 0
      let failed = ''
      await Promise.all(
        Array.from({ length: listsAtOnce }, async () => {
          // One iterator shared by all: each takes the next list when it is done with the last.
          for (const list of queue) {
            for (const { id } of list) {
              if (failed !== '') return
              const outcome = await put(id, { status: 'APPROVED' })()
              if (!outcome.ok) {
                failed = refusalWords(outcome.refused, Date.now())
                return
              }
              done += 1
              onMatches((before) => decided(before, id, 'APPROVED', revealed))
              setProgress({ done, all: open.length })
            }
          }
        }),
      )
      setProgress(undefined)
      if (failed === '') say(words.approvedAll(done))
      else {
        setProblem(failed)
        await reload()
      }
    },
  }
}
