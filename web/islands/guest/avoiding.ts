import type { AvoidView } from '#core/attendee/avoid.ts'
import { type Outcome, call } from '../api.ts'

export const avoidPath = (token: string) => `/api/rsvp/${token}/avoid`

/** Puts one guest among those to avoid, or takes them out again; the others stay. */
export async function setAvoided(token: string, attendeeId: string, avoided: boolean): Promise<Outcome<AvoidView>> {
  const found = await call<AvoidView>('GET', avoidPath(token))
  if (!found.ok) return found
  const others = found.value.attendees.map(({ id }) => id).filter((id) => id !== attendeeId)
  return call('PUT', avoidPath(token), { attendeeIds: avoided ? [...others, attendeeId] : others })
}

/** Whom a match is with: `mat_<owner>_<other>` -> `att_<other>`. */
export const otherOf = (matchId: string): string => `att_${matchId.split('_')[2] ?? ''}`

const mostPeople = 20
const longestPerson = 170

/** One on each line, as far as the server takes them. */
export const peopleIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().slice(0, longestPerson).trim())
    .filter((line) => line !== '')
    .slice(0, mostPeople)
