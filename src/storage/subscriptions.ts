import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { Schedule } from '../delivery/schedule.ts';
import type { Destination } from '../message/place.ts';
import type { Owner } from '../subscriptions.ts';
import { destinationId, destinationsIn, placeOf } from './destinations.ts';
import type { Database } from './engine/engine.ts';
import { destinations, subscriptions } from './schema.ts';

/** A topic, a place and a schedule, as they are kept. */
export interface Subscription {
  readonly id: string;
  readonly topic: string;
  readonly destination: string;
  readonly place: Destination;
  readonly schedule: Schedule;
  readonly source: 'command' | 'file';
  readonly owner?: Owner;
  readonly state: 'active' | 'paused';
  readonly because?: string;
  readonly created: Date;
  readonly nextSlot: Date;
}

export type NewSubscription = Pick<Subscription, 'topic' | 'place' | 'schedule' | 'source' | 'owner' | 'created' | 'nextSlot'>;

/** The same for the same schedule of the same topic and place. */
export function subscriptionId({ topic, place, schedule }: Pick<Subscription, 'topic' | 'place' | 'schedule'>): string {
  return createHash('sha256')
    .update(JSON.stringify([topic, destinationId(place), schedule]))
    .digest('hex')
    .slice(0, 10);
}

export const subscriptionsIn = (db: Database) => ({
  /** Keeps a subscription, once. @returns whether it is new */
  async add(wanted: NewSubscription): Promise<boolean> {
    const destination = await destinationsIn(db).keep(wanted.place);
    const { topic, schedule, source, owner, created, nextSlot } = wanted;
    const added = await db
      .insert(subscriptions)
      .values({
        id: subscriptionId(wanted),
        topic,
        destination,
        schedule,
        source,
        created,
        nextSlot,
        ...(owner && { ownerPlatform: owner.platform, owner: owner.user }),
      })
      .onConflictDoNothing()
      .returning({ id: subscriptions.id });
    return added.length > 0;
  },

  async find(id: string): Promise<Subscription | undefined> {
    const [found] = await select(db, eq(subscriptions.id, id));
    return found;
  },

  at: (topic: string, place: Destination): Promise<Subscription[]> =>
    select(db, and(eq(subscriptions.topic, topic), eq(subscriptions.destination, destinationId(place)))),

  fromFiles: (): Promise<Subscription[]> => select(db, eq(subscriptions.source, 'file')),

  /** Active ones whose next slot has come, the longest overdue first. */
  due: (now: Date, limit: number): Promise<Subscription[]> =>
    select(db, and(eq(subscriptions.state, 'active'), lte(subscriptions.nextSlot, now)), limit),

  /** Moves active ones on to another slot. @returns the ids of those that no other process had moved before */
  async advance(moves: readonly { readonly id: string; readonly from: Date; readonly to: Date }[]): Promise<string[]> {
    if (moves.length === 0) return [];
    const rows = moves.map(
      ({ id, from, to }) => sql`(${id}::text, ${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz)`,
    );
    const moved = await db.execute<{ id: string }>(sql`
      update ${subscriptions} set next_slot = moves.later
      from (values ${sql.join(rows, sql`, `)}) as moves(id, sooner, later)
      where ${subscriptions.id} = moves.id and ${subscriptions.nextSlot} = moves.sooner and ${subscriptions.state} = 'active'
      returning ${subscriptions.id} as id`);
    return moved.rows.map((row) => row.id);
  },

  async pause(ids: readonly string[], because: string): Promise<void> {
    if (ids.length > 0)
      await db
        .update(subscriptions)
        .set({ state: 'paused', because })
        .where(inArray(subscriptions.id, [...ids]));
  },

  /** Slots before `nextSlot` are not made up for. */
  async resume(id: string, nextSlot: Date): Promise<void> {
    await db.update(subscriptions).set({ state: 'active', because: null, nextSlot }).where(eq(subscriptions.id, id));
  },

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await db.delete(subscriptions).where(inArray(subscriptions.id, [...ids]));
  },

  /** The ids of the places that a topic is subscribed to, paused ones too. */
  async destinationsOf(topic: string): Promise<string[]> {
    const rows = await db
      .selectDistinct({ destination: subscriptions.destination })
      .from(subscriptions)
      .where(eq(subscriptions.topic, topic));
    return rows.map(({ destination }) => destination);
  },

  /** The active ones of places. */
  async activeAt(places: readonly string[]): Promise<Subscription[]> {
    if (places.length === 0) return [];
    return select(db, and(eq(subscriptions.state, 'active'), inArray(subscriptions.destination, [...places])));
  },
});

function select(db: Database, where: SQL | undefined, limit = 10_000): Promise<Subscription[]> {
  return db
    .select()
    .from(subscriptions)
    .innerJoin(destinations, eq(subscriptions.destination, destinations.id))
    .where(where)
    .orderBy(asc(subscriptions.nextSlot), asc(subscriptions.created), asc(subscriptions.id))
    .limit(limit)
    .then((rows) => rows.map(subscriptionOf));
}

function subscriptionOf(row: {
  subscriptions: typeof subscriptions.$inferSelect;
  destinations: typeof destinations.$inferSelect;
}): Subscription {
  const { ownerPlatform, owner, because, ...rest } = row.subscriptions;
  return {
    ...rest,
    place: placeOf(row.destinations),
    ...(ownerPlatform && owner && { owner: { platform: ownerPlatform, user: owner } }),
    ...(because !== null && { because }),
  };
}
