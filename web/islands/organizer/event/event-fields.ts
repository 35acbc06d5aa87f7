import type { EventView } from '#core/event/event-view.ts'
import type { RevealTiming } from '#core/event/event.ts'
import type { Refused } from '../../api.ts'
import { toWall } from './event-time.ts'
import {
  type MatchingFields,
  defaultMatchingFields,
  matchingFieldsOf,
  matchingOf,
  matchingProblems,
} from './matching-fields.ts'

/** The form as it is typed: texts as texts. */
export interface EventFields extends MatchingFields {
  name: string
  tagline: string
  description: string
  date: string
  startTime: string
  endTime: string
  timezone: string
  venueName: string
  venueAddress: string
  capacity: string
  deadlineDate: string
  deadlineTime: string
  matchesPerAttendee: string
  revealTiming: RevealTiming
  matchMaybe: boolean
  showCompany: boolean
  showRole: boolean
  showExpertise: boolean
}

export const emptyFields = (timezone: string): EventFields => ({
  name: '',
  tagline: '',
  description: '',
  date: '',
  startTime: '18:00',
  endTime: '21:00',
  timezone,
  venueName: '',
  venueAddress: '',
  capacity: '50',
  deadlineDate: '',
  deadlineTime: '',
  matchesPerAttendee: '5',
  revealTiming: 'TWENTY_FOUR_HOURS_BEFORE',
  matchMaybe: true,
  showCompany: true,
  showRole: true,
  showExpertise: true,
  ...defaultMatchingFields,
})

export function fieldsOf(event: EventView): EventFields {
  const deadline = event.rsvpDeadline === null ? { date: '', time: '' } : toWall(event.rsvpDeadline, event.timezone)
  const { name, date, startTime, endTime, timezone, venueName, venueAddress, revealTiming, matchMaybe, cardSettings } =
    event
  return {
    name,
    date,
    startTime,
    endTime,
    timezone,
    venueName,
    venueAddress,
    revealTiming,
    matchMaybe,
    ...cardSettings,
    ...matchingFieldsOf(event.matching),
    tagline: event.tagline ?? '',
    description: event.description ?? '',
    capacity: String(event.capacity),
    matchesPerAttendee: String(event.matchesPerAttendee),
    deadlineDate: deadline.date,
    deadlineTime: deadline.time,
  }
}

/** What the API is sent. The deadline goes as wall time: the server reads it in the event's zone. */
export function bodyOf(fields: EventFields) {
  const { name, date, startTime, endTime, timezone, venueName, venueAddress, revealTiming, matchMaybe } = fields
  const { deadlineDate, deadlineTime, showCompany, showRole, showExpertise } = fields
  return {
    name,
    date,
    startTime,
    endTime,
    timezone,
    venueName,
    venueAddress,
    revealTiming,
    matchMaybe,
    tagline: orNull(fields.tagline),
    description: orNull(fields.description),
    capacity: Number(fields.capacity),
    matchesPerAttendee: Number(fields.matchesPerAttendee),
    rsvpDeadline: deadlineDate === '' ? null : `${deadlineDate}T${deadlineTime || endOfDay}:00`,
    cardSettings: { showCompany, showRole, showExpertise },
    matching: matchingOf(fields),
  }
}

/** A deadline with a day and no time is over with that day. */
export const endOfDay = '23:59'

const orNull = (text: string) => (text.trim() === '' ? null : text)

export type FieldName = keyof EventFields
export type Problems = Partial<Record<FieldName, string>>

const required = ['name', 'date', 'startTime', 'endTime', 'timezone', 'venueName', 'venueAddress'] as const

/** What can be told before asking the server; `words` are the sentences for it. */
export function problemsOf(
  fields: EventFields,
  words: {
    required: string
    count(most: number): string
    between(least: number, most: number): string
    moreThanListed(listed: number): string
  },
): Problems {
  const problems: Problems = matchingProblems(fields, words)
  for (const name of required) if (fields[name].trim() === '') problems[name] = words.required
  if (!isCount(fields.capacity, 20_000)) problems.capacity = words.count(20_000)
  if (!isCount(fields.matchesPerAttendee, 20)) problems.matchesPerAttendee = words.count(20)
  return problems
}

const isCount = (text: string, most: number) => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most

/** The problems a refusal names, each at its field; a refusal about no field of the form gives none. */
export function problemsIn(refused: Refused): Problems {
  const named = detailFields(refused.details)
  const problems: Problems = {}
  for (const { field, problem } of named) {
    const name = formField[field] ?? field.replace(/^matching\.(\w+\.)?/, '')
    if (isFieldName(name)) problems[name] ??= problem ?? refused.error
  }
  return problems
}

const formField: Record<string, FieldName> = { rsvpDeadline: 'deadlineDate' }

const isFieldName = (name: string): name is FieldName => Object.hasOwn(emptyFields(''), name)

function detailFields(details: unknown): { field: string; problem: string | undefined }[] {
  if (typeof details !== 'object' || details === null || !('fields' in details) || !Array.isArray(details.fields))
    return []
  return details.fields.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [{ field: entry, problem: undefined }]
    if (typeof entry !== 'object' || entry === null || !('field' in entry) || typeof entry.field !== 'string') return []
    const problem = 'problem' in entry && typeof entry.problem === 'string' ? sentence(entry.problem) : undefined
    return [{ field: entry.field, problem }]
  })
}

/** `must not be empty` -> `Must not be empty.` */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`

export const isSame = (a: EventFields, b: EventFields): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Whether guests who come would have to know: another day, time, zone or place. */
export const isMoved = (a: EventFields, b: EventFields): boolean =>
  (['date', 'startTime', 'endTime', 'timezone', 'venueName', 'venueAddress'] as const).some(
    (name) => a[name].trim() !== b[name].trim(),
  )
const sorted = (fields: EventFields) => Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
