import { ownConceptLimits } from '#core/profile/own-concepts.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusSoon } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { ConceptForm } from './concept-form.tsx'
import { type Named, type Own, withoutConcept } from './own-vocabulary.ts'
import type { Keep } from './vocabulary.tsx'

const words = organizer.vocabulary

interface Props {
  own: Own
  builtIn: readonly Named[]
  canChange: boolean
  busy: boolean
  onKeep: Keep
}

/** The event's own concepts; one at a time is open for editing. */
export function ConceptList({ own, builtIn, canChange, busy, onKeep }: Props) {
  const [open, setOpen] = useState<{ id?: string }>()
  const isFull = own.concepts.length >= ownConceptLimits.concepts
  const form = (id?: string) => (
    <ConceptForm
      own={own}
      builtIn={builtIn}
      id={id}
      busy={busy}
      onKeep={onKeep}
      onClose={(shown) => {
        setOpen(undefined)
        focusSoon(shown === undefined ? '#add-concept' : `#edit-${CSS.escape(shown)}`, '#add-concept')
      }}
    />
  )

  async function remove({ id, label }: Own['concepts'][number]) {
    if (await onKeep(withoutConcept(own, id), words.removed(label))) focusSoon('#add-concept')
  }

  return (
    <section class="flex flex-col gap-3">
      <h3 class="text-lg font-semibold">{words.own}</h3>
      {own.concepts.length === 0 && open === undefined && (
        <div class="card card-border border-base-300 bg-base-100">
          <div class="card-body">
            <h4 class="font-semibold">{words.emptyHeading}</h4>
            <p>{words.empty}</p>
          </div>
        </div>
      )}
      {own.concepts.length > 0 && (
        <ul class="card card-border border-base-300 bg-base-100 divide-base-300 divide-y">
          {own.concepts.map((concept) => (
            <li key={concept.id} class="p-4">
              {open?.id === concept.id ? (
                form(concept.id)
              ) : (
                <div class="flex items-start gap-3">
                  <div class="min-w-0 flex-1">
                    <h4 class="font-semibold wrap-anywhere">{concept.label}</h4>
                    <ul class="mt-1.5 flex flex-wrap gap-1.5">
                      {concept.patterns.map((pattern) => (
                        <li key={pattern} class="badge badge-ghost h-auto min-h-6 wrap-anywhere">
                          {pattern}
                        </li>
                      ))}
                    </ul>
                  </div>
                  {canChange && (
                    <div class="flex flex-wrap justify-end gap-1">
                      <button
                        id={`edit-${concept.id}`}
                        type="button"
                        class="btn btn-ghost btn-sm"
                        aria-label={words.editOf(concept.label)}
                        onClick={() => setOpen({ id: concept.id })}
                      >
                        {words.edit}
                      </button>
                      <button
                        type="button"
                        class="btn btn-ghost btn-sm btn-square"
                        aria-label={words.removeOf(concept.label)}
                        aria-disabled={busy}
                        onClick={() => void remove(concept)}
                      >
                        <Icon name="trash" />
                      </button>
                    </div>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {canChange && open !== undefined && open.id === undefined && (
        <div class="card card-border border-base-300 bg-base-100 p-4">{form()}</div>
      )}
      {canChange &&
        open === undefined &&
        (isFull ? (
          <p id="add-concept" tabIndex={-1} class="text-base-content/80 text-sm">
            {words.full(ownConceptLimits.concepts)}
          </p>
        ) : (
          <button id="add-concept" type="button" class="btn btn-primary w-fit" onClick={() => setOpen({})}>
            <Icon name="plus" />
            {words.add}
          </button>
        ))}
    </section>
  )
}
