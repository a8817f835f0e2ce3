import { setTimeout as sleep } from 'node:timers/promises';

/** What the work gives, or undefined when it takes longer than so many milliseconds. Throws what the work throws in that time. */
export async function inTime<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const stop = new AbortController();
  try {
    return await Promise.race([work, sleep(ms, undefined, { signal: stop.signal, ref: false })]);
  } finally {
    stop.abort();
  }
}
