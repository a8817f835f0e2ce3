import { and, eq, inArray } from 'drizzle-orm';
import type { Reading } from '../core/model.ts';
import type { ReadingStore } from '../desk/shelf.ts';
import type { Database } from './engine/engine.ts';
import { readings } from './schema.ts';

/** What articles say, by article and version of the reading code: read once, never again. In portions, so that nothing blocks long. */
export const readingsIn = (db: Database): ReadingStore => ({
  async load(ids, version) {
    const found = new Map<string, Reading>();
    for (let start = 0; start < ids.length; start += 200) {
      const rows = await db
        .select()
        .from(readings)
        .where(and(eq(readings.version, version), inArray(readings.article, ids.slice(start, start + 200))));
      for (const row of rows) found.set(row.article, row.reading);
    }
    return found;
  },

  async save(given, version) {
    for (let start = 0; start < given.length; start += 50) {
      const rows = given.slice(start, start + 50).map((reading) => ({ article: reading.article, version, reading }));
      await db.insert(readings).values(rows).onConflictDoNothing();
    }
  },
});
