import { useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusSoon, useFocus } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import type { Match } from './match-lists.ts'

const words = organizer.matches

/** The organizer's own note about a match. */
export function MatchNote({ match, name, onSave }: { match: Match; name: string; onSave(note: string | null): void }) {
  const [editing, setEditing] = useState(false)
  const button = `note-${match.id}`

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
      onDone={(note) => {
        setEditing(false)
        focusSoon(`#${button}`)
        if (note !== match.curatorNotes) onSave(note)
      }}
    />
  )
}

function NoteForm({ name, note, onDone }: { name: string; note: string | null; onDone(note: string | null): void }) {
  const [text, setText] = useState(note ?? '')
  const hint = useId()
  const field = useFocus<HTMLTextAreaElement>()
  return (
    <form
      class="flex flex-col gap-2"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        onDone(text.trim() === '' ? null : text.trim())
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
        <button type="button" class="btn btn-sm" onClick={() => onDone(note)}>
          {organizer.page.cancel}
        </button>
        <button type="submit" class="btn btn-sm btn-primary">
          {organizer.page.save}
        </button>
      </div>
    </form>
  )
}
