import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedStore } from '../../../test/doubles/press/store.ts';
import { folderSource } from '../files.ts';
import type { FollowedFeed, Item } from './model.ts';
import { withFeeds } from './source.ts';
import type { FeedStore } from './store.ts';

const at = new Date('2026-01-23T09:00:00Z');
const feed = (url: string): FollowedFeed => ({ url, match: [] });
const url = 'https://post.example/rss';
const item = (key: string, over: Partial<Item> = {}): Item => ({
  key,
  feed: url,
  title: `About ${key}`,
  url: `https://${key}`,
  text: `Ministers met in Riga on Monday, and spoke of ${key}.`,
  moment: at,
  print: 'p',
  tries: 0,
  ...over,
});

let folder: string;
let store: FeedStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'source-'));
  store = feedStore();
});
afterEach(() => rm(folder, { recursive: true }));

const keep = (...items: readonly Item[]) =>
  store.record({ topic: 't', url, due: at, everyMinutes: 15, failures: 0 }, items, true);
const source = (feeds = [feed(url)]) => withFeeds(folderSource(folder, { mayBeMissing: true }), 't', feeds, store);
const outlets = async () => (await source().gather()).articles.map(({ outlet }) => outlet);

describe('a topic’s folder and feeds as one', () => {
  it('has the files first, and of what both have the file', async () => {
    await writeFile(join(folder, 'a.md'), '---\nurl: http://www.post.example/a/\n---\nThe file’s own words about the harbour.');
    await writeFile(join(folder, 'b.txt'), item('post.example/b').text!.replace(' ', '\n'));
    await keep(item('post.example/a'), item('post.example/b'), item('post.example/c'));
    expect((await source().gather()).articles.map(({ origin }) => origin)).toEqual(['a.md', 'b.txt', 'https://post.example/c']);
  });

  it('gathers again only when a file or an item has changed', async () => {
    await keep(item('post.example/a'));
    const both = source();
    const first = await both.gather();
    expect(await both.gather()).toBe(first);
    await keep(item('post.example/a', { text: 'Corrected: ministers met in Riga on Tuesday.' }));
    const second = await both.gather();
    expect(second.version).not.toBe(first.version);
    await writeFile(join(folder, 'a.md'), 'Something else about the harbour.');
    expect((await both.gather()).version).not.toBe(second.version);
  });

  it('has nothing of a feed that is no longer followed', async () => {
    await keep(item('post.example/a'));
    expect((await source([feed('https://other.example/rss')]).gather()).articles).toEqual([]);
  });

  it('says what is to be known of an item', async () => {
    await keep(item('post.example/a', { because: 'it has no date' }), item('post.example/b'));
    expect((await source().gather()).report).toMatchObject([
      { origin: 'https://post.example/a', outcome: 'read with a note', because: 'it has no date' },
      { origin: 'https://post.example/b', outcome: 'read' },
    ]);
  });

  it('calls a site by one name, for two names would count as two outlets', async () => {
    await keep(
      item('post.example/a', { site: 'The Post' }),
      item('www.post.example/b', { site: 'The Post' }),
      item('post.example/c', { site: 'The Post – World' }),
      item('post.example/d'),
      item('courier.example/e'),
      item('courier.example/f', { outlet: 'Agency' }),
    );
    expect(await outlets()).toEqual(['courier.example', 'Agency', 'The Post', 'The Post', 'The Post', 'The Post']);
  });
});
