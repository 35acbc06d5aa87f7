import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RsvpView } from '#core/attendee/guest-view.ts'
import { texts } from '../../messages/guest-steps-en.ts'
import { type Refused, call } from '../api.ts'
import { field } from './form-look.ts'
import { Icon } from './later-icon.tsx'
import { edge, panel, quiet } from './look.ts'
import { phoneDisplay } from './phone-display.ts'

type Guest = RsvpView['attendee']
type FieldProblem = keyof typeof texts.refused

interface Props {
  token: string
  attendee: Guest
  wording: string
  onAttendee(attendee: Guest): void
  onRefused(refused: Refused): void
}

const isFieldProblem = (code: string): code is FieldProblem => code in texts.refused

/** A number for texts and the agreement to them: given or taken back, never assumed. */
export function TextConsent({ token, attendee, wording, onAttendee, onRefused }: Props) {
  const [open, setOpen] = useState(!attendee.textConsent)
  const [phone, setPhone] = useState(attendee.phone === null ? '' : phoneDisplay(attendee.phone))
  const [agreed, setAgreed] = useState(attendee.textConsent)
  const [problem, setProblem] = useState<FieldProblem>()
  const [saving, setSaving] = useState(false)
  const [told, setTold] = useState('')
  const phoneField = useRef<HTMLInputElement>(null)
  const changeButton = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)

  useLayoutEffect(() => {
    if (problem !== undefined) phoneField.current?.focus()
  }, [problem])
  // Opening and closing take away the button that was pressed; the focus goes on to what took its place.
  useLayoutEffect(() => {
    if (wasOpen.current !== open) (open ? phoneField : changeButton).current?.focus()
    wasOpen.current = open
  }, [open])

  async function save() {
    setTold('')
    setProblem(undefined)
    if (agreed && phone.trim() === '') return setProblem('PHONE_REQUIRED')
    setSaving(true)
    const outcome = await call<Guest>('POST', `/api/rsvp/${token}/respond`, {
      status: attendee.rsvpStatus,
      phone: phone.trim() === '' ? null : phone.trim(),
      textConsent: agreed,
    })
    setSaving(false)
    if (!outcome.ok)
      return isFieldProblem(outcome.refused.code) ? setProblem(outcome.refused.code) : onRefused(outcome.refused)
    const saved = outcome.value
    onAttendee(saved)
    setAgreed(saved.textConsent)
    setPhone(saved.phone === null ? '' : phoneDisplay(saved.phone))
    if (saved.textConsent) setOpen(false)
    setTold(
      saved.textConsent && saved.phone !== null
        ? texts.savedYes(phoneDisplay(saved.phone))
        : saved.phone === null
          ? texts.savedNo
          : texts.tickToo,
    )
  }

  return (
    <section class={`${panel} flex flex-col gap-4 p-5 sm:p-6`}>
      {open ? (
        <form
          class="flex flex-col gap-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!saving) void save()
          }}
        >
          <div>
            <h2 class="text-lg font-bold text-balance">{texts.title}</h2>
            <p class={quiet}>{texts.optional}</p>
          </div>
          <div class="flex flex-col gap-1">
            <label class="font-medium" for="phone">
              {texts.phone}
            </label>
            <input
              ref={phoneField}
              id="phone"
              type="tel"
              autocomplete="tel"
              inputMode="tel"
              class={`${field} min-h-12 text-lg`}
              value={phone}
              onInput={(event) => setPhone(event.currentTarget.value)}
              aria-invalid={problem !== undefined}
              aria-describedby={problem === undefined ? 'phone-hint' : 'phone-problem phone-hint'}
            />
            <p id="phone-hint" class={`${quiet} text-sm`}>
              {texts.hint}
            </p>
            {problem !== undefined && (
              <p id="phone-problem" role="alert" class="text-red-800 dark:text-red-300 font-medium">
                {texts.refused[problem]}
              </p>
            )}
          </div>
          <label class="flex cursor-pointer gap-3">
            <input
              type="checkbox"
              class={`checkbox checkbox-primary mt-0.5 shrink-0 ${edge}`}
              checked={agreed}
              onChange={(event) => setAgreed(event.currentTarget.checked)}
            />
            <span class="text-sm leading-relaxed">{wording}</span>
          </label>
          <div class="flex flex-wrap items-center justify-between gap-3">
            <p class="flex gap-5 text-sm">
              <a class="underline underline-offset-4 inline-flex min-h-11 items-center" href="/terms" target="_blank">
                {texts.terms}
              </a>
              <a class="underline underline-offset-4 inline-flex min-h-11 items-center" href="/privacy" target="_blank">
                {texts.privacy}
              </a>
            </p>
            <button type="submit" class="btn btn-neutral min-h-12 min-w-28" aria-disabled={saving}>
              {saving ? texts.saving : texts.save}
            </button>
          </div>
        </form>
      ) : (
        <div class="flex items-center justify-between gap-3">
          <p class="flex items-center gap-3 font-medium">
            <Icon name="chat" class="text-primary size-6" />
            <span>
              {texts.on} <span class="whitespace-nowrap">{phoneDisplay(attendee.phone ?? '')}</span>
            </span>
          </p>
          <button
            ref={changeButton}
            type="button"
            class="btn btn-ghost min-h-11 underline underline-offset-4"
            onClick={() => setOpen(true)}
          >
            {texts.stop}
          </button>
        </div>
      )}
      <p role="status" class={told === '' ? 'sr-only' : 'text-green-800 dark:text-green-300 font-medium'}>
        {told}
      </p>
    </section>
  )
}
