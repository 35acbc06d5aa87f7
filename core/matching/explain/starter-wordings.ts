/**
 * Several ways to begin about each kind of thing, without the full stop; which one is said depends on the two people. `{term}`
 * may be one thing or several, with an article or without, or a title as it was typed: see the wordings of reasons.
 */
export const starterWordings = {
  need: [
    'Ask {name} what to do first about {term}',
    'Ask {name} what most people get wrong about {term}',
    'Tell {name} why you asked for {term}, and find out what they would try',
    'Ask {name} what you should know about {term} before you begin',
  ],
  wanted: [
    'Tell {name} how you could help with {term}',
    'Ask {name} what is hardest about {term} right now',
    'Ask {name} where they stand with {term}, then add what you know',
  ],
  hook: [
    'Ask {name} about this: "{quote}"',
    '{name} mentioned this, a good place to begin: "{quote}"',
    'Ask {name} for the story behind this: "{quote}"',
  ],
  sharedExpertise: [
    'Compare notes with {name}: what has surprised you lately about {term}?',
    'Ask {name} what they would do differently about {term} today',
    'Tell {name} your hardest lesson about {term}, and ask for one in return',
  ],
  seekingWords: [
    'Ask {name} to tell you more about this: "{quote}"',
    'Begin with something {name} wrote: "{quote}"',
    'Ask {name} what is behind this: "{quote}"',
  ],
  offeringWords: [
    'Ask {name} how this came about: "{quote}"',
    'Ask {name} for an example of this: "{quote}"',
    'Ask {name} what they have learned from this: "{quote}"',
  ],
  role: ["{name}'s title is {term}: ask what a good week looks like", 'Ask {name} how they came to this work: {term}'],
  expertise: [
    'Ask {name} what people misunderstand about {term}',
    'Ask {name} what is changing around {term} right now',
  ],
  company: ['Ask {name} what is new at {term}', 'Ask {name} what they are working on at {term}'],
  offering: [
    'Ask {name} how they came to know about {term}',
    'Ask {name} what they are asked most often about {term}',
    'Ask {name} for the best story they have about {term}',
  ],
  seeking: ['Ask {name} how things stand with {term}', 'Ask {name} why they are after {term} this year'],
  ownTopic: [
    'You enjoy talking about {term}: ask {name} for their view',
    'Since you like to talk about {term}, ask {name} what they make of that',
  ],
  ownNeed: ['Ask {name} who here could help you with {term}', 'Tell {name} why you are after {term}'],
  open: [
    'Ask {name} what would make this event worth coming to',
    'Ask {name} what brought them here',
    'Ask {name} whom they most hope to meet here',
  ],
  begin: [
    'Tell {name} what you hope to find here',
    'Tell {name} what you are busy with this month',
    'Tell {name} which question you came with',
  ],
} satisfies Record<string, string[]>

/** Openings that hold whoever the two are. */
export const anyStarters = ['Ask what brought them here.', 'Tell them what you hope to find here.'] as const
