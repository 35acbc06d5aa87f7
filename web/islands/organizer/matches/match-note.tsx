import { useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusSoon, useFocus } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { WorkButton } from '../page/states.tsx'
import type { Match } from './match-lists.ts'

const words = organizer.matches

interface Props {
  match: Match
  name: string
  isClosed: boolean
  busy: boolean
  /** Says whether it was saved. */
  onSave(note: string | null): Promise<boolean>
}

/** The organizer's own note about a match. What could not be saved stays in its field. */
export function MatchNote({ match, name, isClosed, busy, onSave }: Props) {
  const [editing, setEditing] = useState(false)
  const button = `note-${match.id}`
  const close = () => {
    setEditing(false)
    focusSoon(`#${button}`)
  }

  if (isClosed) {
    if (match.curatorNotes === null) return null
    return (
      <p class="flex items-start gap-2 text-sm">
        <Icon name="note" size="mt-0.5 size-4" />
        <span class="wrap-anywhere whitespace-pre-line">{match.curatorNotes}</span>
      </p>
    )
  }
  if (!editing) {
    return (
      <button
        id={button}
        type="button"
        class="flex w-fit cursor-pointer items-start gap-2 text-start text-sm hover:underline"
        aria-label={`${words.noteOf(name)}: ${match.curatorNotes ?? words.noteAdd}`}
        onClick={() => setEditing(true)}
      >
        <Icon name="note" size="mt-0.5 size-4" />
        <span class="wrap-anywhere whitespace-pre-line">{match.curatorNotes ?? words.noteAdd}</span>
      </button>
    )
  }
  return (
    <NoteForm
      name={name}
      note={match.curatorNotes}
      busy={busy}
      onCancel={close}
      onDone={async (note) => {
        if (note === match.curatorNotes || (await onSave(note))) close()
      }}
    />
  )
}

interface FormProps {
  name: string
  note: string | null
  busy: boolean
  onDone(note: string | null): Promise<void>
  onCancel(): void
}

function NoteForm({ name, note, busy, onDone, onCancel }: FormProps) {
  const [text, setText] = useState(note ?? '')
  const hint = useId()
  const field = useFocus<HTMLTextAreaElement>()
  return (
    <form
      class="flex flex-col gap-2"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!busy) void onDone(text.trim() === '' ? null : text.trim())
      }}
    >
      <textarea
        ref={field}
        class="textarea w-full"
        rows={2}
        maxLength={1000}
        aria-label={words.noteOf(name)}
        aria-describedby={hint}
        value={text}
        onInput={(input) => setText(input.currentTarget.value)}
      />
      <div class="flex flex-wrap items-center gap-2">
        <p id={hint} class="text-base-content/80 flex-1 text-sm">
          {words.noteHint}
        </p>
        <button type="button" class="btn btn-sm" onClick={onCancel}>
          {organizer.page.cancel}
        </button>
        <WorkButton
          type="submit"
          busy={busy}
          label={organizer.page.save}
          working={organizer.page.save}
          kind="btn-sm btn-primary"
        />
      </div>
    </form>
  )
}
