import { sql } from 'drizzle-orm';
import { fromDrizzle, type Job, PgBoss } from 'pg-boss';
import type { Destination, Platform } from '../message/place.ts';
import type { Database, Engine } from '../storage/engine/engine.ts';

/** What a job holds: which delivery, and where to, so that its turn can be awaited before the row is read. */
export interface DeliveryJob {
  readonly key: string;
  readonly place: Destination;
}

/** The queues of due deliveries, one a platform, so that a slow platform holds up no other. A job is there once for a delivery. */
export interface DeliveryQueue {
  /** Adds jobs in a transaction; `afterMs` delays them. One for a delivery that has a job already adds nothing. */
  add(tx: Database, jobs: readonly DeliveryJob[], afterMs?: number): Promise<void>;
  take(platform: Platform, most: number): Promise<Job<DeliveryJob>[]>;
  /** Removes a job that is done, in the transaction that ends its delivery's attempt where there is one. */
  done(job: Job<DeliveryJob>, tx?: Database): Promise<void>;
  /** Sees to it that a delivery which nobody works on has a job that can be taken. */
  renew(job: DeliveryJob): Promise<void>;
  stop(): Promise<void>;
}

const platforms: readonly Platform[] = ['slack', 'discord', 'terminal'];
const queueOf = (platform: Platform) => `deliver-${platform}`;

/**
 * Starts pg-boss on an engine, one process at a time, for it installs its schema. Its LISTEN/NOTIFY stays off: a connection of PGlite can't
 * wait. A job is looked for in each queue once, for that fills pg-boss's cache of queues (`getQueue` does not): a first `insert` to a queue
 * that is not in it asks for it outside the transaction, and on PGlite that waits for ever.
 */
export async function openQueue(engine: Engine, onError: (error: Error) => void): Promise<DeliveryQueue> {
  const boss = new PgBoss({
    db: engine.queue,
    backend: engine.kind,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    maintenanceIntervalSeconds: 3600,
  });
  boss.on('error', onError);
  await engine.alone(async () => {
    await boss.start();
    for (const name of platforms.map(queueOf)) {
      if (!(await boss.getQueue(name)))
        await boss.createQueue(name, { policy: 'exclusive', retryLimit: 3, expireInSeconds: 900, deleteAfterSeconds: 3600 });
      await boss.findJobs(name, { key: 'none' });
    }
  });

  async function add(tx: Database, jobs: readonly DeliveryJob[], afterMs?: number): Promise<void> {
    const db = fromDrizzle(tx, sql);
    for (const platform of platforms) {
      const own = jobs.filter((job) => job.place.platform === platform);
      if (own.length === 0) continue;
      const rows = own.map(({ key, place }) => ({
        data: { key, place },
        singletonKey: key,
        ...(afterMs && { startAfter: new Date(Date.now() + afterMs) }),
      }));
      await boss.insert(queueOf(platform), rows, { db, returnId: false });
    }
  }

  return {
    add,
    take: (platform, most) => boss.fetch<DeliveryJob>(queueOf(platform), { batchSize: most, orderByCreatedOn: true }),
    async done(job, tx) {
      await boss.deleteJob(queueOf(job.data.place.platform), job.id, tx && { db: fromDrizzle(tx, sql) });
    },
    async renew(job) {
      const name = queueOf(job.place.platform);
      const jobs = await boss.findJobs(name, { key: job.key });
      if (jobs.some(({ state }) => state === 'created' || state === 'retry')) return;
      const held = jobs.filter(({ state }) => state === 'active').map(({ id }) => id);
      if (held.length > 0) await boss.deleteJob(name, held);
      await add(engine.db, [job]);
    },
    stop: () => boss.stop({ close: false, graceful: false }),
  };
}
