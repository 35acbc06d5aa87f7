import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { Dialog } from '../page/dialog.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { readCsv } from './csv.ts'
import { ImportResult, type Rejection } from './import-result.tsx'
import { ImportPreview } from './import-preview.tsx'
import { type ReadRow, type Table, readRows, readTable } from './import-rows.ts'
import { ImportSource } from './import-source.tsx'

const words = organizer.bring
/** A batch is added one guest after another, and must be done before the gateway gives up. */
const batchSize = 50

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  onClose(): void
  onChanged(): void
}

/** From a pasted table or a file, over a look at what becomes of each row, to guests on the list. */
export function ImportDialog({ event, guests, onClose, onChanged }: Props) {
  const [text, setText] = useState('')
  const [table, setTable] = useState<Table>()
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [progress, setProgress] = useState<number>()
  const [problem, setProblem] = useState('')
  const [result, setResult] = useState<{ added: number; rejected: Rejection[] }>()
  // The list may grow under an import that stops half way; what was known when it was opened decides the fates.
  const [known] = useState(() => guests.map(({ email }) => email))
  const rows = table === undefined ? [] : readRows(table, known)
  const chosen = rows.filter(({ fate, number }) => fate.kind === 'ok' || (fate.kind === 'maybe' && ticked.has(number)))

  function look(pasted: string) {
    const read = readTable(readCsv(pasted))
    setProblem(read.rows.length === 0 ? words.empty : '')
    setTable(read.rows.length === 0 ? undefined : read)
    setTicked(new Set())
  }

  async function add() {
    const rejected: Rejection[] = []
    let added = 0
    setProblem('')
    for (let from = 0; from < chosen.length; from += batchSize) {
      setProgress(from)
      const batch = chosen.slice(from, from + batchSize)
      const outcome = await askFirmly<{ items: unknown[]; rejected: { index: number; code: string; error: string }[] }>(
        'POST',
        `/api/events/${event.id}/attendees`,
        { attendees: batch.map(({ guest }) => guest) },
      )
      if (!outcome.ok) {
        setProgress(undefined)
        setProblem(refusalWords(outcome.refused, Date.now()))
        if (added > 0) onChanged()
        return
      }
      added += outcome.value.items.length
      rejected.push(...outcome.value.rejected.flatMap((one) => rejectionOf(batch[one.index], one)))
    }
    setProgress(undefined)
    setResult({ added, rejected })
    onChanged()
  }

  if (result !== undefined) return <ImportResult {...result} onClose={onClose} />
  const busy = progress !== undefined
  return (
    <Dialog
      wide
      title={words.heading}
      onClose={onClose}
      actions={
        table === undefined ? (
          <button type="button" class="btn btn-primary" disabled={text.trim() === ''} onClick={() => look(text)}>
            {words.look}
          </button>
        ) : (
          <>
            <button type="button" class="btn" disabled={busy} onClick={() => setTable(undefined)}>
              {words.back}
            </button>
            {chosen.length > 0 && (
              <WorkButton
                busy={busy}
                label={words.add(chosen.length)}
                working={words.adding(progress ?? 0, chosen.length)}
                onClick={() => void add()}
              />
            )}
          </>
        )
      }
    >
      <div class="flex flex-col gap-4">
        {table === undefined ? (
          <ImportSource
            text={text}
            onText={setText}
            onFile={(read) => {
              setText(read)
              look(read)
            }}
            onProblem={setProblem}
          />
        ) : (
          <ImportPreview
            table={table}
            rows={rows}
            ticked={ticked}
            onColumns={(columns) => setTable({ ...table, columns })}
            onTick={(number, isTicked) =>
              setTicked((before) =>
                isTicked ? new Set([...before, number]) : new Set([...before].filter((one) => one !== number)),
              )
            }
            note={event.status === 'DRAFT' || chosen.length === 0 ? '' : words.inviteNote(chosen.length)}
          />
        )}
        <Problem>{problem}</Problem>
      </div>
    </Dialog>
  )
}

const rejectionOf = (row: ReadRow | undefined, { code, error }: { code: string; error: string }): Rejection[] =>
  row === undefined ? [] : [{ number: row.number, email: row.guest.email, code, error }]
