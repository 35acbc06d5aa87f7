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

const thing =
  '(?:tool|app|platform|product|software|startup|company|thing|device|service|solution|system|api|website|marketplace)'
const ownBusiness = new RegExp(
  String.raw`^ (?:\w+ )?(?:business|company|startup|start-up|agency|firm|studio|practice|shop|tool|app|platform|venture)\b`,
  'iu',
)
const word = String.raw`[\p{L}\p{N}'’&-]+`
const linkWords = '(?:for|with|in|to|into|from|at|and|or|by|on|of|about|before|who|that|which|towards)'
const forOwn = /\bfor (?:my|our)\b[^.,;:!?()\n]*$/iu
const describesThing = new RegExp(String.raw`\b${thing} (?:that|which|for|to)\b[^.,;:!?()\n]*$`, 'iu')
const ofOwn = new RegExp(String.raw`\b(?:my|our)(?: (?!${linkWords}\b)${word}){0,3} $`, 'iu')
const ofOneself = /\b(?:my|our|an?) (?:[\p{L}-]+ ){0,2}$/iu

/**
 * Whether a mention in an answer about wishes only tells what the guest does: "testers for my yoga app" seeks testers.
 * `isTrade`: the concept is a line of business, so "our climate startup" does not seek it.
 */
export function isOwnBusiness({ start, end }: Place, text: string, isTrade: boolean): boolean {
  const before = text.slice(Math.max(0, start - 100), start)
  if (forOwn.test(before) || describesThing.test(before)) return true
  if (isTrade && ofOwn.test(before)) return true
  return ofOneself.test(before) && ownBusiness.test(text.slice(end, end + 40))
}

const listed = new RegExp(String.raw`(?:^|[,;:.!?()\n+&•*–—-]\s?|\band |\bor )(?:${word} ){0,2}$`, 'iu')
const connects =
  /\b(?:introduc\p{L}*|intros?|connect\p{L}*|contacts?|access|know|network|finding|find|place) .{0,30}$/iu
// "Anyone who needs a technical co-founder" finds one in who says so.
const isNeeded = /\bneed\p{L}* (?:an? |some )?$/iu
const receives =
  /\b(?:help|support|mentor|advis|coach|teach|guid|invest|train|for|between|with|of|by|from|your|that|about|to)\p{L}*(?: (?:in|other|young|new|early|many|fellow|the|small|first-time|early-stage|startup)){0,3}\s$/iu

/** "Help founders with pricing" offers pricing; founders are who receives it. */
export function isReceiver({ concept, start }: Mention, text: string): boolean {
  if (!kindsOfPeople.has(concept)) return false
  const before = text.slice(Math.max(0, start - 60), start)
  if (connects.test(before) || isNeeded.test(before)) return false
  return receives.test(before) || !listed.test(before)
}
