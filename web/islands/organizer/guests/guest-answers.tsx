import type { Question } from '#core/questionnaire/question.ts'
import type { Response } from '#core/questionnaire/response.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { type Guest, keywordWords, questionnaireState } from './guest-list.ts'

const words = organizer.guest

const optionWords = (questions: readonly Question[]): ReadonlyMap<string, string> =>
  new Map(questions.flatMap(({ config }) => (config?.options ?? []).map(({ value, label }) => [value, label] as const)))

/** What a guest answered, question by question, in the guest's own words. */
export function GuestAnswers({ guest, questions }: { guest: Guest; questions: readonly Question[] }) {
  const answered = questions.flatMap((question) => {
    const response = guest.responses.find(({ questionId }) => questionId === question.id)
    const text = response === undefined ? '' : answerWords(response, question)
    return text === '' ? [] : [{ question, text, context: response?.context ?? '' }]
  })
  return (
    <section>
      <h3 class="font-semibold">{words.answers}</h3>
      {answered.length === 0 && <p class="text-base-content/80">{words.noAnswers}</p>}
      <dl class="mt-1 flex flex-col gap-3">
        {answered.map(({ question, text, context }) => (
          <div key={question.id}>
            <dt class="text-base-content/80 text-sm">{question.title}</dt>
            <dd class="whitespace-pre-line wrap-anywhere">{text}</dd>
            {context !== '' && (
              <dd class="text-base-content/80 text-sm whitespace-pre-line wrap-anywhere">{context}</dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function answerWords({ value }: Pick<Response, 'value'>, { config }: Question): string {
  const labels = new Map((config?.options ?? []).map((option) => [option.value, option.label]))
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((one) => labels.get(one) ?? one).join(', ')
  return labels.get(String(value)) ?? String(value)
}

/** What was read from the answers, as the score sees it. */
export function GuestProfile({ guest, questions }: { guest: Guest; questions: readonly Question[] }) {
  const state = questionnaireState(guest)
  if (state === 'not-asked' || state === 'open') return null
  const { profile } = guest
  const labels = optionWords(questions)
  return (
    <section>
      <h3 class="font-semibold">{words.profile}</h3>
      {state === 'reading' && <p class="text-base-content/80">{words.reading}</p>}
      {state === 'failed' && <p class="text-base-content/80">{words.failed}</p>}
      {profile !== null && (
        <>
          <p>{[profile.role, profile.company, profile.location].filter(Boolean).join(', ')}</p>
          <dl class="mt-1 grid gap-3 sm:grid-cols-2">
            <Keywords
              label={words.seeks}
              summary={profile.seekingSummary}
              keywords={profile.seekingKeywords}
              labels={labels}
            />
            <Keywords
              label={words.offers}
              summary={profile.offeringSummary}
              keywords={profile.offeringKeywords}
              labels={labels}
            />
            <Keywords label={words.knows} keywords={profile.expertise} labels={labels} />
            <Keywords label={words.likes} keywords={profile.topics} labels={labels} />
          </dl>
          {guest.profileCorrectedAt !== null && <p class="text-base-content/80 mt-2 text-sm">{words.corrected}</p>}
        </>
      )}
    </section>
  )
}

function Keywords({
  label,
  summary = null,
  keywords,
  labels,
}: {
  label: string
  summary?: string | null
  keywords: readonly string[]
  labels: ReadonlyMap<string, string>
}) {
  if (summary === null && keywords.length === 0) return null
  return (
    <div>
      <dt class="text-base-content/80 text-sm">{label}</dt>
      {summary !== null && <dd class="wrap-anywhere">{summary}</dd>}
      {keywords.length > 0 && (
        <dd class="mt-1 flex flex-wrap gap-1.5">
          {keywords.map((keyword) => (
            <span key={keyword} class="badge badge-ghost h-auto min-h-6 wrap-anywhere">
              {keywordWords(keyword, labels)}
            </span>
          ))}
        </dd>
      )}
    </div>
  )
}
