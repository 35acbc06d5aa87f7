import type { Limit } from '#functions/adapters/dynamodb/rate-limit.ts'

const hour = 3_600

/** R124, and what keeps strangers from having mail sent. */
export const limits = {
  rsvp: {
    scope: 'rsvp',
    max: 10,
    windowSeconds: hour,
    message: 'Too many changes in an hour. Please try again later.',
  },
  autoSave: {
    scope: 'auto-save',
    max: 120,
    windowSeconds: hour,
    message: 'Too many saves in an hour. Your earlier answers are kept.',
  },
  notify: { scope: 'notify', max: 1, windowSeconds: hour, message: 'This was sent within the last hour already.' },
  generate: {
    scope: 'generate',
    max: 1,
    windowSeconds: 300,
    message: 'Matches were generated within the last five minutes.',
  },
  suggestions: {
    scope: 'suggestions',
    max: 30,
    windowSeconds: hour,
    message: 'Many suggestions within the last hour already. Please try again later.',
  },
  seating: {
    scope: 'plan-seating',
    max: 30,
    windowSeconds: hour,
    message: 'Many seating plans within the last hour already. Please try again later.',
  },
  seatingPicked: {
    scope: 'plan-seating-picked',
    max: 20,
    windowSeconds: 24 * hour,
    message: 'Seating was planned for many different sets of guests today. Plan for all who come, or as the last time.',
  },
  propose: {
    scope: 'propose',
    max: 20,
    windowSeconds: hour,
    message: 'Many proposals within the last hour already. Please try again later.',
  },
  signInPerAddress: {
    scope: 'sign-in-address',
    max: 5,
    windowSeconds: hour,
    message: 'Too many sign-in links were asked for. Please try again later.',
  },
  signInPerIp: {
    scope: 'sign-in-ip',
    max: 60,
    windowSeconds: hour,
    message: 'Too many sign-in links were asked for. Please try again later.',
  },
  help: { scope: 'help', max: 5, windowSeconds: 24 * hour, message: 'Enough answers to HELP for a day.' },
  tokenTries: {
    scope: 'token-tries',
    max: 120,
    windowSeconds: hour,
    message: 'Too many tries. Please try again later.',
  },
} as const satisfies Record<string, Limit>
