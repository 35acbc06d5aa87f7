/**
 * A number that decides between equals: random-looking, the same on every run, different at every event, so no attendee
 * is favoured everywhere. FNV-1a over the UTF-16 code units of both ids, then the finalizer of MurmurHash3, because FNV
 * alone leaves ids that differ in their last character next to each other.
 *
 * @returns an unsigned 32-bit integer; the lower one goes first.
 */
export function tieBreak(eventId: string, attendeeId: string): number {
  const key = `${eventId}|${attendeeId}`
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The indexes of a room in the order that decides between equal scores: by hash, then createdAt, then id. */
export function inTieOrder(
  inputs: readonly { readonly attendeeId: string; readonly createdAt: string }[],
  eventId: string,
): number[] {
  return inputs
    .map((input, index) => ({ ...input, index, hash: tieBreak(eventId, input.attendeeId) }))
    .sort((a, b) => a.hash - b.hash || compare(a.createdAt, b.createdAt) || compare(a.attendeeId, b.attendeeId))
    .map(({ index }) => index)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
