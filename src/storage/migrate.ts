import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import type { Engine } from './engine/engine.ts';
import { StorageError } from './error.ts';
import type * as schema from './schema.ts';

const migrationsFolder = join(import.meta.dirname, 'migrations');

/**
 * Brings a database to the schema of this code. The caller sees to it that no other process does the same at once.
 * @throws {StorageError} `newerSchema` when a newer Rapporteur has been there
 */
export async function migrateSchema({ db, name }: Pick<Engine, 'db' | 'name'>): Promise<void> {
  const known = await db.execute<{ there: boolean }>(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (known.rows[0]?.there) {
    const last = await db.execute<{ at: string | null }>(sql`select max(created_at) as at from drizzle.__drizzle_migrations`);
    const newest = Math.max(...readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis));
    if (Number(last.rows[0]?.at ?? 0) > newest)
      throw new StorageError(
        'newerSchema',
        `The database at ${name} was written by a newer version of Rapporteur.`,
        'Update Rapporteur, or restore a backup from before that version.',
      );
  }
  // Drizzle's migrators are one and the same for every driver; only their types name one.
  await migrate(db as unknown as NodePgDatabase<typeof schema>, { migrationsFolder });
}
