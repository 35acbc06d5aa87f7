/** What every guest page may have to say when it cannot go on. */

export const problems = {
  LINK_EXPIRED: { title: 'This link has expired', text: 'Links work until a day after the event.' },
  LINK_REVOKED: {
    title: 'A newer link replaced this one',
    text: 'Please use the link in the newest mail or text you got.',
  },
  INVALID_LINK: {
    title: 'This link does not work',
    text: 'Part of it may be missing. Open it again from the mail or text, or ask your host for a new invitation.',
  },
  EVENT_CANCELLED: {
    title: 'This event was cancelled',
    text: 'There is nothing left to do. Nothing more will be sent for it.',
  },
  EVENT_OVER: { title: 'This event is over', text: 'Answers are closed. We hope you met the right people.' },
  EVENT_NOT_PUBLISHED: { title: 'This event is not open yet', text: 'Please try again later.' },
  RSVP_CLOSED: { title: 'Answers are closed', text: 'The deadline has passed. Your host may still have room for you.' },
  EVENT_FULL: { title: 'All seats are taken', text: 'You can say maybe, or ask your host whether a seat comes free.' },
  RATE_LIMITED: { title: 'That was a lot in a short time', text: 'Everything you saved is kept.' },
  SERVICE_UNAVAILABLE: {
    title: 'We will be right back',
    text: 'Something on our side needs a moment. Please try again.',
  },
  OFFLINE: { title: 'You seem to be offline', text: 'Check your connection; we try again as soon as you are back.' },
  other: { title: 'Something went wrong', text: 'It was on our side. Please try again.' },
  later: (minutes: number) =>
    minutes === 1 ? 'Please try again in a minute.' : `Please try again in ${minutes} minutes.`,
  ask: (name: string) => `Write to ${name}`,
  event: (name: string) => `About ${name}`,
  back: 'Back to the invitation',
  home: 'Go to the start page',
  again: 'Try again',
} as const
