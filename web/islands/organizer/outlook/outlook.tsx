import type { EventView } from '#core/event/event-view.ts'
import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { useLoad } from '../page/load.ts'
import { tabPath } from '../page/route.ts'
import { When } from '../page/states.tsx'
import { Headlines } from './headlines.tsx'
import { How } from './how.tsx'
import { InviteNext } from './invite-next.tsx'
import { TermTable } from './term-table.tsx'

const words = organizer.outlook

/** What the guest list promises: who will come, which wishes can be met, and whom to invite next. */
export function Outlook({ event }: { event: EventView }) {
  const load = useLoad<OutlookView>(`/api/events/${event.id}/outlook`)
  return (
    <section class="flex flex-col gap-6">
      <div>
        <h2 class="text-xl font-semibold">{words.heading}</h2>
        <p class="text-base-content/80 mt-1 max-w-2xl">{words.lead}</p>
      </div>
      <When load={load}>
        {(outlook) => (outlook.prospects === 0 ? <Empty eventId={event.id} /> : <Findings outlook={outlook} />)}
      </When>
    </section>
  )
}

const Empty = ({ eventId }: { eventId: string }) => (
  <div class="card card-border border-base-300 bg-base-100">
    <div class="card-body items-start">
      <h3 class="card-title">{words.emptyHeading}</h3>
      <p>{words.empty}</p>
      <a class="btn btn-primary mt-2" href={tabPath(eventId, 'guests')}>
        {words.toGuests}
      </a>
    </div>
  </div>
)

const Findings = ({ outlook }: { outlook: OutlookView }) => (
  <>
    <Headlines outlook={outlook} />
    {outlook.unknown === outlook.prospects ? (
      <p class="card card-border border-base-300 bg-base-100 p-5 sm:p-6">{words.unanswered}</p>
    ) : (
      <div class="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div class="flex min-w-0 flex-col gap-6 lg:order-2">
          <InviteNext candidates={outlook.inviteNext} />
        </div>
        <TermTable terms={outlook.terms} />
      </div>
    )}
    <How outlook={outlook} />
  </>
)
