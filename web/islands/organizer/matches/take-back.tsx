import { organizer } from '../../../messages/organizer-en.ts'
import { Dialog } from '../page/dialog.tsx'
import { Problem, WorkButton } from '../page/states.tsx'

const words = organizer.matches.takeBack

interface Props {
  /** who is on the list, and whose list it is */
  name: string
  guestName: string
  busy: boolean
  problem: string
  onConfirm(): void
  onClose(): void
}

/** Asked before somebody disappears from a list that its guest can read already. */
export const TakeBack = ({ name, guestName, busy, problem, onConfirm, onClose }: Props) => (
  <Dialog
    title={words.heading(name, guestName)}
    onClose={onClose}
    actions={
      <>
        <button type="button" class="btn" onClick={onClose}>
          {words.keep}
        </button>
        <WorkButton busy={busy} label={words.confirm} working={words.working} onClick={onConfirm} />
      </>
    }
  >
    <div class="flex flex-col gap-3">
      <p>{words.text(name, guestName)}</p>
      <Problem>{problem}</Problem>
    </div>
  </Dialog>
)
