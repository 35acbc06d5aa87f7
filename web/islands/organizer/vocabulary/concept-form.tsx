import { conceptId } from '#core/profile/own-concepts.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { WorkButton } from '../page/states.tsx'
import { type Named, type Own, conceptProblems, fieldsOf, withConcept } from './own-vocabulary.ts'
import type { Keep } from './vocabulary.tsx'

const words = organizer.vocabulary

interface Props {
  own: Own
  builtIn: readonly Named[]
  /** of the concept that is changed; none for a new one */
  id: string | undefined
  busy: boolean
  onKeep: Keep
  /** `id` of the concept that is shown now */
  onClose(id: string | undefined): void
}

/** A concept's name and the phrases it is found by. */
export function ConceptForm({ own, builtIn, id, busy, onKeep, onClose }: Props) {
  const concept = own.concepts.find((one) => one.id === id)
  const [fields, setFields] = useState(() => fieldsOf(concept))
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const next = withConcept(own, id, fields)
  const problems = conceptProblems(next, id, builtIn)
  const isRenamed = id !== undefined && conceptId(fields.label) !== id

  async function save() {
    setTried(true)
    if (problems.label !== undefined || problems.phrases !== undefined) return focusFirstProblem(form.current)
    const label = fields.label.trim()
    const done = id === undefined ? words.added(label) : words.changed(label)
    if (await onKeep(next, done)) onClose(conceptId(label))
  }

  return (
    <form
      ref={form}
      noValidate
      class="flex flex-col gap-4"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!busy) void save()
      }}
      onKeyDown={(pressed) => pressed.key === 'Escape' && onClose(id)}
    >
      <h4 class="font-semibold wrap-anywhere">
        {concept === undefined ? words.addTitle : words.editTitle(concept.label)}
      </h4>
      <Field
        name="label"
        label={words.label}
        hint={isRenamed ? words.labelChanged : words.labelHint}
        placeholder={words.labelPlaceholder}
        value={fields.label}
        maxLength={60}
        problem={tried && problems.label !== undefined ? words.labelProblems[problems.label] : undefined}
        onInput={(label) => setFields((before) => ({ ...before, label }))}
      />
      <Field
        name="phrases"
        label={words.phrases}
        hint={words.phrasesHint}
        placeholder={words.phrasesPlaceholder}
        rows={4}
        value={fields.phrases}
        problem={tried ? phraseWords(problems) : undefined}
        onInput={(phrases) => setFields((before) => ({ ...before, phrases }))}
      />
      <div class="flex flex-wrap gap-2">
        <WorkButton
          type="submit"
          busy={busy}
          label={organizer.page.save}
          working={organizer.page.saving}
          kind="btn-primary btn-sm"
        />
        <button type="button" class="btn btn-sm" onClick={() => onClose(id)}>
          {organizer.page.cancel}
        </button>
      </div>
    </form>
  )
}

function phraseWords({ phrases, phrase }: ReturnType<typeof conceptProblems>): string | undefined {
  if (phrases === undefined) return undefined
  const why = words.phraseProblems[phrases]
  return phrase === undefined ? why : words.ofPhrase(why, phrase)
}
