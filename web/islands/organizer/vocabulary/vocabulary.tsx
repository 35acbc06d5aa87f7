import type { EventView } from '#core/event/event-view.ts'
import type { VocabularyView } from '#core/profile/event-vocabulary.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { focusSoon } from '../page/focus.ts'
import { useLoad } from '../page/load.ts'
import { useSay } from '../page/say.tsx'
import { Problem, When } from '../page/states.tsx'
import { ConceptList } from './concept-list.tsx'
import type { Own } from './own-vocabulary.ts'
import { Relations } from './relations.tsx'
import { TryIt } from './try-it.tsx'

const words = organizer.vocabulary

/** Keeps what is given; resolves to whether it was kept. */
export type Keep = (next: Own, done: string) => Promise<boolean>

/** What the event adds to the words that answers are read with. */
export function Vocabulary({ event }: { event: EventView }) {
  const load = useLoad<VocabularyView>(`/api/events/${event.id}/vocabulary`)
  return <When load={load}>{(view) => <Editor event={event} view={view} onView={load.set} />}</When>
}

interface Props {
  event: EventView
  view: VocabularyView
  onView(view: VocabularyView): void
}

function Editor({ event, view, onView }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [last, setLast] = useState<{ before: Own; done: string }>()
  const say = useSay()
  const { own, builtIn } = view
  const canChange = event.status !== 'CANCELLED'

  async function put(next: Own): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    setProblem('')
    const outcome = await askFirmly<VocabularyView>('PUT', `/api/events/${event.id}/vocabulary`, next)
    setBusy(false)
    if (outcome.ok) onView(outcome.value)
    else setProblem(refusalWords(outcome.refused, Date.now()))
    return outcome.ok
  }

  const keep: Keep = async (next, done) => {
    const isKept = await put(next)
    if (isKept) {
      setLast({ before: own, done })
      say(done)
    }
    return isKept
  }

  async function undo(before: Own) {
    if (!(await put(before))) return
    setLast(undefined)
    say(words.undone)
    focusSoon('#add-concept')
  }

  return (
    <div class="flex max-w-3xl flex-col gap-8">
      <div>
        <h2 class="text-xl font-semibold">{words.heading}</h2>
        <p class="text-base-content/80 mt-1">{canChange ? words.lead(builtIn.length) : words.cancelled}</p>
        {canChange && <p class="text-base-content/80 mt-1 text-sm">{words.later}</p>}
      </div>
      {last !== undefined && (
        <p class="bg-base-200 rounded-box flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 text-sm">
          <span class="min-w-0 flex-1 wrap-anywhere">{last.done}</span>
          <button type="button" class="btn btn-sm" aria-disabled={busy} onClick={() => void undo(last.before)}>
            {words.undo}
          </button>
        </p>
      )}
      {problem !== '' && <Problem>{problem}</Problem>}
      <ConceptList own={own} builtIn={builtIn} canChange={canChange} busy={busy} onKeep={keep} />
      <Relations own={own} builtIn={builtIn} canChange={canChange} busy={busy} onKeep={keep} />
      <TryIt own={own} builtIn={builtIn} />
    </div>
  )
}
