import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press, rss } from '../../../test/doubles/press/press.ts';
import { feedStore } from '../../../test/doubles/press/store.ts';
import { readFeed } from './feed.ts';
import { getter } from './get.ts';
import type { FeedReport } from './model.ts';
import { openRounds } from './rounds.ts';
import { turnsByHost } from './turns.ts';

let press: Press;
beforeEach(async () => {
  press = await openPress();
});
afterEach(() => press.close());

function rounds(paths: Readonly<Record<string, readonly string[]>>) {
  const told: [FeedReport, boolean][] = [];
  let at = new Date('2026-01-23T09:00:00Z');
  const store = feedStore();
  const opened = openRounds({
    topics: Object.entries(paths).map(([slug, own]) => ({
      slug,
      timeZone: 'UTC',
      feeds: own.map((path) => ({ url: `${press.url}${path}`, match: [], fullText: false })),
    })),
    get: getter({ agent: 'Rapporteur/0', allowPrivate: true }),
    parser: { feed: async (bytes, from) => readFeed(bytes, from), page: async () => undefined, close: async () => {} },
    robots: { allows: async () => true },
    turns: turnsByHost(0),
    store,
    now: () => at,
    chance: () => 0.5,
    everyMinutes: 15,
    keepDays: 90,
    onReport: async (report, first) => void told.push([report, first]),
  });
  return {
    ...opened,
    store,
    told,
    pass: (minutes: number) => {
      at = new Date(at.getTime() + minutes * 60_000);
    },
  };
}

const feed = rss([{ title: 'T', link: 'https://post.example/a', description: 'Ministers met in Riga.' }]);

describe('rounds', () => {
  it('ask what is due, and say which feed was asked for the first time', async () => {
    press.put('/one', feed);
    const { go, told, pass } = rounds({ harbour: ['/one', '/two'] });
    expect((await go('due')).map(({ outcome }) => outcome)).toEqual(['read', 'failed']);
    expect(await go('due')).toEqual([]);
    pass(16);
    press.put('/two', feed);
    expect((await go('due')).map(({ url }) => new URL(url).pathname)).toEqual(['/one']);
    pass(16);
    await go('due');
    expect(told.map(([{ url }, first]) => [new URL(url).pathname, first])).toEqual([
      ['/one', true],
      ['/two', true],
      ['/one', false],
      ['/two', true],
    ]);
  });

  it('may be asked for one topic, due or not', async () => {
    press.put('/one', feed);
    press.put('/two', feed);
    const { go } = rounds({ harbour: ['/one'], strike: ['/two'] });
    await go('all');
    expect((await go('all', 'strike')).map(({ topic }) => topic)).toEqual(['strike']);
  });

  it('forget what is older than is kept', async () => {
    press.put('/one', feed);
    const { go, store, pass } = rounds({ harbour: ['/one'] });
    await go('all');
    pass(91 * 1440);
    press.put('/one', rss([]));
    await go('all');
    expect(await store.items('harbour', [`${press.url}/one`], 10)).toEqual([]);
  });

  it('end at once, and leave a feed that was being asked to the next one who looks', async () => {
    const { go, stop, store } = rounds({ harbour: ['/silent'] });
    press.put('/silent', () => void stop());
    expect(await go('all')).toEqual([]);
    expect(await store.take('harbour', [`${press.url}/silent`], new Date('2026-01-23T09:00:00Z'), 1, 'due')).toHaveLength(1);
  });
});

describe('turns', () => {
  it('go to one host one after the other, with a pause, and to others meanwhile', async () => {
    const turns = turnsByHost(50);
    const order: string[] = [];
    const began = performance.now();
    const at = (name: string) => async () => {
      order.push(name);
    };
    await Promise.all([
      turns('https://a.example/1', at('a1')),
      turns('https://a.example/2', at('a2')),
      turns('https://b.example/1', at('b1')),
    ]);
    expect(order).toEqual(['a1', 'b1', 'a2']);
    expect(performance.now() - began).toBeGreaterThan(45);
  });

  it('are waited for by a process that has nothing else to do', async () => {
    const script = `
      import { turnsByHost } from ${JSON.stringify(new URL('./turns.ts', import.meta.url).href)};
      const turns = turnsByHost(300);
      const said = ['one', 'two'].map((word) => turns('https://a.example/', async () => console.log(word)));
      await Promise.all(said);`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    expect((await run).stdout).toBe('one\ntwo\n');
  });

  it('have no pause after a stop', async () => {
    const turns = turnsByHost(60_000);
    const stopping = new AbortController();
    await turns('https://a.example/', async () => 1, stopping.signal);
    const next = turns('https://a.example/', async () => 2, stopping.signal);
    stopping.abort();
    expect(await next).toBe(2);
  });

  it('go on when one fails', async () => {
    const turns = turnsByHost(0);
    await expect(turns('https://a.example/', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await turns('https://a.example/', async () => 1)).toBe(1);
  });
});
