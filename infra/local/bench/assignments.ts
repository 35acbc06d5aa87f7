// Balanced lists on rooms of made-up people, against plain lists of the same room: quality, proof, time, and how
// few change for a late guest.
import { balanced } from '#core/matching/balanced/balanced.ts'
import type { Certificate } from '#core/matching/certificate.ts'
import type { AssignmentOptions } from '#core/matching/assign.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { highsSolver } from '#functions/adapters/highs.ts'
import { type RoomKind, roomOf } from './rooms.ts'

export const kinds = ['uniform', 'skew', 'roles'] as const satisfies readonly RoomKind[]
const options: AssignmentOptions = { k: 5, scorer: v1Scorer, eventId: 'evt_bench', pins: new Map() }

export type AssignmentFigures = {
  kind: RoomKind
  guests: number
  /** Of what plain lists meet. */
  needsMet: number
  wantedBack: number
  wantedBackPlain: number
  worstShare: number
  meanShare: number
  largestIn: number
  smallestIn: number
  gap: number
  seconds: number
  /** Of processor time, which other work on the machine does not lengthen. */
  cpuSeconds: number
  meetsGoals: boolean
}

/** One room: how its balanced lists compare (goal 3). Shares are fractions. */
export async function assignmentFigures(kind: RoomKind, guests: number, seed = 1): Promise<AssignmentFigures> {
  const room = roomOf(kind, guests, seed)
  const { certificate, seconds, cpuSeconds } = await timed(() => balanced(room, options, highsSolver()))
  const { figures, compare, gap } = certificate
  const wantedBack = figures.guestsWantedBack / guests
  const found = {
    kind,
    guests,
    needsMet: figures.needsMet / compare.needsMet,
    wantedBack,
    wantedBackPlain: compare.guestsWantedBack / guests,
    worstShare: figures.worstShare,
    meanShare: figures.meanShare,
    largestIn: figures.largestIn,
    smallestIn: figures.smallestIn,
    gap,
    seconds,
    cpuSeconds,
  }
  return { ...found, meetsGoals: meetsGoals(found) }
}

function meetsGoals(found: Omit<AssignmentFigures, 'meetsGoals'>): boolean {
  if (found.guests > 500) return found.gap <= 0.02 && found.seconds <= 60
  const isFair = found.worstShare >= 0.8 && found.meanShare >= 0.92 && found.largestIn <= 7 && found.smallestIn >= 1
  const isFast = found.seconds <= (found.guests <= 50 ? 1 : 10)
  return found.needsMet >= 1 && found.wantedBack >= 0.99 && isFair && isFast && found.gap <= 0.005
}

export type RepairFigures = {
  kind: RoomKind
  guests: number
  /** Of the lists before, those that now hold somebody else. */
  changed: number
  /** The same when nothing is kept. */
  changedFromScratch: number
  /** What keeping costs of the objective that could be had. */
  cost: number
}

/** One guest joins a room that has its lists (goal 4). */
export async function repairFigures(kind: RoomKind, guests: number, seed = 1): Promise<RepairFigures> {
  const after = roomOf(kind, guests + 1, seed)
  const joins = after[Math.floor(guests / 2)]
  const before = await balanced(
    after.filter((one) => one !== joins),
    options,
    highsSolver(),
  )
  const previous = new Map(
    before.lists.map(({ attendeeId, matches }) => [attendeeId, matches.map((match) => match.matchedWithId)]),
  )
  const kept = await balanced(after, { ...options, previous }, highsSolver())
  const scratch = await balanced(after, options, highsSolver())
  const isChanged = (lists: typeof kept.lists) =>
    lists.filter(({ attendeeId, matches }) => {
      const list = previous.get(attendeeId)
      return list !== undefined && matches.some((match) => !list.includes(match.matchedWithId))
    }).length / guests
  return {
    kind,
    guests,
    changed: isChanged(kept.lists),
    changedFromScratch: isChanged(scratch.lists),
    cost: 1 - withoutBonus(kept.certificate) / withoutBonus(scratch.certificate),
  }
}

const withoutBonus = ({ total, parts }: Certificate): number => total - parts.kept

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { seconds: number; cpuSeconds: number }> {
  const [started, cpu] = [performance.now(), process.cpuUsage()]
  const done = await work()
  const { user, system } = process.cpuUsage(cpu)
  return { ...done, seconds: (performance.now() - started) / 1_000, cpuSeconds: (user + system) / 1e6 }
}
