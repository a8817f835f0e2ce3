/** After so many attempts that a platform did not take, a delivery has failed. With the waits below, that is about two hours. */
export const mostAttempts = 10;

const longestMs = 30 * 60_000;

/**
 * How long to wait before the next attempt: what the platform asks for, else doubling from `firstMs` to 30 min; in both cases with up to a
 * quarter on top, so that those which failed together don't come back together.
 * @param attempt how many there have been, from 1
 * @param chance from 0 to 1
 */
export function waitBefore(attempt: number, retryAfterMs: number | undefined, chance: number, firstMs: number): number {
  const base = retryAfterMs ?? Math.min(longestMs, firstMs * 2 ** (attempt - 1));
  return Math.round(base * (1 + chance / 4));
}
