import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { fromPglite } from 'pg-boss';
import { diskError, StorageError } from '../error.ts';
import { lockDirectory } from '../lock.ts';
import { migrateSchema } from '../migrate.ts';
import * as schema from '../schema.ts';
import { readSnapshot, snapshots, takenAt, takeSnapshot, writeSnapshot } from '../snapshots.ts';
import type { Database, Engine } from './engine.ts';

/**
 * PostgreSQL as WebAssembly stays with V8's first compiler. The second one takes more memory than everything else to compile it anew, and
 * the first is quick enough for more posts than the platforms take (`npm run bench -- chat`, `-- delivery`).
 */
for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag);

/** Small caches, for a small machine. */
const postgresqlconf = ['shared_buffers = 16MB', 'max_wal_size = 64MB'];

export interface PgliteSettings {
  readonly directory: string;
  /** Told when a damaged directory was replaced by a snapshot. */
  readonly onRestore?: (from: Date, aside: string) => void;
}

/**
 * Opens the embedded database in a directory of its own, migrated. PGlite neither locks nor flushes: the lock is ours, and a directory
 * that a power cut has damaged is put aside and replaced by the newest snapshot that opens.
 * @throws {StorageError} `inUse`, `noDisk`, `notWritable`, `newerSchema`, `damaged`
 */
export async function openPglite({ directory, onRestore }: PgliteSettings): Promise<Engine> {
  try {
    await mkdir(dirname(directory), { recursive: true });
    await mkdir(directory, { recursive: true });
  } catch (error) {
    throw diskError(directory, error);
  }
  const lock = await lockDirectory(directory);
  try {
    const client = await openOrRestore(directory, onRestore);
    return engineOf(client, directory, async () => {
      await client.close();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Puts a backup in the place of a database. What was there is kept beside it.
 * @returns where the old one is now, if there was one
 * @throws {StorageError} `inUse`, `damaged` when the backup does not open; then nothing has changed
 */
export async function restorePglite(directory: string, backup: string): Promise<string | undefined> {
  const content = await readSnapshot(backup).catch((cause) => {
    throw new StorageError('damaged', `${backup} can't be read.`, 'Name a file that “rapporteur data backup” wrote.', cause);
  });
  await mkdir(dirname(directory), { recursive: true });
  const lock = await lockDirectory(directory);
  const draft = `${directory}.restoring`;
  try {
    await rm(draft, { recursive: true, force: true });
    try {
      await (await openWhole(draft, content)).close();
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      if (error instanceof StorageError) throw error;
      throw new StorageError(
        'damaged',
        `${backup} holds no database that opens.`,
        'Take another backup. Nothing was changed.',
        error,
      );
    }
    const aside = `${directory}.before-${Date.now()}`;
    const before = await stat(directory).catch(() => undefined);
    if (before) await rename(directory, aside);
    await rename(draft, directory);
    return before && aside;
  } finally {
    await lock.release();
  }
}

/** An embedded database in memory: from a snapshot where one is given, else empty. */
export async function openInMemory(snapshot?: Blob): Promise<Engine> {
  const client = await PGlite.create({ postgresqlconf, ...(snapshot && { loadDataDir: snapshot }) });
  const engine = engineOf(client, 'memory', () => client.close());
  if (!snapshot) await migrateSchema(engine);
  return engine;
}

function engineOf(client: PGlite, directory: string, close: () => Promise<void>): Engine {
  return {
    kind: 'pglite',
    name: directory,
    db: drizzle(client, { schema }) as unknown as Database,
    queue: fromPglite(client),
    shared: false,
    alone: (work) => work(),
    script: async (sql) => {
      await client.exec(sql);
    },
    snapshot: async (at, path) => {
      if (path === undefined) return takeSnapshot(client, directory, at);
      await writeSnapshot(client, path);
      return path;
    },
    newestSnapshot: async () => (await snapshots(directory)).map(takenAt)[0],
    dump: () => client.dumpDataDir('none'),
    close,
  };
}

async function openOrRestore(directory: string, onRestore: PgliteSettings['onRestore']): Promise<PGlite> {
  try {
    return await openWhole(directory);
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const kept = await snapshots(directory);
    if (kept.length === 0) throw damaged(directory, error);
    const aside = `${directory}.damaged-${Date.now()}`;
    await rename(directory, aside);
    for (const path of kept) {
      try {
        const client = await openWhole(directory, await readSnapshot(path));
        onRestore?.(takenAt(path), aside);
        return client;
      } catch {
        await rm(directory, { recursive: true, force: true });
      }
    }
    await rename(aside, directory);
    throw damaged(directory, error);
  }
}

/** Opens and reads a row of every table, for a damaged directory may open and fail later. */
async function openWhole(directory: string, snapshot?: Blob): Promise<PGlite> {
  let client: PGlite | undefined;
  try {
    client = await PGlite.create({ dataDir: directory, postgresqlconf, ...(snapshot && { loadDataDir: snapshot }) });
    const engine = engineOf(client, directory, async () => {});
    await migrateSchema(engine);
    for (const table of [schema.articles, schema.subscriptions, schema.deliveries, schema.heard, schema.statements])
      await engine.db.select().from(table).limit(1);
    return client;
  } catch (error) {
    await client?.close().catch(() => {});
    await failIfFull(directory, error);
    throw error;
  }
}

async function failIfFull(directory: string, error: unknown): Promise<void> {
  const text = `${(error as NodeJS.ErrnoException).code} ${(error as Error).message}`;
  if (/ENOSPC|EDQUOT|EACCES|EROFS|No space left/i.test(text)) throw diskError(directory, error);
  await stat(directory).catch((cause) => {
    throw diskError(directory, cause);
  });
}

function damaged(directory: string, cause: unknown): StorageError {
  return new StorageError(
    'damaged',
    `The database in ${directory} can't be opened, and no snapshot of it can.`,
    'Restore a backup with “rapporteur data restore FILE”, or move the directory away to begin anew.',
    cause,
  );
}
