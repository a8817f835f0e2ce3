import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Digest } from '../../src/core/model.ts';
import type { FeedReport } from '../../src/sources/feeds/model.ts';
import { openPress, type Press, page, rss } from '../doubles/press/press.ts';
import { rapporteur } from './shell.ts';

let folder: string;
let press: Press;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feeds-'));
  press = await openPress();
});
afterEach(async () => {
  await press.close();
  await rm(folder, { recursive: true });
});

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toUTCString();

const sluice = [
  'Engineers opened the second sluice of the Lind dam on Wednesday after the lake rose by three metres in two days.',
  'Harbour master Ana Petrova said the lower town would be safe if the rain stopped by the weekend.',
  '“We have opened everything that can be opened, and now we wait,” Petrova told reporters in Lindhaven.',
  'Some 400 people left their homes in the lower town, the city council said.',
];
const visit = [
  'Governor Tomas Berg visited Lindhaven on Thursday and met Petrova at the dam.',
  '“Nobody will be left alone with this water,” Berg said after the meeting.',
  'The lake behind the Lind dam rose again in the night, and both sluices stayed open.',
];

/** A topic that lives of the press alone. */
async function follow(feeds: string): Promise<void> {
  await mkdir(join(folder, 'config', 'topics'), { recursive: true });
  await writeFile(join(folder, 'config', 'rapporteur.yaml'), 'defaultTopic: dam\nfeeds:\n  allowPrivateAddresses: true\n');
  await writeFile(
    join(folder, 'config', 'topics', 'dam.yaml'),
    `title: The Lind dam\ndescription: What is reported of the dam\nfeeds:\n${feeds}`,
  );
}

const run = (...args: string[]) => rapporteur(args, { cwd: folder, env: { RAPPORTEUR_DATA_DIR: join(folder, 'data') } });

/** Evidence as `--json` resolves it. */
interface Resolved {
  readonly origin: string;
  readonly text: string;
}

describe('articles that come in by themselves', () => {
  // Each run of the command line opens the database, so what belongs together is one test.
  test('a feed is asked, the digest rests on what stands there, and a corrected page takes the place of what it was', async () => {
    const opened = { title: 'Second sluice opened', link: `${press.url}/sluice?utm_source=rss`, published: daysAgo(1) };
    const visited = {
      title: 'Governor visits dam',
      link: `${press.url}/visit`,
      published: daysAgo(0),
      description: 'Berg came.',
    };
    press.put('/sluice', page(sluice, { title: 'Second sluice opened' }));
    press.put('/visit', page(visit, { title: 'Governor visits dam' }));
    press.put('/rss', rss([{ ...opened, description: 'Engineers opened the second …' }, visited]));
    await follow(`  - url: ${press.url}/rss\n    outlet: The Harbour Post\n  - ${press.url}/gone\n`);
    expect((await run('latest')).err).toContain('2 feeds not asked yet. `rapporteur fetch` asks them.');

    const fetched = await run('fetch', '--json');
    expect(fetched.err).toBe('');
    expect(fetched.code).toBe(1);
    const [report, gone] = JSON.parse(fetched.out) as readonly FeedReport[];
    expect(gone).toMatchObject({ outcome: 'failed', because: 'there is nothing at this address (HTTP 404)' });
    expect(report?.items.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Governor visits dam', 'new'],
      ['Second sluice opened', 'new'],
    ]);

    const { out, err } = await run('latest', '--json');
    expect(err).toBe('');
    const digest = JSON.parse(out) as Digest;
    const whole = new Map([
      [`${press.url}/sluice`, sluice.join('\n\n')],
      [`${press.url}/visit`, visit.join('\n\n')],
    ]);
    expect(digest.bullets.length).toBeGreaterThanOrEqual(3);
    for (const line of [digest.headline, ...digest.bullets, ...digest.quotes])
      for (const { origin, text } of line.evidence as unknown as readonly Resolved[]) expect(whole.get(origin)).toContain(text);
    expect(digest.quotes.map(({ speaker }) => speaker)).toContain('Ana Petrova');
    expect(digest.sources.map(({ label }) => label)).toEqual(['The Harbour Post', 'The Harbour Post']);

    press.put('/sluice', page(sluice.map((paragraph) => paragraph.replace('400 people', '900 people'))));
    press.put('/rss', rss([{ ...opened, description: 'Corrected: 900 people.' }, visited]));
    const again = await run('fetch', '--width', '200');
    expect(again.out).toMatch(/• Second sluice opened \(\S+\)\n\s+updated/);
    expect(again.out).toMatch(/\/gone .*can’t be read: there is nothing at this address \(HTTP 404\)\. Look on the site/);
    const asked = await run('ask', 'how many people left their homes?', '--json');
    expect(asked.out).toContain('900 people');
    expect(asked.out).not.toContain('400 people');

    const check = await run('check', '--width', '200');
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/\/rss +read (?:just now|\d+ minutes ago)/);
    expect(check.out).toMatch(/\/gone +there is nothing at this address \(HTTP 404\), 2 times since .*; never read so far/);
  }, 240_000);
});
