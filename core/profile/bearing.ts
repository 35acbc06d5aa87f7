import type { Mention } from '#core/profile/vocabulary.ts'

/** Where something stands in a text, in UTF-16 code units. */
export type Place = { start: number; end: number }

const kindsOfPeople: ReadonlySet<string> = new Set([
  'founders',
  'co-founders',
  'technical-cofounder',
  'startups',
  'executives',
  'cto',
  'operators',
  'freelancers',
  'engineers',
  'customers',
  'investors',
  'angel-investors',
  'internships',
])

const told: ReadonlySet<string> = new Set([...kindsOfPeople, 'banking', 'suppliers', 'boards', 'diversity'])

const thing =
  '(?:tool|app|platform|product|software|startup|company|thing|device|service|solution|system|api|website|marketplace)'
const ownBusiness = new RegExp(
  String.raw`^ (?:\w+ )?(?:business|company|startup|start-up|agency|firm|studio|practice|shop|tool|app|platform|venture)\b`,
  'iu',
)
const word = String.raw`[\p{L}\p{N}'’&-]+`
const linkWords = '(?:for|with|in|to|into|from|at|and|or|by|on|of|about|before|who|that|which|towards)'
const forOwn = /\bfor (?:my|our)\b[^.,;:!?()\n]*$/iu
const describesThing = new RegExp(
  String.raw`\b(?:${thing} (?:that|which|for)|(?:an?|the|our|my) (?:\w+ )?${thing} to)\b[^.,;:!?()\n]*$`,
  'iu',
)
const wishing = '(?:needs?|wants?|seeks?|lacks?|requires?|misses|looks?|looking|searching|hiring)'
const ofOwn = new RegExp(String.raw`\b(?:my|our)(?: (?!(?:${linkWords}|${wishing})\b)${word}){0,3} $`, 'iu')
const ofOneself = /\b(?:my|our|an?) (?:[\p{L}-]+ ){0,2}$/iu

/**
 * Whether a mention in an answer about wishes only tells what the guest does: "testers for my yoga app" seeks testers.
 * `isTrade`: the concept is a line of business, so "our climate startup" does not seek it.
 */
export function isOwnBusiness(
  { concept, start, end }: Place & { concept?: string },
  text: string,
  isTrade: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - 100), start)
  if (forOwn.test(before) || describesThing.test(before)) return true
  // "Our customers", "my bank" are told of, while "our pricing" is what help is sought for.
  if ((isTrade || (concept !== undefined && told.has(concept))) && ofOwn.test(before)) return true
  return ofOneself.test(before) && ownBusiness.test(text.slice(end, end + 40))
}

const tells = /(?:^|[.!?\n]\s*)(?:our|my|we|i|the|there|it|it's|we've|i've|we're|i'm)\b[^.!?\n]*$/iu
const wishes = new RegExp(
  String.raw`\b(?:want|need|like|love|look|seek|hop|wish|find|hear|learn|know|understand|talk|meet|search|rais|hir|help|how|` +
    String.raw`what|who|whether|if|why|wonder|struggl|after|curious|interest|about|scout|hunt|something|idea|goal|aim|explor|` +
    String.raw`consider|plan|miss|lack)\p{L}*\b`,
  'iu',
)
const purpose = new RegExp(
  String.raw`(?<!\b(?:look|search|hunt|ask|market|wait|after|here|pay|apply|open|ready|prepar)\p{L}*) ` +
    String.raw`for (?:an?|the|this|that|some)\b[^.,;:!?()\n]*$`,
  'iu',
)

/** Whether goals mention a line of business in passing: "The factory runs on gas", "volunteers for a food bank". */
export function isTold({ start }: Place, text: string): boolean {
  const before = text.slice(Math.max(0, start - 100), start)
  const [telling] = tells.exec(before) ?? []
  return purpose.test(before) || (telling !== undefined && !wishes.test(telling))
}

const listed = new RegExp(String.raw`(?:^|[,;:.!?()\n+&•*–—-]\s?|\band |\bor )(?:${word} ){0,2}$`, 'iu')
const connects =
  /\b(?:introduc\p{L}*|intros?|connect\p{L}*|contacts?|access|know|network|finding|find|place) .{0,30}$/iu
// "Anyone who needs a technical co-founder" finds one in who says so.
const isNeeded = /\bneed\p{L}* (?:an? |some )?$/iu
const receives =
  /\b(?:help|support|mentor|advis|coach|teach|guid|invest|train|for|between|with|of|by|from|your|that|about|to)\p{L}*(?: (?:in|other|young|new|early|many|fellow|the|small|first-time|early-stage|startup)){0,3}\s$/iu

/** "Help founders with pricing" offers pricing; founders are who receives it. */
export function isReceiver({ concept, start, end }: Mention, text: string): boolean {
  if (!kindsOfPeople.has(concept)) return false
  // "Pricing for anyone who needs it" offers no customers.
  if (concept === 'customers' && /^(?:any|some|people|compan|teams|firms|who)/iu.test(text.slice(start, end)))
    return true
  const before = text.slice(Math.max(0, start - 60), start)
  if (connects.test(before) || isNeeded.test(before)) return false
  return receives.test(before) || !listed.test(before)
}
