/** Several ways to begin about each kind of thing; which one is said depends on the two people. */
export const starterWordings = {
  need: [
    'Ask {name} what to do first about {term}.',
    'Ask {name} what most people get wrong about {term}.',
    'Tell {name} where you are stuck with {term}, and ask what they would try.',
    'Ask {name} what you should know about {term} before you begin.',
  ],
  wanted: [
    'Tell {name} how you could help with {term}.',
    'Ask {name} what is hardest about {term} right now.',
    'Ask {name} what has been tried so far with {term}, then add what you know.',
  ],
  hook: [
    'Ask {name} about this: "{quote}"',
    '{name} mentioned this: "{quote}" A good place to begin.',
    'This is from {name}: "{quote}" Ask for the story behind it.',
  ],
  sharedExpertise: [
    'Compare notes with {name}: what has surprised you lately in {term}?',
    'Ask {name} what they would do differently in {term} today.',
    'Tell {name} what last went wrong for you in {term}, and ask for theirs.',
  ],
  seekingWords: [
    '{name} wrote: "{quote}" Ask what would move that forward.',
    'Ask {name} how far this has come: "{quote}"',
    'Ask {name} who would be of use here: "{quote}"',
  ],
  offeringWords: [
    '{name} wrote: "{quote}" Ask how that came about.',
    'Ask {name} for an example of this: "{quote}"',
    'Ask {name} who has made most of this: "{quote}"',
  ],
  role: ['Ask {name} what a good week as {term} looks like.', 'Ask {name} how they came to be {term}.'],
  expertise: ['Ask {name} what people misunderstand about {term}.', 'Ask {name} what is changing in {term} right now.'],
  company: ['Ask {name} what {term} is working on.', 'Ask {name} what keeps {term} busy this year.'],
  offering: [
    'Ask {name} how they came to know about {term}.',
    'Ask {name} what they are asked most often about {term}.',
    'Ask {name} for the best story they have about {term}.',
  ],
  seeking: ['Ask {name} how things stand with {term}.', 'Ask {name} why {term} matters to them this year.'],
  ownTopic: [
    'You enjoy talking about {term}: see what {name} makes of it.',
    'Ask {name} what they make of {term}, which you like to talk about.',
  ],
  ownNeed: ['Ask {name} who here could help you with {term}.', 'Tell {name} why you are after {term}.'],
  open: [
    'Ask {name} what would make this event worth coming to.',
    'Ask {name} what brought them here.',
    'Ask {name} whom they most hope to meet here.',
  ],
  begin: [
    'Tell {name} what you hope to find here.',
    'Tell {name} what you are busy with this month.',
    'Tell {name} which question you came with.',
  ],
} satisfies Record<string, string[]>

/** Openings that hold whoever the two are. */
export const anyStarters = ['Ask what brought them here.', 'Tell them what you hope to find here.'] as const
