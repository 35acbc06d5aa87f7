import type { AttendeeView } from '#core/attendee/attendee-view.ts'

export type Guest = AttendeeView
type Named = Pick<Guest, 'firstName' | 'lastName'>

export const fullName = ({ firstName, lastName }: Named): string =>
  lastName === null ? firstName : `${firstName} ${lastName}`

export const initials = ({ firstName, lastName }: Named): string =>
  [firstName, lastName ?? '']
    .map((name) => Array.from(name)[0] ?? '')
    .join('')
    .toUpperCase()

/** Where a guest's questionnaire stands. */
export type QuestionnaireState = 'not-asked' | 'open' | 'reading' | 'failed' | 'ready'

export function questionnaireState(
  guest: Pick<Guest, 'rsvpStatus' | 'extraction' | 'questionnaireCompletedAt' | 'profile'>,
): QuestionnaireState {
  if (guest.profile !== null) return 'ready'
  if (guest.questionnaireCompletedAt !== null) return guest.extraction === 'FAILED' ? 'failed' : 'reading'
  return guest.rsvpStatus === 'CONFIRMED' || guest.rsvpStatus === 'MAYBE' ? 'open' : 'not-asked'
}

export const guestFilters = ['all', 'CONFIRMED', 'MAYBE', 'PENDING', 'DECLINED', 'unfinished', 'problem'] as const
export type GuestFilter = (typeof guestFilters)[number]

export function fits(guest: Guest, filter: GuestFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'CONFIRMED':
    case 'MAYBE':
    case 'PENDING':
    case 'DECLINED':
      return guest.rsvpStatus === filter
    case 'unfinished':
      return questionnaireState(guest) === 'open'
    case 'problem':
      return guest.textFailedAt !== null || questionnaireState(guest) === 'failed'
  }
}

export const guestSorts = ['added', 'name', 'status', 'questionnaire'] as const
export type GuestSort = (typeof guestSorts)[number]
export interface Sorting {
  by: GuestSort
  descending: boolean
}

const statusOrder = ['CONFIRMED', 'MAYBE', 'PENDING', 'DECLINED']
const questionnaireOrder = ['ready', 'reading', 'failed', 'open', 'not-asked']
const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** The guests to show: those the filter and the words let through, in the order asked for. */
export function shownGuests(
  guests: readonly Guest[],
  filter: GuestFilter,
  words: string,
  { by, descending }: Sorting,
): Guest[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const shown = guests.filter((guest) => {
    const text =
      `${fullName(guest)} ${guest.email} ${guest.phone ?? ''} ${guest.profile?.company ?? ''} ${guest.profile?.role ?? ''}`.toLowerCase()
    return fits(guest, filter) && wanted.every((word) => text.includes(word))
  })
  if (by !== 'added') shown.sort((a, b) => rank(by, a, b) || names.compare(fullName(a), fullName(b)))
  return descending ? shown.reverse() : shown
}

function rank(by: Exclude<GuestSort, 'added'>, a: Guest, b: Guest): number {
  switch (by) {
    case 'name':
      return names.compare(fullName(a), fullName(b))
    case 'status':
      return statusOrder.indexOf(a.rsvpStatus) - statusOrder.indexOf(b.rsvpStatus)
    case 'questionnaire':
      return questionnaireOrder.indexOf(questionnaireState(a)) - questionnaireOrder.indexOf(questionnaireState(b))
  }
}

/** What people read for a keyword, an expertise or a topic: the words of a question's option, else the phrase itself. */
export function keywordWords(keyword: string, options: ReadonlyMap<string, string>): string {
  return options.get(keyword) ?? keyword.replaceAll(/[_-]+/g, ' ')
}
