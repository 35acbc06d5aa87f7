import { useState } from 'preact/hooks'
import { organizer } from '../../../messages/organizer-en.ts'
import { dayOf } from '../event/event-time.ts'
import { Icon } from '../page/icon.tsx'
import { useWide } from '../page/wide.ts'
import { Initials, QuestionnaireWords, RsvpBadge, TextProblem } from './guest-badges.tsx'
import { GuestFilters } from './guest-filters.tsx'
import { type Guest, type GuestFilter, type GuestSort, type Sorting, fullName, shownGuests } from './guest-list.ts'

const words = organizer.guests
const pageSize = 100

interface Props {
  guests: readonly Guest[]
  timezone: string
  onOpen(id: string): void
}

/** The guests, searched, filtered and sorted: a table where there is room, cards where there is not. */
export function GuestTable({ guests, timezone, onOpen }: Props) {
  const [filter, setFilter] = useState<GuestFilter>('all')
  const [search, setSearch] = useState('')
  const [sorting, setSorting] = useState<Sorting>({ by: 'added', descending: false })
  const [limit, setLimit] = useState(pageSize)
  const isWide = useWide('48rem')
  const fitting = shownGuests(guests, filter, search, sorting)
  const shown = fitting.slice(0, limit)
  const list = { guests: shown, timezone, onOpen, sorting, onSorting: setSorting }
  return (
    <>
      <GuestFilters
        guests={guests}
        filter={filter}
        onFilter={setFilter}
        search={search}
        onSearch={setSearch}
        sorting={sorting}
        onSorting={setSorting}
        withSort={!isWide}
      />
      <p role="status" class="text-base-content/80 text-sm">
        {words.shown(fitting.length, guests.length)}
      </p>
      {fitting.length === 0 ? (
        <div class="card card-border border-base-300 bg-base-100 items-center gap-3 p-8">
          <p>{words.noneFit}</p>
          <button
            type="button"
            class="btn btn-sm"
            onClick={() => {
              setFilter('all')
              setSearch('')
            }}
          >
            {words.showAll}
          </button>
        </div>
      ) : isWide ? (
        <Table {...list} />
      ) : (
        <Cards {...list} />
      )}
      {fitting.length > limit && (
        <button type="button" class="btn self-center" onClick={() => setLimit(limit + pageSize)}>
          {words.more(Math.min(pageSize, fitting.length - limit))}
        </button>
      )}
    </>
  )
}

interface ListProps extends Props {
  sorting: Sorting
  onSorting(sorting: Sorting): void
}

function Table({ guests, timezone, onOpen, sorting, onSorting }: ListProps) {
  const head = { sorting, onSorting }
  return (
    <div class="card card-border border-base-300 bg-base-100 overflow-hidden">
      <table class="table">
        <thead class="bg-base-200 text-base-content">
          <tr>
            <Head by="name" label={words.columns.name} {...head} />
            <Head by="status" label={words.columns.status} {...head} />
            <Head by="questionnaire" label={words.columns.questionnaire} {...head} />
            <th scope="col">{words.columns.invite}</th>
            <th scope="col">{words.columns.phone}</th>
          </tr>
        </thead>
        <tbody>
          {guests.map((guest) => (
            <tr key={guest.id} class="hover:bg-base-200/60">
              <td class="max-w-80">
                <div class="flex items-center gap-3">
                  <Initials guest={guest} />
                  <div class="min-w-0">
                    <button
                      type="button"
                      class="link link-hover cursor-pointer text-start font-medium wrap-anywhere"
                      aria-haspopup="dialog"
                      onClick={() => onOpen(guest.id)}
                    >
                      {fullName(guest)}
                    </button>
                    <div class="text-base-content/80 truncate">{guest.email}</div>
                  </div>
                </div>
              </td>
              <td>
                <RsvpBadge guest={guest} />
              </td>
              <td>
                <QuestionnaireWords guest={guest} />
              </td>
              <td class="whitespace-nowrap">
                <Invited guest={guest} timezone={timezone} />
              </td>
              <td class="whitespace-nowrap">{guest.textFailedAt === null ? (guest.phone ?? '–') : <TextProblem />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Head({
  by,
  label,
  sorting,
  onSorting,
}: {
  by: GuestSort
  label: string
  sorting: Sorting
  onSorting(sorting: Sorting): void
}) {
  const isSorted = sorting.by === by
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        class="inline-flex cursor-pointer items-center gap-1"
        onClick={() => onSorting({ by, descending: isSorted && !sorting.descending })}
      >
        {label}
        <span class={isSorted ? '' : 'invisible'}>
          <Icon name={sorting.descending ? 'up' : 'down'} size="size-3.5" />
        </span>
      </button>
    </th>
  )
}

const Cards = ({ guests, timezone, onOpen }: ListProps) => (
  <ul class="card card-border border-base-300 bg-base-100 divide-base-300 divide-y overflow-hidden">
    {guests.map((guest) => (
      <li key={guest.id}>
        <button
          type="button"
          class="flex w-full cursor-pointer items-start gap-3 p-4 text-start focus-visible:-outline-offset-2"
          aria-haspopup="dialog"
          onClick={() => onOpen(guest.id)}
        >
          <Initials guest={guest} />
          <span class="min-w-0 flex-1">
            <span class="flex items-start justify-between gap-2">
              <span class="min-w-0 font-medium wrap-anywhere">{fullName(guest)}</span>
              <RsvpBadge guest={guest} />
            </span>
            <span class="text-base-content/80 block truncate text-sm">{guest.email}</span>
            <span class="text-base-content/80 mt-1 flex flex-wrap gap-x-4 text-sm">
              <span class="inline-flex items-center gap-1">
                {words.columns.questionnaire}: <QuestionnaireWords guest={guest} />
              </span>
              <span>
                {words.columns.invite}: <Invited guest={guest} timezone={timezone} />
              </span>
              {guest.textFailedAt !== null && <TextProblem />}
            </span>
          </span>
        </button>
      </li>
    ))}
  </ul>
)

function Invited({ guest, timezone }: { guest: Guest; timezone: string }) {
  if (guest.inviteSentAt === null) return <span class="text-base-content/80">{words.notInvited}</span>
  const { day, month } = dayOf(guest.inviteSentAt, timezone)
  return <>{words.invited(`${day} ${month}`)}</>
}
