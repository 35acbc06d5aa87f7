import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import type { MatchView } from '#core/matching/match-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { liveMs, useLoad } from '../page/load.ts'
import { When } from '../page/states.tsx'
import { checklist } from './checklist.ts'
import { countsOf } from './counts.ts'
import { Numbers } from './numbers.tsx'
import { NextStep, StepList } from './next-steps.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SendByHand } from './send-by-hand.tsx'
import { TimelineList } from './timeline-list.tsx'

interface Props {
  event: EventView
  onEvent(event: EventView): void
  reload(): Promise<void>
}

/** Where the event stands, and the one thing to do next. */
export function Overview({ event, onEvent, reload }: Props) {
  const guests = useLoad<{ items: AttendeeView[] }>(`/api/events/${event.id}/attendees`, liveMs)
  const matches = useLoad<{ items: MatchView[] }>(`/api/events/${event.id}/matches`)
  const [publishing, setPublishing] = useState(false)
  const isOpen = event.status === 'PUBLISHED' || event.status === 'ACTIVE'
  const times = {
    startsAt: Date.parse(event.startsAt),
    deadline: event.rsvpDeadline === null ? null : Date.parse(event.rsvpDeadline),
    revealTiming: event.revealTiming,
  }
  return (
    <When load={guests}>
      {({ items }) => (
        <When load={matches}>
          {(lists) => {
            const counts = countsOf(items, lists.items, event.matchMaybe)
            const steps = checklist(event, counts, Date.now())
            return (
              <div class="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
                <div class="flex min-w-0 flex-col gap-6">
                  <NextStep event={event} steps={steps} onPublish={() => setPublishing(true)} />
                  <Numbers counts={counts} capacity={event.capacity} isDraft={event.status === 'DRAFT'} />
                  {isOpen && <SendByHand event={event} guests={items} reload={reload} />}
                </div>
                <div class="flex min-w-0 flex-col gap-6">
                  <StepList event={event} steps={steps} onPublish={() => setPublishing(true)} />
                  {event.status !== 'CANCELLED' && (
                    <section class="card card-border border-base-300 bg-base-100">
                      <div class="card-body gap-4 p-5">
                        <h2 class="font-semibold">{organizer.timeline.heading}</h2>
                        <TimelineList times={times} timezone={event.timezone} event={event} />
                        {event.rsvpDeadline === null && (
                          <p class="text-base-content/80 text-sm">{organizer.timeline.noDeadline}</p>
                        )}
                      </div>
                    </section>
                  )}
                </div>
                {publishing && (
                  <PublishDialog
                    event={event}
                    guests={items}
                    times={times}
                    onClose={() => setPublishing(false)}
                    onPublished={(published) => {
                      setPublishing(false)
                      onEvent(published)
                    }}
                  />
                )}
              </div>
            )
          }}
        </When>
      )}
    </When>
  )
}
