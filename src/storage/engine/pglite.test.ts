import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase, emptyDatabaseIn } from '../../../test/empty-database.ts';
import { openQueue } from '../../delivery/queue.ts';
import { articlesIn } from '../articles.ts';
import * as schema from '../schema.ts';
import type { Database } from './engine.ts';
import { openPglite, restorePglite } from './pglite.ts';

let folder: string;
let directory: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-pglite-'));
  directory = join(folder, 'db');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const article = (id: string) => ({ id, text: 'A text.', origin: 'a.md' });

describe('the directory of the embedded database', () => {
  it('is opened by one process at a time; the second is told which has it', async () => {
    const first = await openPglite({ directory });
    await expect(openPglite({ directory })).rejects.toMatchObject({
      code: 'inUse',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await first.close();
    await (await openPglite({ directory })).close();
  });

  it('is not taken from a live process, and is taken from a dead one', async () => {
    await emptyDatabaseIn(directory);
    const script = join(folder, 'holder.mjs');
    const module = new URL('../lock.ts', import.meta.url).href;
    await writeFile(
      script,
      `import { lockDirectory } from '${module}'; await lockDirectory(process.argv[2]); process.send('held'); setInterval(() => {}, 1000);`,
    );
    const holder = fork(script, [directory]);
    await once(holder, 'message');
    await expect(openPglite({ directory })).rejects.toMatchObject({
      code: 'inUse',
      message: expect.stringContaining(`process ${holder.pid}`),
    });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await openPglite({ directory })).close();
    expect((await readdir(folder)).filter((name) => name.includes('.lock'))).toEqual([]);
  });

  it('does not take a later process with the same pid for the holder', async () => {
    await emptyDatabaseIn(directory);
    await writeFile(`${directory}.lock`, JSON.stringify({ pid: process.pid, started: 'another boot/1' }));
    await (await openPglite({ directory })).close();
  });

  it('is restored from the newest snapshot that opens, when it is damaged', async () => {
    await emptyDatabaseIn(directory);
    const engine = await openPglite({ directory });
    await articlesIn(engine.db).keep('t', [article('one')]);
    await engine.snapshot!(new Date('2026-01-01T00:00Z'));
    await articlesIn(engine.db).keep('t', [article('two')]);
    const newest = await engine.snapshot!(new Date('2026-01-02T00:00Z'));
    await engine.close();
    await truncate(newest, 1000);
    await truncate(join(directory, 'global', 'pg_control'), 10);
    const restored: Date[] = [];
    const again = await openPglite({ directory, onRestore: (from) => restored.push(from) });
    expect(restored).toEqual([new Date('2026-01-01T00:00Z')]);
    expect(await articlesIn(again.db).find('one')).toBeDefined();
    expect(await articlesIn(again.db).find('two')).toBeUndefined();
    await again.close();
  });

  it('keeps the newest three snapshots', async () => {
    await emptyDatabaseIn(directory);
    const engine = await openPglite({ directory });
    for (const day of [1, 2, 3, 4]) await engine.snapshot!(new Date(Date.UTC(2026, 0, day)));
    expect(await readdir(`${directory}.snapshots`)).toHaveLength(3);
    expect(await engine.newestSnapshot!()).toEqual(new Date(Date.UTC(2026, 0, 4)));
    await engine.close();
  });

  it('that is damaged and has no snapshot says so', async () => {
    await emptyDatabaseIn(directory);
    await (await openPglite({ directory })).close();
    await truncate(join(directory, 'global', 'pg_control'), 10);
    await expect(openPglite({ directory })).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is replaced by a backup, and left alone when the backup is none', async () => {
    await emptyDatabaseIn(directory);
    const engine = await openPglite({ directory });
    await articlesIn(engine.db).keep('t', [article('one')]);
    const backup = await engine.snapshot!(new Date(), join(folder, 'backup.tar.gz'));
    await articlesIn(engine.db).keep('t', [article('two')]);
    await expect(restorePglite(directory, backup)).rejects.toMatchObject({ code: 'inUse' });
    await engine.close();
    await writeFile(join(folder, 'none.tar.gz'), 'none');
    await expect(restorePglite(directory, join(folder, 'none.tar.gz'))).rejects.toMatchObject({ code: 'damaged' });
    expect(await restorePglite(directory, backup)).toMatch(/db\.before-/);
    const again = await openPglite({ directory });
    expect(await articlesIn(again.db).find('two')).toBeUndefined();
    await again.close();
  });

  it('that can not be made says why', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openPglite({ directory: join(folder, 'file', 'db') })).rejects.toMatchObject({ code: 'notWritable' });
  });

  it('that a newer version has written is left alone', async () => {
    await emptyDatabaseIn(directory);
    const engine = await openPglite({ directory });
    await engine.db.execute("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)");
    await engine.close();
    await expect(openPglite({ directory })).rejects.toMatchObject({ code: 'newerSchema' });
  });
});

describe('one connection for everything', () => {
  it('lets the first job be sent inside a transaction', async () => {
    const engine = await emptyDatabase();
    const queue = await openQueue(engine, () => {});
    const place = { platform: 'slack', workspace: 'T', channel: 'C' } as const;
    await engine.db.transaction((tx) => queue.add(tx, [{ key: 'k', place }]));
    expect((await queue.take('slack', 5)).map((job) => job.data)).toEqual([{ key: 'k', place }]);
    await queue.stop();
    await engine.close();
  });

  it('is not kept waiting by a listener', async () => {
    const engine = await emptyDatabase();
    const queue = await openQueue(engine, () => {});
    expect((await engine.db.execute('select * from pg_listening_channels()')).rows).toEqual([]);
    await queue.stop();
    await engine.close();
  });

  it('gets large work in small statements', async () => {
    const sizes: number[] = [];
    const client = await PGlite.create();
    const db = drizzle(client, { schema, logger: { logQuery: (_, params) => sizes.push(params.length) } }) as unknown as Database;
    await client.exec(
      'create table articles (topic text, id text, text text, origin text, title text, outlet text, url text, published text, seen timestamptz default now())',
    );
    await articlesIn(db).keep(
      't',
      Array.from({ length: 1000 }, (_, index) => article(`a${index}`)),
    );
    expect(sizes).toHaveLength(10);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(900);
    await client.close();
  });
});
