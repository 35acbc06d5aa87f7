import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import type { Kind } from './seating-fields.ts'

const words = organizer.seating

/** The button and the question before a plan is taken away. */
export function RemovePlan({ event, kind, onRemoved }: { event: EventView; kind: Kind; onRemoved(): void }) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  async function remove() {
    setBusy(true)
    const outcome = await askFirmly('DELETE', `/api/events/${event.id}/seating/${kind}`)
    setBusy(false)
    // Somebody else may have been faster.
    if (outcome.ok || outcome.refused.status === 404) onRemoved()
    else setProblem(refusalWords(outcome.refused, Date.now()))
  }

  return (
    <div class="print:hidden">
      <button
        type="button"
        class="btn btn-outline btn-sm text-red-700 hover:bg-red-700 hover:text-white dark:text-red-300"
        onClick={() => setOpen(true)}
      >
        {words.remove}
      </button>
      {open && (
        <Dialog
          title={words.removeHeading[kind]}
          onClose={() => setOpen(false)}
          actions={
            <>
              <button type="button" class="btn" onClick={() => setOpen(false)}>
                {words.keep}
              </button>
              <WorkButton
                busy={busy}
                label={words.confirmRemove}
                working={organizer.page.loading}
                kind="border-red-700 bg-red-700 text-white"
                onClick={() => void remove()}
              />
            </>
          }
        >
          <p>{words.removeLead}</p>
          <Problem>{problem}</Problem>
        </Dialog>
      )}
    </div>
  )
}
