/*
 * Every sentence that goes out by e-mail or text, in English. Another language is another object of this shape.
 * Names arrive made safe; texts must stay within the GSM alphabet (gsm-text.ts).
 */

type RsvpAnswer = 'CONFIRMED' | 'MAYBE' | 'DECLINED'

const confirmations = {
  CONFIRMED: {
    subject: 'You are coming to',
    heading: 'You are on the list',
    said: 'Thank you: we have you down as coming to',
  },
  MAYBE: {
    subject: 'You may come to',
    heading: 'We noted your maybe',
    said: 'Thank you: we have you down as a maybe for',
  },
  DECLINED: {
    subject: 'You are not coming to',
    heading: 'Sorry you cannot come',
    said: 'Thank you for telling us that you cannot come to',
  },
} as const satisfies Record<RsvpAnswer, unknown>

const email = {
  unnamedEvent: 'your event',
  greeting: (firstName: string) => (firstName === '' ? 'Hello,' : `Hello ${firstName},`),
  when: (when: string) => `When: ${when}`,
  where: (venueName: string, venueAddress: string) => `Where: ${venueName}, ${venueAddress}`,

  footer: {
    sender: (name: string, postalAddress: string) => (postalAddress === '' ? name : `${name}, ${postalAddress}`),
    contact: (contact: string) => `Questions? Write to ${contact}.`,
    whyGuest: (organizer: string, event: string) => `You get this because ${organizer} invited you to ${event}.`,
    preferences: (url: string) => `Choose what you get: ${url}`,
    unsubscribe: (url: string) => `Unsubscribe: ${url}`,
    whySignIn: 'You get this because someone asked to sign in to M33T with this address.',
    whyAlert: (event: string) => `You get this because you organize ${event}.`,
  },

  signIn: {
    subject: 'Your sign-in link for M33T',
    preheader: (minutes: number) => `It works once, for ${minutes} minutes.`,
    heading: 'Sign in to M33T',
    paragraphs: (minutes: number) => [
      `Open the link and press the button there to sign in. It works once, for ${minutes} minutes.`,
      'If you did not ask for it, you need not do anything.',
    ],
    button: 'Sign in',
  },

  invitation: {
    subject: (organizer: string, event: string) => `${organizer} invites you to ${event}`,
    preheader: (when: string) => `${when}. Can you come?`,
    heading: (event: string) => event,
    paragraphs: (organizer: string, event: string) => [
      `${organizer} would like you to come to ${event}.`,
      'Answer a few questions and, before the event, you will learn whom to meet there and why.',
    ],
    answerBy: (deadline: string) => `Please answer by ${deadline}.`,
    button: 'Answer the invitation',
  },

  confirmation: {
    subject: (status: RsvpAnswer, event: string) => `${confirmations[status].subject} ${event}`,
    preheader: (when: string) => when,
    heading: (status: RsvpAnswer) => confirmations[status].heading,
    said: (status: RsvpAnswer, event: string) => `${confirmations[status].said} ${event}.`,
    questionnaire: 'If you have not yet: answer a few questions, so that we can find the right people for you.',
    change: 'You can change your answer at any time.',
    button: (status: RsvpAnswer) => (status === 'DECLINED' ? 'Change your answer' : 'See your RSVP'),
  },

  rsvpReminder: {
    answer: {
      subject: (event: string) => `Can you come to ${event}?`,
      preheader: 'One tap is enough.',
      heading: 'Can you come?',
      paragraph: (organizer: string, event: string) =>
        `${organizer} would like to know whether you can come to ${event}.`,
      button: 'Answer the invitation',
    },
    'finish-questionnaire': {
      subject: (event: string) => `A few questions left for ${event}`,
      preheader: 'It takes two to five minutes.',
      heading: 'A few questions left',
      paragraph: (_organizer: string, event: string) =>
        `You answered the invitation to ${event}. Finish the questions and we can find the right people for you to meet there.`,
      button: 'Finish the questions',
    },
    answerBy: (deadline: string) => `The answers close on ${deadline}.`,
  },

  reveal: {
    subject: (event: string) => `Your connections for ${event} are ready`,
    preheader: 'Whom to meet, and why.',
    heading: 'Whom to meet',
    paragraph: (event: string) =>
      `These are the people we would like you to meet at ${event}, and what you have to talk about.`,
    listTitle: 'Your matches',
    work: (role: string, company: string) =>
      role !== '' && company !== '' ? `${role}, ${company}` : `${role}${company}`,
    button: 'See your matches',
  },

  eventReminder: {
    subject: (event: string, when: string) => `See you at ${event}, ${when}`,
    preheader: (venueName: string) => `At ${venueName}.`,
    heading: (event: string) => event,
    paragraph: (event: string) => `${event} is coming up, and you are expected.`,
    change: 'Something came up? Please tell us, so that somebody else can have the seat.',
    button: 'See your RSVP',
  },

  eventChanged: {
    subject: (event: string, when: string) => `${event} has changed: now ${when}`,
    preheader: (when: string) => `Now ${when}.`,
    heading: 'A new time or place',
    paragraph: (organizer: string, event: string) =>
      `${organizer} has changed when or where ${event} takes place. This is how it is now:`,
    change: 'If you cannot come any more, please tell us, so that somebody else can have the seat.',
    button: 'See your RSVP',
  },

  eventCancelled: {
    subject: (event: string) => `${event} is cancelled`,
    preheader: 'It will not take place.',
    heading: 'Cancelled',
    paragraph: (organizer: string, event: string) => `${organizer} has cancelled ${event}. It will not take place.`,
    was: (when: string, venueName: string) => `It was planned for ${when}, at ${venueName}.`,
    nothingToDo: 'You need not do anything, and we will not remind you of it.',
  },

  deliveryAlert: {
    subject: (event: string) => `Some messages for ${event} did not arrive`,
    preheader: 'See who was not reached.',
    heading: 'Messages that did not arrive',
    texts: (count: number) => (count === 1 ? '1 text did not arrive.' : `${count} texts did not arrive.`),
    emails: (count: number) => (count === 1 ? '1 e-mail did not arrive.' : `${count} e-mails did not arrive.`),
    paragraph:
      'Guests whose texts fail get e-mail only from now on. Those whose e-mail fails need another way: please look.',
    button: 'See who was not reached',
  },
  noMatches: {
    subject: (event: string) => `Some guests of ${event} have no matches`,
    preheader: 'See who, and what helps.',
    heading: 'Guests without matches',
    guests: (count: number) =>
      count === 1 ? 'For 1 guest we found nobody to meet.' : `For ${count} guests we found nobody to meet.`,
    paragraph:
      'This happens when too few guests have answered, or when everybody else is kept apart from somebody. Ask more ' +
      'guests to answer, invite more, or put somebody on their lists by hand. Until then they see that their list is ' +
      'not ready.',
    button: 'See who has no matches',
  },
} as const

const text = {
  unnamedEvent: 'your event',
  eventBy: (event: string, organizer: string) => `${event === '' ? 'your events' : event} by ${organizer}`,
  stop: ' Reply STOP to opt out',
  rsvpReminder: {
    answer: (event: string, deadline: string | undefined, link: string) =>
      `M33T for ${event}: can you come? Answer${deadline === undefined ? '' : ` by ${deadline}`}: ${link}`,
    'finish-questionnaire': (event: string, _deadline: string | undefined, link: string) =>
      `M33T for ${event}: finish your answers to get your matches: ${link}`,
  },
  reveal: (event: string, link: string) => `M33T for ${event}: your matches are ready. See whom to meet: ${link}`,
  eventReminder: (event: string, start: string, link: string) =>
    `M33T for ${event}: see you ${start}. Details: ${link}`,
  eventChanged: (event: string, start: string, link: string) =>
    `M33T for ${event}: changed, now ${start}. Details: ${link}`,
  eventCancelled: (event: string, start: string, link: string) =>
    `M33T for ${event} on ${start}: cancelled. Details: ${link}`,
  help: (event: string, contact: string) =>
    `M33T for ${event}. Questions: ${contact} Up to 8 msgs an event. Msg & data rates may apply. Reply STOP to opt out`,
  helpShort: (event: string, contact: string) => `M33T for ${event}. Questions: ${contact} Reply STOP to opt out`,
} as const

export const messagesEn = { email, text } as const
export type Messages = typeof messagesEn
