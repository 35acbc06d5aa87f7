import type { EventView } from '#core/event/event-view.ts'
import type { SeatingView } from '#core/matching/seating-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'
import { roundSheets, tableSheets } from './schedules.ts'

const words = organizer.seating
const sheet =
  'card card-border border-base-300 bg-base-100 print:break-after-page print:rounded-none print:border-0 print:last:break-after-auto'

interface Props {
  event: EventView
  plan: SeatingView
}

/** Who sits at each table; on paper a page for each, to stand on it. */
export const TableSheets = ({ event, plan }: Props) => (
  <ul class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:block">
    {tableSheets(plan, organizer.matches.goneGuest).map(({ table, rounds }) => (
      <li key={table} class={sheet}>
        <div class="card-body gap-3 p-5 print:p-0">
          <h4 class="font-semibold print:text-6xl">{words.table(table)}</h4>
          <p class="hidden print:block print:text-xl">{event.name}</p>
          <ol class="flex flex-col gap-2 print:mt-6 print:gap-4 print:text-2xl">
            {rounds.map(({ round, names, diets }) => (
              <li key={round} class="flex gap-3 print:break-inside-avoid">
                <span class="text-base-content/80 w-20 shrink-0 print:w-40">{words.round[plan.kind](round)}</span>
                <span class="min-w-0 wrap-anywhere">
                  {names.join(', ')}
                  {diets.length > 0 && (
                    <span class="text-base-content/80 block text-sm print:hidden">{words.diets(diets)}</span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </div>
      </li>
    ))}
  </ul>
)

/** Everything, for whoever runs the evening; on paper a page for each round. */
export const RoundSheets = ({ event, plan }: Props) => (
  <div class="flex flex-col gap-6 print:block">
    {roundSheets(plan, organizer.matches.goneGuest).map(({ round, tables }) => (
      <section key={round} class={sheet}>
        <div class="card-body gap-3 p-5 sm:p-6 print:p-0">
          <h4 class="font-semibold print:text-3xl">
            {words.round[plan.kind](round)}
            {round <= plan.heldUpTo && (
              <span class="badge badge-neutral badge-sm ms-2 align-middle print:hidden">{words.wasHeld}</span>
            )}
          </h4>
          <p class="hidden print:block">{event.name}</p>
          <ul class="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-3 print:block print:columns-2 print:text-lg">
            {tables.map(({ table, names }) => (
              <li key={table ?? 'none'} class="flex gap-3 print:break-inside-avoid print:py-1">
                <span class="text-base-content/80 w-20 shrink-0 print:w-28">
                  {table === null ? words.pausing : words.table(table)}
                </span>
                <span class="min-w-0 wrap-anywhere">{names.join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    ))}
  </div>
)
