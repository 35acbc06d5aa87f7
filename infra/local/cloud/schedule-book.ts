import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { LocalClock } from './clock.ts'
import { atMoment, nextOccurrence, parseScheduleExpression } from './schedule-expression.ts'

const epochSeconds = z.number()

/** CreateSchedule's input with AWS's own limits and defaults; it is stored as it came. */
export const scheduleDefinition = z.object({
  Name: z.string().regex(/^[\w.-]{1,64}$/),
  GroupName: z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .default('default'),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z.string().min(1).max(50).default('UTC'),
  FlexibleTimeWindow: z.looseObject({ Mode: z.enum(['OFF', 'FLEXIBLE']) }),
  StartDate: epochSeconds.optional(),
  EndDate: epochSeconds.optional(),
  Description: z.string().max(512).optional(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  ClientToken: z.string().min(1).max(64).optional(),
  Target: z.object({
    Arn: z.string().min(1).max(1600),
    RoleArn: z.string().regex(/^arn:aws:iam::\d{12}:role\/.+$/),
    Input: z.string().min(1).optional(),
    DeadLetterConfig: z.object({ Arn: z.string().optional() }).optional(),
    RetryPolicy: z
      .object({
        MaximumEventAgeInSeconds: z.number().int().min(60).max(86_400).default(86_400),
        MaximumRetryAttempts: z.number().int().min(0).max(185).default(185),
      })
      .prefault({}),
  }),
})
export type ScheduleDefinition = z.infer<typeof scheduleDefinition>

/** A stored schedule; times are epoch milliseconds. */
export interface Schedule {
  definition: ScheduleDefinition
  oneOff: boolean
  createdAt: number
  modifiedAt: number
  /** When the occurrence now due or coming was meant to be. */
  occurrenceAt: number | null
  /** When it is tried next; null when nothing is to come. */
  attemptAt: number | null
  /** How often this occurrence has failed. */
  attempts: number
  /** Changes with every update, so that a firing does not overwrite what was changed meanwhile. */
  version: string
}

export interface ScheduleBook {
  find(group: string, name: string): Schedule | undefined
  list(): Schedule[]
  /** Writes a new schedule, or replaces the definition of the existing one. */
  write(definition: ScheduleDefinition): void
  remove(group: string, name: string, clientToken?: string): void
  /** Whether this very deletion was done before. */
  wasRemoved(group: string, name: string, clientToken: string): boolean
  /** Due schedules, in order of their due time. */
  due(limit: number): Schedule[]
  nextAttemptAfter(afterMs: number): number | undefined
  /** The due moment of the first one-off that is still to come after `afterMs`. */
  nextOneOffAfter(afterMs: number): number | undefined
  /** Each of these does nothing when the schedule was changed or deleted since it was read. */
  retry(schedule: Schedule, attemptAt: number): void
  complete(schedule: Schedule): void
  nextOccurrenceOf(schedule: Schedule): number | undefined
}

const scheduleRow = z
  .object({
    definition: z.string(),
    one_off: z.number(),
    created_at: z.number(),
    modified_at: z.number(),
    occurrence_at: z.number().nullable(),
    attempt_at: z.number().nullable(),
    attempts: z.number(),
    version: z.string(),
  })
  .transform((row): Schedule => ({
    definition: scheduleDefinition.parse(JSON.parse(row.definition)),
    oneOff: row.one_off === 1,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    occurrenceAt: row.occurrence_at,
    attemptAt: row.attempt_at,
    attempts: row.attempts,
    version: row.version,
  }))
const scheduleRows = z.array(scheduleRow)
const momentRow = z.object({ at: z.number().nullable() }).transform((row) => row.at ?? undefined)

function occurrenceAfter(definition: ScheduleDefinition, createdAt: number, afterMs: number): number | undefined {
  const expression = parseScheduleExpression(definition.ScheduleExpression)
  if (!expression) return undefined
  const zone = definition.ScheduleExpressionTimezone
  if (expression.kind === 'at') return atMoment(expression.wallTime, zone)
  const { StartDate, EndDate } = definition
  const startMs = StartDate === undefined ? createdAt : StartDate * 1000
  return nextOccurrence(expression, zone, {
    afterMs,
    startMs,
    endMs: EndDate === undefined ? undefined : EndDate * 1000,
  })
}

/** The schedules as stored, and when each is due. */
export function createScheduleBook(db: DatabaseSync, clock: LocalClock): ScheduleBook {
  const select = db.prepare('SELECT * FROM schedule WHERE group_name = ? AND name = ?')
  const all = db.prepare('SELECT * FROM schedule ORDER BY group_name, name')
  const upsert = db.prepare(
    `INSERT INTO schedule
       (group_name, name, definition, one_off, created_at, modified_at, occurrence_at, attempt_at, version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET definition = excluded.definition, one_off = excluded.one_off,
       modified_at = excluded.modified_at, occurrence_at = excluded.occurrence_at, attempt_at = excluded.attempt_at,
       attempts = 0, version = excluded.version`,
  )
  const drop = db.prepare('DELETE FROM schedule WHERE group_name = ? AND name = ?')
  const dropVersion = db.prepare('DELETE FROM schedule WHERE group_name = ? AND name = ? AND version = ?')
  const insertDeletion = db.prepare('INSERT OR REPLACE INTO deletion VALUES (?, ?)')
  const selectDeletion = db.prepare('SELECT 1 FROM deletion WHERE token = ? AND schedule = ?')
  const selectDue = db.prepare(
    'SELECT * FROM schedule WHERE attempt_at <= ? ORDER BY attempt_at, group_name, name LIMIT ?',
  )
  const earliest = db.prepare('SELECT min(attempt_at) AS at FROM schedule WHERE attempt_at > ?')
  const earliestOneOff = db.prepare('SELECT min(attempt_at) AS at FROM schedule WHERE one_off = 1 AND attempt_at > ?')
  const setAttempt = db.prepare(
    `UPDATE schedule SET occurrence_at = ?, attempt_at = ?, attempts = ?
     WHERE group_name = ? AND name = ? AND version = ?`,
  )

  const nextOccurrenceOf = (schedule: Schedule) =>
    schedule.oneOff ? undefined : occurrenceAfter(schedule.definition, schedule.createdAt, clock.now())
  const keyOf = ({ definition, version }: Schedule): [string, string, string] => [
    definition.GroupName,
    definition.Name,
    version,
  ]

  return {
    find: (group, name) => scheduleRow.optional().parse(select.get(group, name)),
    list: () => scheduleRows.parse(all.all()),
    write(definition) {
      const { GroupName, Name } = definition
      const now = clock.now()
      const createdAt = scheduleRow.optional().parse(select.get(GroupName, Name))?.createdAt ?? now
      // One millisecond back, so that a rate without a start is due at once, as on AWS.
      const occurrence = occurrenceAfter(definition, createdAt, now - 1) ?? null
      const attempt = definition.State === 'ENABLED' ? occurrence : null
      const oneOff = definition.ScheduleExpression.startsWith('at(') ? 1 : 0
      const text = JSON.stringify(definition)
      upsert.run(GroupName, Name, text, oneOff, createdAt, now, occurrence, attempt, randomUUID())
    },
    remove(group, name, clientToken) {
      drop.run(group, name)
      if (clientToken !== undefined) insertDeletion.run(clientToken, `${group}/${name}`)
    },
    wasRemoved: (group, name, clientToken) => selectDeletion.get(clientToken, `${group}/${name}`) !== undefined,
    due: (limit) => scheduleRows.parse(selectDue.all(clock.now(), limit)),
    nextAttemptAfter: (afterMs) => momentRow.parse(earliest.get(afterMs)),
    nextOneOffAfter: (afterMs) => momentRow.parse(earliestOneOff.get(afterMs)),
    retry(schedule, attemptAt) {
      setAttempt.run(schedule.occurrenceAt, attemptAt, schedule.attempts + 1, ...keyOf(schedule))
    },
    complete(schedule) {
      const next = nextOccurrenceOf(schedule) ?? null
      if (next === null && schedule.definition.ActionAfterCompletion === 'DELETE') dropVersion.run(...keyOf(schedule))
      else setAttempt.run(next, next, 0, ...keyOf(schedule))
    },
    nextOccurrenceOf,
  }
}
