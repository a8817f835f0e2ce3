import { createHash } from 'node:crypto';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Heard } from '../core/briefing/heard.ts';
import type { Told } from '../core/briefing/imprint.ts';
import type { CalendarDate } from '../core/model.ts';
import type { Database } from './engine/engine.ts';
import { heard, statements } from './schema.ts';

/** What places have been told: one row a telling, its statements shared among all places that heard the same. */
export const heardIn = (db: Database) => ({
  /** Undefined for a place that was never told anything of the topic. */
  async of(topic: string, destination: string): Promise<Heard | undefined> {
    const tellings = await db
      .select()
      .from(heard)
      .where(and(eq(heard.destination, destination), eq(heard.topic, topic)))
      .orderBy(asc(heard.id));
    if (tellings.length === 0) return undefined;
    const ids = [...new Set(tellings.flatMap((telling) => telling.statements))];
    const told = ids.length === 0 ? [] : await db.select().from(statements).where(inArray(statements.id, ids));
    const until = tellings
      .map((telling) => telling.until ?? '')
      .sort()
      .at(-1);
    return { told: told.map((row) => row.told), ...(until && { until }) };
  },

  /** Adds a telling. */
  async hear(topic: string, destination: string, told: readonly Told[], until?: CalendarDate): Promise<void> {
    const rows = told.map((one) => ({ id: statementId(one), told: one }));
    for (let start = 0; start < rows.length; start += 200)
      await db
        .insert(statements)
        .values(rows.slice(start, start + 200))
        .onConflictDoNothing();
    const ids = [...new Set(rows.map((row) => row.id))];
    await db.insert(heard).values({ topic, destination, statements: ids, until: until ?? null });
  },
});

function statementId(told: Told): string {
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, 12);
}
