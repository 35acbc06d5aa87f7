import type { EventView } from '#core/event/event-view.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Outcome } from '../../api.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { refusalWords } from '../page/ask.ts'
import { focusFirstProblem } from '../page/field.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import {
  type EventFields,
  type Problems,
  bodyOf,
  endOfDay,
  isMoved,
  isSame,
  problemsIn,
  problemsOf,
} from './event-fields.ts'
import { HowMatched } from './event-form-matching.tsx'
import { About, Answers, Matching, Where, WhenPart } from './event-form-parts.tsx'
import { toEpoch } from './event-time.ts'
import { TimelineList } from './timeline-list.tsx'

const words = organizer.form

interface Props {
  initial: EventFields
  /** the event that is changed; none for a new one */
  event?: Pick<EventView, 'status' | 'revealedAt'>
  submit: string
  /** Sends it; what it answers with is shown at the fields when it is a refusal. */
  save(body: ReturnType<typeof bodyOf>): Promise<Outcome<unknown>>
  onSaved(): void
}

/** One form for a new event and for changing one. */
export function EventForm({ initial, event, submit, save, onSaved }: Props) {
  const [fields, setFields] = useState(initial)
  const [problems, setProblems] = useState<Problems>({})
  const [failure, setFailure] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isChanged = !isSame(fields, initial)
  const isNews = event !== undefined && event.status !== 'DRAFT' && isMoved(fields, initial)
  const leaving = useRef(false)

  useEffect(() => {
    if (!isChanged) return undefined
    const warn = (unload: BeforeUnloadEvent) => {
      if (!leaving.current) unload.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isChanged])

  function change(changed: Partial<EventFields>) {
    setFields((before) => ({ ...before, ...changed }))
    setProblems((before) =>
      Object.fromEntries(Object.entries(before).filter(([name]) => !Object.hasOwn(changed, name))),
    )
  }

  function fail(found: Problems, why: string) {
    setProblems(found)
    setFailure(why)
    focusFirstProblem(form.current)
  }

  async function send() {
    const found = problemsOf(fields, words)
    if (Object.keys(found).length > 0) return fail(found, words.failed(Object.keys(found).length))
    setBusy(true)
    const outcome = await save(bodyOf(fields))
    setBusy(false)
    if (!outcome.ok) return fail(problemsIn(outcome.refused), refusalWords(outcome.refused, Date.now()))
    setFailure('')
    leaving.current = true
    onSaved()
  }

  const parts = { fields, problems, change }
  return (
    <form
      ref={form}
      noValidate
      class="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]"
      onSubmit={(submitted) => {
        submitted.preventDefault()
        if (!busy) void send()
      }}
    >
      <div class="flex min-w-0 flex-col gap-6">
        <About {...parts} />
        <WhenPart {...parts} />
        <Where {...parts} />
        <Answers {...parts} />
        <Matching {...parts} />
        <HowMatched {...parts} />
      </div>
      <aside class="flex flex-col gap-4 lg:sticky lg:top-6">
        <Schedule fields={fields} event={event} />
        <Problem>{failure}</Problem>
        <WorkButton
          type="submit"
          busy={busy}
          label={submit}
          working={organizer.page.saving}
          kind="btn-primary btn-block"
        />
        {isNews && <p class="text-sm">{words.tells}</p>}
        {isChanged && <p class="text-base-content/80 text-center text-sm">{words.unsaved}</p>}
      </aside>
    </form>
  )
}

function Schedule({ fields, event }: { fields: EventFields; event: Props['event'] | undefined }) {
  const { date, startTime, timezone, deadlineDate, deadlineTime, revealTiming } = fields
  const startsAt = toEpoch(date, startTime, timezone)
  const deadline = toEpoch(deadlineDate, deadlineTime || endOfDay, timezone) ?? null
  return (
    <section class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-4 p-5">
        <h2 class="font-semibold">{organizer.timeline.heading}</h2>
        {startsAt === undefined ? (
          <p class="text-base-content/80 text-sm">{organizer.timeline.needsDate}</p>
        ) : (
          <>
            <TimelineList
              times={{ startsAt, deadline, revealTiming }}
              timezone={timezone}
              {...(event === undefined ? {} : { event })}
            />
            {deadline === null && <p class="text-base-content/80 text-sm">{organizer.timeline.noDeadline}</p>}
            <p class="text-base-content/80 text-sm">{organizer.timeline.quiet}</p>
          </>
        )}
      </div>
    </section>
  )
}
