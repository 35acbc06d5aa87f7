const delimiters = [',', ';', '\t'] as const

/** A table as text -> rows of trimmed cells; empty rows are left out. Reads quotes (RFC 4180), a BOM, and `,` `;` or tabs. */
export function readCsv(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(plain)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(unguard(cell.trim()))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain.charAt(at)
    if (quoted) {
      if (char !== '"') cell += char
      else if (plain.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (char === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (char === delimiter) endCell()
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && plain.charAt(at + 1) === '\n') at += 1
      endRow()
    } else cell += char
  }
  endRow()
  return rows
}

/** What parts the first line most often; a comma when nothing does. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/).filter((one) => one.trim() !== '')
  const outside = line.replace(/"[^"]*"/g, '')
  const counts = delimiters.map((delimiter) => ({ delimiter, count: outside.split(delimiter).length - 1 }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).delimiter
}

/** Rows as CSV that a spreadsheet opens without running a cell as a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map((cell) => quote(guard(cell))).join(',')).join('\r\n')}\r\n`

const quote = (cell: string) => (/[",\r\n;\t']|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

// A spreadsheet takes these for the start of a formula, also after blanks, in full width, and after a line break in the cell.
const formula = /(^|[\r\n])[\s']*[=+\-@＝＋－＠]|^[\s']*[\t\r\n]/

/** A cell that could run as a formula gets an apostrophe; `unguard` takes exactly that away, so that phones come back whole. */
export const guard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

export const unguard = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
