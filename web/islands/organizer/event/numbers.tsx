import { organizer } from '../../../messages/organizer-en.ts'
import type { Counts } from './counts.ts'

const words = organizer.overview

/** Who was invited, who comes, and how far the answers and the matches are. */
export function Numbers({ counts, capacity, isDraft }: { counts: Counts; capacity: number; isDraft: boolean }) {
  const { guests, invited, coming, maybe, declined, noAnswer, finished, matches, approved } = counts
  return (
    <section class="card card-border border-base-300 bg-base-100">
      <div class="card-body gap-5 p-5 sm:p-6">
        <div class="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 class="text-lg font-semibold">{words.numbers}</h2>
          {!isDraft && <span class="text-base-content/80 text-sm">{words.places(capacity - coming)}</span>}
        </div>
        <dl class="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-4">
          <Number label={words.coming} value={String(coming)} dot="bg-success" />
          <Number label={words.maybe} value={String(maybe)} dot="bg-warning" />
          <Number label={words.declined} value={String(declined)} dot="bg-error" />
          <Number label={words.noAnswer} value={String(noAnswer)} dot="bg-base-content/30" />
        </dl>
        <AnswerBar counts={counts} />
        <dl class="border-base-300 grid grid-cols-2 gap-x-4 gap-y-5 border-t pt-5 sm:grid-cols-4">
          <Number label={words.guests} value={String(guests)} />
          <Number label={words.invited} value={words.of(invited, guests)} />
          <Number label={words.finished} value={words.of(finished, coming + maybe)} />
          <Number label={words.approved} value={words.of(approved, matches)} />
        </dl>
      </div>
    </section>
  )
}

const Number = ({ label, value, dot }: { label: string; value: string; dot?: string }) => (
  <div class="flex flex-col-reverse justify-end">
    <dt class="text-base-content/80 flex items-center gap-2 text-sm">
      {dot !== undefined && <span aria-hidden="true" class={`size-2.5 shrink-0 rounded-full ${dot}`} />}
      {label}
    </dt>
    <dd class={`font-bold tabular-nums ${dot === undefined ? 'text-xl' : 'text-3xl'}`}>{value}</dd>
  </div>
)

function AnswerBar({ counts: { guests, coming, maybe, declined, noAnswer } }: { counts: Counts }) {
  if (guests === 0) return null
  const parts = [
    { name: 'coming', count: coming, fill: 'fill-success' },
    { name: 'maybe', count: maybe, fill: 'fill-warning' },
    { name: 'declined', count: declined, fill: 'fill-error' },
    { name: 'none', count: noAnswer, fill: 'fill-base-content/20' },
  ]
  const before = (at: number) => parts.slice(0, at).reduce((sum, { count }) => sum + count, 0)
  return (
    <svg
      class="h-3 w-full rounded-full"
      viewBox={`0 0 ${guests} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.answers(coming, maybe, declined, noAnswer)}
    >
      {parts.map(({ name, count, fill }, at) => (
        <rect key={name} class={fill} x={before(at)} y={0} width={count} height={1} />
      ))}
    </svg>
  )
}
