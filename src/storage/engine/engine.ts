import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Db as QueueDatabase } from 'pg-boss';
import type * as schema from '../schema.ts';

/** What both drivers give for SQL that is not built by drizzle. */
interface Rows extends PgQueryResultHKT {
  readonly type: RowsOf<this['row']>;
}

interface RowsOf<Row> {
  readonly rows: Row[];
}

/** A database, or a transaction in one. */
export type Database = PgDatabase<Rows, typeof schema>;

/** The seam between PGlite and PostgreSQL: all that differs stands behind it. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  /** Where it is, without a password: for messages. */
  readonly name: string;
  readonly db: Database;
  /** What pg-boss runs its statements on. */
  readonly queue: QueueDatabase;
  /** Whether other processes may share it. */
  readonly shared: boolean;
  /** Runs work that changes the schema while no other process does so. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs SQL of several statements without parameters. */
  script(sql: string): Promise<void>;
  /** Writes a snapshot beside the data directory, or to a path; undefined where backups are the server's business. */
  snapshot?(at: Date, path?: string): Promise<string>;
  newestSnapshot?(): Promise<Date | undefined>;
  /** All of it as one file that PGlite can begin from. */
  dump?(): Promise<Blob>;
  close(): Promise<void>;
}
