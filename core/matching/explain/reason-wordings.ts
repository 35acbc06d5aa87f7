/**
 * Several ways to say each kind of reason, without the full stop; which one is said depends on the two people. `{terms}`,
 * `{need}` and `{offer}` may be one thing or several, with an article or without ("a new role", "grants", "press and public
 * relations"), `{intro}` any title as it was typed: no verb agrees with them, no article goes before. A quotation comes last.
 */
export const reasonWordings = {
  direct: [
    '{name} can help with what you asked for: {terms}',
    'You asked for {terms}, and {name} can help there',
    'You are after {terms}, and {name} can help there',
    'When it comes to {terms}, {name} can give the help you asked for',
  ],
  asPerson: [
    "You asked for {terms}, and {name}'s card says: {intro}",
    "You asked for {terms}; {name}'s title is {intro}",
    'You are after {terms}: meet {name}, {intro}',
  ],
  related: [
    'You asked for {need}, and {name} offers {offer}',
    'You asked for {need}; {name} offers something close to that: {offer}',
    'You are after {need}; what {name} offers comes close: {offer}',
  ],
  wanted: [
    '{name} asked for {terms}, and you can help there',
    'You can help {name} with {terms}',
    '{name} is after {terms}, and that is where you come in',
    'You offer what {name} asked for: {terms}',
  ],
  sharedExpertise: [
    'You and {name} both know about {terms}',
    'What you and {name} both know about: {terms}',
    '{name} knows about {terms} from the inside, as you do',
    'You and {name} have this in common: {terms}',
    'On {terms}, you and {name} can talk shop',
  ],
  besides: [
    '. Besides that, {name} offers {terms}',
    ', and {name} can also help with {terms}',
    '. {name} also offers {terms}',
  ],
  offeringWords: [
    'What {name} offers, in their own words: "{quote}"',
    '{name} on what they can do for others: "{quote}"',
    'This is what {name} brings: "{quote}"',
    'On what they could help with, {name} wrote: "{quote}"',
    'What {name} brings, as they put it: "{quote}"',
    '{name} has this to give: "{quote}"',
    'On offer from {name}, as written: "{quote}"',
    'Here is what {name} wrote under offers: "{quote}"',
  ],
  // Not every sentence on what somebody seeks is a wish, so nothing is said of what it is.
  seekingWords: [
    '{name} wrote: "{quote}"',
    'In {name}\'s own words: "{quote}"',
    'From what {name} wrote before coming: "{quote}"',
    'This is how {name} put it: "{quote}"',
    'A line from {name}: "{quote}"',
    '{name} told us this: "{quote}"',
    'Here is something {name} wrote: "{quote}"',
    'To quote {name}: "{quote}"',
  ],
  intro: [
    "{name}'s card says: {intro}",
    "{name}'s title is {intro}",
    'A few words on {name}: {intro}',
    'Where to place {name}: {intro}',
  ],
  company: [
    "{name}'s card names {company}",
    "The company on {name}'s card is {company}",
    'Where to place {name}: {company}',
  ],
  expertise: [
    '{name} knows about {terms}',
    '{name} can talk about {terms} from the inside',
    'What {name} knows about: {terms}',
    'On {terms}, {name} can tell you more',
  ],
  offering: [
    '{name} offers {terms}',
    'What {name} can do for others: {terms}',
    '{name} is glad to help with {terms}',
    'You could turn to {name} for {terms}',
    'On offer from {name}: {terms}',
  ],
  seeking: [
    '{name} asked for {terms}',
    '{name} is after {terms}',
    'What {name} hopes to find: {terms}',
    'On the wish list of {name}: {terms}',
  ],
  ownNeed: [
    'You asked for {terms}: {name} may know whom to ask',
    'You are after {terms}, and {name} may have met somebody who can help',
    'You asked for {terms}; whether {name} can help there is worth asking',
  ],
  unknown: [
    'We cannot say yet what you and {name} have in common',
    'There is little we can tell you of {name} so far, so this one is open',
    'What you and {name} have in common is yet to be found',
  ],
  open: [
    'A first conversation with {name} is the way to find out',
    'A few minutes with {name} will show what the two of you share',
    'What {name} is about is best heard in person',
  ],
} satisfies Record<string, string[]>

/** What leads to a quotation after a reason. */
export const leads = ['{name} wrote', "In {name}'s words", '{name} put it like this']

/** Reasons that hold whoever the two are. */
export const anyReasons = [
  'A first conversation is the way to find out what the two of you share.',
  'What this guest is about is best heard in person.',
] as const
