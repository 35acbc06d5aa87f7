import {
  ConflictException,
  CreateScheduleCommand,
  DeleteScheduleCommand,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler'
import { Temporal } from 'temporal-polyfill'
import { schedulerLink } from '#functions/shell/settings.ts'
import { clientDefaults } from './aws-client.ts'

const client = new SchedulerClient(clientDefaults)

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
  const [wallTime, zone] = wallTimeOf(at, timezone)
  try {
    await client.send(
      new CreateScheduleCommand({
        Name: name,
        GroupName: group,
        ScheduleExpression: `at(${wallTime})`,
        ScheduleExpressionTimezone: zone,
        FlexibleTimeWindow: { Mode: 'OFF' },
        ActionAfterCompletion: 'DELETE',
        Target: { Arn: arn, RoleArn: roleArn, Input: JSON.stringify(payload) },
      }),
    )
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error
  }
}

/** An hour that the end of daylight saving repeats names two instants, and Scheduler takes the first: the second is kept in UTC. */
function wallTimeOf(at: string, timezone: string): [wallTime: string, zone: string] {
  const instant = Temporal.Instant.from(at)
  const wall = instant.toZonedDateTimeISO(timezone).toPlainDateTime()
  const zone = wall.toZonedDateTime(timezone).toInstant().equals(instant) ? timezone : 'UTC'
  return [instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }), zone]
}

export async function unschedule(name: string): Promise<void> {
  try {
    await client.send(new DeleteScheduleCommand({ Name: name, GroupName: schedulerLink().group }))
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
}
