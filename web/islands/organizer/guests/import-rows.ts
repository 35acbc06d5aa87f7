export const columnFields = ['email', 'firstName', 'lastName', 'fullName', 'phone', 'ignore'] as const
/** What a column of the organizer's table holds. */
export type ColumnField = (typeof columnFields)[number]

export interface Table {
  /** undefined when the table begins with a guest */
  header: string[] | undefined
  rows: string[][]
  columns: ColumnField[]
}

const names: Record<Exclude<ColumnField, 'ignore'>, readonly string[]> = {
  email: ['email', 'emailaddress', 'mail', 'emails', 'contactemail'],
  firstName: ['firstname', 'first', 'givenname', 'forename'],
  lastName: ['lastname', 'last', 'surname', 'familyname'],
  fullName: ['name', 'fullname', 'guest', 'guestname', 'contact', 'attendee'],
  phone: ['phone', 'phonenumber', 'mobile', 'mobilephone', 'mobilenumber', 'cell', 'cellphone', 'tel', 'telephone'],
}

/** Columns by their headers; without headers, by what the first row looks like. */
export function readTable(rows: readonly string[][]): Table {
  const [first = [], ...rest] = rows
  const width = Math.max(0, ...rows.map((row) => row.length))
  const named = once(Array.from({ length: width }, (_, at) => fieldNamed(first[at] ?? '')))
  const isHeader = !first.some(looksLikeEmail) && named.some((field) => field !== 'ignore')
  if (isHeader) return { header: first, rows: rest, columns: named }
  return { header: undefined, rows: [...rows], columns: guessed(first, width) }
}

function fieldNamed(header: string): ColumnField {
  const plain = header.toLowerCase().replace(/[^a-z]/g, '')
  return columnFields.find((field) => field !== 'ignore' && names[field].includes(plain)) ?? 'ignore'
}

function guessed(row: readonly string[], width: number): ColumnField[] {
  const nameOrder: ColumnField[] = ['firstName', 'lastName']
  return once(
    Array.from({ length: width }, (_, at) => {
      const cell = row[at] ?? ''
      if (looksLikeEmail(cell)) return 'email'
      if (looksLikePhone(cell)) return 'phone'
      return cell === '' ? 'ignore' : (nameOrder.shift() ?? 'ignore')
    }),
  )
}

/** Of two columns for the same thing the first one counts. */
const once = (columns: ColumnField[]) => columns.map((field, at) => (columns.indexOf(field) === at ? field : 'ignore'))

export interface GuestRow {
  email: string
  firstName: string
  lastName: string | null
  phone: string | null
}

/** `maybe`: another spelling of an address with a +tag, so the organizer decides. */
export type Fate =
  | { kind: 'ok' }
  | { kind: 'twice'; where: 'list' | 'table' }
  | { kind: 'maybe'; sameAs: string }
  | { kind: 'wrong'; problem: 'no-email' | 'bad-email' | 'no-name' | 'long-name' | 'bad-phone' }

export interface ReadRow {
  /** counts from 1, the header left out */
  number: number
  guest: GuestRow
  fate: Fate
}

/** What becomes of each row if it is sent. `known` are the addresses on the list already. */
export function readRows({ rows, columns }: Table, known: readonly string[]): ReadRow[] {
  const onList = new Map(known.map((email) => [exactKey(email), email]))
  const likeKnown = new Map(known.map((email) => [looseKey(email), email]))
  const seen = new Set<string>()
  const likeSeen = new Map<string, string>()
  return rows.map((cells, at) => {
    const guest = guestOf(cells, columns)
    const problem = problemOf(guest)
    const fate = problem === undefined ? sameness(guest.email) : ({ kind: 'wrong', problem } as const)
    if (problem === undefined) {
      seen.add(exactKey(guest.email))
      if (!likeSeen.has(looseKey(guest.email))) likeSeen.set(looseKey(guest.email), guest.email)
    }
    return { number: at + 1, guest, fate }
  })

  function sameness(email: string): Fate {
    if (onList.has(exactKey(email))) return { kind: 'twice', where: 'list' }
    if (seen.has(exactKey(email))) return { kind: 'twice', where: 'table' }
    const sameAs = likeKnown.get(looseKey(email)) ?? likeSeen.get(looseKey(email))
    return sameAs === undefined ? { kind: 'ok' } : { kind: 'maybe', sameAs }
  }
}

function guestOf(cells: readonly string[], columns: readonly ColumnField[]): GuestRow {
  const cell = (field: ColumnField) => {
    const at = columns.indexOf(field)
    return at < 0 ? '' : (cells[at] ?? '').trim().replace(/\s+/g, ' ')
  }
  const [given = '', ...family] = cell('fullName').split(' ')
  const firstName = cell('firstName') || given
  const lastName = cell('lastName') || (cell('firstName') === '' ? family.join(' ') : '')
  return {
    email: cell('email').replace(/^mailto:/i, ''),
    firstName,
    lastName: lastName === '' ? null : lastName,
    phone: cell('phone') === '' ? null : cell('phone'),
  }
}

function problemOf({ email, firstName, lastName, phone }: GuestRow) {
  if (email === '') return 'no-email'
  if (!looksLikeEmail(email)) return 'bad-email'
  if (firstName === '') return 'no-name'
  if (firstName.length > 80 || (lastName ?? '').length > 80) return 'long-name'
  return phone === null || looksLikePhone(phone) ? undefined : 'bad-phone'
}

const looksLikeEmail = (text: string) =>
  text.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(text)
/** Close enough to be worth asking the server, which knows every country's plan. */
const looksLikePhone = (text: string) => /^\+?[\d\s().\-/]{7,24}$/.test(text) && text.replace(/\D/g, '').length >= 7

/** The server's form of uniqueness: letter case does not tell people apart. */
const exactKey = (email: string) => email.trim().toLowerCase()
const looseKey = (email: string) => exactKey(email).replace(/\+[^@]*@/, '@')
