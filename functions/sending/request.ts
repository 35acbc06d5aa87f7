import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { AttendeeId } from '#core/ids.ts'
import { meetableMatches } from '#core/matching/meetable.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { audience } from '#core/notice/audience.ts'
import { noticeId } from '#core/notice/notice.ts'
import { type Purpose, purposeRule } from '#core/notice/purpose.ts'
import { canReopen } from '#core/notice/send-state.ts'
import type { NoticeRequest } from '#core/notice/trigger.ts'
import { Channel } from '#core/person/consent.ts'
import { listAttendees, readAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { readNotice, reopenNotice, requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { eachOf } from '#functions/shell/each-of.ts'
import type { Cause } from '#functions/shell/tell.ts'
import { decide } from './decide.ts'
import { guestSituation, matchesOf } from './situation.ts'

/** Guests are asked for in parallel, few enough not to crowd the table's partitions. */
const atOnce = 8

/** Writes an intent for each guest and channel concerned. One that is under way or done stays as it is, so doing this twice is harmless. */
export async function requestNotices(cause: Cause, event: Event, request: NoticeRequest): Promise<void> {
  const concerned = await guestsConcerned(event, request)
  await eachOf(concerned, atOnce, async (attendee) => {
    for (const channel of channelsFor(request.purpose, attendee)) {
      const { organizerId, id: eventId } = event
      const { purpose, generation } = request
      const notice = requestNotice(cause, {
        subjectId: attendee.id,
        organizerId,
        eventId,
        purpose,
        channel,
        generation,
      })
      if (!(await commitOnce([notice.write], [notice.event]))) await askAgain(cause, notice.id)
    }
  })
}

/** A text left out for want of consent is wanted again once there is consent: the rule decides anew. */
async function askAgain(cause: Cause, id: string): Promise<void> {
  const notice = await readNotice(id)
  if (notice === undefined || !canReopen(notice)) return
  const reopened = reopenNotice(cause, notice)
  await commitOnce([reopened.write], [reopened.event])
}

/** What would become of one notice; `reason` and `until` (ISO) say why not, or when. */
export const Preview = z.object({
  attendeeId: AttendeeId,
  channel: Channel,
  decision: z.object({
    outcome: z.enum(['send', 'wait', 'skip']),
    reason: z.string().optional(),
    until: z.iso.datetime().optional(),
  }),
})
type Preview = z.infer<typeof Preview>

/** What would become of each notice if it were sent now, by the very rule that sends. Writes nothing. */
export async function previewNotices(
  event: Event,
  { purpose, generation }: Omit<NoticeRequest, 'attendeeId'>,
  now: string,
): Promise<Preview[]> {
  const organizer = await readOrganizer(event.organizerId)
  if (organizer === undefined) return []
  const attendees = await listAttendees(event.id)
  const previews: Preview[] = []
  await eachOf(attendees, atOnce, async (attendee) => {
    for (const channel of purposeRule(purpose).channels) {
      const situation = await guestSituation({ purpose, channel }, { attendee, event, organizer }, now)
      const id = noticeId({ subjectId: attendee.id, purpose, channel, generation })
      previews.push({ attendeeId: attendee.id, channel, decision: decide({ id, purpose, channel }, situation, now) })
    }
  })
  return previews.sort((a, b) => (`${a.attendeeId}${a.channel}` < `${b.attendeeId}${b.channel}` ? -1 : 1))
}

async function guestsConcerned(event: Event, { purpose, attendeeId }: NoticeRequest): Promise<Attendee[]> {
  const attendees =
    attendeeId === undefined ? await listAttendees(event.id) : await readAttendees(event.id, [attendeeId])
  const meetable = purpose === 'reveal' ? await meetableCounts(event, attendees) : new Map<string, number>()
  return attendees.filter((attendee) =>
    audience(purpose, event, { ...attendee, approvedMatches: meetable.get(attendee.id) ?? 0 }),
  )
}

/** How many people there are to reveal to each of `attendees`. */
async function meetableCounts(event: Event, attendees: Attendee[]): Promise<Map<string, number>> {
  const [only] = attendees
  if (attendees.length === 1 && only !== undefined) return new Map([[only.id, (await matchesOf(event, only)).length]])
  const lists = await listMatchLists(event.organizerId, event.id)
  const byOwner = new Map(lists.map((list) => [list.attendeeId, list]))
  const vocabulary = vocabularyFor(event.vocabulary)
  const byId = new Map(attendees.map((attendee) => [attendee.id, attendee]))
  const countOf = (owner: Attendee) => {
    const list = byOwner.get(owner.id)
    const onList = (list?.matches ?? []).flatMap(({ matchedWithId }) => byId.get(matchedWithId) ?? [])
    return meetableMatches(owner, list, onList, vocabulary).length
  }
  return new Map(attendees.map((owner) => [owner.id, countOf(owner)]))
}

/** Without a number there is no text to decide about. */
const channelsFor = (purpose: Purpose, { phone }: Attendee): Channel[] =>
  purposeRule(purpose).channels.filter((channel) => channel === 'email' || phone !== null)
