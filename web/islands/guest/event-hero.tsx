import type { RsvpView } from '#core/attendee/guest-view.ts'
import { invitation } from '../../messages/guest-en.ts'
import { eventTime } from './event-time.ts'
import { Icon } from './icon.tsx'
import { brand } from './look.ts'
import { Title } from './title.tsx'

const mapAddress = (venueName: string, venueAddress: string) =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(`${venueName}, ${venueAddress}`)}`

interface Props {
  event: RsvpView['event']
  firstName: string
  arrived: boolean
  /** For guests who have answered: what they need to find the place, and no more. */
  compact: boolean
}

/** What the invitation is about, as the face of a ticket. */
export function EventHero({ event, firstName, arrived, compact }: Props) {
  const time = eventTime(event)
  return (
    <section class={`${brand} rounded-box flex flex-col p-5 shadow-sm sm:p-7 ${compact ? 'gap-3' : 'gap-5'}`}>
      <div class="flex items-start justify-between gap-4">
        <div class="flex min-w-0 flex-col gap-2">
          {!compact && <p class="text-sm font-medium text-indigo-100">{invitation.hello(firstName)}</p>}
          <Title
            arrived={arrived}
            class={`${compact ? 'text-2xl' : 'text-3xl sm:text-4xl'} font-extrabold tracking-tight text-balance wrap-anywhere`}
          >
            {event.name}
          </Title>
          {event.tagline !== null && !compact && (
            <p class="text-lg text-pretty text-indigo-50 wrap-anywhere">{event.tagline}</p>
          )}
        </div>
        <div
          class={`${compact ? 'hidden' : ''} shrink-0 overflow-hidden rounded-xl bg-white text-center text-indigo-950`}
          aria-hidden="true"
        >
          <p class="bg-rose-700 px-3 py-0.5 text-xs font-bold tracking-widest text-white uppercase">{time.month}</p>
          <p class="px-3 py-1 text-2xl font-extrabold">{time.day}</p>
        </div>
      </div>
      <dl class={`flex flex-col border-t border-dashed border-white/40 ${compact ? 'gap-2 pt-3' : 'gap-4 pt-5'}`}>
        <Fact icon="calendar" term={invitation.when}>
          <span class="font-semibold">{time.date}</span>
          <span class="block">{time.hours}</span>
          <span class="block text-sm text-indigo-100">{time.zone}</span>
        </Fact>
        <Fact icon="pin" term={invitation.where}>
          <span class="font-semibold wrap-anywhere">{event.venueName}</span>
          <span class="block wrap-anywhere">{event.venueAddress}</span>
          <a
            class="inline-flex min-h-11 items-center gap-1 font-medium underline underline-offset-4 focus-visible:outline-2 focus-visible:outline-white"
            href={mapAddress(event.venueName, event.venueAddress)}
            target="_blank"
            rel="noreferrer noopener"
          >
            {invitation.map} <span class="sr-only">{invitation.newTab}</span>
          </a>
        </Fact>
        {!compact && (
          <Fact icon="person" term={invitation.host}>
            <span class="font-semibold wrap-anywhere">{event.organizer.name}</span>
            {event.organizer.name !== event.organizer.email && (
              <a
                class="flex min-h-11 items-center underline underline-offset-4 wrap-anywhere focus-visible:outline-2 focus-visible:outline-white"
                href={`mailto:${event.organizer.email}`}
              >
                {event.organizer.email}
              </a>
            )}
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({
  icon,
  term,
  children,
}: {
  icon: 'calendar' | 'pin' | 'person'
  term: string
  children: preact.ComponentChildren
}) {
  return (
    <div class="flex gap-3">
      <dt class="pt-0.5">
        <Icon name={icon} />
        <span class="sr-only">{term}</span>
      </dt>
      <dd class="min-w-0">{children}</dd>
    </div>
  )
}
