import * as z from 'zod'
import { type MatchInput, matchInput, termsOf } from '#core/matching/match-input.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { type Profile, profileCaps, Seniority } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { questionIds } from '#core/questionnaire/question.ts'
import type { Response } from '#core/questionnaire/response.ts'

/** Somebody from a file: what the matching compares, and what reasons are made from. */
export type Person = {
  input: MatchInput
  profile: Profile
  responses: readonly Response[]
  /** The words of the lists that were given, as they were typed. */
  given: readonly string[]
  /** The lists that were longer than a guest's may be. */
  cut: readonly ListField[]
}

/** What is wrong with a file of people, in one line that names the row (from 1) and the field. */
export class PeopleFileError extends Error {
  constructor(row: number, field: string, problem: string) {
    super(`row ${row}, ${field}: ${problem}`)
    this.name = 'PeopleFileError'
  }
}

const earliest = '1970-01-01T00:00:00.000Z'

/** Lists of words, and how many each may hold: as many as a guest's profile. */
export const listLimits = {
  seeking: profileCaps.keywords,
  offering: profileCaps.keywords,
  expertise: profileCaps.choices,
  topics: profileCaps.choices,
} as const
type ListField = keyof typeof listLimits
const listFields = ['seeking', 'offering', 'expertise', 'topics'] as const satisfies readonly ListField[]

const blankAsAbsent = (value: unknown) => (value === '' || value === null ? undefined : value)
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankAsAbsent, schema.optional())
const terms = optional(z.array(z.string('must be a list of words'), 'must be a list of words'))
const text = optional(z.string('must be text').max(20_000, 'is longer than 20,000 characters'))
const experience = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
  z.enum(Seniority.options, `must be one of ${Seniority.options.join(', ')}`),
)

const PersonRow = z.object(
  {
    id: z.preprocess(
      (value) => (Number.isSafeInteger(value) ? String(value) : (value ?? '')),
      z
        .string('must be text, or a whole number below 2^53: write ids as strings')
        .trim()
        .min(1, 'is missing')
        .max(200, 'is longer than 200 characters'),
    ),
    name: text,
    createdAt: optional(
      z.union([z.iso.datetime({ offset: true }), z.iso.date()], 'must be a time like 2026-11-22T10:00:00Z'),
    ),
    seeking: terms,
    offering: terms,
    expertise: terms,
    topics: terms,
    experience: optional(experience),
    goals: text,
    ideal: text,
  },
  'must be an object',
)

/** What a row may tell of somebody. */
export const personFields: readonly string[] = Object.keys(PersonRow.shape)

/**
 * People from the rows of a file. A list that is given is used as it is, also an empty one, up to its limit; a side of
 * seeking and offering that is left out is read from the free texts by the built-in extractor, and compared as a guest's is.
 *
 * @throws PeopleFileError at the first row that cannot be used
 */
export function peopleOf(rows: readonly unknown[]): Person[] {
  const seen = new Map<string, number>()
  return rows.map((row, index) => {
    const person = personOf(row, index + 1)
    const { attendeeId: id } = person.input
    const before = seen.get(id)
    if (before !== undefined) throw new PeopleFileError(index + 1, 'id', `is that of row ${before} already`)
    seen.set(id, index + 1)
    return person
  })
}

function personOf(row: unknown, number: number): Person {
  const read = PersonRow.safeParse(row)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new PeopleFileError(number, String(issue?.path[0] ?? 'row'), issue?.message ?? 'cannot be read')
  }
  const { data } = read
  const { id, name, createdAt = earliest, goals, ideal } = data
  const told = readTexts(name ?? id, goals, ideal)
  const termsFor = (field: ListField) => {
    const typed = data[field]
    return typed === undefined ? undefined : termsOf(typed).slice(0, listLimits[field])
  }
  const [seeking, offering] = [termsFor('seeking'), termsFor('offering')]
  const profile = {
    ...told.profile,
    seekingKeywords: seeking ?? told.profile.seekingKeywords,
    offeringKeywords: offering ?? told.profile.offeringKeywords,
    expertise: termsFor('expertise') ?? [],
    topics: termsFor('topics') ?? [],
    ...(data.experience === undefined ? {} : { seniority: data.experience }),
  }
  return {
    profile,
    responses: told.responses,
    input: {
      ...matchInput(id, new Date(createdAt).toISOString(), profile),
      ...(seeking === undefined ? {} : { seeking }),
      ...(offering === undefined ? {} : { offering }),
      expertise: profile.expertise,
      topics: profile.topics,
    },
    given: listFields.flatMap((field) => data[field] ?? []).flatMap((word) => word.trim() || []),
    cut: listFields.filter((field) => termsOf(data[field] ?? []).length > listLimits[field]),
  }
}

function readTexts(name: string, goals = '', ideal = ''): { profile: Profile; responses: Response[] } {
  const asked = [
    { questionId: questionIds.goals, value: goals },
    { questionId: questionIds.idealConnections, value: ideal },
  ]
  const responses = asked.map((response) => ({ ...response, answeredAt: earliest }))
  const profile = extractProfile({ firstName: name, questions: defaultQuestions, responses })
  // An id is a name as it stands.
  return { profile: { ...profile, name }, responses }
}
