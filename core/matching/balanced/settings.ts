import * as z from 'zod'

const weight = (most: number) => z.number().min(0).max(most)

/**
 * What an organizer may weigh for balanced lists. Scores count from 0 to 1 here, so a list of five good matches is
 * worth about 3.
 */
export const BalancedSettings = z.strictObject({
  capSlack: z
    .int()
    .min(0)
    .max(50)
    .default(2)
    .describe('On how many more lists than the usual number one guest may appear.'),
  mutualWeight: weight(10).default(0.2).describe('How much it counts when two guests are on each other’s lists.'),
  neededWeight: weight(10).default(0.1).describe('How much each wish counts that somebody on the list can meet.'),
  minimumMutual: z
    .int()
    .min(0)
    .max(20)
    .default(2)
    .describe('How many people on a guest’s list should have that guest on theirs: at most half are asked.'),
  minimumMutualPenalty: weight(100)
    .default(2)
    .describe('How strongly to avoid falling short of that number, for each one missing.'),
  ownBestShare: weight(1)
    .default(0.85)
    .describe('How much of the best list a guest could have, alone in the room, the list must keep.'),
  ownBestPenalty: weight(100).default(5).describe('How strongly to avoid falling short of that share.'),
  candidates: z.int().min(5).max(60).default(25).describe('How many of the best for each guest are considered first.'),
})
export type BalancedSettings = z.infer<typeof BalancedSettings>

export const defaultBalancedSettings: BalancedSettings = BalancedSettings.parse({})

/**
 * How many mutual matches are asked of lists of `k`: no more than half, so that there is room for whoever helps without
 * wanting back.
 */
export function mutualMinimum({ minimumMutual }: Pick<BalancedSettings, 'minimumMutual'>, k: number): number {
  return Math.min(minimumMutual, Math.floor(k / 2))
}

/**
 * What it costs to put a guest on one list above the cap: more than anything gained by it, so only when there is
 * no other way.
 */
export const crowdingPenalty = 20

/**
 * What staying on the list is worth for somebody who was on the previous one, so that a late joiner changes few
 * lists.
 */
export const stayingBonus = 0.1
