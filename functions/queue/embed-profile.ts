import { embedProfile } from '#functions/adapters/profile-embedding.ts'
import { worker } from '#functions/shell/worker.ts'

export const handler = worker(['profile.extracted'], ({ data }) => embedProfile(data.eventId, data.attendeeId))
