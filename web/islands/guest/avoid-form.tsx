import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AvoidView } from '#core/attendee/avoid.ts'
import { avoid as words } from '../../messages/guest-avoid-en.ts'
import { call } from '../api.ts'
import { avoidPath, peopleIn, setAvoided } from './avoiding.ts'
import { field, success, warning } from './form-look.ts'
import { Loading } from './loading.tsx'
import { quiet } from './look.ts'
import { SaveNote } from './save-note.tsx'
import { useSaver } from './use-saver.ts'

interface Props {
  token: string
  onChanged?(allowed?: string): void
}

/** Names and kinds, saved as they are written, and who was taken off the list. */
export function AvoidForm(props: Props) {
  const { token } = props
  const [view, setView] = useState<AvoidView>()
  const [failed, setFailed] = useState(false)
  const load = useCallback(async () => {
    const outcome = await call<AvoidView>('GET', avoidPath(token))
    setFailed(!outcome.ok)
    if (outcome.ok) setView(outcome.value)
  }, [token])
  useEffect(() => void load(), [load])

  if (view !== undefined) return <Fields {...props} view={view} />
  if (!failed) return <Loading />
  return (
    <div role="alert" class={warning}>
      <p>{words.failed}</p>
      <button type="button" class="btn mt-2 min-h-11" onClick={() => void load()}>
        {words.tryAgain}
      </button>
    </div>
  )
}

function Fields({ token, view, onChanged }: Props & { view: AvoidView }) {
  const [people, setPeople] = useState(view.people.join('\n'))
  const [kinds, setKinds] = useState(view.kinds)
  const [picked, setPicked] = useState(view.attendees)
  const [allowed, setAllowed] = useState('')
  const [problem, setProblem] = useState('')
  const note = useRef<HTMLParagraphElement>(null)
  // The button that was pressed went with its row.
  useLayoutEffect(() => {
    if (allowed !== '') note.current?.focus()
  }, [allowed])
  const { saver, saveState } = useSaver(
    token,
    (changes, options) =>
      call('PUT', avoidPath(token), Object.fromEntries(changes.map((one) => [one.questionId, one.value])), options),
    () => setProblem(words.notSaved),
  )
  useEffect(() => {
    if (saveState === 'saved') onChanged?.()
  }, [saveState])

  async function allow(id: string, name: string) {
    setProblem('')
    const outcome = await setAvoided(token, id, false)
    if (!outcome.ok) return setProblem(words.failed)
    setPicked(outcome.value.attendees)
    setAllowed(name)
    onChanged?.(id)
  }

  return (
    <>
      <Field
        label={words.people}
        hint={words.peopleHint}
        rows={3}
        value={people}
        onInput={(text) => {
          setPeople(text)
          saver.set('people', peopleIn(text))
        }}
      />
      <Field
        label={words.kinds}
        hint={words.kindsHint}
        rows={2}
        maxLength={500}
        value={kinds}
        onInput={(text) => {
          setKinds(text)
          saver.set('kinds', text)
        }}
      />
      {picked.length > 0 && (
        <div>
          <p class="font-medium">{words.picked}</p>
          <ul class="flex flex-col">
            {picked.map(({ id, name }) => (
              <li key={id} class="flex items-center justify-between gap-3">
                <span class="wrap-anywhere">{name}</span>
                <button
                  type="button"
                  class="btn btn-ghost min-h-11"
                  aria-label={words.againOf(name)}
                  onClick={() => void allow(id, name)}
                >
                  {words.again}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {allowed !== '' && (
        <p ref={note} tabIndex={-1} class={`${success} wrap-anywhere focus:outline-none`}>
          {words.allowed(allowed)}
        </p>
      )}
      <p class={`${quiet} min-h-5 text-sm`}>
        <SaveNote state={saveState} />
      </p>
      {problem !== '' && (
        <p role="alert" class={warning}>
          {problem}
        </p>
      )}
    </>
  )
}

function Field({
  label,
  hint,
  onInput,
  ...rest
}: {
  label: string
  hint: string
  rows: number
  maxLength?: number
  value: string
  onInput(text: string): void
}) {
  const id = useId()
  return (
    <div class="flex flex-col gap-2">
      <label class="font-medium" for={id}>
        {label}
      </label>
      <textarea
        {...rest}
        id={id}
        class={field}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class={`${quiet} text-sm`}>
        {hint}
      </p>
    </div>
  )
}
