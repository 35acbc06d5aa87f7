import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { terms } from '#core/profile/terms.ts'

type Read = Pick<Attendee, 'id' | 'profile' | 'responses' | 'avoid'>

/**
 * What the words of a match rest on, as a hash: what the two said of themselves, whom they would rather not meet, what
 * the event's cards show and its vocabulary. As long as it stays, a match keeps its words, though others come and go
 * and what was rare in the room becomes common.
 *
 * @returns the hash of an owner and another, 16 hexadecimal digits; another one the other way round.
 */
export function basisAt({
  cardSettings: { showCompany, showRole, showExpertise },
  vocabulary: { concepts, meets },
}: Pick<Event, 'cardSettings' | 'vocabulary'>): (owner: Read, other: Read) => string {
  const shown = [showCompany, showRole, showExpertise]
  const ofEvent = hashOf(JSON.stringify([shown, terms.version, concepts, meets]))
  const known = new Map<string, string>()
  const ofGuest = (guest: Read) => {
    const hash = known.get(guest.id) ?? hashOf(saidBy(guest))
    known.set(guest.id, hash)
    return hash
  }
  return (owner, other) => hashOf(`${ofEvent}${ofGuest(owner)}${ofGuest(other)}`)
}

/** Without the dates of answers: who sends the same answer again says nothing new. */
const saidBy = ({ profile, responses, avoid: { people, kinds } }: Read): string =>
  JSON.stringify([profile, responses.map(({ questionId, value }) => [questionId, value]), people, kinds])

/** Two 32-bit halves with the steps of FNV-1a and MurmurHash3: nobody gains by two texts of one hash. */
function hashOf(text: string): string {
  let [low, high] = [0x811c9dc5, text.length]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(((high << 13) | (high >>> 19)) ^ code, 0xcc9e2d51)
  }
  return [low, high].map((half) => (mixed(half) >>> 0).toString(16).padStart(8, '0')).join('')
}

function mixed(half: number): number {
  const once = Math.imul(half ^ (half >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
