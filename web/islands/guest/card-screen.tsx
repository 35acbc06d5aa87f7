import { useEffect } from 'preact/hooks'
import type { ProfileView } from '#core/attendee/guest-view.ts'
import { card as words } from '../../messages/guest-card-en.ts'
import { type Refused, call } from '../api.ts'
import { AvoidSection } from './avoid-section.tsx'
import { BetterList } from './better-list.tsx'
import { Loading } from './loading.tsx'
import { bottomBar, panel, quiet } from './look.ts'
import type { Screen } from './page-path.ts'
import { Tags } from './tags.tsx'
import { Title } from './title.tsx'
import { TradingCard } from './trading-card.tsx'

interface Props {
  token: string
  arrived: boolean
  profile: ProfileView | undefined
  /** Most keywords that a card holds. */
  most: number
  go(screen: Screen, how?: { replace?: boolean }): void
  onProfile(profile: ProfileView): void
  onRefused(refused: Refused): void
}

/** The preview of the guest's own card, with what else a reason for a match may quote. */
export function CardScreen({ token, arrived, profile, most, go, onProfile, onRefused }: Props) {
  useEffect(() => {
    if (profile !== undefined) return
    void call<ProfileView>('GET', `/api/rsvp/${token}/profile`).then((outcome) => {
      if (!outcome.ok) return onRefused(outcome.refused)
      if (outcome.value.card === undefined) return go({ name: 'reading' }, { replace: true })
      return onProfile(outcome.value)
    })
  }, [profile, token])

  if (profile?.card === undefined) return <Loading />
  return (
    <div class="mx-auto flex w-full max-w-lg grow flex-col gap-5 pt-5">
      <div>
        <Title arrived={arrived}>{words.title}</Title>
        <p class={`${quiet} mt-1`}>{words.lead}</p>
      </div>
      <TradingCard card={profile.card} />
      {profile.profile !== undefined && <Quoted profile={profile.profile} />}
      <p class={`${quiet} text-sm`}>{words.hidden}</p>
      {profile.status === 'READY' && <BetterList token={token} most={most} go={go} onProfile={onProfile} />}
      <AvoidSection token={token} />
      <div class={bottomBar}>
        <div class="flex gap-3">
          <button type="button" class="btn btn-outline btn-lg grow px-3 text-base" onClick={() => go({ name: 'edit' })}>
            {words.edit}
          </button>
          <button
            type="button"
            class="btn btn-primary btn-lg grow px-3 text-base"
            onClick={() => go({ name: 'invitation' })}
          >
            {words.good}
          </button>
        </div>
      </div>
    </div>
  )
}

function Quoted({ profile }: { profile: NonNullable<ProfileView['profile']> }) {
  const lines = [
    [words.quotedFocus, profile.currentFocus],
    [words.quotedIdeal, profile.idealMatch],
    ...profile.conversationHooks.map((hook) => [words.quotedHooks, hook] as const),
  ] as const
  const said = lines.filter(([, text]) => text !== null)
  const topics = profile.topics.map((topic) => topic.replaceAll(/[_-]+/g, ' '))
  if (said.length === 0 && topics.length === 0) return null
  return (
    <details class={`${panel} group`}>
      <summary class="min-h-11 cursor-pointer rounded-box px-5 py-3 font-medium focus-visible:outline-2">
        {words.quoted}
      </summary>
      <dl class="flex flex-col gap-3 px-5 pb-5">
        {topics.length > 0 && (
          <div>
            <dt class={`${quiet} text-sm`}>{words.quotedTopics}</dt>
            <dd>
              <Tags tags={topics} />
            </dd>
          </div>
        )}
        {said.map(([term, text]) => (
          <div key={`${term}${text}`}>
            <dt class={`${quiet} text-sm`}>{term}</dt>
            <dd class="wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
