import { useEffect, useRef, useState } from 'preact/hooks'
import type { ProfileView, RsvpView } from '#core/attendee/guest-view.ts'
import { editing as words } from '../../messages/guest-card-en.ts'
import { type Refused, call } from '../api.ts'
import { CardFields } from './card-fields.tsx'
import { Loading } from './loading.tsx'
import { bottomBar, quiet } from './look.ts'
import type { Screen } from './page-path.ts'
import { type Draft, correctionOf, draftOf } from './profile-draft.ts'
import type { Rules } from './rsvp-app.tsx'
import { Title } from './title.tsx'
import { useKeyboardRoom } from './use-keyboard-room.ts'

interface Props {
  token: string
  rsvp: RsvpView
  profile: ProfileView | undefined
  caps: Rules['caps']
  arrived: boolean
  go(screen: Screen, how?: { replace?: boolean }): void
  onProfile(profile: ProfileView): void
  onRefused(refused: Refused): void
}

/** The card by hand: to correct what was read, or to write it where nothing could be read. */
export function EditCard(props: Props) {
  const { token, profile, onProfile, onRefused } = props
  useEffect(() => {
    if (profile !== undefined) return
    void call<ProfileView>('GET', `/api/rsvp/${token}/profile`).then((outcome) =>
      outcome.ok ? onProfile(outcome.value) : onRefused(outcome.refused),
    )
  }, [profile, token])
  return profile === undefined ? <Loading /> : <Form {...props} profile={profile} />
}

function Form({ token, rsvp, profile, caps, arrived, go, onProfile, onRefused }: Props & { profile: ProfileView }) {
  useKeyboardRoom()
  const { attendee, questions } = rsvp
  const [before] = useState(() =>
    draftOf(profile.profile, [attendee.firstName, attendee.lastName].filter(Boolean).join(' ')),
  )
  const [draft, setDraft] = useState<Draft>(before)
  const [saving, setSaving] = useState(false)
  const [nameless, setNameless] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const leave = () => go(profile.card === undefined ? { name: 'invitation' } : { name: 'card' })

  async function save() {
    if (draft.name.trim() === '') {
      setNameless(true)
      nameField.current?.focus()
      return
    }
    setSaving(true)
    const outcome = await call<ProfileView>('PUT', `/api/rsvp/${token}/profile`, correctionOf(before, draft))
    setSaving(false)
    if (!outcome.ok) return onRefused(outcome.refused)
    onProfile(outcome.value)
    go({ name: 'card' })
  }

  return (
    <form
      class="mx-auto flex w-full max-w-2xl grow flex-col gap-5 pt-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!saving) void save()
      }}
    >
      <div>
        <Title arrived={arrived}>{words.title}</Title>
        <p class={`${quiet} mt-1`}>{words.lead}</p>
      </div>
      <CardFields
        draft={draft}
        caps={caps}
        questions={questions}
        profile={profile}
        nameless={nameless}
        nameField={nameField}
        onChange={(change) => {
          if (change.name !== undefined) setNameless(false)
          setDraft({ ...draft, ...change })
        }}
      />
      <div class={bottomBar}>
        <div class="flex gap-3">
          <button type="button" class="btn btn-ghost btn-lg" onClick={leave}>
            {words.cancel}
          </button>
          <button type="submit" class="btn btn-primary btn-lg grow" aria-disabled={saving}>
            {saving ? words.saving : words.save}
          </button>
        </div>
      </div>
    </form>
  )
}
