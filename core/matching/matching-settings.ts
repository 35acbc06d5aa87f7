import * as z from 'zod'
import { BalancedSettings, defaultBalancedSettings } from '#core/matching/balanced/settings.ts'
import { KeepApart } from '#core/matching/keep-apart.ts'

/** How an event's lists are made. What is left out takes its default. */
export const MatchingSettings = z.strictObject({
  algorithm: z
    .enum(['balanced', 'top-k'])
    .default('balanced')
    .describe(
      'balanced: good lists for everybody; top-k: each guest gets the best for them, however often one is chosen.',
    ),
  balance: BalancedSettings.prefault({}),
  keepApart: KeepApart.prefault({}),
})
export type MatchingSettings = z.infer<typeof MatchingSettings>

export const defaultMatching: MatchingSettings = MatchingSettings.parse({})

/**
 * The most people who can be typed as wanting a guest back: nobody beyond the list can. What is recommended passes for lists of
 * one as well. Lists are then asked for half of their length at most (`mutualMinimum`).
 */
export const mostMutual = (listLength: number): number => Math.max(listLength, defaultBalancedSettings.minimumMutual)
