import type { RsvpView } from '#core/attendee/guest-view.ts'
import { past as words } from '../../messages/guest-steps-en.ts'
import { eventTime } from './event-time.ts'
import { Icon } from './later-icon.tsx'
import { panel, quiet } from './look.ts'
import { Title } from './title.tsx'

interface Props {
  rsvp: Pick<RsvpView, 'event' | 'attendee' | 'hasMatches'>
  matchesAddress: string
}

/** What the invitation's link shows once the event is over: nothing to answer, and the list for as long as it can be read. */
export function PastEvent({ rsvp: { event, attendee, hasMatches }, matchesAddress }: Props) {
  const { name, organizer } = event
  const came = attendee.rsvpStatus === 'CONFIRMED' || attendee.rsvpStatus === 'MAYBE'
  return (
    <section class={`${panel} mx-auto my-8 flex w-full max-w-lg flex-col items-center gap-4 px-6 py-10 text-center`}>
      <span class="bg-primary/10 text-primary grid size-16 place-items-center rounded-full">
        <Icon name="calendar" class="size-8" />
      </span>
      <p class={`${quiet} text-sm wrap-anywhere`}>{words.event(name, eventTime(event).date)}</p>
      <Title>{came ? words.thanks(attendee.firstName) : words.title}</Title>
      <p class={`${quiet} text-pretty`}>{came ? words.came : words.text}</p>
      {hasMatches && <p class={`${quiet} text-pretty`}>{words.list}</p>}
      <div class="mt-2 flex w-full flex-col gap-3 sm:w-auto">
        {hasMatches && (
          <a class="btn btn-primary btn-lg" href={matchesAddress}>
            {words.matches}
          </a>
        )}
        <a class="btn btn-outline btn-lg h-auto min-h-12 py-2 wrap-anywhere" href={`mailto:${organizer.email}`}>
          {words.ask(organizer.name)}
        </a>
      </div>
      <p class={`${quiet} text-sm break-all`}>{organizer.email}</p>
    </section>
  )
}
