/** What a stretch of an answer speaks of: what the guest seeks, what they offer, neither, or what they do not want. */
export type Side = 'seeking' | 'offering' | 'about' | 'refused'

/** Words that move what follows them to a side. `isBrief`: only up to the next comma, then back to the side before. */
export type Cue = { side: Side; words: readonly string[]; isBrief: boolean }

const split = (list: string) => list.split(', ')
const pairs = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`))

// "want to" seeks, "want to help" offers: the longer cue counts.
const wishes = split(
  'love to, would love to, like to, would like to, want to, hoping to, hope to, looking to, ' +
    'keen to, eager to, open to, trying to',
)
const givingVerbs = split(
  'help, share, mentor, support, give back, introduce, invest, advise, coach, teach, ' +
    'helping, sharing, mentoring, investing',
)

const seeking = [
  ...wishes.filter((wish) => !/^(?:love|like|open)/.test(wish)),
  ...split(
    'looking for, look for, searching for, in search of, seeking, seek, need, needs, want, wants, love to meet, ' +
      'like to meet, happy to meet, glad to meet, love to learn, like to learn, love to find, like to find, ' +
      'excited to meet, aiming to, aim to, wish to, interested in, interested in meeting, interested in finding, ' +
      'could use, my goal, our goal, goal is, my aim, help me, help us, who can help, who could help, that can help, ' +
      'can help me, can help us, could help me, could help us, raising a, advice on, in need of, on the hunt for, ' +
      'would appreciate, to learn from, in return for, in exchange for, swap it for, swap that for, trade it for, ' +
      'return i need, exchange i need, ' +
      'looking into, thinking about, think about, thinking of, considering, curious about, curious how, ' +
      'scouting for, listen for, an idea for, scared about, scared of, worried about, afraid of, unsure about, ' +
      'unsure how, overwhelmed by, confused by, lost with, new to, struggle, struggling, figure out, figuring out, weak on, weak at, bad at, no idea, no clue, ' +
      "not sure how, don't know how, do not know how, asked to, told to, have to, has to, must, plan to, planning to, " +
      'planning, wondering, comparing notes, stuck, missing, lacking, short of, would settle for, settle for, ' +
      'searching, hunting for, trying to find, to find, in the market for, where do i find, how do i, how do you, ' +
      'how do we, how to find',
  ),
  ...pairs(
    split("we are, we're, i am, i'm, currently, now, am, are"),
    split(
      'raising, hiring, looking, searching, expanding, launching, after, opening, recruiting, fundraising, closing, ' +
        'scouting, here for, here to, losing, short, missing, drowning, trying, hoping, considering, thinking, planning',
    ),
  ),
  ...pairs(split("i'd, we'd"), split('like to, love to, like, love, appreciate')),
  ...pairs(split('i, we'), split('raise, hire, miss, lack, plan')),
]

const offering = [
  ...pairs(wishes, givingVerbs),
  ...split(
    'can help, could help, happy to, glad to, i offer, can offer, could offer, to offer, offering, ' +
      'experienced in, experienced with, experience in, experience with, experience of, expert in, expert on, ' +
      'expertise in, good at, great at, strong in, specialise in, specialize in, specialising in, specializing in, ' +
      'in return, in exchange, can share, can introduce, can connect, can advise, can mentor, can teach, can give, ' +
      'can bring, can provide, can support, can review, willing to, ask me about, i know, know a lot about, ' +
      'background in, i invest, we invest, i coach, i advise, i mentor, i help, we help, help others, help founders, ' +
      'help startups, help companies, help people, give back, happy to help',
  ),
]

const refused = split(
  'not looking for, not looking to, not interested in, no interest in, not need, not here for, not here to, ' +
    "don't need, do not need, don't want, do not want, not seeking, not hiring, not raising, no need for, can't help, " +
    "cannot help, can not help, aren't looking for, isn't looking for, rather not, please don't, " +
    "can't afford, cannot afford, don't send, tired of, sick of, fed up with, enough of, no more, instead of, " +
    'rather than, anything but, outside of, except, apart from, not another, ' +
    "don't introduce, do not introduce, don't connect, do not connect, don't pair, do not pair, don't seat, do not seat, " +
    "don't match, do not match, keep me away from, anyone but, anybody but, everyone but, everybody but, " +
    'no longer offer, no longer mentor, no longer coach, no longer invest, no longer help, no longer teach, no longer take',
)

const refusedBriefly = ['no', 'not', 'without', 'never', 'nobody from', 'no one from', 'nobody who', 'no one who']

// Only where a question asks what the guest wants: what they say of themselves there is not sought.
const telling = [
  ...pairs(
    split('i, we'),
    split(
      'am, are, was, were, have, had, run, lead, led, manage, managed, make, made, do, did, build, built, sell, sold, ' +
        'teach, taught, work, worked, sit, write, wrote, produce, develop, developed, place, offer, came, left, ' +
        'started, own, study, studied, finish, finished, cover, take, took, use, used, serve, supply, organise, ' +
        'organize, host, founded, design, create, created, import, export, operate, represent, grew, bought, lost, ' +
        'closed, handle, provide, grow, farm, brew, bake, cook, train, consult, publish, print, translate, film, ' +
        'treat, care, supervise, edit, repair, rent, lease, just, recently, currently, spent, retired, moved, became, ' +
        'pivoted, also run, already, still, head, chair, oversee, process, connect, deliver, live, put, used to',
    ),
  ),
  ...split(
    "i'm, we're, i've, we've, used to, was a, was an, formerly, previously, working on, as a, as an, building a",
  ),
]

const known = new Map<string, Cue[]>()
function know(side: Side, phrases: readonly string[], isBrief = false) {
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const [first = ''] = words
    const before = known.get(first) ?? []
    if (before.some((cue) => cue.words.join(' ') === phrase)) continue
    known.set(
      first,
      [...before, { side, words, isBrief }].toSorted((a, b) => b.words.length - a.words.length),
    )
  }
}
know('offering', offering)
know('seeking', seeking)
know('refused', refused)
know('refused', refusedBriefly, true)
know('about', telling)

/** Cues by their first word, the longest first. */
export const cuesByFirstWord: ReadonlyMap<string, readonly Cue[]> = known
