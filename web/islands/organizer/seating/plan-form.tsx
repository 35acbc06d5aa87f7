import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { useId, useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { askFirmly, refusalWords } from '../page/ask.ts'
import { Field, focusFirstProblem } from '../page/field.tsx'
import { Icon } from '../page/icon.tsx'
import { Problem, WorkButton } from '../page/states.tsx'
import { Presence } from './presence.tsx'
import {
  type Kind,
  type SeatingFields,
  dietQuestions,
  firstFields,
  mostPresent,
  mostRounds,
  problemOf,
  requestOf,
  sizesGivingWay,
} from './seating-fields.ts'

const words = organizer.seating

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  kind: Kind
  /** the last one of this kind */
  plan: SeatingView | undefined
  onPlanned(plan: SeatingView, roundsWanted: number): void
}

/** What to plan and for whom. Folded up where a plan is there already. */
export function PlanForm({ event, guests, kind, plan, onPlanned }: Props) {
  const [fields, setFields] = useState(() => firstFields(kind, guests, event, plan))
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const heldId = useId()
  const dietId = useId()
  const change = (changed: Partial<SeatingFields>) => setFields((before) => ({ ...before, ...changed }))
  const problem = tried ? problemOf(kind, fields) : undefined
  const tooFew = fields.present.size === guests.length ? words.problems.tooFew : words.problems.few
  const givingWay = sizesGivingWay(kind, fields)
  const lastRound = plan?.rounds.length ?? 0

  async function send(form: HTMLFormElement) {
    setTried(true)
    setRefusal('')
    if (problemOf(kind, fields) !== undefined) return focusFirstProblem(form)
    setBusy(true)
    const wanted = requestOf(kind, fields)
    const outcome = await askFirmly<SeatingView>('POST', `/api/events/${event.id}/seating`, wanted)
    setBusy(false)
    if (outcome.ok) onPlanned(outcome.value, wanted.rounds)
    else setRefusal(refusalWords(outcome.refused, Date.now()))
  }

  return (
    <details class="card card-border border-base-300 bg-base-100 print:hidden" open={plan === undefined}>
      <summary class={`cursor-pointer p-5 sm:px-6 ${plan === undefined ? 'hidden' : ''}`}>
        <span class="font-semibold">{words.planAgain}</span>
        <span class="text-base-content/80 block text-sm">{words.planAgainLead}</span>
      </summary>
      <form
        noValidate
        class={`flex flex-col gap-5 p-5 sm:p-6 ${plan === undefined ? '' : 'border-base-300 border-t'}`}
        onSubmit={(submitted) => {
          submitted.preventDefault()
          if (!busy) void send(submitted.currentTarget)
        }}
      >
        <p class="text-base-content/80">{words.about[kind]}</p>
        <div class="grid gap-4 sm:grid-cols-3">
          <Field
            name="rounds"
            label={words.rounds[kind]}
            hint={words.roundsHint[kind]}
            type="number"
            min={1}
            max={mostRounds[kind]}
            value={fields.rounds}
            problem={problem === 'rounds' ? words.problems.rounds(mostRounds[kind]) : undefined}
            onInput={(rounds) => change({ rounds })}
          />
          {kind === 'TABLES' && (
            <>
              <Field
                name="smallest"
                label={words.smallest}
                type="number"
                min={2}
                max={20}
                value={fields.smallest}
                problem={problem === 'sizes' ? words.problems.sizes : undefined}
                onInput={(smallest) => change({ smallest })}
              />
              <Field
                name="largest"
                label={words.largest}
                type="number"
                min={2}
                max={20}
                value={fields.largest}
                onInput={(largest) => change({ largest })}
              />
            </>
          )}
          {kind === 'TABLES' && dietQuestions(event).length > 0 && (
            <>
              <div class="flex flex-col gap-1.5 sm:col-span-2">
                <label for={dietId} class="text-sm font-medium">
                  {words.diet}
                </label>
                <select
                  id={dietId}
                  class="select w-full max-w-md"
                  value={fields.diet}
                  aria-describedby={`${dietId}-hint`}
                  onChange={(select) => change({ diet: select.currentTarget.value })}
                >
                  <option value="">{words.dietNone}</option>
                  {dietQuestions(event).map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
                <p id={`${dietId}-hint`} class="text-base-content/70 text-sm">
                  {words.dietHint}
                </p>
              </div>
              {fields.diet !== '' && (
                <Field
                  name="ofOneDiet"
                  label={words.ofOneDiet}
                  type="number"
                  min={1}
                  max={20}
                  value={fields.ofOneDiet}
                  problem={problem === 'diet' ? words.problems.diet : undefined}
                  onInput={(ofOneDiet) => change({ ofOneDiet })}
                />
              )}
            </>
          )}
          {lastRound > 0 && (
            <div class="flex flex-col gap-1.5 sm:col-span-2">
              <label for={heldId} class="text-sm font-medium">
                {words.held[kind]}
              </label>
              <select
                id={heldId}
                class="select w-full max-w-md"
                value={String(fields.held)}
                aria-invalid={problem === 'held'}
                aria-describedby={`${heldId}-hint`}
                onChange={(select) => change({ held: Number(select.currentTarget.value) })}
              >
                <option value="0">{words.heldNone}</option>
                {Array.from({ length: lastRound }, (_, at) => (
                  <option key={at} value={String(at + 1)}>
                    {words.heldUpTo[kind](at + 1)}
                  </option>
                ))}
              </select>
              <p id={`${heldId}-hint`} class="text-base-content/70 text-sm">
                {words.heldHint}
              </p>
              {problem === 'held' && <Problem>{words.problems.held}</Problem>}
            </div>
          )}
        </div>
        <Presence
          guests={guests}
          event={event}
          present={fields.present}
          onPresent={(present) => change({ present })}
          problem={problem === 'few' ? tooFew : problem === 'many' ? words.problems.many(mostPresent) : undefined}
        />
        <p role="status" class={givingWay === undefined ? 'sr-only' : 'flex items-start gap-2'}>
          {givingWay !== undefined && (
            <>
              <Icon name="warning" size="mt-1 size-4 shrink-0" />
              {words.sizesGiveWay(givingWay.sizes, givingWay.limits, fields.present.size)}
            </>
          )}
        </p>
        {refusal !== '' && <Problem>{refusal}</Problem>}
        <div class="flex max-sm:*:flex-1">
          <WorkButton
            type="submit"
            busy={busy}
            label={plan === undefined ? words.plan : words.planAgain}
            working={words.planning}
          />
        </div>
      </form>
    </details>
  )
}
