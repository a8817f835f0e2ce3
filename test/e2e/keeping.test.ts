import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseIn } from '../../src/storage/open.ts';
import { emptyDatabaseIn } from '../empty-database.ts';
import { startPostgres, type TestServer } from '../postgres.ts';
import { rapporteur } from './shell.ts';

/** A process for each command, each with the embedded database to open: slow where the machine is busy. */
const patience = 240_000;
let folder: string;
let server: TestServer;
let data: { readonly env: { readonly RAPPORTEUR_DATA_DIR: string } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-kept-'));
  data = { env: { RAPPORTEUR_DATA_DIR: folder } };
  await emptyDatabaseIn(databaseIn(folder));
  server = await startPostgres();
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test('what is kept is backed up, restored, imported and exported', { timeout: patience }, async () => {
  const backup = join(folder, 'saved.tar.gz');
  expect(await rapporteur(['data', 'backup', backup], data)).toMatchObject({ code: 0, err: `Written to ${backup}.\n` });
  expect((await rapporteur(['data', 'restore', backup], data)).err).toMatch(/^Restored\. What was there before is in /);
  const row = { table: 'destinations', row: { id: 'd', platform: 'slack', workspace: 'T', channel: 'C', thread: '' } };
  expect((await rapporteur(['data', 'import'], { ...data, input: JSON.stringify(row) })).err).toBe('1 rows added.\n');
  expect(JSON.parse((await rapporteur(['data', 'export'], data)).out)).toEqual(row);
});

test('what is kept is shown, a delivery that failed is tried again, and all of it moves to a server', {
  timeout: patience,
}, async () => {
  const moment = '2026-01-22T07:00:00+00:00';
  const delivery = (key: string, state: string, because: string | null = null) => ({
    table: 'deliveries',
    row: {
      ...{ key, state, because, subscription: key, topic: 'ukraine-talks', destination: 'd', slot: moment },
      ...{ attempts: 1, planned: moment, changed: moment },
    },
  });
  const rows = [
    { table: 'destinations', row: { id: 'd', platform: 'slack', workspace: 'T', channel: 'C', thread: '' } },
    delivery('due', 'planned'),
    delivery('refused', 'failed', 'not_in_channel'),
    delivery('posted', 'sent'),
  ];
  const input = rows.map((row) => JSON.stringify(row)).join('\n');
  expect(await rapporteur(['data', 'import'], { ...data, input })).toMatchObject({ code: 0 });

  expect((await rapporteur(['data'], data)).out).toMatch(/deliveries +3 .*: 1 failed, 1\s+planned, 1\s+sent/s);
  const { where, tables, deliveries } = JSON.parse((await rapporteur(['data', '--json'], data)).out);
  expect(where).toBe(databaseIn(folder));
  expect(tables).toContainEqual({ table: 'destinations', rows: 1, bytes: expect.any(Number) });
  expect(deliveries).toHaveLength(3);

  expect((await rapporteur(['deliveries'], data)).out).toMatch(/^refused .* slack\/T\/C {2}after 1 attempt: not_in_channel\n$/);
  const retried = await rapporteur(['deliveries', 'retry'], data);
  expect(retried).toMatchObject({ code: 0, out: '1 will be tried again by the next worker that runs.\n' });
  expect((await rapporteur(['deliveries'], data)).out).toBe('None.\n');

  const url = await server.database();
  const moved = await rapporteur(['data', 'move', '--to', url], data);
  expect(moved).toMatchObject({ code: 0, err: expect.stringMatching(/deliveries +3 rows {2}\w{32}\n.*2 pending deliveries/s) });
  const there = { env: { ...data.env, DATABASE_URL: url } };
  const pending = await rapporteur(['deliveries', '--state', 'planned', '--json'], there);
  expect(
    pending.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).key)
      .sort(),
  ).toEqual(['due', 'refused']);
  expect(await jobsIn(url)).toEqual(['due', 'refused']);
  const again = await rapporteur(['data', 'move', '--to', url], data);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is not empty: 1 in destinations, 3 in deliveries') });
});

/** The deliveries that have a job for a worker to take, by their keys. */
async function jobsIn(url: string): Promise<string[]> {
  const client = new Client(url);
  await client.connect();
  const { rows } = await client.query<{ key: string }>(`select data->>'key' as key from pgboss.job order by 1`);
  await client.end();
  return rows.map(({ key }) => key);
}

test('what is none of ours is refused in a line', { timeout: patience }, async () => {
  await writeFile(join(folder, 'words.txt'), 'words');
  const none = await rapporteur(['data', 'restore', join(folder, 'words.txt')], data);
  expect(none).toMatchObject({ code: 1, err: expect.stringContaining("can't be read") });
  const wrong = await rapporteur(['data', 'import'], { ...data, input: 'words\n' });
  expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('Line 1 is none of an export') });
});

test('a delivery that nobody knows is not tried again, and that is said', { timeout: patience }, async () => {
  const { out, err } = await rapporteur(['deliveries', 'retry', 'nonesuch'], data);
  expect(out).toBe('0 will be tried again.\n');
  expect(err).toContain('nonesuch');
});
