import type { EventView } from '#core/event/event-view.ts'
import type { Counts } from './counts.ts'

export const steps = ['create', 'questions', 'guests', 'publish', 'answers', 'generate', 'review', 'reveal'] as const
export type StepId = (typeof steps)[number]
export type StepState = 'done' | 'next' | 'later'

type Facts = Pick<EventView, 'status' | 'revealedAt' | 'rsvpDeadline' | 'matchGeneration'>

/** The organizer's eight steps (R117). Exactly one is next until all are done; a cancelled or ended event has none. */
export function checklist(event: Facts, counts: Counts, now: number): { id: StepId; state: StepState }[] {
  const done = doneSteps(event, counts, now)
  const isOver = event.status === 'CANCELLED' || event.status === 'COMPLETED'
  const next = isOver ? undefined : steps.find((id) => !done[id])
  return steps.map((id) => ({ id, state: done[id] ? 'done' : id === next ? 'next' : 'later' }))
}

function doneSteps(event: Facts, counts: Counts, now: number): Record<StepId, boolean> {
  const generated = event.matchGeneration > 0 && counts.matches > 0
  const deadlineOver = event.rsvpDeadline !== null && Date.parse(event.rsvpDeadline) <= now
  const allSaid = counts.guests > 0 && counts.noAnswer === 0 && counts.finished === counts.coming + counts.maybe
  return {
    create: true,
    // A new event has the default questions, so this asks for nothing.
    questions: true,
    guests: counts.guests > 0,
    publish: event.status !== 'DRAFT',
    answers: event.status !== 'DRAFT' && (allSaid || generated || (deadlineOver && counts.matchable >= 2)),
    generate: generated,
    review: generated && counts.undecided === 0 && counts.approved > 0,
    reveal: event.revealedAt !== null,
  }
}
