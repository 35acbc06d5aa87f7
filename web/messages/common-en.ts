/** Every sentence of the pages, in English. Another language is another object of this shape. */
export const common = {
  offline: 'You seem to be offline. We will try again as soon as you are back.',
  tryAgain: 'Try again',
  somethingWrong: 'Something went wrong on our side. Please try again.',
  loading: 'Loading …',
  skip: 'Skip to content',
  landing: {
    heading: 'The right conversations, not more of them',
    lead: 'Invite your guests, ask them a few questions, and tell each one whom to meet and why.',
    signIn: 'Sign in to organize',
    guests: 'Invited? The link in your invitation opens your answers and your matches.',
  },
} as const
