// The one source of what runs and what triggers it: plain data, read by SST on AWS and by infra/local on one machine.
// A slug is the handler's file, the function, its queue, its dead-letter queue, its alarm and its runbook.

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  /** The handler's file below functions/http, without its ending. Its last part is the slug. */
  handler: string
}

export interface Worker {
  slug: string
  /** Names of domain events that the bus hands to this worker's queue. */
  on: readonly string[]
  batchSize: number
  concurrency: number
  timeoutSeconds: number
  /** What people notice when this stops: the first line of its alarm. */
  whenItBreaks: string
  /** Files that must lie beside the bundle. */
  files?: readonly string[]
}

export interface Schedule {
  slug: string
  /** A rate for what always runs; nothing for a handler whose one-off schedules are made at run time. */
  everySeconds?: number
  timeoutSeconds: number
  whenItBreaks: string
}

const route = (method: Route['method'], path: string, handler: string): Route => ({ method, path, handler })

export const routes: readonly Route[] = [
  route('POST', '/api/session/link', 'session/request-sign-in-link'),
  route('POST', '/api/session', 'session/sign-in'),
  route('GET', '/api/session', 'session/get-session'),
  route('DELETE', '/api/session', 'session/sign-out'),
  route('PUT', '/api/organizer', 'session/update-organizer'),

  route('GET', '/api/events', 'events/list-events'),
  route('POST', '/api/events', 'events/create-event'),
  route('GET', '/api/events/{eventId}', 'events/get-event'),
  route('PUT', '/api/events/{eventId}', 'events/update-event'),
  route('DELETE', '/api/events/{eventId}', 'events/delete-event'),
  route('POST', '/api/events/{eventId}/publish', 'events/publish-event'),
  route('GET', '/api/events/{eventId}/questions', 'events/get-questions'),
  route('PUT', '/api/events/{eventId}/questions', 'events/update-questions'),
  route('GET', '/api/events/{eventId}/vocabulary', 'events/get-vocabulary'),
  route('PUT', '/api/events/{eventId}/vocabulary', 'events/update-vocabulary'),
  route('POST', '/api/events/{eventId}/notify', 'events/notify-guests'),
  route('GET', '/api/events/{eventId}/outlook', 'events/get-outlook'),

  route('GET', '/api/events/{eventId}/attendees', 'attendees/list-attendees'),
  route('POST', '/api/events/{eventId}/attendees', 'attendees/add-attendees'),
  route('GET', '/api/events/{eventId}/attendees/{attendeeId}', 'attendees/get-attendee'),
  route('PUT', '/api/events/{eventId}/attendees/{attendeeId}', 'attendees/update-attendee'),
  route('DELETE', '/api/events/{eventId}/attendees/{attendeeId}', 'attendees/remove-attendee'),
  route('GET', '/api/events/{eventId}/attendees/{attendeeId}/matches', 'attendees/list-attendee-matches'),

  route('GET', '/api/events/{eventId}/matches', 'matches/list-matches'),
  route('POST', '/api/events/{eventId}/matches', 'matches/add-match'),
  route('POST', '/api/events/{eventId}/matches/generate', 'matches/request-matches'),
  route('POST', '/api/events/{eventId}/matches/propose', 'matches/propose-matches'),
  route('POST', '/api/events/{eventId}/matches/accept', 'matches/accept-matches'),
  route('GET', '/api/events/{eventId}/matches/report', 'matches/get-match-report'),
  route('PUT', '/api/events/{eventId}/matches/{matchId}', 'matches/curate-match'),
  route('DELETE', '/api/events/{eventId}/matches/{matchId}', 'matches/remove-match'),

  route('GET', '/api/events/{eventId}/seating', 'seating/list-seatings'),
  route('POST', '/api/events/{eventId}/seating', 'seating/plan-seating'),
  route('DELETE', '/api/events/{eventId}/seating/{kind}', 'seating/delete-seating'),

  route('POST', '/api/rsvp/code', 'rsvp/exchange-code'),
  route('GET', '/api/rsvp/{token}', 'rsvp/get-rsvp'),
  route('POST', '/api/rsvp/{token}/respond', 'rsvp/answer-rsvp'),
  route('GET', '/api/rsvp/{token}/questionnaire', 'rsvp/get-questionnaire'),
  route('POST', '/api/rsvp/{token}/questionnaire/save', 'rsvp/save-answers'),
  route('POST', '/api/rsvp/{token}/questionnaire/complete', 'rsvp/complete-questionnaire'),
  route('GET', '/api/rsvp/{token}/profile', 'rsvp/get-profile'),
  route('PUT', '/api/rsvp/{token}/profile', 'rsvp/correct-profile'),
  route('POST', '/api/rsvp/{token}/suggestions', 'rsvp/suggest-improvements'),
  route('GET', '/api/rsvp/{token}/matches', 'rsvp/list-my-matches'),
  route('GET', '/api/rsvp/{token}/avoid', 'rsvp/get-avoided'),
  route('PUT', '/api/rsvp/{token}/avoid', 'rsvp/change-avoided'),
  route('GET', '/api/unsubscribe/{token}', 'rsvp/show-unsubscribe'),
  route('POST', '/api/unsubscribe/{token}', 'rsvp/unsubscribe'),
  route('GET', '/api/preferences/{token}', 'rsvp/get-preferences'),
  route('PUT', '/api/preferences/{token}', 'rsvp/update-preferences'),

  route('POST', '/webhooks/twilio/inbound', 'webhooks/receive-text'),
  route('POST', '/webhooks/twilio/status', 'webhooks/record-text-status'),
  route('POST', '/webhooks/resend', 'webhooks/record-mail-status'),
]

export const workers: readonly Worker[] = [
  {
    slug: 'plan-schedules',
    on: ['event.published', 'event.changed', 'event.cancelled'],
    batchSize: 10,
    concurrency: 2,
    timeoutSeconds: 30,
    whenItBreaks:
      'Reminders and reveals of new or changed events are not planned; the sweeper fires them up to a minute late.',
  },
  {
    slug: 'request-notices',
    on: [
      'event.published',
      'event.changed',
      'event.cancelled',
      'attendee.invited',
      'rsvp.answered',
      'reminder.due',
      'matches.revealed',
      'matches.curated',
      'notices.requested',
    ],
    batchSize: 5,
    concurrency: 2,
    timeoutSeconds: 300,
    whenItBreaks: 'Nobody gets invitations, confirmations, reminders or the reveal.',
  },
  {
    slug: 'send-notice',
    on: ['notice.requested'],
    batchSize: 10,
    concurrency: 4,
    timeoutSeconds: 60,
    whenItBreaks: 'Mails and texts wait in the queue; none is lost.',
  },
  {
    slug: 'extract-profile',
    on: ['questionnaire.completed'],
    batchSize: 1,
    concurrency: 4,
    timeoutSeconds: 90,
    whenItBreaks: 'Guests who finish their answers see no profile, and are not matched.',
  },
  {
    slug: 'embed-profile',
    on: ['profile.extracted'],
    batchSize: 1,
    concurrency: 4,
    timeoutSeconds: 60,
    whenItBreaks: 'With the hybrid score, new guests are matched by rules and style alone.',
  },
  {
    slug: 'generate-matches',
    on: ['matches.requested'],
    batchSize: 1,
    concurrency: 2,
    timeoutSeconds: 300,
    whenItBreaks: 'The organizer asks for matches and none come.',
    files: ['node_modules/highs/build/highs.wasm'],
  },
  {
    slug: 'reveal-matches',
    on: ['reveal.due'],
    batchSize: 1,
    concurrency: 2,
    timeoutSeconds: 60,
    whenItBreaks: 'Match lists stay closed after their time.',
  },
  {
    slug: 'answer-text',
    on: ['message.received'],
    batchSize: 10,
    concurrency: 2,
    timeoutSeconds: 30,
    whenItBreaks: 'Guests who text HELP get no answer. STOP and START still work: the webhook writes them itself.',
  },
  {
    slug: 'apply-delivery',
    on: ['message.delivery-changed', 'notice.failed'],
    batchSize: 10,
    concurrency: 2,
    timeoutSeconds: 30,
    whenItBreaks: 'Delivery states are stale, and bounced addresses are written to again.',
  },
]

export const schedules: readonly Schedule[] = [
  {
    slug: 'sweep',
    everySeconds: 60,
    timeoutSeconds: 50,
    whenItBreaks:
      'What a crash left behind stays behind: unpublished events, overdue reminders, sends whose outcome is unknown.',
  },
  {
    slug: 'fire-moment',
    timeoutSeconds: 30,
    whenItBreaks: 'Reminders and reveals come up to a minute late, by the sweeper.',
  },
  {
    slug: 'wake-notices',
    timeoutSeconds: 60,
    whenItBreaks: 'Texts held for the night go out up to a minute late, by the sweeper.',
  },
]

/** Rows of the single table and how they are found again. */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
    { name: 'gsi2', partitionKey: 'gsi2pk', sortKey: 'gsi2sk' },
  ],
  timeToLive: 'expiresAtSeconds',
} as const

export const maxReceives = 5

/** A message stays hidden this long after a failed try: six times the timeout, as AWS advises for Lambda. */
export const visibilityTimeoutSeconds = (worker: Worker): number => worker.timeoutSeconds * 6

export const deadLetterQueue = (slug: string): string => `${slug}-dead`

export const slugOf = (handler: string): string => handler.slice(handler.lastIndexOf('/') + 1)

/** Every function and the file it lives in, with its timeout. Routes answer within API Gateway's 29 s. */
export const functions: readonly { slug: string; file: string; timeoutSeconds: number; files?: readonly string[] }[] = [
  ...routes.map(({ handler }) => ({ slug: slugOf(handler), file: `functions/http/${handler}.ts`, timeoutSeconds: 29 })),
  ...workers.map(({ slug, timeoutSeconds, files = [] }) => ({
    slug,
    file: `functions/queue/${slug}.ts`,
    timeoutSeconds,
    files,
  })),
  ...schedules.map(({ slug, timeoutSeconds }) => ({ slug, file: `functions/schedule/${slug}.ts`, timeoutSeconds })),
]
