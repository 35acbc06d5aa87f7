/** What a guest reads where they say whom they would rather not meet, in English. */

export const avoid = {
  title: 'Is there anybody you would rather not meet?',
  private: 'Only you see this. You will not be on each other’s lists, and nobody is told why.',
  people: 'Names',
  peopleHint: 'First and last name, one person on each line, up to 20.',
  kinds: 'Kinds of people, in your own words',
  kindsHint: 'For example: no recruiters, nobody who sells insurance. We go by what guests say of themselves.',
  picked: 'Taken off your list',
  again: 'Allow again',
  allowed: (name: string) => `${name} may be on your list again.`,
  againOf: (name: string) => `Allow again: ${name}`,
  notSaved: 'This could not be saved. Please load the page again.',
  failed: 'That did not work. Please try again.',
  tryAgain: 'Try again',
} as const

export const notThis = {
  open: 'Not this person',
  openOf: (name: string) => `Not this person: ${name}`,
  ask: (name: string) => `Take ${name} off your list? You will not be on theirs either, and nobody is told why.`,
  yes: 'Take off my list',
  no: 'Keep',
  done: (name: string) => `${name} is off your list.`,
  undo: 'Undo',
} as const
