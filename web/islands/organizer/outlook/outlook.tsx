import type { EventView } from '#core/event/event-view.ts'
import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { standingOf } from '../event/standing.ts'
import { useLoad } from '../page/load.ts'
import { tabPath } from '../page/route.ts'
import { When } from '../page/states.tsx'
import { split } from './figures.ts'
import { Headlines } from './headlines.tsx'
import { How } from './how.tsx'
import { InviteNext } from './invite-next.tsx'
import { TermTable } from './term-table.tsx'

const words = organizer.outlook

/** What the guest list promises: who will come, which wishes can be met, and whom to invite next. */
export function Outlook({ event }: { event: EventView }) {
  const load = useLoad<OutlookView & { now: string }>(`/api/events/${event.id}/outlook`)
  const { loaded } = load
  const standing = standingOf(event, loaded.state === 'ready' ? Date.parse(loaded.value.now) : 0)
  return (
    <section class="flex flex-col gap-6">
      <div>
        <h2 class="text-xl font-semibold">{words.heading}</h2>
        {standing === 'ahead' && <p class="text-base-content/80 mt-1 max-w-2xl">{words.lead}</p>}
      </div>
      <When load={load}>
        {(outlook) => {
          if (standing !== 'ahead')
            return <p class="card card-border border-base-300 bg-base-100 p-5 sm:p-6">{words.standing[standing]}</p>
          return outlook.prospects === 0 ? <Empty eventId={event.id} /> : <Findings outlook={outlook} />
        }}
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

/** Where nobody seeks anything there is no demand to compare with, and nothing to invite for. */
function Unwished({ outlook: { unknown, prospects, terms } }: { outlook: OutlookView }) {
  const { spare } = split(terms)
  return (
    <div class="card card-border border-base-300 bg-base-100 flex flex-col gap-3 p-5 sm:p-6">
      <p>{unknown === prospects ? words.unanswered : words.unwished}</p>
      {spare.length > 0 && (
        <p class="text-sm">
          <span class="font-medium">{words.spare}:</span> {spare.map(({ label }) => label).join(', ')}
        </p>
      )}
    </div>
  )
}

const Findings = ({ outlook }: { outlook: OutlookView }) => (
  <>
    <Headlines outlook={outlook} />
    {outlook.wishes.expected === 0 ? (
      <Unwished outlook={outlook} />
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
