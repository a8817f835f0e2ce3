import { sql } from 'drizzle-orm';
import type { InboundIds } from '../memory.ts';
import type { Database } from './engine/engine.ts';
import { inboundIds } from './schema.ts';

/** Forgets ids that are older than a day on each so many new ones. */
const forgetEvery = 500;

/** Which events were taken in: the first insert of an id wins, in whichever process. */
export function inboundIdsIn(db: Database): InboundIds {
  let taken = 0;
  return {
    async first(platform, id) {
      if (++taken % forgetEvery === 0) await db.delete(inboundIds).where(sql`${inboundIds.seen} < now() - interval '1 day'`);
      const inserted = await db
        .insert(inboundIds)
        .values({ platform, id })
        .onConflictDoNothing()
        .returning({ id: inboundIds.id });
      return inserted.length > 0;
    },
  };
}
