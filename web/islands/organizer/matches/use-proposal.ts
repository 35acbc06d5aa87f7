import type { EventView } from '#core/event/event-view.ts'
import type { MatchProposal, MatchReport } from '#core/matching/match-report.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { ask, refusalWords } from '../page/ask.ts'
import { focusIfLost } from '../page/focus.ts'
import { useSay } from '../page/say.tsx'
import type { Lists } from './matches.tsx'

const words = organizer.matches.proposal

/** What the last generation came to, and the open proposal. */
export interface Reported {
  report: MatchReport | null
  proposal: MatchProposal | null
}

export interface Proposing {
  /** undefined when there is none, or it was dismissed */
  proposal: MatchProposal | undefined
  /** whether it took the place of the one that was accepted */
  isNew: boolean
  accepting: boolean
  /** why it could not be asked for, and why it could not be taken */
  seeProblem: string
  acceptProblem: string
  /** Until when no more can be asked for, and none taken: epoch ms by the browser's clock. */
  pausedUntil: number
  acceptableAt: number
  see(): Promise<void>
  accept(): Promise<void>
  dismiss(): void
}

interface Options {
  event: Pick<EventView, 'id' | 'timezone'>
  reported: Reported | undefined
  lists: Lists
  onStarted(generation: number): void
  reloadReport(): Promise<void>
}

type Part = 'propose' | 'accept'

/** Asks what would change, takes it or leaves it; what overtook a proposal shows as the next one. */
export function useProposal({ event, reported, lists, onStarted, reloadReport }: Options): Proposing {
  const dismissedKey = `dismissed-proposal-${event.id}`
  const [dismissed, setDismissed] = useState(() => Number(sessionStorage.getItem(dismissedKey) ?? 0))
  const [accepted, setAccepted] = useState<string>()
  const [problem, setProblem] = useState<{ part: Part; text: string }>()
  // Asking and taking have limits of their own: many proposals an hour, but lists are written once in five minutes.
  const [refusedUntil, setRefusedUntil] = useState<Record<Part, number>>({ propose: 0, accept: 0 })
  const say = useSay()
  const found = reported?.proposal ?? undefined
  const proposal = found !== undefined && found.report.generation > dismissed ? found : undefined

  /** Whether it was taken on, or came too late for the proposal that was seen. */
  async function begin(part: Part, body?: object): Promise<boolean> {
    setProblem(undefined)
    const outcome = await ask<{ generation: number }>('POST', `/api/events/${event.id}/matches/${part}`, body)
    if (outcome.ok) {
      onStarted(outcome.value.generation)
      return true
    }
    const { code, status, retryAfterSeconds = 60 } = outcome.refused
    if (code === 'GENERATION_RUNNING') onStarted(lists.generation)
    else if (code === 'PROPOSAL_OUTDATED') await reloadReport()
    else if (status === 429) {
      const until = Date.now() + retryAfterSeconds * 1000
      setRefusedUntil((before) => ({ ...before, [part]: until }))
    } else setProblem({ part, text: refusalWords(outcome.refused, Date.now(), event.timezone) })
    return code === 'PROPOSAL_OUTDATED'
  }

  return {
    proposal,
    isNew: accepted !== undefined && !lists.generating && proposal !== undefined && proposal.digest !== accepted,
    accepting: lists.generating && proposal !== undefined && proposal.digest === accepted,
    seeProblem: problem?.part === 'propose' ? problem.text : '',
    acceptProblem: problem?.part === 'accept' ? problem.text : '',
    pausedUntil: refusedUntil.propose,
    acceptableAt: Math.max(lists.againAt, refusedUntil.accept),
    async see() {
      setAccepted(undefined)
      await begin('propose')
    },
    async accept() {
      if (proposal === undefined) return
      setAccepted(proposal.digest)
      const isTaken = await begin('accept', { digest: proposal.digest })
      if (!isTaken) setAccepted(undefined)
    },
    dismiss() {
      if (proposal === undefined) return
      sessionStorage.setItem(dismissedKey, String(proposal.report.generation))
      setDismissed(proposal.report.generation)
      say(words.dismissed)
      focusIfLost()
    },
  }
}
