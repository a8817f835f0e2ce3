import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file that may be read, or something in the folder that can't be, with the reason. `path` is relative to the folder. */
export type Found = FoundFile | { readonly path: string; readonly because: string };

export interface FoundFile {
  readonly path: string;
  readonly bytes: number;
  /** Differs when the file may have been changed. */
  readonly stamp: string;
}

const extensions = new Set(['.md', '.markdown', '.txt']);

/**
 * The text files of a folder and its subfolders, by name. Hidden files are passed over; links are followed, each folder
 * once. Throws the error of the file system when the folder itself can't be listed.
 */
export async function filesIn(folder: string): Promise<Found[]> {
  const seen = new Set<string>();
  return list(folder, '', seen);
}

async function list(folder: string, within: string, seen: Set<string>): Promise<Found[]> {
  const here = join(folder, within);
  const real = await realpath(here);
  if (seen.has(real)) return [{ path: within, because: 'it is a link to a folder that was read already' }];
  seen.add(real);
  const names = (await readdir(here)).filter((name) => !name.startsWith('.')).sort();
  const entries = await Promise.all(names.map((name) => look(folder, join(within, name))));
  const found: Found[][] = [];
  // One folder after the other, so that of two ways to one folder the first by name is taken.
  for (const entry of entries) found.push('folder' in entry ? await inside(folder, entry.folder, seen) : [entry]);
  return found.flat();
}

async function inside(folder: string, path: string, seen: Set<string>): Promise<Found[]> {
  try {
    return await list(folder, path, seen);
  } catch (error) {
    return [{ path, because: whyUnread(error) }];
  }
}

async function look(folder: string, path: string): Promise<Found | { readonly folder: string }> {
  try {
    const entry = await stat(join(folder, path));
    if (entry.isDirectory()) return { folder: path };
    if (!entry.isFile()) return { path, because: 'it is not a file but a device, a pipe or a socket' };
    if (!extensions.has(extname(path).toLowerCase())) return { path, because: `it is not one of ${[...extensions].join(', ')}` };
    return { path, bytes: entry.size, stamp: `${entry.ino} ${entry.size} ${entry.mtimeMs} ${entry.ctimeMs}` };
  } catch (error) {
    return { path, because: whyUnread(error) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ENOENT: 'there is no such file or folder, or it is a link that leads nowhere',
  ENOTDIR: 'it is not a folder',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open at once',
  EIO: 'the disk could not read it',
};

/** The reason of a file-system error in words. */
export function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `it could not be read (${code || String(error)})`;
}
