import { createHash } from 'node:crypto';
import { and, asc, count, eq, gte, inArray, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import type { Corrected } from '../core/briefing/correct.ts';
import type { Told } from '../core/briefing/imprint.ts';
import type { Article, Correction, News } from '../core/model.ts';
import type { Database } from './engine/engine.ts';
import { articles, type CorrectionState, corrections, deliveries } from './schema.ts';

/** A correction that a worker has taken. `wasSaying`: an earlier one was interrupted while it said it. */
export interface TakenCorrection {
  readonly key: string;
  readonly delivery: string;
  readonly lines: readonly Correction[];
  readonly told: readonly Told[];
  readonly attempts: number;
  readonly wasSaying: boolean;
}

const open = inArray(corrections.state, ['planned', 'saying']);
const due = or(isNull(corrections.notBefore), lte(corrections.notBefore, sql`now()`));
const later = (ms: number) => sql`now() + make_interval(secs => ${ms / 1000})`;
/** Origins looked up in one statement. */
const portion = 1000;

/** Corrections of what was posted. Each transition does nothing when the row is not in the state that it begins from. */
export const correctionsIn = (db: Database) => ({
  /** Topics of which something was posted for slots since a moment. */
  async topics(since: Date): Promise<string[]> {
    const rows = await db
      .selectDistinct({ topic: deliveries.topic })
      .from(deliveries)
      .where(and(eq(deliveries.state, 'sent'), gte(deliveries.slot, since)));
    return rows.map(({ topic }) => topic);
  },

  /** Keys of what was posted since a moment and cites a text that its source has replaced. */
  async outdated(topic: string, current: readonly Pick<Article, 'id' | 'origin'>[], since: Date): Promise<string[]> {
    const replaced: string[] = [];
    for (let start = 0; start < current.length; start += portion) {
      const some = current.slice(start, start + portion);
      const rows = await db
        .select({ id: articles.id })
        .from(articles)
        .where(
          and(
            eq(articles.topic, topic),
            inArray(
              articles.origin,
              some.map(({ origin }) => origin),
            ),
            notInArray(
              articles.id,
              some.map(({ id }) => id),
            ),
          ),
        );
      replaced.push(...rows.map(({ id }) => id));
    }
    if (replaced.length === 0) return [];
    const cites = sql`exists (select 1 from jsonb_array_elements(${deliveries.news} -> 'sources') source
      where source ->> 'article' in ${replaced})`;
    const rows = await db
      .select({ key: deliveries.key })
      .from(deliveries)
      .where(and(eq(deliveries.topic, topic), eq(deliveries.state, 'sent'), gte(deliveries.slot, since), cites))
      .orderBy(asc(deliveries.slot), asc(deliveries.key));
    return rows.map(({ key }) => key);
  },

  /** Puts what was posted right, once for what it said before. @returns whether it still said that */
  plan: (delivery: string, before: News, { news, corrections: lines, told }: Corrected): Promise<boolean> =>
    db.transaction(async (tx) => {
      const put = await tx
        .update(deliveries)
        .set({ news })
        .where(
          and(
            eq(deliveries.key, delivery),
            eq(deliveries.state, 'sent'),
            sql`${deliveries.news} = ${JSON.stringify(before)}::jsonb`,
          ),
        )
        .returning({ key: deliveries.key });
      if (put.length === 0) return false;
      const [earlier] = await tx.select({ count: count() }).from(corrections).where(eq(corrections.delivery, delivery));
      await tx
        .insert(corrections)
        .values({ key: correctionKey(delivery, earlier!.count), delivery, state: 'planned', lines, told });
      return true;
    }),

  /** Those that can be taken, oldest first. */
  async due(limit: number): Promise<{ readonly key: string; readonly delivery: string }[]> {
    return db
      .select({ key: corrections.key, delivery: corrections.delivery })
      .from(corrections)
      .where(and(open, due))
      .orderBy(asc(corrections.planned), asc(corrections.key))
      .limit(limit);
  },

  /** Takes one for so long; undefined when another worker has it, it waits, or it is over. */
  async claim(key: string, leaseMs: number): Promise<TakenCorrection | undefined> {
    const [row] = await db
      .update(corrections)
      .set({ attempts: sql`${corrections.attempts} + 1`, notBefore: later(leaseMs) })
      .where(and(eq(corrections.key, key), open, due))
      .returning();
    return row && { ...row, wasSaying: row.state === 'saying' };
  },

  /** planned → saying. */
  begin: (key: string): Promise<boolean> => move(db, key, 'planned', { state: 'saying' }),

  /** saying → sent. */
  sent: (key: string): Promise<boolean> => move(db, key, 'saying', { state: 'sent', because: null }),

  /** Back to planned, for an attempt after `waitMs`: the platform did not take it. */
  async postpone(key: string, waitMs: number, because: string): Promise<void> {
    await db
      .update(corrections)
      .set({ state: 'planned', notBefore: later(waitMs), because })
      .where(and(eq(corrections.key, key), open));
  },

  async end(key: string, state: 'failed' | 'unknown', because: string): Promise<void> {
    await db
      .update(corrections)
      .set({ state, because })
      .where(and(eq(corrections.key, key), open));
  },
});

async function move(
  db: Database,
  key: string,
  from: CorrectionState,
  set: { state: CorrectionState; because?: null },
): Promise<boolean> {
  const moved = await db
    .update(corrections)
    .set(set)
    .where(and(eq(corrections.key, key), eq(corrections.state, from)))
    .returning({ key: corrections.key });
  return moved.length > 0;
}

/** Names a correction for ever, as a delivery's key does: 24 of `[a-z0-9]`. */
function correctionKey(delivery: string, earlier: number): string {
  return createHash('sha256').update(`${delivery} correction ${earlier}`).digest('hex').slice(0, 24);
}
