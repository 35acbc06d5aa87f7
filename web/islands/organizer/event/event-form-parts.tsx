import { useId } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Check, Field, Part } from '../page/field.tsx'
import type { EventFields, Problems } from './event-fields.ts'
import { timeZones } from './event-time.ts'

const words = organizer.form

interface Props {
  fields: EventFields
  problems: Problems
  change(changed: Partial<EventFields>): void
}

type TextName = { [Name in keyof EventFields]: string extends EventFields[Name] ? Name : never }[keyof EventFields]

const bound = ({ fields, problems, change }: Props, name: TextName) => ({
  name,
  value: fields[name],
  problem: problems[name],
  onInput: (value: string) => change({ [name]: value }),
})

export const About = (props: Props) => (
  <Part title={words.about}>
    <Field {...bound(props, 'name')} label={words.name} maxLength={120} />
    <Field {...bound(props, 'tagline')} label={words.tagline} hint={words.taglineHint} maxLength={160} optional />
    <Field
      {...bound(props, 'description')}
      label={words.description}
      hint={words.descriptionHint}
      maxLength={5000}
      rows={4}
      optional
    />
  </Part>
)

export function WhenPart(props: Props) {
  const list = useId()
  const { startTime, endTime } = props.fields
  const nextDay = startTime !== '' && endTime !== '' && endTime <= startTime
  return (
    <Part title={words.when}>
      <div class="grid gap-4 sm:grid-cols-3">
        <Field {...bound(props, 'date')} label={words.date} type="date" class="sm:col-span-1" />
        <div class="grid grid-cols-2 gap-4 sm:col-span-2">
          <Field {...bound(props, 'startTime')} label={words.startTime} type="time" />
          <Field
            {...bound(props, 'endTime')}
            label={words.endTime}
            type="time"
            hint={nextDay ? words.endsNextDay : undefined}
          />
        </div>
      </div>
      <Field
        {...bound(props, 'timezone')}
        label={words.timezone}
        hint={words.timezoneHint}
        list={list}
        autoComplete="off"
      />
      <datalist id={list}>
        {timeZones().map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </Part>
  )
}

export const Where = (props: Props) => (
  <Part title={words.where}>
    <div class="grid gap-4 sm:grid-cols-2">
      <Field {...bound(props, 'venueName')} label={words.venueName} maxLength={160} />
      <Field {...bound(props, 'venueAddress')} label={words.venueAddress} maxLength={300} autoComplete="off" />
    </div>
  </Part>
)

export const Answers = (props: Props) => (
  <Part title={words.answers}>
    <Field {...bound(props, 'capacity')} label={words.capacity} type="number" min={1} max={20000} class="max-w-40" />
    <div class="grid grid-cols-2 gap-4">
      <Field {...bound(props, 'deadlineDate')} label={words.deadline} type="date" optional />
      <Field {...bound(props, 'deadlineTime')} label={words.deadlineTime} type="time" optional />
    </div>
    <p class="text-base-content/70 text-sm">{words.deadlineHint}</p>
  </Part>
)

const timings = ['IMMEDIATE', 'FORTY_EIGHT_HOURS_BEFORE', 'TWENTY_FOUR_HOURS_BEFORE'] as const

export function Matching(props: Props) {
  const { fields, change } = props
  return (
    <Part title={words.matching}>
      <Field
        {...bound(props, 'matchesPerAttendee')}
        label={words.matchesPerAttendee}
        type="number"
        min={1}
        max={20}
        class="max-w-60"
      />
      <Check
        name="matchMaybe"
        label={words.matchMaybe}
        checked={fields.matchMaybe}
        onChange={(matchMaybe) => change({ matchMaybe })}
      />
      <fieldset>
        <legend class="mb-1 text-sm font-medium">{words.revealTiming}</legend>
        {timings.map((timing) => (
          <label key={timing} class="flex cursor-pointer items-start gap-3 py-2">
            <input
              type="radio"
              name="revealTiming"
              class="radio radio-primary radio-sm mt-0.5"
              checked={fields.revealTiming === timing}
              onChange={() => change({ revealTiming: timing })}
            />
            <span>
              {words.reveal[timing]}
              <span class="text-base-content/70 block text-sm">{words.revealHint[timing]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="text-sm font-medium">{words.cards}</legend>
        <p class="text-base-content/70 mb-1 text-sm">{words.cardsHint}</p>
        <div class="flex flex-wrap gap-x-6">
          {(['showRole', 'showCompany', 'showExpertise'] as const).map((name) => (
            <Check
              key={name}
              name={name}
              label={words[name]}
              checked={fields[name]}
              onChange={(checked) => change({ [name]: checked })}
            />
          ))}
        </div>
      </fieldset>
    </Part>
  )
}
