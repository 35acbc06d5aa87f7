import { useEffect, useState } from 'preact/hooks'
import type { ProfileView } from '#core/attendee/guest-view.ts'
import { reading as words } from '../../messages/guest-questions-en.ts'
import { type Refused, call } from '../api.ts'
import { Icon } from './icon.tsx'
import { panel, quiet, spinner } from './look.ts'
import type { Screen } from './page-path.ts'
import { patienceMs, pollDelay } from './profile-poll.ts'
import { worthAnotherTry } from './refusals.ts'
import { Title } from './title.tsx'

interface Props {
  token: string
  arrived: boolean
  go(screen: Screen, how?: { replace?: boolean }): void
  onProfile(profile: ProfileView): void
  onRefused(refused: Refused): void
}

/** Waits for the profile, and offers the manual form when that takes long or fails. */
export function ReadingScreen({ token, arrived, go, onProfile, onRefused }: Props) {
  const [stage, setStage] = useState<'waiting' | 'slow' | 'failed'>('waiting')

  useEffect(() => {
    const began = performance.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const ask = async () => {
      const outcome = await call<ProfileView>('GET', `/api/rsvp/${token}/profile`)
      if (gone) return
      if (!outcome.ok && !worthAnotherTry(outcome.refused)) return onRefused(outcome.refused)
      if (outcome.ok && outcome.value.status !== 'PENDING') {
        onProfile(outcome.value)
        if (outcome.value.profile !== undefined) return go({ name: 'card' }, { replace: true })
        return setStage('failed')
      }
      const elapsed = performance.now() - began
      if (elapsed >= patienceMs) setStage('slow')
      timer = setTimeout(() => void ask(), pollDelay(elapsed))
    }
    void ask()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [token])

  return (
    <section class={`${panel} mx-auto my-8 flex w-full max-w-lg flex-col items-center gap-5 px-6 py-12 text-center`}>
      {stage === 'failed' ? (
        <Icon name="person" class="text-primary size-12" />
      ) : (
        <span class={`${spinner} text-primary size-12`} aria-hidden="true" />
      )}
      <Title arrived={arrived}>{words.title}</Title>
      <p role="status" class={quiet}>
        {stage === 'waiting' ? words.lead : stage === 'slow' ? words.slow : words.failed}
      </p>
      {stage !== 'waiting' && (
        <button type="button" class="btn btn-primary btn-lg" onClick={() => go({ name: 'edit' })}>
          {words.byHand}
        </button>
      )}
    </section>
  )
}
