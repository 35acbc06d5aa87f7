import { isDeepStrictEqual } from 'node:util'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { AwsError } from './aws-error.ts'
import type { LocalClock } from './clock.ts'
import type { Operations } from './endpoint.ts'
import { scheduleDefinition, type Schedule, type ScheduleBook, type ScheduleDefinition } from './schedule-book.ts'
import { atMoment, isTimeZone, parseScheduleExpression } from './schedule-expression.ts'
import { transact } from './store.ts'
import type { Wire, WireEntry } from './wire.ts'

export interface SchedulerOptions {
  db: DatabaseSync
  clock: LocalClock
  wire: Wire
  book: ScheduleBook
  /** The one group besides `default`. */
  scheduleGroup: string
  scheduleArn(group: string, name: string): string
  /** Runs after schedules changed, so that the next due moment is looked up again. */
  changed(): void
}

const named = z.object({
  Name: z.string(),
  GroupName: z.string().default('default'),
  ClientToken: z.string().optional(),
})
const listing = z.object({
  ScheduleGroup: z.string().optional(),
  NamePrefix: z.string().default(''),
  State: z.enum(['ENABLED', 'DISABLED']).optional(),
  MaxResults: z.coerce.number().int().min(1).max(100).default(100),
  NextToken: z.string().optional(),
})
const supportedTarget = /^arn:aws:(lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w$-]+)?|sqs:[\w-]+:\d{12}:[\w.-]+)$/

const invalid = (message: string) => new AwsError(400, 'ValidationException', message)
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const seconds = (epochMs: number) => epochMs / 1000

/** What the wire keeps of a schedule. */
export function scheduleOnWire(
  definition: ScheduleDefinition,
  action: Extract<WireEntry, { kind: 'schedule' }>['action'],
): WireEntry {
  return {
    kind: 'schedule',
    action,
    name: definition.Name,
    group: definition.GroupName,
    target: definition.Target.Arn,
    input: definition.Target.Input ?? null,
    expression: definition.ScheduleExpression,
  }
}

/** The operations of EventBridge Scheduler (REST JSON) on schedules; groups are declared, not created. */
export function createScheduler(options: SchedulerOptions): Operations {
  const { db, clock, wire, book, scheduleGroup, scheduleArn, changed } = options

  function checked(input: unknown): ScheduleDefinition {
    const definition = scheduleDefinition.parse(input)
    inGroup(definition.GroupName)
    const expression = parseScheduleExpression(definition.ScheduleExpression)
    if (!expression) throw invalid(`Invalid Schedule Expression ${definition.ScheduleExpression}.`)
    const zone = definition.ScheduleExpressionTimezone
    if (!isTimeZone(zone)) throw invalid(`The ScheduleExpressionTimezone ${zone} is not valid.`)
    if (expression.kind === 'at' && atMoment(expression.wallTime, zone) <= clock.now()) {
      throw invalid('The at expression lies in the past.')
    }
    if (!supportedTarget.test(definition.Target.Arn)) {
      throw invalid('Target.Arn must name a Lambda function or an SQS queue.')
    }
    const { Arn, Input } = definition.Target
    if (Arn.startsWith('arn:aws:lambda:') && Input !== undefined && !isJson(Input)) {
      throw invalid('Target.Input of a Lambda function must be JSON.')
    }
    return definition
  }

  function inGroup(group: string): void {
    if (group === 'default' || group === scheduleGroup) return
    throw new AwsError(404, 'ResourceNotFoundException', `Schedule group ${group} does not exist.`)
  }

  function found(group: string, name: string): Schedule {
    inGroup(group)
    const schedule = book.find(group, name)
    if (schedule) return schedule
    throw new AwsError(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`)
  }

  function write(definition: ScheduleDefinition, action: 'created' | 'updated'): { ScheduleArn: string } {
    transact(db, () => {
      book.write(definition)
      wire.record(scheduleOnWire(definition, action))
    })
    changed()
    return { ScheduleArn: scheduleArn(definition.GroupName, definition.Name) }
  }

  const common = (schedule: Schedule) => ({
    Arn: scheduleArn(schedule.definition.GroupName, schedule.definition.Name),
    CreationDate: seconds(schedule.createdAt),
    LastModificationDate: seconds(schedule.modifiedAt),
  })

  return {
    CreateSchedule(input) {
      const { Name, GroupName, ClientToken } = named.parse(input)
      const existing = book.find(GroupName, Name)
      if (!existing) return write(checked(input), 'created')
      // The same request once more, after its answer was lost, is answered as the first time.
      const repeated = ClientToken !== undefined && ClientToken === existing.definition.ClientToken
      if (repeated && isDeepStrictEqual(scheduleDefinition.parse(input), existing.definition)) {
        return { ScheduleArn: scheduleArn(GroupName, Name) }
      }
      throw new AwsError(409, 'ConflictException', `Schedule ${Name} already exists.`)
    },
    GetSchedule(input) {
      const { Name, GroupName } = named.parse(input)
      const schedule = found(GroupName, Name)
      const { ClientToken: _, ...definition } = schedule.definition
      return { ...definition, ...common(schedule) }
    },
    UpdateSchedule(input) {
      const { Name, GroupName } = named.parse(input)
      found(GroupName, Name)
      return write(checked(input), 'updated')
    },
    DeleteSchedule(input) {
      const { Name, GroupName, ClientToken } = named.parse(input)
      const gone = book.find(GroupName, Name) === undefined
      if (gone && ClientToken !== undefined && book.wasRemoved(GroupName, Name, ClientToken)) return {}
      const { definition } = found(GroupName, Name)
      transact(db, () => {
        book.remove(GroupName, Name, ClientToken)
        wire.record(scheduleOnWire(definition, 'deleted'))
      })
      changed()
      return {}
    },
    ListSchedules(input) {
      const { ScheduleGroup, NamePrefix, State, MaxResults, NextToken } = listing.parse(input)
      if (ScheduleGroup !== undefined) inGroup(ScheduleGroup)
      const after = NextToken === undefined ? '' : Buffer.from(NextToken, 'base64url').toString()
      const cursor = ({ definition }: Schedule) => `${definition.GroupName}/${definition.Name}`
      const matching = book
        .list()
        .filter((schedule) => {
          const { GroupName, Name, State: state } = schedule.definition
          if (ScheduleGroup !== undefined && GroupName !== ScheduleGroup) return false
          return Name.startsWith(NamePrefix) && (State === undefined || State === state) && cursor(schedule) > after
        })
        .sort((a, b) => (cursor(a) < cursor(b) ? -1 : 1))
      const page = matching.slice(0, MaxResults)
      const last = page.at(-1)
      const more =
        matching.length > page.length && last ? { NextToken: Buffer.from(cursor(last)).toString('base64url') } : {}
      const Schedules = page.map((schedule) => {
        const { Name, GroupName, State: state, Target } = schedule.definition
        return { Name, GroupName, State: state, Target: { Arn: Target.Arn }, ...common(schedule) }
      })
      return { Schedules, ...more }
    },
  }
}
