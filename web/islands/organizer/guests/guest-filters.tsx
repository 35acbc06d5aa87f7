import { organizer } from '../../../messages/organizer-en.ts'
import { type Guest, type GuestFilter, type Sorting, fits, guestFilters, guestSorts } from './guest-list.ts'

const words = organizer.guests

interface Props {
  guests: readonly Guest[]
  filter: GuestFilter
  onFilter(filter: GuestFilter): void
  search: string
  onSearch(search: string): void
  sorting: Sorting
  onSorting(sorting: Sorting): void
  /** a choice of the order, where there are no column heads to press */
  withSort: boolean
}

/** Which guests are shown. Only filters that let somebody through are offered. */
export function GuestFilters({ guests, filter, onFilter, search, onSearch, sorting, onSorting, withSort }: Props) {
  const counted = guestFilters.map((one) => ({ one, count: guests.filter((guest) => fits(guest, one)).length }))
  return (
    <div class="flex flex-col gap-3">
      <div class="flex flex-wrap gap-3">
        <input
          type="search"
          class="input min-w-48 flex-1"
          aria-label={words.search}
          placeholder={words.search}
          value={search}
          onInput={(input) => onSearch(input.currentTarget.value)}
        />
        {withSort && (
          <select
            class="select w-auto"
            aria-label={words.sort}
            value={sorting.by}
            onChange={(select) => {
              const by = guestSorts.find((one) => one === select.currentTarget.value)
              if (by !== undefined) onSorting({ by, descending: false })
            }}
          >
            {guestSorts.map((by) => (
              <option key={by} value={by}>
                {words.sorts[by]}
              </option>
            ))}
          </select>
        )}
      </div>
      <div role="group" aria-label={words.filter} class="flex flex-wrap gap-2">
        {counted
          .filter(({ one, count }) => one === 'all' || one === filter || count > 0)
          .map(({ one, count }) => (
            <button
              key={one}
              type="button"
              class={`btn btn-sm rounded-full ${one === filter ? 'btn-neutral' : ''}`}
              aria-pressed={one === filter}
              onClick={() => onFilter(one)}
            >
              {words.filters[one]}
              <span class="tabular-nums opacity-90">{count}</span>
            </button>
          ))}
      </div>
    </div>
  )
}
