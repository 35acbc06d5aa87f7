import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'

interface Props {
  name: string
  label: string
  value: string
  onInput(value: string): void
  type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'search'
  /** of a text of several lines */
  rows?: number
  hint?: string | undefined
  problem?: string | undefined
  optional?: boolean
  placeholder?: string
  maxLength?: number
  min?: number
  max?: number
  step?: number
  autoComplete?: string
  list?: string
  class?: string
}

/** A labelled field; its hint and its problem are read out with it. */
export function Field({
  name,
  label,
  value,
  onInput,
  type = 'text',
  rows,
  hint,
  problem,
  optional = false,
  class: className = '',
  ...rest
}: Props) {
  const id = useId()
  const describedBy = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
    .filter((one) => one !== '')
    .join(' ')
  const shared = {
    ...rest,
    id,
    name,
    value,
    'aria-invalid': problem !== undefined,
    'aria-required': !optional,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
  }
  const wrong = problem === undefined
  return (
    <div class={`flex min-w-0 flex-col gap-1.5 ${className}`}>
      <label for={id} class="text-sm font-medium">
        {label} {optional && <span class="text-base-content/70 font-normal">({organizer.page.optional})</span>}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          type={type}
          class={`input w-full ${wrong ? '' : 'input-error'}`}
          onInput={(input) => onInput(input.currentTarget.value)}
        />
      ) : (
        <textarea
          {...shared}
          rows={rows}
          class={`textarea w-full ${wrong ? '' : 'textarea-error'}`}
          onInput={(input) => onInput(input.currentTarget.value)}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="text-base-content/70 text-sm">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="text-red-700 dark:text-red-300 text-sm font-medium">
          {problem}
        </p>
      )}
    </div>
  )
}

export const Check = ({
  name,
  label,
  checked,
  onChange,
}: {
  name: string
  label: string
  checked: boolean
  onChange(checked: boolean): void
}) => (
  <label class="flex cursor-pointer items-center gap-3 py-1.5">
    <input
      type="checkbox"
      name={name}
      class="checkbox checkbox-primary checkbox-sm"
      checked={checked}
      onChange={(input) => onChange(input.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)

/** A part of a form under a heading of its own. */
export const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <fieldset class="card card-border border-base-300 bg-base-100 min-w-0">
    <div class="card-body gap-4 p-5 sm:p-6">
      <legend class="float-left text-lg font-semibold">{title}</legend>
      {children}
    </div>
  </fieldset>
)

/** Puts the focus where the first thing is wrong, once the page shows it. */
export function focusFirstProblem(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
