import * as z from 'zod'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type Turnout, turnouts } from '#core/matching/outlook/turnouts.ts'
import { marketsOf } from '#core/matching/outlook/wishes.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'
import { roomScores } from '#core/matching/room-scores.ts'
import type { Scorer } from '#core/matching/score.ts'
import { tieBreak } from '#core/matching/tie-break.ts'

/** Somebody invited or to be invited: how likely they come (0 to 1), and what is known of them. */
export type Prospect = { chance: number; input: MatchInput | null }

export type OutlookOptions = {
  eventId: string
  /** People on a list. */
  k: number
  /** On how many lists one guest may appear at most. */
  cap: number
  capacity: number
  scorer: Scorer
  /** All terms that somebody meets who offers this one, itself included. */
  meets(offer: string): readonly string[]
  /** Whether a term is told among the wishes; all are when left out. */
  isTold?(term: string): boolean
}

const number = z.number().min(0)
const share = z.number().min(0).max(1)

/** What the guest list so far promises, before anybody is matched. Numbers are means over the turnouts looked at. */
export const Outlook = z.object({
  /** Whether every turnout was looked at; else `turnouts` of them, drawn with a fixed seed. */
  exact: z.boolean(),
  turnouts: z.int(),
  guests: z.object({ expected: number, low: z.int(), high: z.int(), overCapacity: share }),
  /** Guests nothing is known of yet; each stands for a known one, drawn anew for every turnout. */
  unknown: z.int(),
  wishes: z.object({ expected: number, met: number }),
  /** Mean score of a list's matches when everybody got the best for them; 0 to 100. */
  listScore: number,
  /** Most unmet first. */
  terms: z.array(z.object({ term: z.string(), seekers: number, offerers: number, unmet: number, nobody: share })),
  /** What one more guest would best offer: how many wishes more could be met. Best first. */
  inviteNext: z.array(z.object({ term: z.string(), wishes: number })),
})
export type Outlook = z.infer<typeof Outlook>

/** Turnouts drawn: fewer of a large room, whose means need fewer, so that the page need not wait. */
const samplesFor = (prospects: number): number =>
  Math.max(40, Math.min(400, Math.floor(400_000 / Math.max(1, prospects))))
/** Pairs scored for the lists at most; rooms beyond it are looked at in fewer turnouts. */
const mostPairs = 4_000_000
const shown = { terms: 40, invitations: 5 }

export function outlookOf(prospects: readonly Prospect[], options: OutlookOptions): Outlook {
  const { isTold = () => true } = options
  const seed = tieBreak(options.eventId, 'outlook')
  const known = prospects.flatMap(({ input }) => input ?? [])
  const { exact, all } = turnouts(
    prospects.map(({ chance }) => chance),
    samplesFor(prospects.length),
    seed,
  )
  const random = seededNumbers(seed + 1)
  const roomOf = ({ present }: Turnout): MatchInput[] =>
    present.flatMap((guest) => prospects[guest]?.input ?? known[Math.floor(random() * known.length)] ?? [])
  const rooms = all.map((turnout) => ({ ...turnout, room: roomOf(turnout) }))
  const unmet = new Map<string, { seekers: number; offerers: number; unmet: number; nobody: number; oneMore: number }>()
  const wishes = { expected: 0, met: 0 }
  for (const { room, weight } of rooms) {
    for (const [term, { seekers, offerers, met }] of marketsOf(room, options.cap)) {
      if (!isTold(term)) continue
      const sum = unmet.get(term) ?? { seekers: 0, offerers: 0, unmet: 0, nobody: 0, oneMore: 0 }
      unmet.set(term, {
        seekers: sum.seekers + weight * seekers,
        offerers: sum.offerers + weight * offerers,
        unmet: sum.unmet + weight * (seekers - met),
        nobody: sum.nobody + (seekers > 0 && offerers === 0 ? weight : 0),
        oneMore: sum.oneMore + weight * Math.min(options.cap, seekers - met),
      })
      wishes.expected += weight * seekers
      wishes.met += weight * met
    }
  }
  const oneMore = (offer: string) =>
    [...new Set([offer, ...options.meets(offer)])].reduce((sum, term) => sum + (unmet.get(term)?.oneMore ?? 0), 0)
  return {
    exact: exact && known.length === prospects.length,
    turnouts: all.length,
    guests: headcount(all, options.capacity),
    unknown: prospects.length - known.length,
    wishes,
    listScore: listScore(rooms, options),
    terms: [...unmet]
      .map(([term, { seekers, offerers, unmet: missing, nobody }]) => {
        return { term, seekers, offerers, unmet: missing, nobody: Math.min(1, nobody) }
      })
      .sort((a, b) => b.unmet - a.unmet || b.seekers - a.seekers || (a.term < b.term ? -1 : 1))
      .slice(0, shown.terms),
    inviteNext: [...unmet.keys()]
      .map((term) => ({ term, wishes: oneMore(term) }))
      .filter((candidate) => candidate.wishes > 0)
      .sort((a, b) => b.wishes - a.wishes || (a.term < b.term ? -1 : 1))
      .slice(0, shown.invitations),
  }
}

/** How many come: the mean, and the range that holds four turnouts of five. */
function headcount(all: readonly Turnout[], capacity: number): Outlook['guests'] {
  const bySize = all.map(({ present, weight }) => ({ size: present.length, weight })).sort((a, b) => a.size - b.size)
  const quantile = (wanted: number): number => {
    let passed = 0
    for (const { size, weight } of bySize) {
      passed += weight
      if (passed >= wanted - 1e-9) return size
    }
    return bySize.at(-1)?.size ?? 0
  }
  const over = bySize.reduce((sum, { size, weight }) => sum + (size > capacity ? weight : 0), 0)
  return {
    expected: bySize.reduce((sum, { size, weight }) => sum + size * weight, 0),
    low: quantile(0.1),
    high: quantile(0.9),
    overCapacity: Math.min(1, over),
  }
}

function listScore(
  rooms: readonly { room: readonly MatchInput[]; weight: number }[],
  { scorer, eventId, k }: OutlookOptions,
): number {
  let pairs = 0
  let looked = 0
  let sum = 0
  for (const { room, weight } of rooms) {
    // The first room is always looked at, however large.
    if (looked > 0 && pairs + room.length ** 2 > mostPairs) break
    const scores = roomScores(scorer, room, eventId)
    const lists = room.map((_, owner) => scores.best(owner, k).map((other) => scores.score(owner, other)))
    const all = lists.flat()
    sum += weight * (all.length === 0 ? 0 : all.reduce((total, score) => total + score, 0) / all.length)
    looked += weight
    pairs += room.length ** 2
  }
  return looked === 0 ? 0 : sum / looked
}
