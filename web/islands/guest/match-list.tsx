import { useCallback, useEffect, useState } from 'preact/hooks'
import type { MyMatches } from '#core/matching/match-view.ts'
import { matches as words } from '../../messages/guest-pages-en.ts'
import { type Refused, call } from '../api.ts'
import { AvoidSection, avoidSectionId } from './avoid-section.tsx'
import { otherOf, setAvoided } from './avoiding.ts'
import { type EmptyState, emptyState } from './empty-state.ts'
import { momentTime } from './event-time.ts'
import { Icon } from './later-icon.tsx'
import { Loading } from './loading.tsx'
import { panel, quiet } from './look.ts'
import { MatchCard, matchButtonId } from './match-card.tsx'
import { TakenOff } from './not-this-person.tsx'
import { pagePath } from './page-path.ts'
import { Problem } from './problem.tsx'
import { Title } from './title.tsx'

/** Everything behind `/matches/<token>`. */
export function MatchesApp() {
  return <MatchList token={pagePath(location.pathname).token} />
}

/** Whom to meet, for one hand and a dim room. `home` is the invitation's address, where the link opens that too. */
export function MatchList({ token, home }: { token: string; home?: string }) {
  const [list, setList] = useState<MyMatches>()
  const [refused, setRefused] = useState<Refused>()
  const [takenOff, setTakenOff] = useState<{ id: string; name: string }>()
  /** Who came back on the list by an Undo, which is gone by then. */
  const [restored, setRestored] = useState<string>()
  const [wishes, setWishes] = useState(0)

  const load = useCallback(async () => {
    const outcome = await call<MyMatches>('GET', `/api/rsvp/${token}/matches`)
    setRefused(outcome.ok ? undefined : outcome.refused)
    if (outcome.ok) setList(outcome.value)
  }, [token])
  useEffect(() => void load(), [load])
  const eventName = list?.event.name
  useEffect(() => {
    document.title = eventName === undefined ? words.pageTitle : `${words.pageTitle}: ${eventName}`
  }, [eventName])

  useEffect(() => {
    if (restored === undefined) return
    const back = list?.items.find(({ id }) => otherOf(id) === restored)
    const target = back === undefined ? null : document.getElementById(matchButtonId(back.id))
    ;(target ?? document.querySelector('h1'))?.focus()
    setRestored(undefined)
  }, [restored])

  async function avoid(id: string, name: string, isOff: boolean): Promise<boolean> {
    const outcome = await setAvoided(token, id, isOff)
    if (!outcome.ok) return false
    await load()
    setTakenOff(isOff ? { id, name } : undefined)
    setRestored(isOff ? undefined : id)
    setWishes((changes) => changes + 1)
    return true
  }

  function wishesChanged(allowed?: string) {
    if (allowed !== undefined && allowed === takenOff?.id) setTakenOff(undefined)
    void load()
  }

  // A list once shown stays readable when the room's network fails.
  if (list === undefined) return refused === undefined ? <Loading /> : <Problem refused={refused} onAgain={load} />
  const { event, revealed, items } = list
  if (event.status === 'CANCELLED') {
    const { name, organizer } = event
    const details = { eventName: name, organizer }
    return <Problem refused={{ code: 'EVENT_CANCELLED', status: 410, retryable: false, details }} />
  }
  const isEmpty = !revealed || items.length === 0
  return (
    <div class={`mx-auto flex w-full flex-col gap-4 py-5 ${isEmpty ? 'max-w-lg' : 'max-w-2xl'}`}>
      {!isEmpty && (
        <div>
          <p class={`${quiet} wrap-anywhere`}>{words.by(event.name, event.organizer.name)}</p>
          <Title class="text-3xl font-extrabold tracking-tight">{words.title}</Title>
          <p class={`${quiet} mt-1 text-lg`}>{words.lead(items.length)}</p>
        </div>
      )}
      {takenOff !== undefined && (
        <TakenOff key={takenOff.id} name={takenOff.name} onUndo={() => void avoid(takenOff.id, takenOff.name, false)} />
      )}
      {isEmpty ? (
        <Nobody list={list} onAgain={() => void load()} />
      ) : (
        <ol class="flex flex-col gap-4">
          {items.map((match, at) => (
            <li key={match.id}>
              <MatchCard
                match={match}
                startsOpen={at === 0}
                onAvoid={() => avoid(otherOf(match.id), match.card.name, true)}
              />
            </li>
          ))}
        </ol>
      )}
      <AvoidSection key={wishes} token={token} onChanged={wishesChanged} />
      {home !== undefined && (
        <a class="btn btn-ghost min-h-11 self-center" href={home}>
          {words.back}
        </a>
      )}
    </div>
  )
}

/** Stands where the list will be. */
function Nobody({ list, onAgain }: { list: MyMatches; onAgain(): void }) {
  const { event } = list
  const state = emptyState(list)
  const [title, text] = textsOf(list, state)
  return (
    <section class={`${panel} flex w-full flex-col items-center gap-4 px-6 py-12 text-center`}>
      <span class="bg-primary/10 text-primary grid size-16 place-items-center rounded-full">
        <Icon name={emptyIcons[state]} class="size-8" />
      </span>
      <div>
        <p class={`${quiet} text-sm wrap-anywhere`}>{words.by(event.name, event.organizer.name)}</p>
        <Title>{title}</Title>
      </div>
      <p class={`${quiet} text-pretty`} role="status">
        {text}
      </p>
      {state === 'taken-off' && (
        <button type="button" class="btn btn-primary btn-lg mt-2" onClick={openWishes}>
          {words.toTakenOff}
        </button>
      )}
      {(state === 'not-yet' || state === 'none') && (
        <button type="button" class="btn btn-primary btn-lg mt-2" onClick={onAgain}>
          {words.refresh}
        </button>
      )}
    </section>
  )
}

const emptyIcons = { 'not-yet': 'clock', none: 'search', 'taken-off': 'person', over: 'calendar' } as const

function textsOf({ event, takenOff }: MyMatches, state: EmptyState): [title: string, text: string] {
  switch (state) {
    case 'not-yet': {
      const opens = event.revealsAt === null ? undefined : momentTime(event.revealsAt, event.timezone)
      return [words.notYet, opens === undefined ? words.notYetText : words.opens(opens)]
    }
    case 'none':
      return [words.none, words.noneText]
    case 'taken-off':
      return [words.takenOff, words.takenOffText(takenOff)]
    case 'over':
      return [words.over, words.overText]
  }
}

function openWishes() {
  const wishes = document.getElementById(avoidSectionId)
  if (!(wishes instanceof HTMLDetailsElement)) return
  wishes.open = true
  wishes.querySelector('summary')?.focus()
}
