import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { Temporal } from 'temporal-polyfill'
import { schedulerLink } from '#functions/shell/settings.ts'

const client = new SchedulerClient({ maxAttempts: 4 })

export interface OneOff {
  name: string
  /** ISO instant, in the future */
  at: string
  /** The schedule is kept as wall time in this zone, so that a change of the zone's rules moves it too. */
  timezone: string
  target: 'fire-moment' | 'wake-notices'
  payload: unknown
}

/** Creates a schedule that fires once and is then gone. The same name again is the same schedule. */
export async function scheduleOnce({ name, at, timezone, target, payload }: OneOff): Promise<void> {
  const { group, roleArn, targets } = schedulerLink()
  const arn = targets[target]
  if (arn === undefined) throw new Error(`${target} is not linked as a schedule's target`)
  const wallTime = Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDateTime().toString({ smallestUnit: 'second' })
  try {
    await client.send(
      new CreateScheduleCommand({
        Name: name,
        GroupName: group,
        ScheduleExpression: `at(${wallTime})`,
        ScheduleExpressionTimezone: timezone,
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: { Arn: arn, RoleArn: roleArn, Input: JSON.stringify(payload) },
      }),
    )
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error
  }
}

export async function unschedule(name: string): Promise<void> {
  try {
    await client.send(new DeleteScheduleCommand({ Name: name, GroupName: schedulerLink().group }))
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
}
