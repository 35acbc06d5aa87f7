/** The organizer's sentences about what the guest list promises. */
export const organizerOutlook = {
  outlook: {
    heading: 'Outlook',
    lead: 'What your guest list promises before anybody is matched, so that you know whom to invite next.',
    emptyHeading: 'Nobody to look at yet',
    empty: 'Add guests, and M33T works out how many will come and what they can do for each other.',
    toGuests: 'Add guests',
    expected: 'Guests who will come',
    range: (low: number, high: number) =>
      low === high ? `Most likely ${low}` : `Most likely between ${low} and ${high}`,
    overCapacity: (places: number) =>
      places === 1 ? 'Chance of more than 1 guest' : `Chance of more than ${places} guests`,
    overCapacityNote: (prospects: number, places: number) =>
      prospects <= places
        ? 'There are places for everybody on the list'
        : 'You have fewer places than guests on the list',
    met: 'Wishes that can be met',
    metNote: (met: string, all: string) => `About ${met} of ${all}`,
    noWishes: 'Nobody has told their wishes yet',
    next: 'Whom to invite next',
    nextLead: 'What one more guest would best bring.',
    nextNothing: 'Every wish can be met by somebody on your list.',
    /** What stands before and after the term. */
    invite: (wishes: string): readonly [string, string] => [
      'One more guest who offers ',
      ` could meet ${wishes} more ${wishes === '1' ? 'wish' : 'wishes'}.`,
    ],
    standing: {
      cancelled: 'The event was cancelled, so there is nothing to look ahead to.',
      over: 'The event is over, so there is nothing to look ahead to.',
    },
    unwished:
      'Of those who have answered nobody has said whom they would like to meet. Once somebody has, you see here what is sought and whom to invite next.',
    unanswered:
      'Nobody has answered the questions yet. Once the first guests have, you see here what they seek and offer.',
    table: 'Supply and demand',
    tableLead: 'Guests on average over the turnouts looked at, most unmet wishes first.',
    term: 'What it is about',
    seekers: 'Seek it',
    offerers: 'Offer it',
    unmet: 'Unmet wishes',
    nobody: 'Nobody offers it',
    inVain: (share: string) => `Sought in vain in ${share} of turnouts`,
    more: (count: number) => `Show ${count} more`,
    spare: 'Offered, but nobody seeks it',
    how: 'How this is worked out',
    everyTurnout: (count: number) =>
      count === 1
        ? 'There is only one way this evening can turn out.'
        : `M33T looked at each of the ${count} ways in which guests may come or stay away, and weighed each by its chance.`,
    someTurnouts: (count: number) =>
      `M33T drew ${count} possible evenings by lot, always the same ones for the same list, and took the mean.`,
    chances: (yes: string, maybe: string, none: string) =>
      `Of those who said yes ${yes} are assumed to come, of those who said maybe ${maybe}, and of those who have not answered ${none}. Nobody has measured that at your events.`,
    range80: 'The range holds four evenings of five.',
    unknown: (count: number) =>
      count === 1
        ? 'Of 1 guest nothing is known yet; somebody drawn from those who have answered stands for them.'
        : `Of ${count} guests nothing is known yet; for each stands somebody drawn from those who have answered.`,
    cap: (lists: number) =>
      `One guest can help ${lists} others at most, because nobody is put on more lists. So thirty wishes and one helper do not make thirty wishes met.`,
    notMatches: 'These are no matches: nobody is told, and nothing is stored.',
  },
} as const
