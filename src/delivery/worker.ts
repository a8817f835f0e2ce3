import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import cron from 'node-cron';
import type { Platform } from '../message/place.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import type { Engine } from '../storage/engine/engine.ts';
import type { Newsroom } from './newsroom.ts';
import type { OutcomeParts, Poster } from './outcome.ts';
import { pacer } from './pacer.ts';
import { planDue } from './plan.ts';
import { type DeliveryQueue, openQueue } from './queue.ts';
import { sender } from './send.ts';

export interface WorkerParts {
  readonly engine: Engine;
  readonly newsroom: Newsroom;
  readonly posters: readonly Poster[];
  readonly now: () => Date;
  readonly onProblem: OutcomeParts['onProblem'];
  readonly settings?: Partial<WorkerSettings>;
}

/** Of a worker that runs by itself. */
export interface RunningParts extends WorkerParts {
  /** Puts right what was posted; done after each tick, and never twice at a time. */
  readonly correct: () => Promise<void>;
}

export interface WorkerSettings {
  /** A worker that has not renewed for so long has crashed. */
  readonly leaseSeconds: number;
  /** An open delivery that nobody has touched for so long is looked after. */
  readonly abandonedSeconds: number;
  readonly pollMs: number;
  readonly postTimeoutMs: number;
  /** How long the first retry waits. */
  readonly retryMs: number;
  /** How long a stop waits for posts that are under way. */
  readonly drainMs: number;
}

export const usual: WorkerSettings = {
  leaseSeconds: 45,
  abandonedSeconds: 300,
  pollMs: 1000,
  postTimeoutMs: 60_000,
  retryMs: 5_000,
  drainMs: 8_000,
};

/** Jobs of one platform that a worker holds at once: enough to fill every channel's pace, few enough to share among workers. */
const windowSize = 300;

/** Plans due slots and delivers them. Any number may run on one PostgreSQL. */
export interface Worker {
  /** Plans what is due now, and looks after what a crashed worker left. Runs every minute by itself once started. */
  tick(): Promise<void>;
  /** Takes no more, lets posts finish that are under way, and gives the rest back: within `drainMs`. */
  stop(): Promise<void>;
}

/** A worker that ticks every minute. The tick is only an alarm clock: what is due is computed from the time. */
export async function startWorker(parts: RunningParts): Promise<Worker> {
  const worker = await openWorker(parts);
  let correcting: Promise<void> | undefined;
  const correct = () => {
    // Beside the ticks: a platform that is slow to take a correction holds up no digest.
    correcting ??= parts
      .correct()
      .catch((error) => parts.onProblem('Corrections could not be made; the next look makes up for it', error))
      .finally(() => {
        correcting = undefined;
      });
  };
  const task = cron.schedule('* * * * *', () => tick(), { noOverlap: true, suppressMissedWarning: true });
  const tick = () =>
    worker
      .tick()
      .then(() => snapshotWhenDue(parts))
      .then(correct)
      .catch((error) => parts.onProblem('A tick failed; the next one makes up for it', error));
  await tick();
  return {
    tick,
    async stop() {
      await task.stop();
      await worker.stop();
      await Promise.race([correcting, sleep(usual.drainMs, undefined, { ref: false })]);
    },
  };
}

/** The embedded database does not flush to the disk: this much is lost at most by a power cut that damages it. */
const snapshotEveryMs = 6 * 3_600_000;

async function snapshotWhenDue({ engine, now }: WorkerParts): Promise<void> {
  if (!engine.snapshot) return;
  const newest = await engine.newestSnapshot?.();
  if (!newest || now().getTime() - newest.getTime() >= snapshotEveryMs) await engine.snapshot(now());
}

/** A worker that ticks when it is told to. */
export async function openWorker({ engine, newsroom, posters, now, onProblem, settings }: WorkerParts): Promise<Worker> {
  const { leaseSeconds, abandonedSeconds, pollMs, postTimeoutMs, retryMs, drainMs } = { ...usual, ...settings };
  const worker = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const queue = await openQueue(engine, (error) => onProblem('The queue reports', error));
  const attempt = sender({
    db: engine.db,
    queue,
    newsroom,
    worker,
    leaseSeconds,
    postTimeoutMs,
    retryMs,
    onProblem,
    chance: Math.random,
    posters: new Map(posters.map((poster) => [poster.platform, { poster, pacer: pacer(poster.pace) }])),
  });
  // Where no other process can be, whatever is taken was taken by one that is no more.
  if (!engine.shared) await deliveriesIn(engine.db).handBack();
  const stopping = new AbortController();
  const held = new Set<string>();
  let wake = new AbortController();

  const renewal = setInterval(
    () => {
      deliveriesIn(engine.db)
        .renew(worker, leaseSeconds)
        .catch((error) => onProblem('Leases could not be renewed', error));
    },
    (leaseSeconds * 1000) / 3,
  );

  async function deliver(platform: Platform): Promise<void> {
    const running = new Set<Promise<void>>();
    while (!stopping.signal.aborted) {
      const free = windowSize - running.size;
      const jobs = free > 0 ? await take(queue, platform, Math.min(free, 100), onProblem) : [];
      for (const job of jobs) {
        held.add(job.data.key);
        const run = attempt(job, stopping.signal)
          .catch((error) => onProblem(`Delivery ${job.data.key} was interrupted`, error))
          .finally(() => {
            running.delete(run);
            held.delete(job.data.key);
          });
        running.add(run);
      }
      if (jobs.length === 0) await Promise.race([sleep(pollMs, undefined, { signal: wake.signal }).catch(() => {}), ...running]);
    }
    await Promise.race([Promise.allSettled(running), sleep(drainMs, undefined, { ref: false })]);
  }

  const loops = posters.map(({ platform }) => deliver(platform));
  let ticks = 0;

  return {
    async tick() {
      await planDue(engine.db, queue, now());
      const quiet = ticks++ === 0 && !engine.shared ? 0 : abandonedSeconds;
      const left = (await deliveriesIn(engine.db).abandoned(quiet, 500)).filter(({ key }) => !held.has(key));
      for (const { key, place } of left) {
        await queue.renew({ key, place });
        // One by one: a statement over many rows could lock them in another order than the worker that renews its leases.
        await deliveriesIn(engine.db).touch(key);
      }
      const sleeping = wake;
      wake = new AbortController();
      sleeping.abort();
    },
    async stop() {
      stopping.abort(new Error('the worker stops'));
      wake.abort();
      await Promise.all(loops);
      clearInterval(renewal);
      await deliveriesIn(engine.db).handBack(worker);
      await queue.stop();
    },
  };
}

async function take(queue: DeliveryQueue, platform: Platform, most: number, onProblem: OutcomeParts['onProblem']) {
  try {
    return await queue.take(platform, most);
  } catch (error) {
    onProblem('The queue could not be read; trying again', error);
    return [];
  }
}
