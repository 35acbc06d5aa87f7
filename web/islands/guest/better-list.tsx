import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { ProfileView } from '#core/attendee/guest-view.ts'
import type { Suggestions } from '#core/matching/suggestions.ts'
import { better as words } from '../../messages/guest-better-en.ts'
import { type Refused, call } from '../api.ts'
import { success, warning } from './form-look.ts'
import { panel, quiet, spinner } from './look.ts'
import type { Screen } from './page-path.ts'
import {
  type Offer,
  meterOf,
  meterSteps,
  nothingText,
  offersToShow,
  refusalText,
  setOffered,
  whatIfText,
} from './suggesting.ts'

interface Props {
  token: string
  /** Most keywords that a card holds. */
  most: number
  go(screen: Screen): void
  onProfile(profile: ProfileView): void
}

/** What would make the guest's list better. Asked for once it is scrolled to: each answer solves the room anew. */
export function BetterList({ token, most, go, onProfile }: Props) {
  const [suggestions, setSuggestions] = useState<Suggestions>()
  const [refused, setRefused] = useState<Refused>()
  const [taken, setTaken] = useState<Offer>()
  const [undone, setUndone] = useState<Offer>()
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)

  const load = useCallback(async () => {
    setRefused(undefined)
    const outcome = await call<Suggestions>('POST', `/api/rsvp/${token}/suggestions`)
    setSuggestions(outcome.ok ? outcome.value : undefined)
    if (!outcome.ok) setRefused(outcome.refused)
  }, [token])

  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      seen.disconnect()
      void load()
    })
    if (heading.current !== null) seen.observe(heading.current)
    return () => seen.disconnect()
  }, [load])
  useEffect(() => {
    if (refused?.status !== 0) return undefined
    const again = () => void load()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [refused, load])

  async function offer(one: Offer, offered: boolean) {
    if (busy) return
    setBusy(true)
    setProblem('')
    const outcome = await setOffered(token, one.term, offered, most)
    if (outcome === 'full' || !outcome.ok) {
      setBusy(false)
      return setProblem(outcome === 'full' ? words.fullCard(most) : words.notSaved)
    }
    setTaken(offered ? one : undefined)
    setUndone(offered ? undefined : one)
    // The Undo goes away with what it undoes.
    if (!offered) heading.current?.focus()
    onProfile(outcome.value)
    await load()
    setBusy(false)
  }

  return (
    <section class={`${panel} flex flex-col gap-4 p-5`} aria-labelledby="better-list" aria-busy={busy}>
      <h2 ref={heading} id="better-list" tabIndex={-1} class="text-lg font-bold focus:outline-none">
        {words.title}
      </h2>
      <div role="status" class="flex flex-col gap-4">
        {suggestions !== undefined && <Meter suggestions={suggestions} />}
        {taken !== undefined && <Taken key={taken.term} offer={taken} onUndo={() => void offer(taken, false)} />}
        {undone !== undefined && <p class={quiet}>{words.undone(undone.label)}</p>}
        {refused !== undefined && <p class={quiet}>{refusalText(refused)}</p>}
        {suggestions === undefined && refused === undefined && (
          <p class={`${quiet} flex items-center gap-3`}>
            <span class={`${spinner} size-5`} aria-hidden="true" />
            {words.loading}
          </p>
        )}
      </div>
      {problem !== '' && (
        <p role="alert" class={warning}>
          {problem}
        </p>
      )}
      {refused !== undefined && refused.status !== 429 && (
        <button
          type="button"
          class="btn min-h-11 self-start"
          onClick={() => {
            heading.current?.focus()
            void load()
          }}
        >
          {words.again}
        </button>
      )}
      {suggestions !== undefined && (
        <Suggested
          suggestions={suggestions}
          taken={taken?.term}
          busy={busy}
          onQuestion={(id) => go({ name: 'question', id, alone: true })}
          onTake={(one) => void offer(one, true)}
        />
      )}
    </section>
  )
}

function Meter({ suggestions }: { suggestions: Suggestions }) {
  const { percent, filled, text } = meterOf(suggestions)
  return (
    <div class="flex flex-col gap-2">
      <p aria-hidden="true">{text}</p>
      <div
        class="flex gap-1"
        role="meter"
        aria-label={words.meter}
        aria-valuemin={0}
        aria-valuenow={percent}
        aria-valuemax={100}
        aria-valuetext={text}
      >
        {Array.from({ length: meterSteps }, (_, step) => (
          <span key={step} class={`h-2 grow rounded-full ${step < filled ? 'bg-primary' : 'bg-base-300'}`} />
        ))}
      </div>
    </div>
  )
}

interface Suggesting {
  suggestions: Suggestions
  taken: string | undefined
  busy: boolean
  onQuestion(id: string): void
  onTake(offer: Offer): void
}

function Suggested({ suggestions, taken, busy, onQuestion, onTake }: Suggesting) {
  const { nextQuestion } = suggestions
  const offers = offersToShow(suggestions, taken)
  if (nextQuestion === null && offers.length === 0) return <p class={quiet}>{nothingText(suggestions)}</p>
  return (
    <>
      {nextQuestion !== null && (
        <Part lead={words.question}>
          <button
            type="button"
            class="btn btn-outline h-auto min-h-12 w-full justify-start py-3 text-left"
            onClick={() => onQuestion(nextQuestion.questionId)}
          >
            {words.answer(nextQuestion.title)}
          </button>
        </Part>
      )}
      {offers.length > 0 && (
        <Part lead={words.offers}>
          <ul class="flex flex-col gap-3">
            {offers.map((one) => (
              <li key={one.term} class="border-base-content/20 rounded-box flex flex-col gap-3 border p-4">
                <p class="wrap-anywhere">{whatIfText(one)}</p>
                <button
                  type="button"
                  class="btn btn-outline min-h-11 self-start"
                  aria-label={words.takeOf(one.label)}
                  aria-disabled={busy}
                  onClick={() => onTake(one)}
                >
                  {words.take}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ lead, children }: { lead: string; children: ComponentChildren }) {
  return (
    <div class="flex flex-col gap-2">
      <p class={`${quiet} text-sm`}>{lead}</p>
      {children}
    </div>
  )
}

function Taken({ offer, onUndo }: { offer: Offer; onUndo(): void }) {
  const undo = useRef<HTMLButtonElement>(null)
  // The button that was pressed went with its line.
  useEffect(() => undo.current?.focus(), [])
  return (
    <div class={`${success} flex flex-wrap items-center justify-between gap-3`}>
      <p class="wrap-anywhere">{words.taken(offer.label)}</p>
      <button ref={undo} type="button" class="btn min-h-11" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  )
}
