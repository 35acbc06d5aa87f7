import type { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { meanWords, missing, shareWords, split } from './figures.ts'

const words = organizer.outlook
const shownFirst = 12

type Term = OutlookView['terms'][number]

/** What is sought and offered, most unmet first. */
export function TermTable({ terms }: { terms: readonly Term[] }) {
  const [limit, setLimit] = useState(shownFirst)
  const { sought, spare } = split(terms)
  const most = Math.max(...sought.map(({ seekers }) => seekers), 1)
  return (
    <section class="card card-border border-base-300 bg-base-100 min-w-0 overflow-hidden">
      <div class="p-5 pb-3 sm:p-6 sm:pb-3">
        <h3 id="supply-and-demand" class="text-lg font-semibold">
          {words.table}
        </h3>
        <p class="text-base-content/80 text-sm">{words.tableLead}</p>
      </div>
      <table class="table table-fixed" aria-labelledby="supply-and-demand">
        <thead class="bg-base-200 text-base-content whitespace-normal">
          <tr>
            <th scope="col" class="ps-5 sm:ps-6">
              {words.term}
            </th>
            <th scope="col" class="w-14 px-1 text-end sm:w-24 sm:px-4">
              {words.seekers}
            </th>
            <th scope="col" class="w-14 px-1 text-end sm:w-24 sm:px-4">
              {words.offerers}
            </th>
            <th scope="col" class="w-20 ps-1 pe-5 text-end sm:w-32 sm:pe-6">
              {words.unmet}
            </th>
          </tr>
        </thead>
        <tbody>
          {sought.slice(0, limit).map((term) => (
            <Row key={term.term} term={term} most={most} />
          ))}
        </tbody>
      </table>
      {sought.length > limit && (
        <button type="button" class="btn m-4 self-center" onClick={() => setLimit(sought.length)}>
          {words.more(sought.length - limit)}
        </button>
      )}
      {spare.length > 0 && (
        <p class="border-base-300 border-t p-5 text-sm sm:px-6">
          <span class="font-medium">{words.spare}:</span> {spare.map(({ label }) => label).join(', ')}
        </p>
      )}
    </section>
  )
}

function Row({ term, most }: { term: Term; most: number }) {
  const { label, seekers, offerers, unmet } = term
  const howOften = missing(term)
  return (
    <tr>
      <th scope="row" class="ps-5 font-medium wrap-anywhere sm:ps-6">
        {label}
        <Bar seekers={seekers} unmet={unmet} most={most} />
        {howOften !== 'rarely' && (
          <span class="text-base-content/80 block text-sm font-normal">
            {howOften === 'always' ? words.nobody : words.inVain(shareWords(howOften))}
          </span>
        )}
      </th>
      <td class="px-1 text-end tabular-nums sm:px-4">{meanWords(seekers)}</td>
      <td class="px-1 text-end tabular-nums sm:px-4">{meanWords(offerers)}</td>
      <td class="ps-1 pe-5 text-end font-bold tabular-nums sm:pe-6">{meanWords(unmet)}</td>
    </tr>
  )
}

/** As long as there are wishes, filled as far as they are unmet; the numbers beside it say the same. */
const Bar = ({ seekers, unmet, most }: { seekers: number; unmet: number; most: number }) => (
  <svg
    class="mt-1 block h-1.5 w-full max-w-72 rounded-full"
    viewBox={`0 0 ${most} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect class="fill-base-content/20" width={seekers} height={1} />
    <rect class="fill-primary" width={unmet} height={1} />
  </svg>
)
