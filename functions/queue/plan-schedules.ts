import { MomentPurpose, plannedMoments, scheduleName } from '#core/event/moment.ts'
import { commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { planMoment } from '#functions/adapters/dynamodb/moment.ts'
import { scheduleOnce, unschedule } from '#functions/adapters/scheduler.ts'
import { fireMoment } from '#functions/sending/fire.ts'
import { worker } from '#functions/shell/worker.ts'

/** Plans what is due for an event. All rows come before any schedule: what no schedule fires, the sweeper finds there. */
export const handler = worker(
  ['event.published', 'event.changed', 'event.cancelled'],
  async ({ data, actor, correlationId }, { now }) => {
    const event = await readEvent(data.organizerId, data.eventId)
    if (event === undefined) return
    const planned = plannedMoments(event, now)
    for (const moment of planned) await commitOnce([planMoment(moment)])
    const earlier = { ...data, generation: event.scheduleGeneration - 1 }
    await Promise.all(MomentPurpose.options.map((purpose) => unschedule(scheduleName({ ...earlier, purpose }))))
    for (const { dueAt, ...moment } of planned) {
      if (dueAt > now)
        await scheduleOnce({
          name: scheduleName(moment),
          at: dueAt,
          timezone: event.timezone,
          target: 'fire-moment',
          payload: moment,
        })
      else await fireMoment(moment, { now, actor, correlationId })
    }
  },
)
