import { useEffect, useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Field } from '../page/field.tsx'
import { Problem } from '../page/states.tsx'
import { type Mark, type Named, type Own, piecesOf } from './own-vocabulary.ts'
import type { Asked, Read } from './reading.ts'

const words = organizer.vocabulary
const questions = Object.keys(words.asked).filter((key): key is Asked => key in words.asked)
const shownAfterMs = 250

/** An answer typed as a guest might, and the concepts that are read from it. */
export function TryIt({ own, builtIn }: { own: Own; builtIn: readonly Named[] }) {
  const [asked, setAsked] = useState<Asked>('goals')
  const [text, setText] = useState('')
  const [read, setRead] = useState<{ text: string; found: Read } | 'failed'>()
  const select = useId()

  useEffect(() => {
    let isOld = false
    const timer = setTimeout(async () => {
      if (text.trim() === '') return setRead(undefined)
      try {
        // The vocabulary is large, and most visits do not try anything.
        const { readAnswer } = await import('./reading.ts')
        if (!isOld) setRead({ text, found: readAnswer(text, asked, own) })
      } catch {
        if (!isOld) setRead('failed')
      }
    }, shownAfterMs)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [text, asked, own])

  return (
    <section class="flex flex-col gap-3">
      <div>
        <h3 class="text-lg font-semibold">{words.try}</h3>
        <p class="text-base-content/80">{words.tryLead}</p>
      </div>
      <div class="flex flex-col gap-1.5">
        <label for={select} class="text-sm font-medium">
          {words.trySide}
        </label>
        <select
          id={select}
          class="select w-full"
          value={asked}
          onChange={({ currentTarget }) => setAsked(questions.find((one) => one === currentTarget.value) ?? 'goals')}
        >
          {questions.map((one) => (
            <option key={one} value={one}>
              {words.asked[one]}
            </option>
          ))}
        </select>
      </div>
      <Field
        name="answer"
        label={words.answer}
        placeholder={words.answerPlaceholder}
        rows={3}
        maxLength={2000}
        value={text}
        onInput={setText}
      />
      <div role="status" class="flex flex-col gap-3">
        {text.trim() !== '' && read === undefined && <p class="text-base-content/80">{words.reading}</p>}
        {read === 'failed' && <Problem>{words.readFailed}</Problem>}
        {text.trim() !== '' && read !== undefined && read !== 'failed' && (
          <Reading text={read.text} found={read.found} own={own} builtIn={builtIn} />
        )}
      </div>
      <p class="text-base-content/80 text-sm">{words.withModel}</p>
    </section>
  )
}

function Reading({ text, found, own, builtIn }: { text: string; found: Read; own: Own; builtIn: readonly Named[] }) {
  const labels = new Map([...builtIn, ...own.concepts].map(({ id, label }) => [id, label]))
  const isOwn = (id: string) => own.concepts.some((one) => one.id === id)
  const marks = [...found.seeking, ...found.offering]
  if (marks.length === 0) return <p>{words.readNothing}</p>
  return (
    <>
      <p class="bg-base-200 rounded-box p-4 whitespace-pre-wrap wrap-anywhere">
        {piecesOf(text, marks).map((piece, at) =>
          piece.concepts.length === 0 ? (
            <span key={at}>{piece.text}</span>
          ) : (
            <mark
              key={at}
              class="bg-primary/20 text-base-content rounded px-0.5 font-medium underline decoration-2 underline-offset-4"
            >
              {piece.text}
            </mark>
          ),
        )}
      </p>
      <Found title={words.seeking} marks={found.seeking} labels={labels} isOwn={isOwn} />
      <Found title={words.offering} marks={found.offering} labels={labels} isOwn={isOwn} />
    </>
  )
}

function Found({
  title,
  marks,
  labels,
  isOwn,
}: {
  title: string
  marks: readonly Mark[]
  labels: ReadonlyMap<string, string>
  isOwn(id: string): boolean
}) {
  if (marks.length === 0) return null
  return (
    <div class="flex flex-wrap items-baseline gap-x-3 gap-y-1.5">
      <h4 class="text-sm font-semibold">{title}</h4>
      <ul class="flex flex-wrap gap-1.5">
        {[...new Set(marks.map(({ concept }) => concept))].map((id) => (
          <li key={id} class={`badge h-auto min-h-6 ${isOwn(id) ? 'badge-neutral' : 'badge-ghost'}`}>
            {labels.get(id) ?? id}
            {isOwn(id) && ` (${words.ownMark})`}
          </li>
        ))}
      </ul>
    </div>
  )
}
