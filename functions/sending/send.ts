import type { DomainEvent } from '#core/domain-events.ts'
import type { Notice } from '#core/notice/notice.ts'
import * as step from '#core/notice/send-state.ts'
import type { SendOutcome } from '#core/ports.ts'
import { type Write, commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readNotice, stepNotice } from '#functions/adapters/dynamodb/notice.ts'
import { scheduleOnce } from '#functions/adapters/scheduler.ts'
import { twilio } from '#functions/adapters/twilio.ts'
import { clock } from '#functions/shell/clock.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { decide } from './decide.ts'
import { type Rendered, render } from './deliver.ts'
import { guards, uncounted } from './guards.ts'
import { sentMark } from './sent-mark.ts'
import { readSituation } from './situation.ts'
import { textMark } from './text-content.ts'

/** Longer than any provider's timeout. */
const leaseMs = 30_000

/**
 * Takes one notice as far as it can go now: claims it under the conditions that let it be sent, sends it once, and records
 * what the provider said. May be called any number of times for the same notice, also at the same time.
 */
export async function sendNotice(id: string, cause: Omit<Cause, 'now'>): Promise<void> {
  const claimed = await optimistically(() => claim(id, cause))
  if (claimed === undefined) return
  // A claim that was held up is given back and taken anew: what was checked then may not hold any more.
  const outcome = step.leaseIsFresh(claimed.notice, clock.now()) ? await claimed.rendered.send() : undefined
  const now = clock.now()
  const next = outcome === undefined ? step.released(claimed.notice, now) : after(claimed.notice, outcome, now)
  await optimistically(async () => {
    const current = await readNotice(id)
    // A status callback may have been faster and told that the provider has it; that is the same news.
    if (current?.version === claimed.notice.version)
      await record(next, claimed.notice, { ...cause, now }, wasNotSent(outcome) ? claimed.uncounted : [])
  })
  if (outcome === undefined) await sendNotice(id, cause)
}

/** Whether nobody can have it: it was not tried, or the provider said no. */
const wasNotSent = (outcome: SendOutcome | undefined): boolean =>
  outcome === undefined || outcome.outcome === 'throttled' || outcome.outcome === 'rejected'

const hour = 3_600_000

/** Leaves a notice that cannot be sent for a reason of ours for an hour, and after a day to people. */
export async function putOffNotice(id: string, cause: Omit<Cause, 'now'>): Promise<void> {
  const now = clock.now()
  const notice = await readNotice(id)
  if (notice === undefined || step.nextStep(notice, now) !== 'claim') return
  const until = new Date(Date.parse(now) + hour).toISOString()
  const givenUp = Date.parse(now) - Date.parse(notice.createdAt) >= 24 * hour
  const decision = givenUp
    ? ({ outcome: 'skip', reason: 'cannot-be-sent', at: now } as const)
    : ({ outcome: 'wait', reason: 'cannot-be-sent', until, at: now } as const)
  await record(step.decided(notice, decision, now), notice, { ...cause, now })
}

/** A notice claimed for one attempt, its message ready, and what takes its count of the day back. */
interface Claimed {
  notice: Notice
  rendered: Rendered
  uncounted: Write[]
}

/** The notice claimed for one attempt; undefined when there is nothing to do now. */
async function claim(id: string, cause: Omit<Cause, 'now'>): Promise<Claimed | undefined> {
  const notice = await readNotice(id)
  const now = clock.now()
  if (notice === undefined) return undefined
  switch (step.nextStep(notice, now)) {
    case 'done':
    case 'wait':
      return undefined
    case 'expire':
      await record(step.expired(notice, now), notice, { ...cause, now })
      return undefined
    case 'look-up':
      await record(await lookUp(notice, now), notice, { ...cause, now })
      return claim(id, cause)
    case 'claim':
      return claimNow(notice, { ...cause, now })
  }
}

async function claimNow(notice: Notice, cause: Cause): Promise<Claimed | undefined> {
  const { now } = cause
  const situation = await readSituation(notice, now)
  const verdict =
    situation === undefined ? ({ outcome: 'skip', reason: 'gone' } as const) : decide(notice, situation, now)
  const judged = step.decided(notice, { ...verdict, at: now }, now)
  if (situation === undefined || verdict.outcome === 'skip') {
    await record(judged, notice, cause)
    return undefined
  }
  if (verdict.outcome === 'wait') {
    await record(judged, notice, cause)
    await wakeAt(verdict.until)
    return undefined
  }
  const claimed = step.claim(judged, now, leaseMs)
  await commit([stepNotice(claimed, notice), ...guards(notice, situation, now)])
  // The claim held guest and event as they were read, but not the lists: what is revealed is what is approved now.
  const current = notice.purpose === 'reveal' ? await readSituation(claimed, now) : situation
  const rendered = current === undefined ? undefined : await render(claimed, current)
  const takenBack = uncounted(notice, situation, now)
  if (rendered !== undefined) return { notice: claimed, rendered, uncounted: takenBack }
  const skipped = step.decided(claimed, { outcome: 'skip', reason: step.nothingToSay, at: now }, now)
  await record(skipped, claimed, cause, takenBack)
  return undefined
}

async function lookUp(notice: Notice, now: string): Promise<Notice> {
  // Resend knows the notice's id for a day, so a mail can simply go again.
  if (notice.channel === 'email') return step.lookedUp(notice, undefined, now)
  const situation = await readSituation(notice, now)
  const since = notice.firstAttemptAt ?? notice.createdAt
  if (situation?.address === undefined) return step.lookUpFailed(notice, now)
  try {
    const containing = await textMark(notice, situation)
    return step.lookedUp(notice, await twilio.find({ to: situation.address, containing, since }), now)
  } catch {
    return step.lookUpFailed(notice, now)
  }
}

function after(notice: Notice, outcome: SendOutcome, now: string): Notice {
  switch (outcome.outcome) {
    case 'accepted':
      return step.accepted(notice, outcome.providerId, now)
    case 'throttled':
      return step.throttled(notice, outcome.retryAfterMs, now)
    case 'rejected':
      return step.rejected(notice, outcome.code, now)
    case 'unclear':
      return step.unclear(notice, now)
  }
}

/** One step of the state machine with what follows from it, in one transaction. */
async function record(next: Notice, read: Notice, cause: Cause, more: Write[] = []): Promise<void> {
  await commit([stepNotice(next, read), ...(await sentMark(next, cause.now)), ...more], told(next, cause))
}

function told({ id: noticeId, state }: Notice, cause: Cause): DomainEvent[] {
  switch (state.status) {
    case 'sent':
      return [tell(cause, 'notice.sent', { noticeId })]
    case 'skipped':
      return [tell(cause, 'notice.skipped', { noticeId })]
    case 'failed':
      return [tell(cause, 'notice.failed', { noticeId })]
    case 'new':
    case 'claimed':
    case 'ambiguous':
      return []
  }
}

/** One schedule an instant, however many notices wait for it. */
async function wakeAt(until: string): Promise<void> {
  const name = `wake-${until.replace(/[^0-9TZ]/g, '')}`
  await scheduleOnce({ name, at: until, timezone: 'UTC', target: 'wake-notices', payload: { until } })
}
