import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { getTableName } from 'drizzle-orm/table';
import * as z from 'zod';
import type { Database } from './engine/engine.ts';
import { StorageError } from './error.ts';
import * as schema from './schema.ts';

/** All tables, those that others refer to first. */
export const tables: readonly string[] = [
  schema.destinations,
  schema.articles,
  schema.readings,
  schema.digests,
  schema.subscriptions,
  schema.deliveries,
  schema.corrections,
  schema.statements,
  schema.heard,
  schema.feeds,
  schema.items,
  schema.itemRevisions,
  schema.installations,
  schema.inboundIds,
].map((table) => getTableName(table));

/** Rows read or written in one statement: on PGlite a statement blocks the process. */
const portion = 200;

export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** MD5 over the sorted MD5s of all rows. */
  readonly checksum: string;
}

const lineShape = z.object({ table: z.enum(tables), row: z.record(z.string(), z.unknown()) });

/** Writes everything that is kept as JSON Lines: `{"table": …, "row": {…}}`. Tokens of workspaces stay encrypted. */
export async function exportTo(db: Database, output: Writable): Promise<number> {
  let written = 0;
  for await (const { table, rows } of everything(db)) {
    for (const row of rows) {
      if (!output.write(`${JSON.stringify({ table, row })}\n`)) await once(output, 'drain');
      written++;
    }
  }
  return written;
}

/**
 * Adds what an export holds; what is there already stays as it is.
 * @returns how many rows were added
 * @throws {StorageError} `mismatch` for a line that no export has, or a row that its table can't hold; what came before it is added
 */
export async function importFrom(db: Database, input: Readable): Promise<number> {
  let added = 0;
  let number = 0;
  let waiting: Waiting = { table: '', rows: [], from: 0 };
  const flush = async () => {
    try {
      added += await insert(db, waiting.table, waiting.rows);
    } catch (error) {
      throw isDataError(error) ? unfit(waiting, error) : error;
    }
    waiting = { table: '', rows: [], from: number };
  };
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!text.trim()) continue;
    const { table, row } = lineOf(text, number);
    if (table !== waiting.table || waiting.rows.length === portion) await flush();
    waiting = { ...waiting, table, rows: [...waiting.rows, row] };
  }
  await flush();
  await continueNumbers(db);
  return added;
}

/** Rows of one table that are still to be added. */
interface Waiting {
  readonly table: string;
  readonly rows: readonly Record<string, unknown>[];
  /** The line of the first. */
  readonly from: number;
}

/** Whether a database refuses a row for what stands in it: the classes 22 and 23 of SQLSTATE. */
function isDataError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && /^2[23]/.test(String(cause.code))) return true;
  return false;
}

function unfit({ table, from, rows }: Waiting, cause: unknown): StorageError {
  return new StorageError(
    'mismatch',
    `Of the rows of ${table} from line ${from} on (${rows.length} looked at together) one can't be held by it.`,
    'Import a file as “rapporteur data export” wrote it. What stands before that line is added.',
    cause,
  );
}

/** Copies every row into an empty database and compares both. @throws {StorageError} `mismatch` */
export async function copyAll(from: Database, to: Database): Promise<readonly TableSum[]> {
  const there = (await sums(to)).filter(({ rows }) => rows > 0);
  if (there.length > 0)
    throw new StorageError(
      'mismatch',
      `The database to move to is not empty: ${there.map(({ table, rows }) => `${rows} in ${table}`).join(', ')}.`,
      'Name an empty database.',
    );
  for await (const { table, rows } of everything(from)) await insert(to, table, rows);
  await continueNumbers(to);
  const [before, after] = [await sums(from), await sums(to)];
  const other = before.filter(
    ({ table, rows, checksum }) => !after.some((sum) => sum.table === table && sum.rows === rows && sum.checksum === checksum),
  );
  if (other.length > 0)
    throw new StorageError(
      'mismatch',
      `After the move these tables differ: ${other.map(({ table }) => table).join(', ')}.`,
      'Nothing was taken away from the old database. Stop everything that writes to either, empty the new one, and move again.',
    );
  return after;
}

/** How much there is in each table, and a checksum of it that is the same for the same rows on either engine. */
export function sums(db: Database): Promise<TableSum[]> {
  return inUtc(db, async (tx) => {
    const found: TableSum[] = [];
    for (const table of tables) {
      const { rows } = await tx.execute<{ rows: number; checksum: string }>(
        sql`select count(*)::int as rows, coalesce(md5(string_agg(sum, '' order by sum)), '') as checksum
            from (select md5(to_jsonb(t)::text) as sum from ${sql.identifier(table)} t) as each`,
      );
      found.push({ table, ...rows[0]! });
    }
    return found;
  });
}

async function* everything(db: Database): AsyncGenerator<{ table: string; rows: Record<string, unknown>[] }> {
  for (const table of tables) {
    for (let start = 0; ; start += portion) {
      const rows = await inUtc(db, async (tx) => {
        const page = await tx.execute<{ row: Record<string, unknown> }>(
          sql`select to_jsonb(t) as row from ${sql.identifier(table)} t order by 1 limit ${portion} offset ${start}`,
        );
        return page.rows.map(({ row }) => row);
      });
      if (rows.length > 0) yield { table, rows };
      if (rows.length < portion) break;
    }
  }
}

async function insert(db: Database, table: string, rows: readonly Record<string, unknown>[]): Promise<number> {
  if (rows.length === 0) return 0;
  const name = sql.identifier(table);
  const added = await db.execute(
    sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)
        on conflict do nothing returning 1`,
  );
  return added.rows.length;
}

/** Rows that came with their numbers leave the counter behind. */
async function continueNumbers(db: Database): Promise<void> {
  await db.execute(sql`select setval(pg_get_serial_sequence('heard', 'id'), (select coalesce(max(id), 1) from heard))`);
}

/** A timestamp as JSON has the offset of the session's zone: the same for both engines in UTC. */
function inUtc<Result>(db: Database, work: (tx: Database) => Promise<Result>): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local timezone = 'UTC'`);
    return work(tx);
  });
}

function lineOf(text: string, number: number): z.infer<typeof lineShape> {
  try {
    return lineShape.parse(JSON.parse(text));
  } catch (error) {
    throw new StorageError(
      'mismatch',
      `Line ${number} is none of an export.`,
      'Import a file that “rapporteur data export” wrote.',
      error,
    );
  }
}
