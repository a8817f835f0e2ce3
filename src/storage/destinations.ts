import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Destination } from '../message/place.ts';
import type { Database } from './engine/engine.ts';
import { destinations } from './schema.ts';

/** The id under which a place is stored: the same for the same place in any database. */
export function destinationId(place: Destination): string {
  const parts = [place.platform, place.workspace, place.channel, place.thread ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

export const destinationsIn = (db: Database) => ({
  /** Stores a place, once, and gives its id. */
  async keep(place: Destination): Promise<string> {
    const id = destinationId(place);
    await db
      .insert(destinations)
      .values({ id, ...place, thread: place.thread ?? '' })
      .onConflictDoNothing();
    return id;
  },

  /** The stored places of a workspace, or of one of its channels. */
  async within(place: Pick<Destination, 'platform' | 'workspace'> & { channel?: string }): Promise<string[]> {
    const rows = await db
      .select({ id: destinations.id })
      .from(destinations)
      .where(
        and(
          eq(destinations.platform, place.platform),
          eq(destinations.workspace, place.workspace),
          place.channel === undefined ? undefined : eq(destinations.channel, place.channel),
        ),
      );
    return rows.map((row) => row.id);
  },
});

/** A place as it stands in its row. */
export function placeOf(row: typeof destinations.$inferSelect): Destination {
  const { platform, workspace, channel, thread } = row;
  return { platform, workspace, channel, ...(thread && { thread }) };
}
