import type { EventView } from '#core/event/event-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { type Tab, tabPath } from '../page/route.ts'
import type { StepId, StepState } from './checklist.ts'

const words = organizer.overview

interface Props {
  event: EventView
  steps: readonly { id: StepId; state: StepState }[]
  onPublish(): void
}

const tabOf: Record<Exclude<StepId, 'publish'>, Tab> = {
  create: 'edit',
  questions: 'questions',
  guests: 'guests',
  answers: 'guests',
  generate: 'matches',
  review: 'matches',
  reveal: 'matches',
}

/** The one thing to do next, large. */
export function NextStep({ event, steps, onPublish }: Props) {
  const next = steps.find(({ state }) => state === 'next')
  if (next === undefined)
    return <p class="card bg-neutral text-neutral-content p-5 text-lg font-medium sm:p-6">{endWords(event)}</p>
  const { title, text, action } = organizer.step[next.id]
  return (
    <section class="card bg-primary text-primary-content">
      <div class="card-body gap-4 p-5 sm:flex-row sm:items-center sm:p-6">
        <div class="flex-1">
          <p class="text-sm font-medium">{words.next}</p>
          <h2 class="text-xl font-bold">{title}</h2>
          <p class="mt-1">{text}</p>
        </div>
        {next.id === 'publish' ? (
          <button type="button" class="btn sm:btn-lg" onClick={onPublish}>
            {action}
          </button>
        ) : (
          <a class="btn sm:btn-lg" href={tabPath(event.id, tabOf[next.id])}>
            {action}
          </a>
        )}
      </div>
    </section>
  )
}

function endWords({ status }: Pick<EventView, 'status'>): string {
  if (status === 'CANCELLED') return words.cancelled
  return status === 'COMPLETED' ? words.over : words.allDone
}

/** All eight steps, with what is behind and what comes. */
export function StepList({ event, steps, onPublish }: Props) {
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <section class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-3 p-5">
        <div>
          <h2 class="font-semibold">{words.steps}</h2>
          <p class="text-base-content/80 text-sm">{words.stepOf(done, steps.length)}</p>
        </div>
        <progress
          class="progress progress-primary"
          value={done}
          max={steps.length}
          aria-label={words.stepOf(done, steps.length)}
        />
        <ol class="flex flex-col">
          {steps.map(({ id, state }, at) => (
            <li key={id} class="flex items-center gap-3 py-1.5">
              <Mark state={state} number={at + 1} />
              {id === 'publish' ? (
                state === 'next' ? (
                  <button type="button" class="link link-hover cursor-pointer font-semibold" onClick={onPublish}>
                    {organizer.step[id].title}
                  </button>
                ) : (
                  <span class={state === 'done' ? '' : 'text-base-content/80'}>{organizer.step[id].title}</span>
                )
              ) : (
                <a
                  class={`link link-hover ${state === 'next' ? 'font-semibold' : state === 'done' ? '' : 'text-base-content/80'}`}
                  href={tabPath(event.id, tabOf[id])}
                >
                  {organizer.step[id].title}
                </a>
              )}
              <span class="sr-only">
                {{ done: words.doneMark, next: words.nextMark, later: words.laterMark }[state]}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}

const Mark = ({ state, number }: { state: StepState; number: number }) => {
  const kind = {
    done: 'bg-success text-success-content',
    next: 'bg-primary text-primary-content',
    later: 'border-base-300 text-base-content/80 border',
  }[state]
  return (
    <span
      aria-hidden="true"
      class={`grid size-6 shrink-0 place-items-center rounded-full text-xs font-semibold ${kind}`}
    >
      {state === 'done' ? <Icon name="check" /> : number}
    </span>
  )
}
