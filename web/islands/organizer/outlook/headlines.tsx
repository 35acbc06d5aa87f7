import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { meanWords, shareWords } from './figures.ts'

const words = organizer.outlook

/** The three numbers that matter before invitations go out. */
export function Headlines({ outlook: { guests, wishes, capacity, prospects } }: { outlook: OutlookView }) {
  const { expected, low, high, overCapacity } = guests
  return (
    <dl class="grid gap-4 sm:grid-cols-3">
      <Headline label={words.expected} value={meanWords(expected)} note={words.range(low, high)} />
      <Headline
        label={words.overCapacity(capacity)}
        value={shareWords(overCapacity)}
        note={words.overCapacityNote(prospects, capacity)}
      />
      {wishes.expected > 0 ? (
        <Headline
          label={words.met}
          value={shareWords(wishes.met / wishes.expected)}
          note={words.metNote(meanWords(wishes.met), meanWords(wishes.expected))}
        />
      ) : (
        <Headline label={words.met} value="–" note={words.noWishes} />
      )}
    </dl>
  )
}

const Headline = ({ label, value, note }: { label: string; value: string; note: string }) => (
  <div class="card card-border border-base-300 bg-base-100 flex-col-reverse justify-end p-5">
    <dt class="flex flex-col">
      <span class="font-medium">{label}</span>
      <span class="text-base-content/80 text-sm">{note}</span>
    </dt>
    <dd class="text-3xl font-bold tabular-nums first-letter:uppercase">{value}</dd>
  </div>
)
