import type { EventView } from '#core/event/event-view.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import type { Counts } from '../event/counts.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Icon } from '../page/icon.tsx'
import { useSay } from '../page/say.tsx'
import { Problem } from '../page/states.tsx'
import type { Lists } from './matches.tsx'

const words = organizer.matches
/** One generation in five minutes (R124). */
const pauseMs = 300_000

interface Props {
  event: EventView
  counts: Counts
  lists: Lists
  onStarted(generation: number): void
}

/** Starts a generation, or says why it cannot be started now. */
export function GenerateBar({ event, counts, lists, onStarted }: Props) {
  const [pausedUntil, setPausedUntil] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  const [problem, setProblem] = useState('')
  const wasGenerating = useRef(lists.generating)
  const say = useSay()

  useEffect(() => {
    if (wasGenerating.current && !lists.generating) say(counts.matches > 0 ? words.generated : words.generatedNone)
    wasGenerating.current = lists.generating
  }, [lists.generating])

  useEffect(() => {
    if (pausedUntil <= now) return undefined
    const timer = setTimeout(() => setNow(Date.now()), pausedUntil - now)
    return () => clearTimeout(timer)
  }, [pausedUntil, now])

  async function generate() {
    setProblem('')
    const outcome = await ask<{ generation: number }>('POST', `/api/events/${event.id}/matches/generate`)
    const asked = Date.now()
    setNow(asked)
    if (outcome.ok) {
      setPausedUntil(asked + pauseMs)
      onStarted(outcome.value.generation)
    } else if (outcome.refused.code === 'GENERATION_RUNNING') onStarted(lists.generation)
    else if (outcome.refused.status === 429) setPausedUntil(asked + (outcome.refused.retryAfterSeconds ?? 60) * 1000)
    else setProblem(refusalWords(outcome.refused, asked))
  }

  const isAgain = counts.matches > 0
  const reason = lists.generating
    ? words.generatingLong
    : whyNot(event, counts, pausedUntil > now ? pausedUntil : undefined)
  const isOff = lists.generating || reason !== undefined
  return (
    <div class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-4 p-5 sm:flex-row sm:items-center">
        <div class="min-w-0 flex-1">
          {counts.matchable > 1 && <p class="font-medium">{words.generateLead(counts.matchable)}</p>}
          <p id="generate-why" class="text-base-content/80 text-sm">
            {reason ?? (isAgain ? words.againLead : '')}
          </p>
          {lists.generating && <progress class="progress progress-primary mt-2" aria-label={words.generating} />}
          <Problem>{problem}</Problem>
        </div>
        <button
          type="button"
          class={`btn ${isAgain || isOff ? '' : 'btn-primary'} ${isOff ? 'btn-disabled pointer-events-auto cursor-not-allowed' : ''}`}
          aria-disabled={isOff}
          aria-describedby="generate-why"
          onClick={() => !isOff && void generate()}
        >
          {lists.generating ? (
            <span class="loading loading-spinner loading-sm" aria-hidden="true" />
          ) : (
            <Icon name="spark" />
          )}
          {lists.generating ? words.generating : isAgain ? words.generateAgain : words.generate}
        </button>
      </div>
    </div>
  )
}

function whyNot(event: EventView, counts: Counts, pausedUntil: number | undefined): string | undefined {
  if (event.status === 'CANCELLED') return words.isCancelled
  if (event.status === 'DRAFT') return words.isDraft
  if (counts.matchable < 2) return words.tooFew(counts.matchable)
  if (pausedUntil === undefined) return undefined
  return words.pause(new Date(pausedUntil).toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' }))
}
