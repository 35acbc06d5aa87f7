/** What guests read beside the invitation (guest-en.ts), in English: each page's part stands alone. */

export const shell = {
  name: 'M33T',
  privacy: 'Privacy',
  terms: 'Terms',
  needsScript: 'This page needs JavaScript. Please turn it on, or answer the mail you got: the organizer will help.',
  by: 'Invitations and introductions by M33T',
} as const

export const matches = {
  pageTitle: 'Your matches',
  title: 'Whom to meet',
  lead: (count: number) =>
    count === 1 ? 'One person, picked for you.' : `${count} people, picked for you. Best first.`,
  by: (event: string, organizer: string) => `${event}, by ${organizer}`,
  why: 'Why you two',
  begin: 'How to begin',
  hooks: 'Good to ask about',
  looking: 'Looking for',
  offering: 'Can help with',
  knows: 'Knows about',
  notYet: 'Your list is not open yet',
  opens: (when: string) => `Your matches arrive ${when}. We will write to you, and they will be right here.`,
  notYetText: 'It opens before the event. We will write to you as soon as it does, and it will be right here.',
  none: "We're working on finding matches",
  noneText: 'Nobody is on your list yet. The organizer knows; please look again later, or ask at the event.',
  takenOff: 'Nobody is left on your list',
  takenOffText: (count: number) =>
    `You took ${count === 1 ? 'the one person' : `${count} people`} off it. To have somebody back, open “Is there anybody you would rather not meet?” below and choose “Allow again”.`,
  toTakenOff: 'Whom I took off',
  over: 'This event is over',
  overText: 'No list was opened for you. We hope you met the right people.',
  refresh: 'Look again',
  back: 'Back to the invitation',
  position: (position: number) => `Number ${position}:`,
} as const

export const opening = {
  pageTitle: 'Opening your link',
  title: 'Opening your link …',
} as const

export const preferences = {
  pageTitle: 'What you get from us',
  title: 'What would you like to get?',
  from: (organizer: string) => `From ${organizer}`,
  email: 'E-mails',
  emailText: (address: string) => `Invitations, confirmations, matches and reminders to ${address}.`,
  texts: 'Text messages',
  textsText: (phone: string) => `Reminders and matches to ${phone}.`,
  noPhone: 'We have no number of yours, so we do not text you.',
  stopped: 'You stopped texts by replying STOP. To get them again, text START to the number that texted you.',
  on: 'On',
  off: 'Off',
  stopAll: 'Stop everything',
  stopAllText: 'No more e-mails and no more texts from this organizer.',
  nothing: 'You get nothing from this organizer any more.',
  stoppedAll: 'Done. You will get no more e-mails or texts from this organizer.',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone. Everything is as it was.',
  unsubscribeTitle: (organizer: string) => `Unsubscribe from ${organizer}?`,
  unsubscribeText: (address: string) => `No more e-mails from them will go to ${address}.`,
  unsubscribe: 'Unsubscribe',
  unsubscribed: 'You are unsubscribed. No more e-mails from this organizer.',
  otherChoices: 'Other choices',
  failed: 'That did not work. Please try again.',
  contact: 'Questions? Write to',
} as const

export const notFound = {
  title: 'There is no such page',
  text: 'The address may be incomplete. Invited? Open the link in your mail or text again.',
  home: 'Go to the start page',
} as const
