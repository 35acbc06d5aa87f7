import type { ComponentChildren, RefObject } from 'preact'
import type { ProfileView } from '#core/attendee/guest-view.ts'
import type { Seniority } from '#core/profile/profile.ts'
import type { Question } from '#core/questionnaire/question.ts'
import { editing as words } from '../../messages/guest-card-en.ts'
import { Chips } from './chips.tsx'
import { field as fieldLook } from './form-look.ts'
import { panel } from './look.ts'
import { type Draft, type ListField, type TextField, cardLabels, optionsOf } from './profile-draft.ts'
import type { Rules } from './rsvp-app.tsx'

interface Props {
  draft: Draft
  caps: Rules['caps']
  questions: readonly Question[]
  profile: ProfileView
  nameless: boolean
  nameField: RefObject<HTMLInputElement>
  onChange(change: Partial<Draft>): void
}

const seniorities: readonly (Seniority | '')[] = ['', 'early', 'mid', 'senior', 'executive', 'founder']

export function CardFields({ draft, caps, questions, profile, nameless, nameField, onChange }: Props) {
  const card =
    profile.card !== undefined && profile.card.level > 1 && 'seeking' in profile.card ? profile.card : undefined
  const line = (field: Exclude<TextField, 'seniority'>, autocomplete: string) => (
    <Labelled label={words[field]} id={field}>
      <input
        id={field}
        class={fieldLook}
        maxLength={caps.short}
        autocomplete={autocomplete}
        value={draft[field]}
        onInput={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    </Labelled>
  )
  const paragraph = (field: Exclude<TextField, 'seniority'>) => (
    <Labelled label={words[field]} id={field}>
      <textarea
        id={field}
        class={`${fieldLook} field-sizing-content min-h-20`}
        maxLength={caps.summary}
        value={draft[field]}
        onInput={(event) => onChange({ [field]: event.currentTarget.value })}
      />
    </Labelled>
  )
  const chips = (field: ListField, most: number, longest: number, labels?: ReadonlyMap<string, string>) => (
    <Chips
      label={words[field]}
      entries={draft[field]}
      most={most}
      longest={longest}
      {...(labels === undefined ? {} : { labels })}
      onChange={(entries) => onChange({ [field]: entries })}
    />
  )
  const known = (field: 'expertise' | 'seekingKeywords' | 'offeringKeywords', shown: readonly string[] | undefined) =>
    new Map([
      ...cardLabels(profile.profile?.[field], shown),
      ...(field === 'expertise' ? optionsOf(questions, 'expertise') : []),
    ])

  return (
    <>
      <Part title={words.parts.you}>
        <Labelled label={words.name} id="name">
          <input
            ref={nameField}
            id="name"
            class={fieldLook}
            maxLength={caps.name}
            autocomplete="name"
            required
            aria-invalid={nameless}
            aria-describedby={nameless ? 'name-problem' : undefined}
            value={draft.name}
            onInput={(event) => onChange({ name: event.currentTarget.value })}
          />
          {nameless && (
            <p id="name-problem" role="alert" class="font-medium text-red-800 dark:text-red-300">
              {words.nameNeeded}
            </p>
          )}
        </Labelled>
        <div class="grid gap-5 sm:grid-cols-2">
          {line('role', 'organization-title')}
          {line('company', 'organization')}
          {line('location', 'address-level2')}
          <Labelled label={words.seniority} id="seniority">
            <select
              id="seniority"
              class={fieldLook}
              value={draft.seniority}
              onChange={(event) =>
                onChange({ seniority: seniorities.find((one) => one === event.currentTarget.value) ?? '' })
              }
            >
              {seniorities.map((one) => (
                <option key={one} value={one}>
                  {words.seniorities[one]}
                </option>
              ))}
            </select>
          </Labelled>
        </div>
        {chips('expertise', caps.choices, caps.choice, known('expertise', card?.expertise))}
      </Part>
      <Part title={words.parts.looking}>
        {paragraph('seekingSummary')}
        {chips('seekingKeywords', caps.keywords, caps.keyword, known('seekingKeywords', card?.seeking.keywords))}
        {paragraph('idealMatch')}
      </Part>
      <Part title={words.parts.offering}>
        {paragraph('offeringSummary')}
        {chips('offeringKeywords', caps.keywords, caps.keyword, known('offeringKeywords', card?.offering.keywords))}
      </Part>
      <Part title={words.parts.talk}>
        {paragraph('currentFocus')}
        {chips('topics', caps.choices, caps.choice, optionsOf(questions, 'topics'))}
        {chips('conversationHooks', caps.hooks, caps.hook)}
      </Part>
    </>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={`${panel} min-w-0 p-5 sm:p-6`} aria-label={title}>
      <h2 class="mb-4 text-lg font-bold">{title}</h2>
      <div class="flex flex-col gap-5">{children}</div>
    </section>
  )
}

function Labelled({ label, id, children }: { label: string; id: string; children: ComponentChildren }) {
  return (
    <div class="flex flex-col gap-1.5">
      <label class="font-medium" for={id}>
        {label}
      </label>
      {children}
    </div>
  )
}
