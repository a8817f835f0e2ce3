import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Engine } from '../src/storage/engine/engine.ts';
import { openInMemory } from '../src/storage/engine/pglite.ts';

const project = join(import.meta.dirname, '..');
const migrations = join(project, 'src/storage/migrations');
const cache = join(project, 'node_modules/.cache');

let snapshot: Promise<Blob> | undefined;

/** An embedded database in memory with all its tables. To begin one takes seconds, so it begins from a snapshot that is made once a schema. */
export async function emptyDatabase(): Promise<Engine> {
  snapshot ??= kept();
  return openInMemory(await snapshot);
}

/** The same in a directory, for the embedded database to be opened there. */
export async function emptyDatabaseIn(directory: string): Promise<void> {
  snapshot ??= kept();
  await mkdir(directory, { recursive: true });
  await (await PGlite.create({ dataDir: directory, loadDataDir: await snapshot })).close();
}

async function kept(): Promise<Blob> {
  const path = join(cache, `empty-database-${await schemaHash()}.tar`);
  try {
    return await openAsBlob(path);
  } catch {
    const engine = await openInMemory();
    const made = await engine.dump!();
    await engine.close();
    await mkdir(cache, { recursive: true });
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, Buffer.from(await made.arrayBuffer()));
    await rename(draft, path);
    return made;
  }
}

/** Another for other migrations, and for another PGlite. */
async function schemaHash(): Promise<string> {
  const files = (await readdir(migrations)).filter((file) => file.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(migrations, file))));
  const library = await readFile(join(project, 'node_modules/@electric-sql/pglite/package.json'));
  return createHash('sha256')
    .update(Buffer.concat([...texts, library]))
    .digest('hex')
    .slice(0, 12);
}
