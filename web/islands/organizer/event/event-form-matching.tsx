import { useLayoutEffect, useRef } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { Check, Field, Part } from '../page/field.tsx'
import type { EventFields, Problems } from './event-fields.ts'
import { type BalanceName, balanceLimits, balanceNames, defaultBalanceFields } from './matching-fields.ts'

const words = organizer.form
const algorithms = ['balanced', 'top-k'] as const
const promises = ['capSlack', 'minimumMutual', 'ownBestShare'] as const
const weights = ['mutualWeight', 'neededWeight', 'minimumMutualPenalty', 'ownBestPenalty'] as const

interface Props {
  fields: EventFields
  problems: Problems
  change(changed: Partial<EventFields>): void
}

/** By what way lists are made, whom they keep apart, and what they weigh. */
export function HowMatched(props: Props) {
  const { fields, change } = props
  return (
    <Part title={words.howMatched}>
      <fieldset>
        <legend class="mb-1 text-sm font-medium">{words.algorithm}</legend>
        {algorithms.map((algorithm) => (
          <label key={algorithm} class="flex cursor-pointer items-start gap-3 py-2">
            <input
              type="radio"
              name="algorithm"
              class="radio radio-primary radio-sm mt-0.5"
              checked={fields.algorithm === algorithm}
              onChange={() => change({ algorithm })}
            />
            <span>
              {words.algorithms[algorithm].title}
              <span class="text-base-content/70 block text-sm">{words.algorithms[algorithm].text}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="text-sm font-medium">{words.apart}</legend>
        <p class="text-base-content/70 mb-1 text-sm">{words.apartHint}</p>
        {(['sameCompany', 'metBefore'] as const).map((name) => (
          <Check
            key={name}
            name={name}
            label={words[name]}
            checked={fields[name]}
            onChange={(checked) => change({ [name]: checked })}
          />
        ))}
      </fieldset>
      {fields.algorithm === 'balanced' && <Advanced {...props} />}
    </Part>
  )
}

function Advanced(props: Props) {
  const { fields, problems, change } = props
  const isDefault = balanceNames.every((name) => fields[name] === defaultBalanceFields[name])
  const hasProblem = balanceNames.some((name) => problems[name] !== undefined)
  const details = useRef<HTMLDetailsElement>(null)
  // Opened for what is wrong inside, and left as it is once that is put right.
  useLayoutEffect(() => {
    if (hasProblem && details.current !== null) details.current.open = true
  }, [hasProblem])
  return (
    <details ref={details} class="group">
      <summary class="flex w-fit cursor-pointer list-none items-center gap-2 py-1 text-sm font-medium [&::-webkit-details-marker]:hidden">
        <span class="transition-transform group-open:rotate-180 motion-reduce:transition-none">
          <Icon name="chevron" />
        </span>
        {words.advanced}
      </summary>
      <div class="mt-3 flex flex-col gap-5">
        <p class="text-base-content/70 text-sm">{words.advancedLead}</p>
        <fieldset class="grid items-start gap-4 sm:grid-cols-2">
          <legend class="mb-2 text-sm font-semibold">{words.promises}</legend>
          {promises.map((name) => (
            <Weight key={name} {...props} name={name} hint={hintOf(name, fields)} />
          ))}
          <Weight {...props} name="candidates" hint={words.balanceHint.candidates} />
        </fieldset>
        <fieldset class="grid items-start gap-4 sm:grid-cols-2">
          <legend class="text-sm font-semibold">{words.weights}</legend>
          <p class="text-base-content/70 text-sm sm:col-span-2">{words.weightsHint}</p>
          {weights.map((name) => (
            <Weight key={name} {...props} name={name} />
          ))}
        </fieldset>
        <button
          type="button"
          class={`btn btn-sm self-start ${isDefault ? 'btn-disabled pointer-events-auto cursor-not-allowed' : ''}`}
          aria-disabled={isDefault}
          onClick={() => !isDefault && change(defaultBalanceFields)}
        >
          {words.reset}
        </button>
      </div>
    </details>
  )
}

function Weight({ fields, problems, change, name, hint }: Props & { name: BalanceName; hint?: string | undefined }) {
  const { least, most, whole } = balanceLimits[name]
  return (
    <Field
      name={name}
      type="number"
      label={words.balance[name]}
      hint={hint}
      value={fields[name]}
      problem={problems[name]}
      min={least}
      max={most}
      step={whole ? 1 : name === 'ownBestShare' ? 5 : 0.1}
      onInput={(value) => change({ [name]: value })}
    />
  )
}

function hintOf(name: (typeof promises)[number], { matchesPerAttendee, capSlack }: EventFields): string | undefined {
  if (name !== 'capSlack') return words.balanceHint[name]
  const [k, slack] = [Number(matchesPerAttendee), Number(capSlack)]
  return k > 0 && slack >= 0 ? words.balanceHint.capSlack(k, slack) : undefined
}
