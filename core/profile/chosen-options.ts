import { profileCaps, Seniority, type Citation, type CitedField } from '#core/profile/profile.ts'
import { answerText, type Response } from '#core/questionnaire/response.ts'
import { questionIds, type Question } from '#core/questionnaire/question.ts'

export type ChosenOptions = {
  seniority: Seniority | null
  expertise: string[]
  topics: string[]
  citations: Citation[]
}

/** What the three default select questions say outright; both extractors take these fields from here. */
export function chosenOptions(questions: readonly Question[], responses: readonly Response[]): ChosenOptions {
  const citations: Citation[] = []
  const chosen = (questionId: string, field: CitedField): string[] => {
    const question = questions.find(({ id }) => id === questionId)
    const response = responses.find((candidate) => candidate.questionId === questionId)
    if (!question || !response || question.type === 'open_text') return []
    const values = [response.value ?? []].flat().filter((value) => typeof value === 'string')
    const text = answerText(question, response)
    if (text !== '') citations.push({ field, questionId, start: 0, end: text.length })
    return [...new Set(values.map((value) => value.slice(0, profileCaps.choice)))].slice(0, profileCaps.choices)
  }
  const [level] = chosen(questionIds.experience, 'seniority')
  const seniority = Seniority.safeParse(level).data ?? null
  const expertise = chosen(questionIds.expertise, 'expertise')
  const topics = chosen(questionIds.topics, 'topics')
  return {
    seniority,
    expertise,
    topics,
    citations: citations.filter(({ field }) => field !== 'seniority' || seniority !== null),
  }
}

const levels: readonly [Seniority, RegExp][] = [
  ['founder', /\b(?:co-?\s?)?founder\b|\bowner\b/i],
  ['executive', /\bc[etofmp]o\b|\bciso\b|\bchief\b|\bpresident\b|\bvp\b|\bmanaging (?:partner|director)\b/i],
  ['early', /\bintern\b|\bstudent\b|\bjunior\b|\bgraduate\b|\btrainee\b/i],
  ['senior', /\bsenior\b|\bhead\b|\bdirector\b|\blead\b|\bprincipal\b|\bstaff\b|\bpartner\b|\bprofessor\b/i],
]

/** The level a job title names, or null when it names none. */
export function seniorityOf(role: string | null): Seniority | null {
  return role === null ? null : (levels.find(([, pattern]) => pattern.test(role))?.[0] ?? null)
}
