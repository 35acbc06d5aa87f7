import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { Initials } from '../guests/guest-badges.tsx'
import { fullName } from '../guests/guest-list.ts'
import { Icon } from '../page/icon.tsx'
import type { GuestMatches } from './match-lists.ts'

const words = organizer.matches
const searchFrom = 8

interface Props {
  rows: readonly GuestMatches[]
  chosen: string | undefined
  onChoose(id: string | undefined): void
  /** whether there is nothing to decide any more */
  isClosed: boolean
  /** the chosen guest's list, when it opens in place */
  panel: ComponentChildren
}

/** All guests, those with something to decide first; who has no list is told why. */
export function GuestLists({ rows, chosen, onChoose, isClosed, panel }: Props) {
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const shown = rows.filter(({ guest }) => fullName(guest).toLowerCase().includes(wanted))
  const opensInPlace = panel !== false
  return (
    <nav
      aria-label={words.guests}
      class="card card-border border-base-300 bg-base-100 overflow-hidden lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)]"
    >
      {rows.length >= searchFrom && (
        <div class="border-base-300 border-b p-3">
          <input
            type="search"
            class="input input-sm w-full"
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            onInput={(input) => setSearch(input.currentTarget.value)}
          />
        </div>
      )}
      {shown.length === 0 && <p class="p-4 text-sm">{words.noneFit}</p>}
      <ul class="divide-base-300 divide-y overflow-y-auto">
        {shown.map((row) => {
          const isChosen = row.guest.id === chosen
          return (
            <li key={row.guest.id}>
              <button
                type="button"
                class={`flex w-full cursor-pointer items-center gap-3 px-4 py-3 text-start focus-visible:-outline-offset-2 ${isChosen ? 'bg-base-200 font-medium' : 'hover:bg-base-200/60'}`}
                aria-expanded={isChosen}
                onClick={() => onChoose(isChosen && opensInPlace ? undefined : row.guest.id)}
              >
                <Initials guest={row.guest} size="size-8 text-xs" />
                <span class="min-w-0 flex-1">
                  <span class="block wrap-anywhere">{fullName(row.guest)}</span>
                  <span class="text-base-content/80 block text-sm font-normal">
                    {row.noList === undefined ? words.count(row.shown.length) : words.noList[row.noList]}
                  </span>
                </span>
                {!isClosed && <Standing row={row} />}
              </button>
              {isChosen && opensInPlace && <div class="bg-base-200 border-base-300 border-t p-3">{panel}</div>}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function Standing({ row: { undecided, noList, shown } }: { row: GuestMatches }) {
  if (noList !== undefined || shown.length === 0) return null
  if (undecided > 0)
    return (
      <span class="badge badge-sm text-base-content bg-warning/40 shrink-0 border-0 font-medium">
        {words.undecided(undecided)}
      </span>
    )
  return (
    <span class="text-green-700 dark:text-green-400 shrink-0">
      <Icon name="check" size="size-5" />
      <span class="sr-only">{words.allDecided}</span>
    </span>
  )
}
