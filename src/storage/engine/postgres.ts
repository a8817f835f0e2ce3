import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { StorageError } from '../error.ts';
import { migrateSchema } from '../migrate.ts';
import * as schema from '../schema.ts';
import type { Database, Engine } from './engine.ts';

export interface PostgresSettings {
  readonly url: string;
  /** Connections in the pool; pg-boss shares it. */
  readonly connections?: number;
  /** Waits between the attempts to reach the server, in milliseconds. */
  readonly patience?: readonly number[];
  /** Told before each further attempt. */
  readonly onRetry?: (waitMs: number, error: Error) => void;
}

/** 31 s in all: longer than a server takes to restart. */
const patienceOfAStart = [1000, 2000, 4000, 8000, 16000] as const;
/** Of the advisory lock under which the schema changes; any fixed number does. */
const migrationLock = 7274626;

/**
 * Opens a PostgreSQL database, migrated. A server that can't be reached is tried again with growing waits.
 * @throws {StorageError} `unreachable`, `newerSchema`
 */
export async function openPostgres(settings: PostgresSettings): Promise<Engine> {
  const { url, connections = 10, patience = patienceOfAStart, onRetry } = settings;
  const name = withoutPassword(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'rapporteur',
    connectionTimeoutMillis: 10_000,
  });
  // A connection that the server closes while idle is replaced on the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const engine: Engine = {
    kind: 'postgres',
    name,
    db: drizzle(pool, { schema }) as unknown as Database,
    queue: { executeSql: async (text, values) => ({ rows: rowsOf(await pool.query(text, values)) }) },
    shared: true,
    async alone(work) {
      const holder = await pool.connect();
      try {
        await holder.query('select pg_advisory_lock($1)', [migrationLock]);
        return await work();
      } finally {
        await holder.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
        holder.release();
      }
    },
    script: async (sql) => {
      await pool.query(sql);
    },
    close: () => pool.end(),
  };
  try {
    (await reach(pool, name, patience, onRetry)).release();
    await engine.alone(() => migrateSchema(engine));
    return engine;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function reach(
  pool: pg.Pool,
  name: string,
  patience: readonly number[],
  onRetry: PostgresSettings['onRetry'],
): Promise<pg.PoolClient> {
  for (const waitMs of [...patience, undefined]) {
    try {
      return await pool.connect();
    } catch (error) {
      if (waitMs === undefined || !isPassing(error)) throw unreachable(name, error as Error);
      onRetry?.(waitMs, error as Error);
      await sleep(waitMs);
    }
  }
  throw new TypeError('the last attempt returns or throws');
}

/** A wrong password or database name does not mend itself; class 28 is authorisation, 3D a missing database. */
function isPassing(error: unknown): boolean {
  return !/^(?:28|3D)/.test((error as { code?: string }).code ?? '');
}

function unreachable(name: string, cause: Error): StorageError {
  const why = cause instanceof AggregateError ? cause.errors.map((one: Error) => one.message).join('; ') : cause.message;
  return new StorageError(
    'unreachable',
    `The database at ${name} can't be reached: ${why}.`,
    'Check DATABASE_URL and that the server is up.',
    cause,
  );
}

/** Of a text with several statements, node-postgres gives an array of results; pg-boss wants their rows together. */
function rowsOf(result: pg.QueryResult | pg.QueryResult[]): unknown[] {
  return Array.isArray(result) ? result.flatMap((one) => one.rows ?? []) : result.rows;
}

function withoutPassword(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
