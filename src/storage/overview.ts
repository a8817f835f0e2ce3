import { sql } from 'drizzle-orm';
import { tables } from './archive.ts';
import type { Database } from './engine/engine.ts';
import { type DeliveryState, deliveries } from './schema.ts';

export interface TableSize {
  readonly table: string;
  readonly rows: number;
  /** On disk, with indices. */
  readonly bytes: number;
}

/** How much is kept in each table, and how the deliveries are. */
export interface Overview {
  readonly tables: readonly TableSize[];
  readonly deliveries: readonly { readonly state: DeliveryState; readonly rows: number }[];
}

/** Counts what is kept. */
export async function overviewOf(db: Database): Promise<Overview> {
  const sizes: TableSize[] = [];
  for (const table of tables) {
    const { rows } = await db.execute<{ rows: number; bytes: number }>(
      sql`select count(*)::int as rows, pg_total_relation_size(${table}::regclass)::float8 as bytes from ${sql.identifier(table)}`,
    );
    sizes.push({ table, ...rows[0]! });
  }
  const states = await db
    .select({ state: deliveries.state, rows: sql<number>`count(*)::int` })
    .from(deliveries)
    .groupBy(deliveries.state)
    .orderBy(deliveries.state);
  return { tables: sizes, deliveries: states };
}
