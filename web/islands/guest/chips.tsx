import { useId, useRef, useState } from 'preact/hooks'
import { editing as words } from '../../messages/guest-card-en.ts'
import { Icon } from './icon.tsx'
import { field as fieldLook } from './form-look.ts'
import { quiet } from './look.ts'
import { labelOf, withEntry } from './profile-draft.ts'

interface Props {
  label: string
  entries: readonly string[]
  /** Most entries, and most characters of one. */
  most: number
  longest: number
  /** What stored entries read like; also what is suggested while typing. */
  labels?: ReadonlyMap<string, string>
  onChange(entries: string[]): void
}

const noLabels: ReadonlyMap<string, string> = new Map()

/** A list of short entries, added with Enter and taken out one by one. */
export function Chips({ label, entries, most, longest, labels = noLabels, onChange }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')

  function add() {
    const { list, outcome } = withEntry(entries, typed, most, labels)
    switch (outcome) {
      case 'empty':
        return
      case 'full':
        return setTold(words.full(most))
      case 'there':
        setTyped('')
        return setTold(words.there(typed.trim()))
      case 'added':
        setTyped('')
        setTold(words.added(typed.trim()))
        onChange(list)
    }
  }

  function remove(entry: string) {
    onChange(entries.filter((one) => one !== entry))
    setTold(words.removed(labelOf(entry, labels)))
    // The pressed button is gone now; the focus must not be lost with it.
    field.current?.focus()
  }

  return (
    <div class="flex flex-col gap-2">
      <label class="font-medium" for={id}>
        {label}
      </label>
      {entries.length > 0 && (
        <ul class="flex flex-wrap gap-2">
          {entries.map((entry) => {
            const text = labelOf(entry, labels)
            return (
              <li
                key={entry}
                class="bg-base-200 border-base-content/20 flex max-w-full items-center rounded-full border pl-3.5"
              >
                <span class="py-1 text-sm font-medium wrap-anywhere">{text}</span>
                <button
                  type="button"
                  class="btn btn-ghost btn-circle size-11"
                  aria-label={words.remove(text)}
                  onClick={() => remove(entry)}
                >
                  <Icon name="close" class="size-4" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <div class="flex gap-2">
        <input
          ref={field}
          id={id}
          class={`${fieldLook} min-w-0`}
          list={labels.size > 0 ? `${id}-options` : undefined}
          maxLength={longest}
          enterKeyHint="done"
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <button type="button" class="btn btn-outline min-h-11" aria-label={words.addTo(label)} onClick={add}>
          {words.add}
        </button>
      </div>
      {labels.size > 0 && (
        <datalist id={`${id}-options`}>
          {[...labels.values()].map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      <p id={`${id}-hint`} class={`${quiet} text-sm`}>
        {words.chipHint(most)}
      </p>
      <p role="status" class="sr-only">
        {told}
      </p>
    </div>
  )
}
