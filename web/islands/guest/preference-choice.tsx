import { preferences as words } from '../../messages/guest-pages-en.ts'
import { edge, quiet } from './look.ts'

const lever =
  'bg-base-100 checked:bg-primary checked:border-primary before:bg-base-content/70 checked:before:bg-primary-content relative h-7 w-12 cursor-pointer appearance-none ' +
  'rounded-full border-2 before:absolute before:top-0.5 before:left-0.5 before:size-5 before:rounded-full before:transition-transform checked:before:translate-x-5 ' +
  'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-base-content disabled:cursor-not-allowed disabled:opacity-50'

interface Props {
  id: string
  title: string
  text: string
  wording?: string
  on: boolean
  busy: boolean
  closed?: boolean
  onChange(on: boolean): void
}

/** One channel, on or off, in plain words; `wording` is what turning it on agrees to. */
export function PreferenceChoice({ id, title, text, wording, on, busy, closed = false, onChange }: Props) {
  return (
    <label class={`flex min-h-14 items-start justify-between gap-4 p-5 ${closed ? '' : 'cursor-pointer'}`}>
      <span class="flex min-w-0 flex-col gap-1">
        <span id={`${id}-title`} class="text-lg font-semibold">
          {title}
        </span>
        <span id={`${id}-text`} class={`${quiet} wrap-anywhere`}>
          {text}
        </span>
        {wording !== undefined && (
          <span id={`${id}-wording`} class={`${quiet} mt-1 text-sm leading-relaxed`}>
            {wording}
          </span>
        )}
      </span>
      <span class="flex shrink-0 items-center gap-2 pt-1">
        <span class="text-sm font-medium" aria-hidden="true">
          {on ? words.on : words.off}
        </span>
        <input
          type="checkbox"
          role="switch"
          class={`${lever} ${edge}`}
          checked={on}
          disabled={closed}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-text ${id}-wording`}
          onClick={(event) => busy && event.preventDefault()}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </label>
  )
}
