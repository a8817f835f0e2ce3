import { eq } from 'drizzle-orm';
import type { Digest } from '../core/model.ts';
import { digestId } from '../desk/memory.ts';
import type { Database } from './engine/engine.ts';
import { digests } from './schema.ts';

/** What was said. */
export const digestsIn = (db: Database) => ({
  async keep(digest: Digest): Promise<string> {
    const id = digestId(digest);
    await db.insert(digests).values({ id, topic: digest.topic, digest }).onConflictDoNothing();
    return id;
  },

  async find(id: string): Promise<Digest | undefined> {
    const [row] = await db.select().from(digests).where(eq(digests.id, id));
    return row?.digest;
  },
});
