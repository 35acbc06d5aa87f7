import { type Explained, ownWords } from '#core/matching/explain/grounds.ts'
import { sentencesOf } from '#core/matching/explain/sentences.ts'
import type { Place } from '#core/profile/bearing.ts'
import type { Profile } from '#core/profile/profile.ts'
import { introductionIn } from '#core/profile/self-introduction.ts'
import { stemsOf } from '#core/profile/words.ts'
import { questionIds } from '#core/questionnaire/question.ts'

const word = String.raw`[\p{L}/&'’-]{1,30}`
const title =
  '(?:c[a-z]o|[se]?vp|president|head|chief|director|manager|lead|founder|co-?founder|owner|partner|principal|engineer|' +
  'developer|designer|researcher|scientist|analyst|consultant|investor|lawyer|accountant|recruiter|editor|professor|teacher|' +
  'nurse|doctor|architect|coach|producer|officer|associate|student)'
// A sentence that begins with a title and a company, also one that profiles are not read from: "VP Product at Loop".
const opening = new RegExp(
  String.raw`^[\s\-–—•*·]*(?:(?:i['’]?m|i am|as|currently|now) (?:an? |the |our |currently |now )*)?` +
    String.raw`((?:${word} ){0,4}?${title}(?!\p{L})(?:,? ${word}){0,5}?),? ?(?:\bat|@) ?(.+)`,
  'isu',
)

const known = new WeakMap<Explained, ReadonlyMap<string, readonly Place[]>>()

/**
 * Where answers tell a role or a company that the card does not say (any more), by question: a guest who corrected their title
 * must not read the old one in a quotation beside it. A field that cites an answer was not corrected.
 */
export function disownedTitles(person: Explained): ReadonlyMap<string, readonly Place[]> {
  const before = known.get(person)
  if (before !== undefined) return before
  const { profile, responses } = person
  const isRead = (field: 'role' | 'company') => profile.citations.some((citation) => citation.field === field)
  const corrected = (['role', 'company'] as const).filter((field) => !isRead(field))
  const found = new Map<string, Place[]>()
  for (const [questionId, answer] of corrected.length === 0 ? [] : ownWords(responses)) {
    const describesOthers = questionId === questionIds.idealConnections
    const introduction = introductionIn(answer, describesOthers)
    const places = corrected.flatMap((field) => {
      const told = introduction[field]
      return told === undefined || isSame(told.text, profile[field]) ? [] : [{ start: told.start, end: told.end }]
    })
    const openings = describesOthers
      ? []
      : sentencesOf(answer).filter((one) => disowns(answer, one, profile, corrected))
    if (places.length + openings.length > 0) found.set(questionId, [...places, ...openings])
  }
  known.set(person, found)
  return found
}

/** Whether a sentence opens with a title or a company other than those of the card. */
function disowns(
  answer: string,
  { start, end }: Place,
  profile: Profile,
  corrected: readonly ('role' | 'company')[],
): boolean {
  const [, role, company = ''] = opening.exec(answer.slice(start, end)) ?? []
  if (role === undefined || !/^[\p{Lu}\p{N}]/u.test(company)) return false
  const isOther = { role: !isSame(role, profile.role), company: !isSame(company, profile.company) }
  return corrected.some((field) => profile[field] !== null && isOther[field])
}

/** Whether one says what the other says, or more of it. */
function isSame(told: string, onCard: string | null): boolean {
  const [a, b] = [` ${stemsOf(told)} `, ` ${stemsOf(onCard ?? '')} `]
  return b.trim() !== '' && (a.includes(b) || b.includes(a))
}
