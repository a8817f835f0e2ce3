import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../src/cli/rapporteur.ts', import.meta.url));

/** Runs the program as a person does. */
function rapporteur(...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...words], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('one good article among bad ones is reported', async () => {
  await writeFile(
    join(folder, 'good.md'),
    '---\ntitle: Port of Riga opens\npublished: 2026-03-02\n---\n\nThe port of Riga opened on Monday, Harbour Minister Ilze Berga said.\n\n' +
      '“We have waited three winters for this day,” Berga told reporters on the quay.\n',
  );
  await writeFile(join(folder, 'empty.md'), '');
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 255]));
  await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0xe9]));
  await writeFile(join(folder, 'endless.txt'), 'word '.repeat(200_000));
  await writeFile(
    join(folder, 'odd.md'),
    '---\n: : [\npublished: soon\n---\nTen ships were waiting off the coast, the pilots said.\n',
  );
  const { code, out, err } = await rapporteur('latest', '--content', folder);
  expect(err).toMatch(/4 files left out \(binary\.txt: .*rapporteur check/);
  expect(code).toBe(0);
  expect(out).toContain('The port of Riga opened on Monday');
});

it('a folder that is empty or not there leaves nothing to report, and that is said', async () => {
  for (const content of [folder, join(folder, 'gone')]) {
    const { code, out, err } = await rapporteur('latest', '--content', content);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/No article can be read in .*\n.*rapporteur check/);
  }
});

it('a topic that is not there is told with those that are', async () => {
  const { code, err } = await rapporteur('latest', '--topic', 'peace-talks');
  expect(code).toBe(1);
  expect(err).toMatch(/no topic “peace-talks”.*\n?.*ukraine-talks/);
});

it('a wrong configuration is told line by line, without a trace', async () => {
  await mkdir(join(folder, 'topics'));
  await writeFile(join(folder, 'topics', 'harbour.yaml'), 'title: Harbour\ndescription: The port\nbulets: 9\ntimeZone: Mars\n');
  const { code, err } = await rapporteur('latest', '--config', folder);
  expect(code).toBe(1);
  expect(err).toContain('harbour.yaml:3:9: bulets: there is no such key. Did you mean “bullets”?');
  expect(err).toContain('harbour.yaml:4:11: timeZone: expected a time zone of the IANA database');
  expect(err).not.toMatch(/^ {4}at /m);
});
