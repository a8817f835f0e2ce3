/**
 * Kills this process (SIGKILL) at a step of its choice: as a statement goes to the database, once it is there, when it is answered, and
 * around each post; or, on the embedded database, at a write to its files. Kills that come by the clock alone hit the posts nearly always,
 * for that is what a worker waits for; counted in steps, they hit everything in between as well.
 */
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Crash } from './protocol.ts';

/** Counts steps from now on. What the platform double does is told to `step` by itself. */
export function crashAt({ at, nth }: Crash): { readonly step: () => void } {
  let left = nth;
  const count = () => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
  };
  if (at === 'write') {
    const write = fs.writeSync;
    fs.writeSync = ((...given: Parameters<typeof write>) => {
      count();
      return write(...given);
    }) as typeof write;
    return { step: () => {} };
  }
  around(PGlite.prototype, 'execProtocolRawStream', count);
  around(PGlite.prototype, 'execProtocolRaw', count);
  around(pg.Client.prototype, 'query', count);
  return { step: count };
}

/** A step before a call, one when it is under way, and one when it is answered. */
function around<Name extends string>(target: Record<Name, (...given: never[]) => unknown>, name: Name, count: () => void): void {
  const call = target[name];
  target[name] = function (this: unknown, ...given: never[]) {
    count();
    const answer = call.apply(this, given);
    count();
    return answer instanceof Promise ? answer.finally(count) : answer;
  };
}
