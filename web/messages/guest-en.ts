/*
 * What a guest reads on their invitation, in English; the guest-*-en.ts files beside it have the rest, so that no page
 * loads more than its own. What the guest agrees to for texts is in core/person/consent.ts, word for word.
 */

export const invitation = {
  pageTitle: 'Your invitation',
  hello: (firstName: string) => (firstName === '' ? 'You are invited' : `${firstName}, you are invited`),
  when: 'When',
  where: 'Where',
  host: 'Your host',
  map: 'Open a map',
  newTab: '(opens in a new tab)',
  about: 'About the event',
  can: 'Can you come?',
  by: (deadline: string) => `Please answer by ${deadline}.`,
  answers: { CONFIRMED: "I'm coming", MAYBE: 'Maybe', DECLINED: "I can't come" },
  sending: 'Sending your answer …',
  said: {
    CONFIRMED: { title: "You're coming", lead: 'We have kept your seat.' },
    MAYBE: { title: "You're a maybe", lead: 'You can settle it later with this same link.' },
    DECLINED: { title: "You can't come this time", lead: 'Thank you for telling us. If that changes, tell us here.' },
  },
  thanks: (firstName: string) => (firstName === '' ? 'Thank you' : `Thank you, ${firstName}`),
  change: 'Change my answer',
  keep: 'Keep my answer',
} as const
