/** `2 tables of 4`, `1 table of 5 and 2 tables of 4`. */
function tablesOf(sizes: readonly number[]): string {
  return [...new Set(sizes)]
    .map((size) => {
      const count = sizes.filter((one) => one === size).length
      return `${count} ${count === 1 ? 'table' : 'tables'} of ${size}`
    })
    .join(' and ')
}

type Limits = { min: number; max: number }
const ofSizes = ({ min, max }: Limits) => (min === max ? `${min}` : `${min} to ${max}`)
const rounds = { ROUNDS: 'round', TABLES: 'course' } as const
type Kind = keyof typeof rounds

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

/** The organizer's sentences about who sits with whom. */
export const organizerSeating = {
  seating: {
    heading: 'Seating',
    lead: 'Who talks to whom, and where: rounds of 1:1 conversations, or dinner tables.',
    kind: 'What to plan',
    kinds: { ROUNDS: '1:1 rounds', TABLES: 'Dinner tables' },
    about: {
      ROUNDS: 'In each round everybody sits with somebody new, those first who have the most to say to each other.',
      TABLES: 'Those with the most to say to each other share a table. With several courses everybody changes tables.',
    },
    rounds: { ROUNDS: 'Rounds', TABLES: 'Courses' },
    roundsHint: { ROUNDS: '1 to 12', TABLES: '1 to 4; everybody changes tables in between' },
    smallest: 'Fewest at a table',
    largest: 'Most at a table',
    diet: 'What guests eat',
    dietNone: 'Does not matter',
    dietHint: 'A question of yours with options. Who answers alike is spread over the tables.',
    ofOneDiet: 'Most of one answer at a table',
    diets: (counts: readonly { answer: string; count: number }[]) =>
      counts.map(({ answer, count }) => `${count} × ${answer}`).join('; '),
    present: 'Who is here',
    presentCount: (count: number, all: number) => `${count} of ${all} ${all === 1 ? 'guest' : 'guests'}`,
    everybody: 'All',
    nobody: 'None',
    expected: 'Those expected',
    find: 'Find a guest',
    noneFit: 'No guest fits.',
    held: { ROUNDS: 'Rounds already held', TABLES: 'Courses already served' },
    heldNone: 'None: plan everything anew',
    heldUpTo: {
      ROUNDS: (round: number) => (round === 1 ? 'Round 1' : `Rounds 1 to ${round}`),
      TABLES: (round: number) => (round === 1 ? 'Course 1' : `Courses 1 to ${round}`),
    },
    heldHint: 'They stay as they were, and whoever met in them meets others.',
    plan: 'Make the plan',
    planAgain: 'Plan again',
    planAgainLead: 'Somebody left or came late? Say who is here and plan the rest again.',
    planning: 'Planning …',
    planned: 'The plan is there.',
    fewerRounds: (count: number) =>
      `After ${count === 1 ? '1 round' : `${count} rounds`} everybody has met everybody, so there are no more.`,
    cancelled: 'The event was cancelled, so nobody is seated.',
    noGuestsHeading: 'Nobody to seat yet',
    noGuests: 'Add guests first. Whoever comes can be seated, with or without answers.',
    toGuests: 'Add guests',
    sizesGiveWay: (sizes: readonly number[], limits: Limits, guests: number) =>
      `${guests} guests do not divide into tables of ${ofSizes(limits)}. There will be ${tablesOf(sizes)}.`,
    problems: {
      rounds: (most: number) => `Please give a whole number from 1 to ${most}.`,
      held: 'There must be a round left to plan.',
      sizes: 'Tables have 2 to 20 seats, and the larger number cannot be below the smaller one.',
      diet: 'Please give a whole number from 1 to 20.',
      few: 'It takes at least four guests who are here, or all who are coming when they are fewer.',
      tooFew: 'There are too few guests to seat: it takes at least two. Add guests first.',
      many: (most: number) => `At most ${most} guests can be seated in one plan.`,
    },
    outdated:
      'Something changed since this was planned: somebody in it does not come any more, or two should not sit together any more. Plan it again.',
    promise: {
      heading: 'What this plan promises',
      noRepeat: {
        ROUNDS: 'Nobody meets the same person twice.',
        TABLES: 'Nobody shares a table with the same person twice.',
      },
      repeats: (count: number) =>
        `Two people share a table again ${times(count)}: so few guests and so many courses leave little else.`,
      everyRound: (kind: Kind) => `Everybody has a seat in every ${rounds[kind]}.`,
      satOutOnce: (kind: Kind) => `Nobody sits out more than one ${rounds[kind]}.`,
      satOut: (count: number, kind: Kind) =>
        `Somebody sits out ${count} ${rounds[kind]}s, because there was nobody left for them to meet.`,
      sizes: (limits: Limits) => `Every table has ${ofSizes(limits)} people.`,
      sizesGaveWay: {
        min: (sizes: readonly number[], limits: Limits, guests: number) =>
          `${guests} guests do not divide into tables of ${ofSizes(limits)}: with ${tablesOf(sizes)}, some have fewer than ${limits.min} people.`,
        max: (sizes: readonly number[], limits: Limits, guests: number) =>
          `${guests} guests do not divide into tables of ${ofSizes(limits)}: with ${tablesOf(sizes)}, some have more than ${limits.max} people.`,
      },
      best: 'No better plan exists: this is proven.',
      bound: (share: string) => `It reaches ${share} of what no plan can exceed. That limit is proven, not guessed.`,
      lots: 'Nothing is known yet of what these guests seek and offer, so who meets whom was drawn by lot.',
      apart: 'Whoever should be kept apart when it was made never sits together.',
      held: {
        ROUNDS: (round: number) =>
          round === 1 ? 'Round 1 was held and stays.' : `Rounds 1 to ${round} were held and stay.`,
        TABLES: (round: number) =>
          round === 1 ? 'Course 1 was served and stays.' : `Courses 1 to ${round} were served and stay.`,
      },
    },
    made: (when: string, count: number) => `Planned ${when} for ${count} guests.`,
    views: 'How to read the plan',
    view: { guests: 'By guest', tables: 'By table', rounds: { ROUNDS: 'By round', TABLES: 'By course' } },
    print: {
      guests: 'Print a strip for each guest',
      tables: 'Print a sheet for each table',
      rounds: 'Print the whole plan',
    },
    round: { ROUNDS: (round: number) => `Round ${round}`, TABLES: (round: number) => `Course ${round}` },
    table: (table: number) => `Table ${table}`,
    with: (names: string) => `with ${names}`,
    alone: 'alone',
    pause: 'Pause',
    pausing: 'Sitting out',
    wasHeld: 'held',
    remove: 'Remove this plan …',
    removeHeading: { ROUNDS: 'Remove the plan of the rounds?', TABLES: 'Remove the plan of the tables?' },
    removeLead: 'Guests and matches stay as they are. Rounds already held are forgotten with it.',
    keep: 'Keep it',
    confirmRemove: 'Remove it',
    removed: 'The plan is removed.',
  },
} as const
