/** What a guest who comes reads below their answer, in English. */

export const texts = {
  title: 'Shall we text you too?',
  optional: 'Optional. E-mail always works.',
  phone: 'Mobile number',
  hint: 'United States or Canada',
  save: 'Save',
  saving: 'Saving …',
  savedYes: (phone: string) => `Saved. We will text ${phone}.`,
  savedNo: 'Saved. We will not text you.',
  stop: 'Change',
  on: 'Texts go to',
  terms: 'Terms of texts',
  privacy: 'Privacy',
  tickToo: 'The number is saved. Tick the box as well if you want texts.',
  refused: {
    PHONE_REQUIRED: 'Please give a mobile number, so that we can text you.',
    INVALID_PHONE: 'This does not look like a phone number. Example: 312 555 0142.',
    UNSUPPORTED_COUNTRY: 'We can text numbers of the United States and Canada only. E-mail works everywhere.',
  },
} as const

export const steps = {
  questions: (count: number) => (count === 1 ? 'Answer 1 question' : `Answer ${count} questions`),
  resume: (answered: number, count: number) => `Continue: ${answered} of ${count} answered`,
  why: 'Your answers decide whom you will meet.',
  minutes: '2 to 5 minutes',
  doneTitle: "You're all set",
  next: 'What happens next',
  opens: {
    title: 'Your list opens before the event',
    text: 'We write to you as soon as it does: whom to meet, and why.',
  },
  opensAt: (when: string) => ({
    title: `Your matches arrive ${when}`,
    text: 'We write to you as soon as they do: whom to meet, and why.',
  }),
  reminder: { title: 'A reminder the day before', text: 'With the time and the place, in case the day got full.' },
  atEvent: { title: 'At the event', text: 'Open your list on your phone and say hello.' },
  openNow: { title: 'Your list is open', text: 'See whom to meet, why, and how to begin.' },
  openEmpty: {
    title: 'Your list is being made',
    text: 'Nobody is on it yet. Please look again later, or ask at the event.',
  },
  card: 'See my card',
  review: 'Change my answers',
  matches: 'See my matches',
} as const

/** Once the event is over. */
export const past = {
  event: (name: string, date: string) => `${name}, ${date}`,
  thanks: (firstName: string) => (firstName === '' ? 'Thank you' : `Thank you, ${firstName}`),
  came: 'The event is over. We hope you met the right people.',
  title: 'This event is over',
  text: 'Answers are closed.',
  list: 'Your list stays open, in case you want to follow up.',
  matches: 'See my matches',
  ask: (organizer: string) => `Write to ${organizer}`,
} as const
