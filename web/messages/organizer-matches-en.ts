const guests = (count: number) => (count === 1 ? '1 guest' : `${count} guests`)
const small = ['no', 'one', 'two', 'three', 'four', 'five'] as const
interface Spread {
  largestIn: number
  smallestIn: number
}

/** The organizer's sentences about matches. */
export const organizerMatches = {
  matches: {
    heading: 'Matches',
    generate: 'Generate matches',
    generateAgain: 'Generate again',
    generating: 'Generating …',
    generatingLong: 'M33T compares what everybody seeks and offers. This takes seconds; you can leave the page.',
    generateLead: (count: number) => `${count} guests have answered and can be matched.`,
    againLead: 'What you approved, added or rejected stays as it is.',
    tooFew: (count: number) =>
      count === 0
        ? 'Nobody can be matched yet: guests have to say yes and answer the questions first.'
        : 'Only one guest can be matched so far. It takes two.',
    pause: (when: string) => `Matches were generated a moment ago. You can do it again at ${when}.`,
    isDraft: 'Publish the event first, so that guests can answer.',
    standing: {
      cancelled: 'The event was cancelled. Guests see no lists, and these stay as they are.',
      over: 'The event is over. You can still change lists: guests who can read theirs see it at once.',
    },
    neverRevealed: 'The event is over, and its lists were never opened.',
    generated: 'The matches are there.',
    generatedNone: 'No new matches came up.',
    progress: (approved: number, all: number) => `${approved} of ${all} approved`,
    undecided: (count: number) => (count === 1 ? '1 to decide' : `${count} to decide`),
    allDecided: 'All decided',
    approveAll: (count: number) => (count === 1 ? 'Approve the 1 open match' : `Approve all ${count} open matches`),
    approving: (done: number, all: number) => `Approving ${done} of ${all} …`,
    approvedAll: (count: number) => (count === 1 ? '1 match is approved.' : `${count} matches are approved.`),
    approveList: 'Approve this list',
    reveal: 'Reveal now …',
    revealPlanned: (when: string) => `Guests see approved matches from ${when}.`,
    revealed: (when: string) => `The lists are open since ${when}. What you approve shows at once.`,
    revealRest: 'Tell those who have not heard …',
    search: 'Find a guest',
    guests: 'Guests and their lists',
    noneFit: 'No guest fits.',
    choose: 'Choose a guest to see their list.',
    listOf: (name: string) => `Whom ${name} should meet`,
    count: (count: number) => (count === 1 ? '1 match' : `${count} matches`),
    noList: {
      declined: 'Declined, so there is no list.',
      'no-answer': 'Has not answered the invitation yet.',
      'maybe-left-out': 'Said maybe, and this event matches only who comes.',
      'questions-open': 'Has not finished the questions yet.',
      'being-read': 'The answers are being read.',
      unreadable: 'The answers could not be read.',
      'not-generated': 'Ready. Generate matches to fill this list.',
      cancelled: 'Was never put on a list.',
      'none-found': 'Ready, but not on a list yet. Generate again or add somebody by hand.',
    },
    score: (score: number) => `Score ${score} of 100`,
    manual: 'Added by hand',
    status: { PENDING: 'To decide', APPROVED: 'Approved', REVEALED: 'Shown to the guest', REJECTED: 'Rejected' },
    why: 'Why they should meet',
    starters: 'To begin with',
    noWhy: 'No reasons were found in their answers.',
    approve: 'Approve',
    approveOf: (name: string) => `Approve ${name}`,
    reject: 'Reject',
    rejectOf: (name: string) => `Reject ${name}`,
    undo: 'Undo',
    undoOf: (name: string) => `Undo the decision on ${name}`,
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    remove: (name: string) => `Take ${name} off the list`,
    movedTo: (name: string, place: number) => `${name} is at place ${place} now.`,
    approvedOne: (name: string) => `${name} is approved.`,
    rejectedOne: (name: string) => `${name} is rejected.`,
    undone: (name: string) => `${name} is to decide again.`,
    removedOne: (name: string) => `${name} is off the list.`,
    decidedMeanwhile: (count: number) =>
      count === 1
        ? '1 match was decided on elsewhere meanwhile, and stays so.'
        : `${count} matches were decided on elsewhere meanwhile, and stay so.`,
    takeBack: {
      heading: (name: string, guest: string) => `Take ${name} off the list of ${guest}?`,
      text: (name: string, guest: string) =>
        `The lists are open, so ${guest} can read about ${name} already, and a mail may have said so. Taken back, ${name} disappears from that list at once, and nobody is told.`,
      keep: 'Leave it',
      confirm: 'Take back',
      working: 'Taking back …',
    },
    rejectedHeading: (count: number) => `Rejected (${count})`,
    note: 'Note',
    noteOf: (name: string) => `Note about ${name}`,
    noteHint: 'Only you see it.',
    noteAdd: 'Add a note',
    noteSaved: 'The note is saved.',
    add: 'Add somebody by hand',
    addHeading: (name: string) => `Whom else should ${name} meet?`,
    addLead: 'They are put on this list, approved. The other’s list stays as it is.',
    addNobody: 'Everybody who has answered is on this list already.',
    added: (name: string) => `${name} is on the list.`,
    goneGuest: 'A guest who was removed',
    guarantees: {
      heading: 'What these lists guarantee',
      of: (count: number, when: string) => `For ${guests(count)}, as of ${when}`,
      allHold: 'Every promise holds.',
      someFail: (count: number) => (count === 1 ? 'One promise does not hold.' : `${count} promises do not hold.`),
      simpleOnes: 'Simple lists.',
      nothing: 'There was nothing to promise.',
      nothingPromised: (count: number) =>
        count === 0
          ? 'Nobody could be matched, so there was nothing to promise.'
          : 'Only 1 guest could be matched, so there was nothing to promise.',
      smallRoom: (count: number) =>
        `There are only ${count} guests, so a list can hold no more than ${count === 2 ? '1 person' : `${count - 1} people`}, and that is what is promised.`,
      none: 'Once matches are generated, you read here what the lists guarantee.',
      simple: (what: string) => `The simple way: ${what}`,
      same: 'the same',
      holds: 'Holds:',
      fails: 'Does not hold:',
      share: (percent: number) => `${percent} %`,
      spread: ({ largestIn, smallestIn }: Spread) =>
        smallestIn === 0
          ? `One guest is on ${largestIn} lists, and somebody on none.`
          : smallestIn === largestIn
            ? `Everybody is on exactly ${largestIn} ${largestIn === 1 ? 'list' : 'lists'}.`
            : `Everybody is on at least ${smallestIn} ${smallestIn === 1 ? 'list' : 'lists'} and nobody on more than ${largestIn}.`,
      range: ({ largestIn, smallestIn }: Spread) =>
        `one guest on ${largestIn} lists, somebody on ${smallestIn === 0 ? 'none' : smallestIn}`,
      onNone: (count: number, most: number) =>
        `${guests(count)} ${count === 1 ? 'is' : 'are'} on nobody’s list, and nobody is on more than ${most}.`,
      crowded: (count: number) =>
        `${guests(count)} ${count === 1 ? 'is' : 'are'} on more lists than you wanted; there was no other way.`,
      wantedBack: (share: string, least: number) =>
        `${share} of guests are on the lists of ${small[least] ?? least} or more people on theirs.`,
      wishes: (met: number, all: number) => `${met} of ${all} wishes can be met by somebody on the list.`,
      kept: (worst: string, mean: string) =>
        `The guest who gives up most keeps ${worst} of the best list they could have; on average it is ${mean}.`,
      belowOwnBest: (count: number, share: string) =>
        `${guests(count)} ${count === 1 ? 'keeps' : 'keep'} less than ${share} of the best list they could have.`,
      shortList: (count: number, k: number) =>
        `${guests(count)} ${count === 1 ? 'has' : 'have'} fewer than ${k} people on their list.`,
      proven: (most: string, among: string) =>
        `Proven: no way of making these lists is better by more than ${most} %${among}.`,
      provenBest: (among: string) => `Proven: no way of making these lists is better${among}.`,
      notProven: (most: string, among: string) =>
        `Not proven: another way of making these lists could be better by up to ${most} %${among}.`,
      amongBest: ', among those who fit each guest best',
      noProof: 'Simple lists balance nothing between guests, so there is nothing to prove.',
      alone: (count: number) => `${guests(count)} without matches:`,
      aloneMore: (count: number) => `and ${count} more`,
    },
    proposal: {
      see: 'See what would change',
      lead: 'First see what would change. Nothing is written before you accept it.',
      acceptPause: (when: string) =>
        `Lists were written within the last five minutes. You can accept this from ${when}.`,
      breaks: (count: number) =>
        count === 1 ? 'One promise would no longer hold:' : `${count} promises would no longer hold:`,
      mends: (count: number) => (count === 1 ? 'One promise would hold again:' : `${count} promises would hold again:`),
      stillBroken: (count: number) =>
        count === 1
          ? 'One promise does not hold now, and would not then:'
          : `${count} promises do not hold now, and would not then:`,
      allHold: 'Every promise would hold.',
      showAll: (count: number) => `Show all ${count} lists`,
      showFewer: 'Show fewer',
      pause: (when: string) => `You have asked often within the last hour. You can do it again at ${when}.`,
      heading(count: number, inner: number) {
        if (count === 0) return inner === 0 ? 'Nothing would change' : 'Every list would keep its people'
        return count === 1 ? '1 list would change' : `${count} lists would change`
      },
      nothing: 'The lists are what they would be if they were made now.',
      comes: (name: string) => `${name} comes`,
      goes: (name: string) => `${name} goes`,
      inner: (count: number) =>
        count === 1
          ? '1 list keeps its people, in another order or with other reasons.'
          : `${count} lists keep their people, in another order or with other reasons.`,
      more: (count: number) => (count === 1 ? 'And 1 more list.' : `And ${count} more lists.`),
      kept: 'What you approved, added or rejected stays as it is.',
      accept: 'Accept',
      accepting: 'Accepting …',
      dismiss: 'Dismiss',
      there: 'The proposal is there.',
      dismissed: 'The proposal is dismissed. Nothing was changed.',
      outdated: 'Something changed since you looked, so nothing was written. This is what would change now.',
    },
  },
} as const
