import { mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PGlite } from '@electric-sql/pglite';
import { diskError } from './error.ts';

const unzip = promisify(gunzip);

/** How many snapshots are kept. */
const keep = 3;

/** Where the snapshots of a data directory lie: beside it, so that its loss spares them. */
const snapshotsOf = (directory: string): string => `${directory}.snapshots`;

/**
 * Writes a snapshot of a database: to a temporary file, flushed to the disk, then renamed, so that a file with its name is whole.
 * @returns its path
 * @throws {StorageError} `noDisk`, `notWritable`
 */
export async function takeSnapshot(database: PGlite, directory: string, at: Date): Promise<string> {
  const path = join(snapshotsOf(directory), `${at.toISOString().replaceAll(':', '-')}.tar.gz`);
  await writeSnapshot(database, path);
  for (const old of (await snapshots(directory)).slice(keep)) await unlink(old);
  return path;
}

/** Writes a snapshot to a path of one's choice. */
export async function writeSnapshot(database: PGlite, path: string): Promise<void> {
  const draft = `${path}.draft`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const dump = Buffer.from(await (await database.dumpDataDir('gzip')).arrayBuffer());
    const file = await open(draft, 'w');
    try {
      await file.writeFile(dump);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await flushDirectory(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw diskError(dirname(path), error);
  }
}

/** The snapshots of a data directory, newest first. */
export async function snapshots(directory: string): Promise<string[]> {
  const folder = snapshotsOf(directory);
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.tar.gz'))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/** When a snapshot was taken, by its name. */
export function takenAt(path: string): Date {
  return new Date(basename(path, '.tar.gz').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}

/** Unpacked here, for a damaged file would fail inside PGlite where nobody can catch it. */
export async function readSnapshot(path: string): Promise<Blob> {
  return new Blob([await unzip(await readFile(path))], { type: 'application/x-tar' });
}

/** A rename is on the disk only when its directory is. */
async function flushDirectory(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
