import { useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import type { Match } from './match-lists.ts'

const words = organizer.matches

/** The organizer's own note about a match. */
export function MatchNote({ match, name, onSave }: { match: Match; name: string; onSave(note: string | null): void }) {
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState(match.curatorNotes ?? '')
  const hint = useId()

  if (!editing) {
    return (
      <button type="button" class="flex w-fit cursor-pointer items-start gap-2 text-start text-sm hover:underline" aria-label={`${words.noteOf(name)}: ${match.curatorNotes ?? words.noteAdd}`} onClick={() => setEditing(true)}>
        <Icon name="note" size="mt-0.5 size-4" />
        <span class="wrap-anywhere whitespace-pre-line">{match.curatorNotes ?? words.noteAdd}</span>
      </button>
    )
  }
  return (
    <form
      class="flex flex-col gap-2"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        setEditing(false)
        const note = text.trim() === '' ? null : text.trim()
        if (note !== match.curatorNotes) onSave(note)
      }}
    >
      <textarea
        class="textarea w-full"
        rows={2}
        maxLength={1000}
        autoFocus
        aria-label={words.noteOf(name)}
        aria-describedby={hint}
        value={text}
        onInput={(input) => setText(input.currentTarget.value)}
      />
      <div class="flex flex-wrap items-center gap-2">
        <p id={hint} class="text-base-content/80 flex-1 text-sm">{words.noteHint}</p>
        <button type="button" class="btn btn-sm" onClick={() => setEditing(false)}>{organizer.page.cancel}</button>
        <button type="submit" class="btn btn-sm btn-primary">{organizer.page.save}</button>
      </div>
    </form>
  )
}
