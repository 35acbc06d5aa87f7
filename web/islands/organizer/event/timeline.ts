import type { RevealTiming } from '#core/event/event.ts'

const hour = 3_600_000

export interface Times {
  startsAt: number
  /** null when there is no deadline */
  deadline: number | null
  revealTiming: RevealTiming
}

export type Step = 'invitation' | 'rsvp-reminder' | 'reveal' | 'event-reminder'

/** One thing that is sent by itself: at a time, on publishing, or (`passed`) not any more because its time is over. */
export interface Planned {
  step: Step
  at: number | 'on-publishing'
  passed: boolean
}

/** What is sent when, in the order it happens, by the rules the schedules follow (R104). */
export function plannedSends({ startsAt, deadline, revealTiming }: Times, now: number): Planned[] {
  const at = (step: Step, when: number): Planned => ({ step, at: when, passed: when <= now })
  const timed = [
    ...(deadline === null ? [] : [at('rsvp-reminder', deadline - 24 * hour)]),
    ...(revealTiming === 'IMMEDIATE' ? [] : [at('reveal', startsAt - revealHours[revealTiming] * hour)]),
    at('event-reminder', startsAt - 24 * hour),
  ]
  return [
    { step: 'invitation', at: 'on-publishing', passed: false },
    ...(revealTiming === 'IMMEDIATE' ? [{ step: 'reveal', at: 'on-publishing', passed: false } as const] : []),
    ...timed.sort((a, b) => Number(a.at) - Number(b.at)),
  ]
}

const revealHours = { TWENTY_FOUR_HOURS_BEFORE: 24, FORTY_EIGHT_HOURS_BEFORE: 48 } as const
