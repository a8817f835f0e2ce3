import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, notExists, or, type SQL, sql } from 'drizzle-orm';
import { alias, type PgUpdateSetSource } from 'drizzle-orm/pg-core';
import type { Told } from '../core/briefing/imprint.ts';
import type { News } from '../core/model.ts';
import type { Destination } from '../message/place.ts';
import { placeOf } from './destinations.ts';
import type { Database } from './engine/engine.ts';
import { type DeliveryState, deliveries, destinations } from './schema.ts';

export interface Delivery {
  readonly key: string;
  readonly subscription: string;
  readonly topic: string;
  readonly destination: string;
  readonly place: Destination;
  readonly slot: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly news: News | null;
  readonly told: readonly Told[] | null;
  readonly digest: string | null;
  readonly message: string | null;
  readonly because: string | null;
  readonly changed: Date;
}

export type NewDelivery = Pick<Delivery, 'key' | 'subscription' | 'topic' | 'destination' | 'slot'>;

/** What is about to be posted. */
export interface Saying {
  readonly news: News;
  readonly told: readonly Told[];
  readonly digest?: string;
}

/** Leases are on the database's clock, which all workers share. */
const leaseEnd = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
const open: SQL = inArray(deliveries.state, ['planned', 'sending']);
const free = or(isNull(deliveries.leaseUntil), lte(deliveries.leaseUntil, sql`now()`));
const dueNow = or(isNull(deliveries.notBefore), lte(deliveries.notBefore, sql`now()`));
const changed = sql`now()`;

/** The outbox: each function is one transition, and does nothing when the row is not in the state that it begins from. */
export const deliveriesIn = (db: Database) => ({
  /** Plans a delivery once. @returns whether it is new */
  async plan(delivery: NewDelivery): Promise<boolean> {
    const added = await db
      .insert(deliveries)
      .values({ ...delivery, state: 'planned' })
      .onConflictDoNothing()
      .returning({ key: deliveries.key });
    return added.length > 0;
  },

  /**
   * Takes an open delivery for a worker: undefined when another has it, it is not due, it is final, or another of the same topic is
   * under way to the same place (what that one tells is not heard yet). One found in `sending` was left there by a crash.
   */
  claim: (key: string, worker: string, leaseSeconds: number): Promise<Delivery | undefined> =>
    db.transaction(async (tx) => {
      const [place] = await tx
        .select({ place: destinations })
        .from(destinations)
        .innerJoin(deliveries, eq(deliveries.destination, destinations.id))
        .where(eq(deliveries.key, key))
        .for('update', { of: destinations });
      if (!place) return undefined;
      const other = alias(deliveries, 'other');
      const elsewhere = tx
        .select({ key: other.key })
        .from(other)
        .where(
          and(
            eq(other.destination, deliveries.destination),
            eq(other.topic, deliveries.topic),
            ne(other.key, deliveries.key),
            inArray(other.state, ['planned', 'sending']),
            gt(other.leaseUntil, sql`now()`),
          ),
        );
      const [row] = await tx
        .update(deliveries)
        .set({ worker, leaseUntil: leaseEnd(leaseSeconds), attempts: sql`${deliveries.attempts} + 1`, changed })
        .where(and(eq(deliveries.key, key), open, free, dueNow, notExists(elsewhere)))
        .returning();
      return row && { ...row, place: placeOf(place.place) };
    }),

  /** planned → sending, with what will be posted. False when the lease was lost. */
  begin: (key: string, worker: string, { news, told, digest }: Saying): Promise<boolean> =>
    move(db, key, worker, ['planned'], { state: 'sending', news, told, digest: digest ?? null }),

  /** sending → sent. */
  sent: (key: string, worker: string, message: string): Promise<boolean> =>
    move(db, key, worker, ['sending'], { state: 'sent', message, because: null, worker: null, leaseUntil: null }),

  /** To a final state other than sent. */
  end: (key: string, worker: string, state: 'failed' | 'unknown' | 'skipped', because: string): Promise<boolean> =>
    move(db, key, worker, ['planned', 'sending'], { state, because, worker: null, leaseUntil: null }),

  /** Given back for a later attempt; `taken: 'perhaps'` keeps it in `sending`, so that the next attempt looks before it posts. */
  postpone: (key: string, worker: string, waitMs: number, taken: 'no' | 'perhaps', because: string): Promise<boolean> =>
    move(db, key, worker, ['planned', 'sending'], {
      ...(taken === 'no' && { state: 'planned' as const }),
      because,
      worker: null,
      leaseUntil: null,
      notBefore: sql`now() + make_interval(secs => ${waitMs / 1000})`,
    }),

  /** Keeps what a worker holds from being taken over. */
  async renew(worker: string, leaseSeconds: number): Promise<void> {
    await db
      .update(deliveries)
      .set({ leaseUntil: leaseEnd(leaseSeconds) })
      .where(and(eq(deliveries.worker, worker), open));
  },

  /** Gives back what a worker has taken; without a worker, what any has. */
  async handBack(worker?: string): Promise<void> {
    await db
      .update(deliveries)
      .set({ worker: null, leaseUntil: null })
      .where(and(worker === undefined ? isNotNull(deliveries.worker) : eq(deliveries.worker, worker), open));
  },

  /** Open, due, and in nobody's hands for a while: planned by one that crashed, or taken by one. */
  async abandoned(quietSeconds: number, limit: number): Promise<Delivery[]> {
    const idle = lt(deliveries.changed, sql`now() - make_interval(secs => ${quietSeconds})`);
    return select(db, and(open, free, dueNow, idle), limit);
  },

  /** Marks an abandoned one as looked after, so that the next look does not find it again. */
  async touch(key: string): Promise<void> {
    await db.update(deliveries).set({ changed }).where(eq(deliveries.key, key));
  },

  async find(key: string): Promise<Delivery | undefined> {
    const [row] = await select(db, eq(deliveries.key, key), 1);
    return row;
  },

  /** The newest of a subscription. */
  async last(subscription: string): Promise<Delivery | undefined> {
    const [row] = await select(db, eq(deliveries.subscription, subscription), 1);
    return row;
  },

  /** When a place was last posted to for a subscription. */
  async lastSent(subscription: string): Promise<Date | undefined> {
    const [row] = await select(db, and(eq(deliveries.subscription, subscription), eq(deliveries.state, 'sent')), 1);
    return row?.slot;
  },

  list: (states: readonly DeliveryState[], limit: number): Promise<Delivery[]> =>
    select(db, inArray(deliveries.state, [...states]), limit),

  /** failed or unknown → planned, on a person's word. @returns those that were */
  async revive(keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    const rows = await db
      .update(deliveries)
      .set({ state: 'planned', attempts: 0, notBefore: null, news: null, told: null, because: null, changed })
      .where(and(inArray(deliveries.key, [...keys]), inArray(deliveries.state, ['failed', 'unknown'])))
      .returning({ key: deliveries.key });
    return rows.map((row) => row.key);
  },

  async countByState(): Promise<Partial<Record<DeliveryState, number>>> {
    const rows = await db
      .select({ state: deliveries.state, count: sql<number>`count(*)::int` })
      .from(deliveries)
      .groupBy(deliveries.state)
      .orderBy(asc(deliveries.state));
    return Object.fromEntries(rows.map((row) => [row.state, row.count]));
  },
});

type Change = PgUpdateSetSource<typeof deliveries>;

async function move(db: Database, key: string, worker: string, from: DeliveryState[], set: Change): Promise<boolean> {
  const moved = await db
    .update(deliveries)
    .set({ ...set, changed })
    .where(and(eq(deliveries.key, key), eq(deliveries.worker, worker), inArray(deliveries.state, from)))
    .returning({ key: deliveries.key });
  return moved.length > 0;
}

async function select(db: Database, where: SQL | undefined, limit: number): Promise<Delivery[]> {
  const rows = await db
    .select()
    .from(deliveries)
    .innerJoin(destinations, eq(deliveries.destination, destinations.id))
    .where(where)
    .orderBy(desc(deliveries.slot), asc(deliveries.key))
    .limit(limit);
  return rows.map((row) => ({ ...row.deliveries, place: placeOf(row.destinations) }));
}
