import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { describe } from '../event/event-time.ts'
import { Icon } from '../page/icon.tsx'
import { GuestStrips } from './guest-strips.tsx'
import { promisesOf } from './promises.ts'
import { RemovePlan } from './remove-plan.tsx'
import { RoundSheets, TableSheets } from './sheets.tsx'

const words = organizer.seating
const views = ['guests', 'tables', 'rounds'] as const
type View = (typeof views)[number]

interface Props {
  event: EventView
  plan: SeatingView
  onRemoved(): void
}

/** One plan: what it promises, and its schedules to read and to print. */
export function PlanCard({ event, plan, onRemoved }: Props) {
  const [view, setView] = useState<View>('guests')
  const { kind } = plan
  return (
    <section class="flex flex-col gap-5">
      <div class="card card-border border-base-300 bg-base-100 print:hidden">
        <div class="card-body gap-3 p-5 sm:p-6">
          <h3 id="seating-plan" tabIndex={-1} class="text-lg font-semibold outline-none">
            {words.promise.heading}
          </h3>
          {plan.outdated && (
            <p role="alert" class="alert alert-warning alert-soft text-base-content items-start">
              <Icon name="warning" size="mt-0.5 size-5" />
              {words.outdated}
            </p>
          )}
          <ul class="flex flex-col gap-2">
            {promisesOf(plan).map(({ text, isKept }) => (
              <li key={text} class="flex items-start gap-2">
                <Icon name={isKept ? 'check' : 'warning'} size="mt-1 size-4 shrink-0" />
                {text}
              </li>
            ))}
          </ul>
          <p class="text-base-content/80 text-sm">
            {words.made(describe(plan.madeAt, event.timezone), plan.present.length)}
          </p>
        </div>
      </div>
      <div class="flex flex-wrap items-center justify-between gap-3 print:hidden">
        <div role="group" aria-label={words.views} class="flex flex-wrap gap-2">
          {views.map((one) => (
            <button
              key={one}
              type="button"
              class={`btn btn-sm rounded-full ${one === view ? 'btn-neutral' : ''}`}
              aria-pressed={one === view}
              onClick={() => setView(one)}
            >
              {one === 'rounds' ? words.view.rounds[kind] : words.view[one]}
            </button>
          ))}
        </div>
        <button type="button" class="btn btn-sm" onClick={() => print()}>
          <Icon name="print" />
          {words.print[view]}
        </button>
      </div>
      <Schedules view={view} event={event} plan={plan} />
      <RemovePlan event={event} kind={kind} onRemoved={onRemoved} />
    </section>
  )
}

function Schedules({ view, event, plan }: { view: View; event: EventView; plan: SeatingView }) {
  switch (view) {
    case 'guests':
      return <GuestStrips event={event} plan={plan} />
    case 'tables':
      return <TableSheets event={event} plan={plan} />
    case 'rounds':
      return <RoundSheets event={event} plan={plan} />
  }
}
