import { organizer } from '../../../messages/organizer-en.ts'
import { Icon } from '../page/icon.tsx'
import { type ColumnField, type Fate, type ReadRow, type Table, columnFields } from './import-rows.ts'

const words = organizer.bring
const rowsShown = 200

interface Props {
  table: Table
  rows: readonly ReadRow[]
  /** numbers of doubtful rows to add anyway */
  ticked: ReadonlySet<number>
  onColumns(columns: ColumnField[]): void
  onTick(number: number, ticked: boolean): void
  note: string
}

/** What each column is taken for, and what becomes of each row. */
export function ImportPreview({ table, rows, ticked, onColumns, onTick, note }: Props) {
  const count = (kind: Fate['kind']) => rows.filter(({ fate }) => fate.kind === kind).length
  return (
    <>
      <section>
        <h3 class="font-semibold">{words.columns}</h3>
        <div class="mt-2 grid gap-3 sm:grid-cols-3">
          {table.columns.map((field, at) => (
            <label key={at} class="flex min-w-0 flex-col gap-1 text-sm">
              <span class="truncate">
                {table.header === undefined ? words.columnNumber(at + 1) : words.column(table.header[at] ?? '')}
              </span>
              <select
                class="select select-sm w-full"
                value={field}
                onChange={(select) => onColumns(assigned(table.columns, at, select.currentTarget.value))}
              >
                {columnFields.map((one) => (
                  <option key={one} value={one}>
                    {words.fields[one]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </section>
      <section>
        <h3 class="font-semibold">{words.rows}</h3>
        <p role="status" class="text-base-content/80 text-sm">
          {words.summary(count('ok'), count('maybe'), count('twice') + count('wrong'))}
        </p>
        {note !== '' && <p class="mt-1 text-sm font-medium">{note}</p>}
        <ol class="border-base-300 divide-base-300 rounded-box mt-2 divide-y border">
          {rows.slice(0, rowsShown).map((row) => (
            <li key={row.number} class="flex flex-wrap items-center gap-x-4 gap-y-1 px-3 py-2 text-sm">
              <span class="text-base-content/80 w-7 shrink-0 text-end tabular-nums">
                <span class="sr-only">{words.row} </span>
                {row.number}
              </span>
              <span class="min-w-0 flex-1 basis-48">
                <span class="block font-medium wrap-anywhere">
                  {[row.guest.firstName, row.guest.lastName].filter(Boolean).join(' ') || '–'}
                </span>
                <span class="text-base-content/80 block wrap-anywhere">
                  {[row.guest.email, row.guest.phone].filter(Boolean).join(' · ')}
                </span>
              </span>
              <FateWords
                row={row}
                ticked={ticked.has(row.number)}
                onTick={(isTicked) => onTick(row.number, isTicked)}
              />
            </li>
          ))}
        </ol>
        {rows.length > rowsShown && (
          <p class="text-base-content/80 mt-2 text-sm">{words.moreRows(rows.length - rowsShown)}</p>
        )}
      </section>
    </>
  )
}

/** A field is in one column only: another that had it is left out from now on. */
function assigned(columns: readonly ColumnField[], at: number, value: string): ColumnField[] {
  const field = columnFields.find((one) => one === value) ?? 'ignore'
  return columns.map((one, index) => (index === at ? field : one === field ? 'ignore' : one))
}

function FateWords({
  row: { fate, guest },
  ticked,
  onTick,
}: {
  row: ReadRow
  ticked: boolean
  onTick(ticked: boolean): void
}) {
  switch (fate.kind) {
    case 'ok':
      return (
        <span class="flex items-center gap-1.5">
          <Icon name="check" />
          {words.fates.ok}
        </span>
      )
    case 'twice':
      return (
        <span class="text-base-content/80">
          {fate.where === 'list' ? words.fates.twiceList : words.fates.twiceTable}
        </span>
      )
    case 'maybe':
      return (
        <label class="flex cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            class="checkbox checkbox-sm"
            aria-label={words.addAnyway(guest.email)}
            checked={ticked}
            onChange={(input) => onTick(input.currentTarget.checked)}
          />
          <span class="wrap-anywhere">{words.maybe(fate.sameAs)}</span>
        </label>
      )
    case 'wrong':
      return (
        <span class="text-red-700 dark:text-red-300 flex items-center gap-1.5 font-medium">
          <Icon name="warning" />
          {words.problems[fate.problem]}
        </span>
      )
  }
}
