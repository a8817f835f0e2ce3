import PQueue from 'p-queue';
import type { Pace, Rate } from '../chat.ts';
import type { Destination } from '../message/place.ts';

/** Lets posts go at the pace of their platform. */
export interface Pacer {
  /** Waits for the turn of a place and runs. Rejects with the signal's reason when it aborts before that. */
  run<Result>(place: Destination, task: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
}

/** Idle queues of channels and workspaces are dropped once there are so many. */
const mostQueues = 2000;

/**
 * One queue a channel inside one a workspace inside one for the platform. A post that waits for its channel holds no place in the
 * wider queues, so a slow channel holds up nobody else.
 */
export function pacer(pace: Pace): Pacer {
  const platform = queueFor(pace.platform);
  const workspaces = queuesBy(pace.workspace);
  const channels = queuesBy(pace.channel);
  return {
    run(place, task, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof task>>>();
      const leave = () => reject(signal.reason);
      signal.addEventListener('abort', leave);
      const turn = async () => {
        signal.throwIfAborted();
        // From here on it is under way, and a stop waits for it.
        signal.removeEventListener('abort', leave);
        return task();
      };
      channels(`${place.workspace}/${place.channel}`)
        .add(() => workspaces(place.workspace).add(() => platform.add(turn)))
        .then(resolve, reject);
      return promise;
    },
  };
}

function queueFor({ cap, intervalMs, atOnce }: Rate): PQueue {
  return Number.isFinite(cap)
    ? new PQueue({ concurrency: atOnce, intervalCap: cap, interval: intervalMs, strict: true })
    : new PQueue({ concurrency: atOnce });
}

/** A queue for each name. A dropped one has been idle for longer than its interval, so its pace is not forgotten too early. */
function queuesBy(rate: Rate): (name: string) => PQueue {
  const queues = new Map<string, { readonly queue: PQueue; used: number }>();
  return (name) => {
    const now = Date.now();
    if (queues.size >= mostQueues)
      for (const [key, { queue, used }] of queues)
        if (queue.size === 0 && queue.pending === 0 && now - used > 2 * rate.intervalMs) queues.delete(key);
    const known = queues.get(name) ?? { queue: queueFor(rate), used: now };
    known.used = now;
    queues.set(name, known);
    return known.queue;
  };
}
