import { organizer } from '../../../messages/organizer-en.ts'
import { Dialog } from '../page/dialog.tsx'

const words = organizer.bring

export interface Rejection {
  number: number
  email: string
  code: string
  error: string
}

/** How many came in, and which rows the server did not take and why. */
export function ImportResult({
  added,
  rejected,
  onClose,
}: {
  added: number
  rejected: readonly Rejection[]
  onClose(): void
}) {
  const reasons: Readonly<Record<string, string>> = words.reasons
  return (
    <Dialog
      title={words.doneHeading}
      onClose={onClose}
      actions={
        <button type="button" class="btn btn-primary" onClick={onClose}>
          {words.finish}
        </button>
      }
    >
      <div role="status" class="flex flex-col gap-3">
        <p class="text-lg font-medium">{words.done(added)}</p>
        {rejected.length > 0 && (
          <>
            <p>{words.rejected(rejected.length)}</p>
            <ul class="list-disc ps-5 text-sm">
              {rejected.map(({ number, email, code, error }) => (
                <li key={number} class="wrap-anywhere">
                  {words.rejectedRow(number, email, reasons[error] ?? reasons[code] ?? error)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}
