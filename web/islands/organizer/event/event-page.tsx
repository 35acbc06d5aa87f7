import type { EventView } from '#core/event/event-view.ts'
import type { Question } from '#core/questionnaire/question.ts'
import { useEffect } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Guests } from '../guests/guests.tsx'
import { Matches } from '../matches/matches.tsx'
import { Outlook } from '../outlook/outlook.tsx'
import { type Tab, readRoute } from '../page/route.ts'
import { useLoad } from '../page/load.ts'
import { Shell } from '../page/shell.tsx'
import { NotFound, When } from '../page/states.tsx'
import { Questions } from '../questions/questions.tsx'
import { Seating } from '../seating/seating.tsx'
import { Vocabulary } from '../vocabulary/vocabulary.tsx'
import { EditEvent } from './edit-event.tsx'
import { EventHeader } from './event-header.tsx'
import { Overview } from './overview.tsx'

interface Props {
  /** What a new event asks; given by the page, so that no schema travels to the browser. */
  defaultQuestions: readonly Question[]
}

/** Everything about one event: the path says which, and which part of it. */
export default function EventPage({ defaultQuestions }: Props) {
  const route = readRoute(location.pathname)
  return (
    <Shell>
      {() => (route === undefined ? <NotFound /> : <OneEvent {...route} defaultQuestions={defaultQuestions} />)}
    </Shell>
  )
}

function OneEvent({ eventId, tab, defaultQuestions }: Props & { eventId: string; tab: Tab }) {
  const load = useLoad<EventView>(`/api/events/${eventId}`)
  const name = load.loaded.state === 'ready' ? load.loaded.value.name : undefined

  useEffect(() => {
    if (name !== undefined) document.title = `${organizer.tabs[tab]} · ${name} · ${organizer.page.brand}`
  }, [name, tab])

  return (
    <>
      {load.loaded.state === 'loading' && <h1 class="sr-only">{organizer.page.loading}</h1>}
      <When load={load}>
        {(event) => (
          <div class="flex flex-col gap-6">
            <EventHeader event={event} tab={tab} />
            <TabContent
              tab={tab}
              event={event}
              onEvent={load.set}
              reload={load.reload}
              defaultQuestions={defaultQuestions}
            />
          </div>
        )}
      </When>
    </>
  )
}

interface Content extends Props {
  tab: Tab
  event: EventView
  onEvent(event: EventView): void
  reload(): Promise<void>
}

function TabContent({ tab, event, onEvent, reload, defaultQuestions }: Content) {
  switch (tab) {
    case 'overview':
      return <Overview event={event} onEvent={onEvent} reload={reload} />
    case 'guests':
      return <Guests event={event} />
    case 'questions':
      return <Questions event={event} onEvent={onEvent} defaults={defaultQuestions} />
    case 'vocabulary':
      return <Vocabulary event={event} />
    case 'outlook':
      return <Outlook event={event} />
    case 'matches':
      return <Matches event={event} reload={reload} />
    case 'seating':
      return <Seating event={event} />
    case 'edit':
      return <EditEvent event={event} onEvent={onEvent} />
  }
}
