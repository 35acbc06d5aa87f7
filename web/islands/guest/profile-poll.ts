/** Milliseconds until the profile is asked for again: every second at first, every four after a while. */
export const pollDelay = (elapsedMs: number): number =>
  elapsedMs < 10_000 ? 1_000 : elapsedMs < 30_000 ? 2_000 : 4_000

/** After this the guest is offered to write the card by hand. */
export const patienceMs = 30_000
