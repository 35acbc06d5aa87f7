import { useCallback, useEffect, useState } from 'preact/hooks'
import type { MyMatches } from '#core/matching/match-view.ts'
import { matches as words } from '../../messages/guest-pages-en.ts'
import { type Refused, call } from '../api.ts'
import { AvoidSection } from './avoid-section.tsx'
import { otherOf, setAvoided } from './avoiding.ts'
import { momentTime } from './event-time.ts'
import { Icon } from './later-icon.tsx'
import { Loading } from './loading.tsx'
import { panel, quiet } from './look.ts'
import { MatchCard } from './match-card.tsx'
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

  async function avoid(id: string, name: string, isOff: boolean): Promise<boolean> {
    const outcome = await setAvoided(token, id, isOff)
    if (!outcome.ok) return false
    await load()
    setTakenOff(isOff ? { id, name } : undefined)
    return true
  }

  // A list once shown stays readable when the room's network fails.
  if (list === undefined) return refused === undefined ? <Loading /> : <Problem refused={refused} onAgain={load} />
  const { event, revealed, items } = list
  if (event.status === 'CANCELLED') {
    const { name, organizer } = event
    const details = { eventName: name, organizer }
    return <Problem refused={{ code: 'EVENT_CANCELLED', status: 410, retryable: false, details }} />
  }
  const after = (
    <>
      <AvoidSection key={takenOff?.id} token={token} onChanged={() => void load()} />
      {home !== undefined && (
        <a class="btn btn-ghost min-h-11 self-center" href={home}>
          {words.back}
        </a>
      )}
    </>
  )
  const undo = takenOff !== undefined && (
    <TakenOff key={takenOff.id} name={takenOff.name} onUndo={() => void avoid(takenOff.id, takenOff.name, false)} />
  )
  if (!revealed || items.length === 0)
    return (
      <div class="mx-auto flex w-full max-w-lg flex-col gap-4 py-5">
        {undo}
        <Nobody list={list} onAgain={() => void load()} />
        {after}
      </div>
    )
  return (
    <div class="mx-auto flex w-full max-w-2xl flex-col gap-4 py-5">
      <div>
        <p class={`${quiet} wrap-anywhere`}>{words.by(event.name, event.organizer.name)}</p>
        <Title class="text-3xl font-extrabold tracking-tight">{words.title}</Title>
        <p class={`${quiet} mt-1 text-lg`}>{words.lead(items.length)}</p>
      </div>
      {undo}
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
      {after}
    </div>
  )
}

/** Stands where the list will be. */
function Nobody({ list: { event, revealed }, onAgain }: { list: MyMatches; onAgain(): void }) {
  const opens = event.revealsAt === null ? undefined : momentTime(event.revealsAt, event.timezone)
  const [title, text] = revealed
    ? [words.none, words.noneText]
    : [words.notYet, opens === undefined ? words.notYetText : words.opens(opens)]
  return (
    <section class={`${panel} flex w-full flex-col items-center gap-4 px-6 py-12 text-center`}>
      <span class="bg-primary/10 text-primary grid size-16 place-items-center rounded-full">
        <Icon name={revealed ? 'search' : 'clock'} class="size-8" />
      </span>
      <div>
        <p class={`${quiet} text-sm wrap-anywhere`}>{words.by(event.name, event.organizer.name)}</p>
        <Title>{title}</Title>
      </div>
      <p class={`${quiet} text-pretty`} role="status">
        {text}
      </p>
      <button type="button" class="btn btn-primary btn-lg mt-2" onClick={onAgain}>
        {words.refresh}
      </button>
    </section>
  )
}
