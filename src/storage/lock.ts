import { randomBytes } from 'node:crypto';
import { link, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { diskError, StorageError } from './error.ts';

/** Who holds a directory. `started` tells a process from a later one with the same pid. */
const holderShape = z.object({ pid: z.int(), started: z.string() });
type Holder = z.infer<typeof holderShape>;

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a directory for this process alone. The lock is a file beside the directory, so that it survives its replacement by a
 * snapshot, and it is made by `link`, which is atomic. A lock is never taken from a live process.
 * @throws {StorageError} `inUse` with the pid that holds it
 */
export async function lockDirectory(directory: string): Promise<Lock> {
  const path = `${directory}.lock`;
  const own: Holder = { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    await writeFile(draft, JSON.stringify(own));
  } catch (error) {
    throw diskError(directory, error);
  }
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (await linked(draft, path)) return { release: () => release(path, own) };
      const holder = await holderOf(path);
      if (holder && (await isAlive(holder))) throw inUse(directory, holder.pid);
      await clear(path, holder);
    }
    throw inUse(directory, (await holderOf(path))?.pid);
  } finally {
    await unlink(draft).catch(() => {});
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away. If another process was quicker and the lock moved is a live one, it is put back. */
async function clear(path: string, dead: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = await holderOf(aside);
  if (moved && (moved.pid !== dead?.pid || moved.started !== dead.started)) await linked(aside, path);
  await unlink(aside).catch(() => {});
}

async function release(path: string, own: Holder): Promise<void> {
  const holder = await holderOf(path);
  if (holder?.pid === own.pid && holder.started === own.started) await unlink(path).catch(() => {});
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return holderShape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await startOf(pid);
  return now === undefined || started === '' || now === started;
}

/** When a process started, in clock ticks since boot, with the boot's id; undefined where the system has no /proc. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    // The second field, the command's name, may hold blanks and brackets; the 22nd field is the start.
    return `${boot.trim()}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

function inUse(directory: string, pid: number | undefined): StorageError {
  return new StorageError(
    'inUse',
    `${directory} is in use by another Rapporteur${pid ? `, process ${pid}` : ''}.`,
    `Stop ${pid ? `process ${pid}` : 'it'} first, or set DATABASE_URL to share a PostgreSQL server among processes.`,
  );
}
