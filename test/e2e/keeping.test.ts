import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseIn } from '../../src/storage/open.ts';
import { emptyDatabaseIn } from '../empty-database.ts';
import { rapporteur } from './shell.ts';

/** A process for each command, each with the embedded database to open: slow where the machine is busy. */
const patience = 240_000;
let folder: string;
let data: { readonly env: { readonly RAPPORTEUR_DATA_DIR: string } };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-kept-'));
  data = { env: { RAPPORTEUR_DATA_DIR: folder } };
  await emptyDatabaseIn(databaseIn(folder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('what is kept is backed up, restored, imported and exported', { timeout: patience }, async () => {
  const backup = join(folder, 'saved.tar.gz');
  expect(await rapporteur(['data', 'backup', backup], data)).toMatchObject({ code: 0, err: `Written to ${backup}.\n` });
  expect((await rapporteur(['data', 'restore', backup], data)).err).toMatch(/^Restored\. What was there before is in /);
  const row = { table: 'destinations', row: { id: 'd', platform: 'slack', workspace: 'T', channel: 'C', thread: '' } };
  expect((await rapporteur(['data', 'import'], { ...data, input: JSON.stringify(row) })).err).toBe('1 rows added.\n');
  expect(JSON.parse((await rapporteur(['data', 'export'], data)).out)).toEqual(row);
});

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
