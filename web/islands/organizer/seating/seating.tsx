import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { focusSoon } from '../page/focus.ts'
import { useLoad } from '../page/load.ts'
import { tabPath } from '../page/route.ts'
import { useSay } from '../page/say.tsx'
import { When } from '../page/states.tsx'
import { PlanCard } from './plan-card.tsx'
import { PlanForm } from './plan-form.tsx'
import { type Kind, kinds } from './seating-fields.ts'

const words = organizer.seating

/** Plans of who sits with whom: made, read, printed, made again, and taken away. */
export function Seating({ event }: { event: EventView }) {
  const guests = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`)
  const plans = useLoad<{ items: SeatingView[] }>(`/api/events/${event.id}/seating`)
  return (
    <section class="flex flex-col gap-6">
      <div class="print:hidden">
        <h2 class="text-xl font-semibold">{words.heading}</h2>
        <p class="text-base-content/80 mt-1 max-w-2xl">{words.lead}</p>
      </div>
      <When load={guests}>
        {({ items }) => (
          <When load={plans}>
            {(loaded) =>
              items.length === 0 ? (
                <NoGuests eventId={event.id} />
              ) : (
                <Planner
                  event={event}
                  guests={items}
                  plans={loaded.items}
                  onPlans={(next) => plans.set({ items: next })}
                />
              )
            }
          </When>
        )}
      </When>
    </section>
  )
}

const NoGuests = ({ eventId }: { eventId: string }) => (
  <div class="card card-border border-base-300 bg-base-100">
    <div class="card-body items-start">
      <h3 class="card-title">{words.noGuestsHeading}</h3>
      <p>{words.noGuests}</p>
      <a class="btn btn-primary mt-2" href={tabPath(eventId, 'guests')}>
        {words.toGuests}
      </a>
    </div>
  </div>
)

interface Props {
  event: EventView
  guests: readonly AttendeeView[]
  plans: readonly SeatingView[]
  onPlans(plans: SeatingView[]): void
}

function Planner({ event, guests, plans, onPlans }: Props) {
  const [kind, setKind] = useState<Kind>(() => plans[0]?.kind ?? 'ROUNDS')
  const say = useSay()
  const plan = plans.find((one) => one.kind === kind)
  const others = plans.filter((one) => one.kind !== kind)

  return (
    <>
      <div role="group" aria-label={words.kind} class="join print:hidden">
        {kinds.map((one) => (
          <button
            key={one}
            type="button"
            class={`btn join-item ${one === kind ? 'btn-neutral' : ''}`}
            aria-pressed={one === kind}
            onClick={() => setKind(one)}
          >
            {words.kinds[one]}
          </button>
        ))}
      </div>
      {event.status === 'CANCELLED' ? (
        <p class="print:hidden">{words.cancelled}</p>
      ) : (
        <PlanForm
          key={`${kind} ${plan?.version ?? 0}`}
          event={event}
          guests={guests}
          kind={kind}
          plan={plan}
          onPlanned={(next, wanted) => {
            onPlans([...others, next])
            say(next.rounds.length < wanted ? words.fewerRounds(next.rounds.length) : words.planned)
            focusSoon('#seating-plan')
          }}
        />
      )}
      {plan !== undefined && (
        <PlanCard
          event={event}
          plan={plan}
          onRemoved={() => {
            onPlans(others)
            say(words.removed)
          }}
        />
      )}
    </>
  )
}
