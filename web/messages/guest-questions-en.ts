/** What a guest reads from the first question until their card is there, in English. */

export const questionnaire = {
  place: (at: number, count: number) => `Question ${at} of ${count}`,
  progress: 'Progress',
  required: 'Needed for good matches',
  optional: 'Optional',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  done: 'Done',
  keys: 'Ctrl + Enter goes on',
  left: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  most: (max: number) => `Choose up to ${max}`,
  chosen: (count: number, max: number) => `${count} of ${max} chosen`,
  any: (count: number) => `${count} chosen`,
  full: (max: number) => `That is all ${max}. Take one back to choose another.`,
  clear: 'Clear my answer',
  save: { idle: '', saving: 'Saving …', saved: 'Saved', waiting: 'Not saved, will try again' },
  lost: 'These questions have changed since you opened the page. Please load it again.',
  reload: 'Load again',
  almost: 'Almost done',
  missing: 'These help most to find the right people for you. You can also finish without them.',
  answer: (title: string) => `Answer: ${title}`,
  anyway: 'Finish anyway',
  backToQuestions: 'Back to the questions',
  finishing: 'Finishing …',
  unsaved: 'Your last answers are not saved yet, so we cannot finish. We keep trying; please try again in a moment.',
} as const

export const reading = {
  title: 'Reading your answers',
  lead: 'We are making your card from them. It takes a few seconds.',
  slow: 'This takes longer than usual. You can wait, or write your card yourself.',
  failed: 'We could not make a card from your answers. Your answers are safe; please write your card yourself.',
  byHand: 'Write my card myself',
} as const
