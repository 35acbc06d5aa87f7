/** What a guest reads about what would make their list better, in English. */

export const better = {
  title: 'Make your list better',
  loading: 'Looking at what would help most …',
  meter: 'How complete your profile is',
  complete: {
    little: (percent: number) => `Your profile says little so far: ${percent}% complete.`,
    start: (percent: number) => `A good start: your profile is ${percent}% complete.`,
    much: (percent: number) => `Your profile already says a lot: ${percent}% complete.`,
    all: 'Your profile is complete.',
    unclear: (percent: number) =>
      `Your profile is ${percent}% complete. Say more plainly what you look for and what you can help with: that decides whom you meet.`,
  },
  question: 'This answer would help most:',
  answer: (title: string) => `Answer: ${title}`,
  offers: 'Only take what is true of you. Counted among the guests so far, for the next time lists are made.',
  whatIf: (offer: string, added: number) =>
    added === 1
      ? `If you also offered ${offer}, you would be on 1 more list.`
      : `If you also offered ${offer}, you would be on ${added} more lists.`,
  take: 'I can offer this',
  takeOf: (label: string) => `I can offer this: ${label}`,
  taken: (label: string) => `Added to what you can help with: ${label}.`,
  undo: 'Undo',
  undone: (label: string) => `Taken back: ${label}.`,
  fullCard: (most: number) => `Your card holds ${most} entries of what you can help with. Edit your card to make room.`,
  notSaved: 'That did not work. Please try again.',
  enough: 'Your profile gives us a lot to work with.',
  nothingNow: 'Nothing to suggest just now. Look again when more guests have answered.',
  failed: 'We could not look just now. Your card is safe.',
  again: 'Try again',
  rateLimited: (minutes: number) =>
    minutes === 1
      ? 'You have looked often within the last hour. There is more in a minute.'
      : `You have looked often within the last hour. There is more in ${minutes} minutes.`,
} as const
