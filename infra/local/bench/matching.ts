// `npm run bench:matching [-- N ...]`: the goals of docs/matching.md on this machine, in one run. Ends with 1 when a ratio is
// missed. Times travel badly, so the goals that end it are ratios within the run; seconds are printed beside them.
import { type AssignmentFigures, type RepairFigures, assignmentFigures, kinds, repairFigures } from './assignments.ts'
import { type ScoreTimes, scoreTimes } from './scores.ts'
import { measureSeating } from './seating.ts'

// One room says little: of small ones several are made, and the table shows the worst of them.
const seeds = (size: number) => (size <= 500 ? [1, 2, 3] : [1])
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [50, 200, 500, 1_000, 5_000, 20_000]
const missed: string[] = []
const goal = (holds: boolean, what: string) => {
  if (!holds) missed.push(what)
}

const rows: Record<string, string | number>[] = []
for (const size of sizes) {
  for (const kind of kinds) {
    const score = scoreTimes(kind, size)
    const lists: AssignmentFigures[] = []
    for (const seed of seeds(size)) lists.push(await assignmentFigures(kind, size, seed))
    checkScores(score)
    lists.forEach(checkLists)
    rows.push({ ...scoreRow(score), ...listRow(lists) })
    console.error(`${kind} ${size}`)
  }
}
console.table(rows)

// One late guest more or less is a whole percent of a hundred lists, so the goal is for the mean of a dozen rooms.
const repairs = []
for (const kind of kinds) {
  const rooms: RepairFigures[] = []
  for (let seed = 1; seed <= 12; seed++) rooms.push(await repairFigures(kind, 100, seed))
  const mean = (figure: (of: RepairFigures) => number) =>
    rooms.reduce((sum, one) => sum + figure(one), 0) / rooms.length
  const most = (figure: (of: RepairFigures) => number) => Math.max(...rooms.map(figure))
  const [changed, cost] = [mean((one) => one.changed), mean((one) => one.cost)]
  goal(changed <= 0.035, `a late joiner changes ${percent(changed)} of lists (${kind})`)
  goal(cost <= 0.002, `keeping lists costs ${percent(cost)} (${kind})`)
  repairs.push({
    kind,
    'guests and one': 100,
    'lists changed, mean': percent(changed),
    'at most': percent(most((one) => one.changed)),
    'from scratch': percent(mean((one) => one.changedFromScratch)),
    'cost, mean': percent(cost),
    'cost at most': percent(most((one) => one.cost)),
  })
}
console.table(repairs)

console.table(
  measureSeating().map(({ kind, colouring, wholePlan, gapAt2000, gapAt500, tablesGapAt120 }) => ({
    kind,
    'rounds at 2,000, colouring alone': `${colouring.toFixed(0)} ms`,
    'whole plan at 2,000': `${wholePlan.toFixed(0)} ms`,
    'gap at 2,000': percent(gapAt2000),
    'gap at 500': percent(gapAt500),
    'tables at 120, gap': percent(tablesGapAt120),
  })),
)

for (const what of missed) console.error(`missed: ${what}`)
process.exitCode = missed.length > 0 ? 1 : 0

function checkScores({ kind, size, same, setsRatio }: ScoreTimes): void {
  goal(same, `fast and plain scores differ (${kind} ${size})`)
  const wanted = size === 5_000 ? 60 : size === 20_000 ? 100 : 0
  goal(
    setsRatio >= wanted,
    `fast scores are ${setsRatio.toFixed(0)} times those by Sets, not ${wanted} (${kind} ${size})`,
  )
}

function checkLists({
  kind,
  guests,
  needsMet,
  wantedBack,
  worstShare,
  meanShare,
  largestIn,
  smallestIn,
  gap,
}: AssignmentFigures): void {
  const where = `(${kind} ${guests})`
  goal(largestIn <= 7 && smallestIn >= 1, `guests are on ${smallestIn} to ${largestIn} lists ${where}`)
  if (guests > 500) {
    if (guests <= 5_000) goal(gap <= 0.02, `the gap is ${percent(gap)} ${where}`)
    return
  }
  goal(needsMet >= 1, `${percent(needsMet)} of the wishes plain lists meet ${where}`)
  goal(wantedBack >= 0.99, `${percent(wantedBack)} are wanted back by two ${where}`)
  goal(worstShare >= 0.8, `somebody keeps ${percent(worstShare)} ${where}`)
  goal(meanShare >= 0.92, `the mean keeps ${percent(meanShare)} ${where}`)
  goal(gap <= 0.005, `the gap is ${percent(gap)} ${where}`)
}

function scoreRow({ kind, size, fastMs, plainRatio, setsRatio, same }: ScoreTimes) {
  return {
    N: size,
    room: kind,
    'fast, ms': Number(fastMs.toFixed(1)),
    'plain / fast': Number(plainRatio.toFixed(1)),
    'Sets / fast': Number(setsRatio.toFixed(1)),
    'same bits': same ? 'yes' : 'NO',
  }
}

/** The worst of rooms alike. */
function listRow(rooms: readonly AssignmentFigures[]) {
  const least = (figure: (of: AssignmentFigures) => number) => Math.min(...rooms.map(figure))
  const most = (figure: (of: AssignmentFigures) => number) => Math.max(...rooms.map(figure))
  return {
    'wishes met, of top-k': percent(least(({ needsMet }) => needsMet)),
    '2+ mutual': percent(least(({ wantedBack }) => wantedBack)),
    'top-k': percent(least(({ wantedBackPlain }) => wantedBackPlain)),
    'worst keeps': percent(least(({ worstShare }) => worstShare)),
    mean: percent(least(({ meanShare }) => meanShare)),
    'on lists': `${least(({ smallestIn }) => smallestIn)}-${most(({ largestIn }) => largestIn)}`,
    gap: percent(most(({ gap }) => gap)),
    'balanced, s': Number(most(({ seconds }) => seconds).toFixed(2)),
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`
}
