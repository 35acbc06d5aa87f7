import { profileRead } from '#core/attendee/questionnaire.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { readAttendee, replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { readProfile } from '#functions/adapters/profile-extraction.ts'
import { tell } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

export const handler = worker(
  ['questionnaire.completed'],
  async ({ data, actor, correlationId }, { now, receiveCount }) => {
    const event = await readEvent(data.organizerId, data.eventId)
    const answered = await readAttendee(data.eventId, data.attendeeId)
    if (event === undefined || answered === undefined || answered.completion !== data.completion) return
    const { firstName, lastName, responses } = answered
    const vocabulary = vocabularyFor(event.vocabulary)
    const { profile, by } = await readProfile(
      { eventName: event.name, firstName, lastName, questions: event.questions, responses, vocabulary },
      receiveCount,
    )
    await optimistically(async () => {
      const attendee = await readAttendee(data.eventId, data.attendeeId)
      const read = attendee === undefined ? undefined : profileRead(attendee, data.completion, profile, now, vocabulary)
      if (read === undefined) return
      const cause = { now, actor, correlationId }
      await commit(
        [await replaceAttendee(read)],
        [
          tell(cause, 'profile.extracted', data),
          ...(by === 'fallback' ? [tell(cause, 'profile.extraction-failed', data)] : []),
        ],
      )
    })
  },
)
