import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Lets what is asked of one host go one after the other, with a pause between; hosts do not wait for each other. A pause keeps the process
 * going, for somebody may be waiting for it to end; the signal cuts it short.
 */
export type Turns = <Result>(url: string, task: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

export function turnsByHost(pauseMs: number): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (url, task, signal) => {
    const { host } = new URL(url);
    const before = last.get(host);
    const turn = (before ?? Promise.resolve()).then(task);
    const after = turn.catch(() => {}).then(() => sleep(pauseMs, undefined, { signal }).catch(() => {}));
    last.set(host, after);
    void after.then(() => {
      if (last.get(host) === after) last.delete(host);
    });
    return turn;
  };
}
