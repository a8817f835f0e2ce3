import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/core/model.ts';
import { damArticles } from '../story/dam.ts';
import { cli, project, rapporteur } from './shell.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dam-'));
  for (const { origin, text } of damArticles) await writeFile(join(folder, origin), text);
});

afterAll(() => rm(folder, { recursive: true }));

describe('start', () => {
  test('without tokens and without a terminal prints the newest digest and ends well', async () => {
    const { code, out, err } = await rapporteur(['start']);
    expect(code).toBe(0);
    expect(out).toMatch(/As of 23 Jan 2026 · \d articles?, \d independent outlets?/);
    expect(out).toContain('• ');
    expect(out).not.toContain('\u001b');
    expect(err).toContain('Slack is not connected');
    expect(err).toContain('Discord is not connected');
  });
});

describe('a verb', () => {
  test('prints its answer at the width that is asked for', async () => {
    for (const width of [40, 80, 120]) {
      const { code, out } = await rapporteur(['latest', '--width', String(width)]);
      expect(code).toBe(0);
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('reads any folder of text files', async () => {
    const { code, out } = await rapporteur(['latest', '--content', folder]);
    expect(code).toBe(0);
    expect(out).toContain('sluice');
  });

  test('takes what stands after it as in a chat', async () => {
    const { code, out } = await rapporteur(['ask', 'Who visited Lindhaven?', '--content', folder]);
    expect(code).toBe(0);
    expect(out).toContain('Berg');
  });

  test('tells the version', async () => {
    expect(await rapporteur(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('answers from another working directory', async () => {
    const { code, out } = await rapporteur(['sources'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('5 articles');
  });

  test('says how to see the rest of an answer', async () => {
    const { out } = await rapporteur(['latest']);
    expect(out).toMatch(/\nThere is more: add --markdown\.\n$/);
    expect((await rapporteur(['latest', '--markdown'])).out).not.toContain('More with');
    expect((await rapporteur(['latest', 'full'])).out).not.toContain('More with');
  });

  test('gives Markdown for a newsletter', async () => {
    const { out } = await rapporteur(['latest', '--markdown']);
    expect(out).toMatch(/^# \S/);
    expect(out).toMatch(/^- \S/m);
  });
});

describe('--json', () => {
  test('gives every bullet and quotation with the span that carries it', async () => {
    const { out } = await rapporteur(['latest', '--json']);
    const digest = JSON.parse(out) as Digest;
    const lines = [digest.headline, ...digest.bullets, ...digest.quotes];
    expect(digest.bullets.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) {
      for (const { origin, span, text } of line.evidence as unknown as readonly Resolved[]) {
        const article = await readFile(join(project, 'content', 'ukraine-talks', origin), 'utf8');
        expect(article.slice(span.start, span.end)).toBe(text);
      }
    }
    for (const quote of digest.quotes) {
      const source = (quote.evidence as unknown as readonly Resolved[]).map(({ text }) => text).join('\n');
      for (const part of quote.text.split('\n')) expect(source).toContain(part);
    }
  });

  test.each([
    ['new'],
    ['quotes'],
    ['actor', 'Zelensky'],
    ['ask', 'Who met Putin?'],
    ['compare'],
    ['timeline'],
    ['sources'],
    ['evidence'],
    ['check'],
  ])('of %s is sound', async (...args) => {
    const { code, out } = await rapporteur([...args, '--json']);
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
  });
});

describe('what goes wrong', () => {
  test('an unknown command is answered with the nearest, and ends with 2', async () => {
    const { code, err, out } = await rapporteur(['latst']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean latest?');
    expect(out).toBe('');
  });

  test('a wrong option of a verb ends with 2', async () => {
    expect(await rapporteur(['latest', 'huge'])).toMatchObject({ code: 2, out: '' });
    expect(await rapporteur(['new', 'since', 'yesteryear'])).toMatchObject({ code: 2, out: '' });
    expect(await rapporteur(['latest', '--width', '0'])).toMatchObject({ code: 2, out: '' });
    expect(await rapporteur(['latest', '--json', '--markdown'])).toMatchObject({ code: 2, out: '' });
  });

  test('what would make no difference is no option', async () => {
    for (const command of [
      ['slack', 'manifest'],
      ['discord', 'invite'],
    ])
      for (const option of ['--topic', '--content']) {
        const { code, err } = await rapporteur([...command, option, 'dam']);
        expect([command, option, code]).toEqual([command, option, 2]);
        expect(err).toContain('unknown option');
      }
  });

  test('a folder that is not there is one clear line and what to do, and ends with 1', async () => {
    const { code, err, out } = await rapporteur(['latest', '--content', join(folder, 'nowhere')]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.split('\n')[0]).toContain('nowhere');
    expect(err).toContain('rapporteur check');
    expect(err).not.toContain('    at ');
  });

  test('a topic that is not there is answered with the nearest', async () => {
    for (const command of ['latest', 'check', 'doctor', 'fetch', 'start']) {
      const { code, err } = await rapporteur([command, '--topic', 'ukraine-talk']);
      expect([command, code]).toEqual([command, 1]);
      expect(err).toContain('Did you mean --topic ukraine-talks?');
    }
  });

  test('a usual topic that is not there is told with where it is set', async () => {
    const config = join(folder, 'config');
    await mkdir(join(config, 'topics'), { recursive: true });
    await writeFile(join(config, 'rapporteur.yaml'), 'defaultTopic: damm\n');
    for (const topic of ['dam', 'tides'])
      await writeFile(join(config, 'topics', `${topic}.yaml`), `title: ${topic}\ndescription: About ${topic}\n`);
    for (const command of ['latest', 'check', 'doctor', 'start']) {
      const { code, out, err } = await rapporteur([command, '--config', config, '--content', folder]);
      expect([command, code]).toEqual([command, 1]);
      const said = `${out}${err}`.replace(/\s+/g, ' ');
      expect(said).toContain('rapporteur.yaml: defaultTopic: there is no topic “damm”');
      if (command !== 'check') expect(said).toContain('dam, tides');
    }
    await rm(config, { recursive: true });
  });

  test('an actor that is not there is told on stderr in words for the shell', async () => {
    const { code, err, out } = await rapporteur(['quotes', 'Zebulon']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('“Zebulon”');
  });

  test('configuration that is not there is one clear line', async () => {
    const { code, err } = await rapporteur(['latest', '--config', join(folder, 'config')]);
    expect(code).toBe(1);
    expect(err).not.toContain('    at ');
  });

  test('the configuration that is named is the one whose data are exported, imported, saved, replaced and moved', async () => {
    const env = { RAPPORTEUR_DATA_DIR: join(folder, 'data') };
    const named = ['--config', join(folder, 'config')];
    const commands = [
      ['export'],
      ['import'],
      ['backup', 'saved'],
      ['restore', 'saved'],
      ['move', '--to', 'postgres://localhost/none'],
    ];
    for (const command of [...commands.map((words) => ['data', ...words, ...named]), ['data', ...named, 'export']]) {
      const { code, err } = await rapporteur(command, { env });
      expect([command, code]).toEqual([command, 1]);
      expect(err).toContain(join(folder, 'config', 'rapporteur.yaml'));
    }
  });

  test('an address to move to that is none of PostgreSQL is refused before anything is opened', async () => {
    const { code, err } = await rapporteur(['data', 'move', '--to', 'elsewhere'], {
      env: { RAPPORTEUR_DATA_DIR: join(folder, 'data') },
    });
    expect(code).toBe(2);
    expect(err).toContain('postgres://');
  });

  test.skipIf(!existsSync('/dev/full'))('output that can’t be written is told in a line', async () => {
    const child = spawn(process.execPath, [cli, 'latest'], {
      cwd: project,
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
    expect(code).toBe(1);
    expect(err).toContain('ENOSPC');
    expect(err).not.toContain('    at ');
  });

  test('check ends with 1 when a file can’t be used, and says why', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const { code, out } = await rapporteur(['check', '--content', folder]);
    await rm(join(folder, 'empty.txt'));
    expect(code).toBe(1);
    expect(out).toMatch(/empty\.txt\s+left out/);
  });
});

describe('batch', () => {
  test('answers a line for a line, in order; a bad line is an error of its own', async () => {
    const text = '“We are not leaving,” said Ana Petrova, the harbour master.';
    const input = [JSON.stringify({ id: 'a', text }), '{"id": "b"}', 'not json', JSON.stringify({ id: 'd', text: '' })].join(
      '\n',
    );
    const { code, out, err } = await rapporteur(['batch', 'quotes'], { input });
    expect(code).toBe(0);
    expect(err).toContain('2 of 4 lines');
    const [a, b, c, d] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(text.slice(a.quotes[0].start, a.quotes[0].end)).toBe('“We are not leaving,”');
    expect(b).toMatchObject({ id: 'b', error: expect.any(String) });
    expect(c).toMatchObject({ id: null, error: expect.any(String) });
    expect(d).toEqual({ id: 'd', quotes: [] });
  });

  test('takes a byte order mark before the first line, and no day that is none', async () => {
    const input = ['2026-02-28', '2026-02-31', '2026-13']
      .map((date) => JSON.stringify({ id: date, text: 'Hello.', date }))
      .join('\n');
    const { out, err } = await rapporteur(['batch', 'quotes'], { input: `\ufeff${input}` });
    const [first, ...others] = out.trimEnd().split('\n');
    expect(first).toBe('{"id":"2026-02-28","quotes":[]}');
    for (const line of others) expect(line).toContain('a day of the calendar');
    expect(err).toContain('2 of 3 lines');
  });

  test('keeps to the number of words and of answers that is asked for', async () => {
    const docs = damArticles.map(({ text }) => ({ text }));
    const digest = await rapporteur(['batch', 'digest', '--words', '30'], { input: JSON.stringify({ id: '1', docs }) });
    expect(JSON.parse(digest.out).text.split(/\s+/).length).toBeLessThanOrEqual(30);
    const question = 'Who opened the sluice of the dam?';
    const ask = await rapporteur(['batch', 'ask', '--top', '2'], { input: JSON.stringify({ id: '1', question, docs }) });
    expect(JSON.parse(ask.out).answers.length).toBeLessThanOrEqual(2);
  });
});

interface Resolved {
  readonly origin: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}
