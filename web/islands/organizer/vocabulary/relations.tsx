import { useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusSoon } from '../page/focus.ts'
import { Icon } from '../page/icon.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { type Named, type Own, pickable, withRelation, withoutRelation } from './own-vocabulary.ts'
import type { Keep } from './vocabulary.tsx'

const words = organizer.vocabulary

interface Props {
  own: Own
  builtIn: readonly Named[]
  canChange: boolean
  busy: boolean
  onKeep: Keep
}

/** Which offer helps with which need. */
export function Relations({ own, builtIn, canChange, busy, onKeep }: Props) {
  const [offer, setOffer] = useState('')
  const [need, setNeed] = useState('')
  const [problem, setProblem] = useState('')
  const labels = new Map([...builtIn, ...own.concepts].map(({ id, label }) => [id, label]))
  const labelOf = (id: string) => labels.get(id) ?? id

  async function add() {
    const wrong =
      !labels.has(offer) || !labels.has(need)
        ? words.relationIncomplete
        : offer === need
          ? words.relationItself
          : withRelation(own, offer, need) === own
            ? words.relationThere
            : ''
    setProblem(wrong)
    if (wrong !== '' || !(await onKeep(withRelation(own, offer, need), words.relationAdded))) return
    setOffer('')
    setNeed('')
    focusSoon('#relation-offer')
  }

  return (
    <section class="flex flex-col gap-3">
      <div>
        <h3 class="text-lg font-semibold">{words.relations}</h3>
        <p class="text-base-content/80">{words.relationsLead}</p>
      </div>
      {own.meets.length === 0 ? (
        <p class="text-base-content/80 text-sm">{words.noRelations}</p>
      ) : (
        <ul class="card card-border border-base-300 bg-base-100 divide-base-300 divide-y">
          {own.meets.map(([offered, needed]) => {
            const sentence = words.relation(labelOf(offered), labelOf(needed))
            return (
              <li key={`${offered} ${needed}`} class="flex items-center gap-3 py-2 ps-4 pe-2">
                <span class="min-w-0 flex-1 wrap-anywhere">{sentence}</span>
                {canChange && (
                  <button
                    type="button"
                    class="btn btn-ghost btn-sm btn-square"
                    aria-label={words.removeOf(sentence)}
                    aria-disabled={busy}
                    onClick={async () => {
                      if (await onKeep(withoutRelation(own, offered, needed), words.relationRemoved))
                        focusSoon('#relation-offer')
                    }}
                  >
                    <Icon name="trash" />
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {canChange && (
        <form
          noValidate
          class="flex flex-col gap-3"
          onSubmit={(submitted) => {
            submitted.preventDefault()
            if (!busy) void add()
          }}
        >
          <div class="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
            <Picker
              id="relation-offer"
              label={words.offers}
              own={own}
              builtIn={builtIn}
              value={offer}
              onPick={setOffer}
            />
            <Picker label={words.seeks} own={own} builtIn={builtIn} value={need} onPick={setNeed} />
            <WorkButton
              type="submit"
              busy={busy}
              label={words.addRelation}
              working={organizer.page.saving}
              kind="btn-neutral w-full sm:w-auto"
            />
          </div>
          <Problem>{problem}</Problem>
        </form>
      )}
    </section>
  )
}

function Picker({
  id,
  label,
  own,
  builtIn,
  value,
  onPick,
}: {
  id?: string
  label: string
  own: Own
  builtIn: readonly Named[]
  value: string
  onPick(id: string): void
}) {
  const made = useId()
  const choices = pickable(own, builtIn)
  const options = (list: readonly Named[]) =>
    list.map((one) => (
      <option key={one.id} value={one.id}>
        {one.label}
      </option>
    ))
  return (
    <div class="flex min-w-0 flex-col gap-1.5">
      <label for={id ?? made} class="text-sm font-medium">
        {label}
      </label>
      <select
        id={id ?? made}
        class="select w-full"
        value={value}
        onChange={(select) => onPick(select.currentTarget.value)}
      >
        <option value="">{words.choose}</option>
        {choices.own.length > 0 && <optgroup label={words.ownGroup}>{options(choices.own)}</optgroup>}
        <optgroup label={words.builtInGroup}>{options(choices.builtIn)}</optgroup>
      </select>
    </div>
  )
}
