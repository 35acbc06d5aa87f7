import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PreferencesChange, PreferencesView } from '#core/attendee/preferences.ts'
import { preferences as words } from '../../messages/guest-pages-en.ts'
import { type Refused, call } from '../api.ts'
import { success, warning } from './form-look.ts'
import { Loading } from './loading.tsx'
import { panel, quiet } from './look.ts'
import { pagePath } from './page-path.ts'
import { phoneDisplay } from './phone-display.ts'
import { PreferenceChoice } from './preference-choice.tsx'
import { Problem } from './problem.tsx'

const standing = ({ email, texts }: PreferencesView) => ({ email: email.subscribed, texts: texts.consent })

/** Everything behind `/preferences/<token>`. `?unsubscribe=1` puts the one button a reader came for first. */
export function PreferencesApp({ consentWording }: { consentWording: string }) {
  const { token } = pagePath(location.pathname)
  const [view, setView] = useState<PreferencesView>()
  const [refused, setRefused] = useState<Refused>()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<{ text: string; undo?: PreferencesChange }>()
  const [failed, setFailed] = useState(false)
  const [unsubscribing] = useState(() => new URLSearchParams(location.search).has('unsubscribe'))
  const unsubscribe = useRef<HTMLButtonElement>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const address = `/api/preferences/${token}`

  const load = useCallback(async () => {
    const outcome = await call<PreferencesView>('GET', address)
    setRefused(outcome.ok ? undefined : outcome.refused)
    if (outcome.ok) setView(outcome.value)
  }, [address])
  useEffect(() => void load(), [load])
  useEffect(() => unsubscribe.current?.focus(), [view === undefined])
  // The button that was pressed may be gone now.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) undoButton.current?.focus()
  }, [said])

  if (refused !== undefined) return <Problem refused={refused} onAgain={load} />
  if (view === undefined) return <Loading />
  const { organizer, email, texts } = view
  const before = standing(view)

  async function change(wanted: PreferencesChange, text: string, undo?: PreferencesChange) {
    if (busy) return
    setBusy(true)
    setFailed(false)
    setSaid(undefined)
    const outcome = await call<PreferencesView>('PUT', address, wanted)
    setBusy(false)
    if (!outcome.ok)
      return outcome.refused.status === 401 || outcome.refused.status === 410
        ? setRefused(outcome.refused)
        : setFailed(true)
    setView(outcome.value)
    setSaid({ text, ...(undo === undefined ? {} : { undo }) })
  }
  const undoable = (wanted: PreferencesChange): PreferencesChange => ({
    ...(wanted.email === undefined ? {} : { email: before.email }),
    ...(wanted.texts === undefined ? {} : { texts: before.texts }),
  })
  const choose = (wanted: PreferencesChange, text: string) => void change(wanted, text, undoable(wanted))
  const canText = texts.phone !== null && !texts.stopped
  const getsTexts = canText && texts.consent
  const everything = { ...(email.subscribed ? { email: false } : {}), ...(texts.consent ? { texts: false } : {}) }

  return (
    <div class="mx-auto flex w-full max-w-xl flex-col gap-5 py-6">
      {unsubscribing && email.subscribed ? (
        <section class={`${panel} flex flex-col gap-4 p-6`}>
          <h1 class="text-2xl font-bold text-balance wrap-anywhere">{words.unsubscribeTitle(organizer.name)}</h1>
          <p class={`${quiet} wrap-anywhere`}>{words.unsubscribeText(email.address)}</p>
          <button
            ref={unsubscribe}
            type="button"
            class="btn btn-primary btn-lg w-full"
            aria-disabled={busy}
            onClick={() => choose({ email: false }, words.unsubscribed)}
          >
            {words.unsubscribe}
          </button>
        </section>
      ) : (
        <div>
          <h1 class="text-2xl font-bold text-balance sm:text-3xl">{words.title}</h1>
          <p class={`${quiet} mt-1 wrap-anywhere`}>{words.from(organizer.name)}</p>
        </div>
      )}

      <div role="status">
        {said !== undefined && (
          <div class={`${success} flex flex-wrap items-center justify-between gap-3`}>
            <p>{said.text}</p>
            {said.undo !== undefined && (
              <button
                ref={undoButton}
                type="button"
                class="btn min-h-11"
                onClick={() => void change(said.undo ?? {}, words.undone)}
              >
                {words.undo}
              </button>
            )}
          </div>
        )}
      </div>
      {failed && (
        <p role="alert" class={warning}>
          {words.failed}
        </p>
      )}

      <section class={panel} aria-label={words.otherChoices}>
        <PreferenceChoice
          id="email"
          title={words.email}
          text={words.emailText(email.address)}
          on={email.subscribed}
          busy={busy}
          onChange={(on) => choose({ email: on }, words.saved)}
        />
        <PreferenceChoice
          id="texts"
          title={words.texts}
          text={
            texts.phone === null
              ? words.noPhone
              : texts.stopped
                ? words.stopped
                : words.textsText(phoneDisplay(texts.phone))
          }
          {...(canText ? { wording: consentWording } : {})}
          on={getsTexts}
          busy={busy}
          closed={!canText}
          onChange={(on) => choose({ texts: on }, words.saved)}
        />
      </section>

      {email.subscribed || getsTexts ? (
        <section class={`${panel} flex flex-col gap-3 p-5`}>
          <p class={quiet}>{words.stopAllText}</p>
          <button
            type="button"
            class="btn btn-outline btn-lg w-full border-red-800 text-red-800 hover:bg-red-800 hover:text-white dark:border-red-300 dark:text-red-300 dark:hover:text-white"
            aria-disabled={busy}
            onClick={() => choose(everything, words.stoppedAll)}
          >
            {words.stopAll}
          </button>
        </section>
      ) : (
        <p class={quiet}>{words.nothing}</p>
      )}
      <p class={`${quiet} text-sm`}>
        {words.contact}{' '}
        <a class="underline underline-offset-4 wrap-anywhere" href={`mailto:${organizer.email}`}>
          {organizer.email}
        </a>
      </p>
    </div>
  )
}
