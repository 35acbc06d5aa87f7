import type { EventView } from '#core/event/event-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import type { Counts } from '../event/counts.ts'
import { timeOf } from '../event/event-time.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { Icon } from '../page/icon.tsx'
import { usePresent } from '../page/present.ts'
import { Problem } from '../page/states.tsx'
import type { Lists } from './matches.tsx'
import { OffButton } from './off-button.tsx'
import type { Proposing } from './use-proposal.ts'

const words = organizer.matches
interface Props {
  event: EventView
  counts: Counts
  lists: Lists
  proposing: Proposing
  onStarted(generation: number): void
}

/** Starts a generation or asks what it would change, or says why not now. The first one is one click. */
export function GenerateBar({ event, counts, lists, proposing, onStarted }: Props) {
  const [refusedUntil, setRefusedUntil] = useState(0)
  const [problem, setProblem] = useState('')
  const pausedUntil = Math.max(lists.againAt, refusedUntil)
  const now = usePresent(pausedUntil, proposing.pausedUntil)
  const clock = (at: number) => timeOf(at + lists.ahead, event.timezone)

  async function generate() {
    setProblem('')
    const outcome = await ask<{ generation: number }>('POST', `/api/events/${event.id}/matches/generate`)
    const asked = Date.now()
    if (outcome.ok) onStarted(outcome.value.generation)
    else if (outcome.refused.code === 'GENERATION_RUNNING') onStarted(lists.generation)
    else if (outcome.refused.status === 429) setRefusedUntil(asked + (outcome.refused.retryAfterSeconds ?? 60) * 1000)
    else setProblem(refusalWords(outcome.refused, asked, event.timezone))
  }

  const isAgain = counts.matches > 0
  const never = lists.generating ? words.generatingLong : whyNot(event, counts)
  const reason = never ?? (pausedUntil > now ? words.pause(clock(pausedUntil)) : undefined)
  const mayPropose = proposing.pausedUntil <= now
  const noProposal = never ?? (mayPropose ? undefined : words.proposal.pause(clock(proposing.pausedUntil)))
  return (
    <div class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-4 p-5 lg:flex-row lg:items-center">
        <div class="min-w-0 flex-1">
          {counts.matchable > 1 && <p class="font-medium">{words.generateLead(counts.matchable)}</p>}
          <p id="generate-why" class="text-base-content/80 text-sm">
            {reason ?? (isAgain ? words.againLead : '')}
          </p>
          {isAgain && noProposal !== reason && (
            <p id="propose-why" class="text-base-content/80 text-sm">
              {noProposal ?? words.proposal.lead}
            </p>
          )}
          {lists.generating && <progress class="progress progress-primary mt-2" aria-label={words.generating} />}
          <Problem>{problem || proposing.seeProblem}</Problem>
        </div>
        <div class="flex flex-col gap-2 sm:flex-row">
          {isAgain && (
            <OffButton
              isOff={noProposal !== undefined}
              why={noProposal === reason ? 'generate-why' : 'propose-why'}
              onClick={() => void proposing.see()}
            >
              {words.proposal.see}
            </OffButton>
          )}
          <OffButton isOff={reason !== undefined} isFirst={!isAgain} why="generate-why" onClick={() => void generate()}>
            {lists.generating ? (
              <span class="loading loading-spinner loading-sm" aria-hidden="true" />
            ) : (
              <Icon name="spark" />
            )}
            {lists.generating ? words.generating : isAgain ? words.generateAgain : words.generate}
          </OffButton>
        </div>
      </div>
    </div>
  )
}

function whyNot(event: EventView, counts: Counts): string | undefined {
  if (event.status === 'DRAFT') return words.isDraft
  return counts.matchable < 2 ? words.tooFew(counts.matchable) : undefined
}
