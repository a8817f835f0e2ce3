import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../storage/engine/engine.ts';
import { deliveries } from '../storage/schema.ts';
import { type Subscription, subscriptionsIn } from '../storage/subscriptions.ts';
import type { DeliveryQueue } from './queue.ts';
import { slotBefore, slotsAfter } from './slots.ts';

/** Of the advisory lock under which slots are planned; any fixed number does. */
const planningLock = 7274627;
/** Subscriptions planned in one transaction. */
const portion = 200;

/** Names the delivery of a slot for ever: 24 of `[a-z0-9]`. */
function deliveryKey(subscription: string, slot: Date): string {
  return createHash('sha256').update(`${subscription} ${slot.toISOString()}`).digest('hex').slice(0, 24);
}

/**
 * Plans a delivery for the newest slot of every subscription that is due, and moves each on to its next slot; both in one
 * transaction, so that a slot is planned once by however many workers, and none is lost. Older slots that were missed are passed
 * over; a newest one that is past its grace is recorded as skipped.
 * @returns how many deliveries were planned
 */
export async function planDue(db: Database, queue: DeliveryQueue, now: Date): Promise<number> {
  for (let planned = 0; ; ) {
    const { found, added } = await db.transaction((tx) => planPortion(tx, queue, now));
    planned += added;
    if (found < portion) return planned;
  }
}

async function planPortion(tx: Database, queue: DeliveryQueue, now: Date): Promise<{ found: number; added: number }> {
  // One worker plans at a time: two that lock the same rows in different orders would wait for each other.
  await tx.execute(sql`select pg_advisory_xact_lock(${planningLock})`);
  const due = await subscriptionsIn(tx).due(now, portion);
  const moved = new Set(
    await subscriptionsIn(tx).advance(due.map((one) => ({ id: one.id, from: one.nextSlot, to: nextAfter(one, now) }))),
  );
  const own = due.filter((one) => moved.has(one.id));
  if (own.length === 0) return { found: due.length, added: 0 };
  const rows = own.map((one) => {
    const slot = slotBefore(one.schedule, now) ?? one.nextSlot;
    const lateMinutes = Math.floor((now.getTime() - slot.getTime()) / 60_000);
    const late = lateMinutes > one.schedule.graceMinutes;
    return {
      key: deliveryKey(one.id, slot),
      subscription: one.id,
      topic: one.topic,
      destination: one.destination,
      slot,
      state: late ? ('skipped' as const) : ('planned' as const),
      because: late
        ? `Nobody was there to post it: found ${inWords(lateMinutes)} late, and its grace is ${inWords(one.schedule.graceMinutes)}.`
        : null,
      changed: sql`now()`,
    };
  });
  const added = await tx
    .insert(deliveries)
    .values(rows)
    .onConflictDoNothing()
    .returning({ key: deliveries.key, state: deliveries.state });
  const fresh = new Set(added.filter((row) => row.state === 'planned').map((row) => row.key));
  const jobs = own.flatMap((one, index) => {
    const { key } = rows[index]!;
    return fresh.has(key) ? [{ key, place: one.place }] : [];
  });
  if (jobs.length > 0) await queue.add(tx, jobs);
  return { found: due.length, added: jobs.length };
}

function nextAfter({ schedule }: Subscription, now: Date): Date {
  const [next] = slotsAfter(schedule, now, 1);
  if (!next) throw new RangeError('a schedule has a next slot');
  return next;
}

function inWords(minutes: number): string {
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}
