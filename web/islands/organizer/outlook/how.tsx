import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { shareWords } from './figures.ts'

const words = organizer.outlook

/** What the numbers rest on, so that nobody takes them for more than they are. */
export function How({ outlook }: { outlook: OutlookView }) {
  const { turnouts, unknown, prospects, cap, chances } = outlook
  const { CONFIRMED, MAYBE, PENDING } = chances
  // Nobody is sure to come or to stay away, so that each guest doubles the ways there are.
  const isEvery = turnouts === 2 ** prospects
  return (
    <section class="text-base-content/80 max-w-3xl text-sm">
      <h3 class="text-base-content mb-2 text-base font-semibold">{words.how}</h3>
      <ul class="flex list-disc flex-col gap-1.5 ps-5">
        <li>
          {isEvery ? words.everyTurnout(turnouts) : words.someTurnouts(turnouts)} {words.range80}
        </li>
        <li>{words.chances(shareWords(CONFIRMED), shareWords(MAYBE), shareWords(PENDING))}</li>
        {unknown > 0 && unknown < prospects && <li>{words.unknown(unknown)}</li>}
        <li>{words.cap(cap)}</li>
        <li>{words.notMatches}</li>
      </ul>
    </section>
  )
}
