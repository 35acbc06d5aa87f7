/** Several ways to say each kind of reason, without the full stop; which one is said depends on the two people. */
export const reasonWordings = {
  direct: [
    '{name} can help with {terms}, which you asked for',
    'You asked for {terms}, and {name} can help there',
    'You are after {terms}; {name} offers just that',
    'When it comes to {terms}, which you asked for, {name} can help',
  ],
  asPerson: [
    'You asked for {terms}, and {name} is {intro}',
    '{name} is {intro}, and you asked for {terms}',
    'You hoped to meet {terms}: {name} is {intro}',
  ],
  related: [
    'You asked for {need}, and {name} offers {offer}',
    '{name} offers {offer}, which bears on the {need} you asked for',
    'You are after {need}; what {name} offers is {offer}',
  ],
  wanted: [
    '{name} asked for {terms}, and you can help there',
    'You can help {name} with {terms}',
    '{name} is after {terms}, and that is where you come in',
    'What you offer is what {name} asked for: {terms}',
  ],
  sharedExpertise: [
    'You both work on {terms}',
    'You and {name} share a field: {terms}',
    '{name} knows {terms} from the inside, as you do',
    'Your field is also that of {name}: {terms}',
    'On {terms}, you and {name} can talk shop',
  ],
  besides: [
    '. Besides that, {name} offers {terms}',
    ', and {name} can also help with {terms}',
    '. From {name} there is {terms}, too',
  ],
  offeringWords: [
    'What {name} offers, in their own words: "{quote}"',
    '{name} on what they can do for others: "{quote}"',
    'This is what {name} brings: "{quote}"',
    'Asked what they could help with, {name} wrote: "{quote}"',
    'What you could turn to {name} for: "{quote}"',
    '{name} has this to give: "{quote}"',
  ],
  seekingWords: [
    'What {name} is after, in their own words: "{quote}"',
    '{name} is here for this: "{quote}"',
    '{name} on what they hope to find: "{quote}"',
    'What keeps {name} busy: "{quote}"',
    'This is on the mind of {name}: "{quote}"',
    'Asked why they come, {name} wrote: "{quote}"',
  ],
  // Where the two have nothing in common that we know of: the owner's own words give the direction.
  offeringWordsOpen: [
    'You asked for {own}. {name} offers something else, "{quote}", but may know somebody',
    '{name} does not offer {own}, which you asked for, but this: "{quote}"',
    'For {own}, which you asked for, {name} may know whom to ask; their own offer: "{quote}"',
  ],
  seekingWordsOpen: [
    'You offer {own}; {name} did not ask for that, but wrote "{quote}"',
    '{name} wrote "{quote}". Somebody you know from {own} might fit',
    'What {name} is after is not {own}, which you offer, but perhaps you know somebody: "{quote}"',
  ],
  intro: [
    '{name} is {intro}',
    'A few words on {name}: {intro}',
    'Where to place {name}: {intro}',
    'By day, {name} is {intro}',
  ],
  expertise: [
    '{name} knows {terms}',
    '{name} can talk about {terms} from the inside',
    'The field that {name} works in is {terms}',
    'Work for {name} means {terms}',
  ],
  offering: [
    '{name} offers {terms}',
    'What {name} can do for others is {terms}',
    '{name} is glad to help with {terms}',
    'You could turn to {name} for {terms}',
    'On offer from {name} is {terms}',
  ],
  seeking: [
    '{name} asked for {terms}',
    '{name} is after {terms}',
    'What {name} hopes to find is {terms}',
    'On the wish list of {name} is {terms}',
  ],
  ownNeed: [
    'You asked for {terms}: {name} may know whom to ask',
    'You are after {terms}, and {name} may have met somebody who can help',
    '{name} has not written about {terms}, which you asked for, so it is worth asking',
  ],
  unknown: [
    '{name} has not told us much yet, so we cannot say what you have in common',
    'We know little of {name} so far, so this one is open',
    '{name} has kept it short, so what you have in common is yet to be found',
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
