import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../src/core/reading/read.ts';
import type { FeedState, Item } from '../../src/sources/feeds/model.ts';
import type { FeedStore } from '../../src/sources/feeds/store.ts';
import { articleId } from '../../src/sources/identity.ts';
import type { Engine } from '../../src/storage/engine/engine.ts';
import { feedsIn } from '../../src/storage/feeds.ts';
import { readingsIn } from '../../src/storage/readings.ts';
import { feedStore } from '../doubles/press/store.ts';
import { onBothEngines } from '../engines.ts';

const at = new Date('2026-01-23T09:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const url = 'https://post.example/rss';
const state = (topic: string, over: Partial<FeedState> = {}): FeedState => ({
  topic,
  url,
  due: later(15),
  everyMinutes: 15,
  failures: 0,
  answered: at,
  ...over,
});
const item = (key: string, over: Partial<Item> = {}): Item => ({
  key,
  feed: url,
  title: `About ${key}`,
  text: `Text of ${key}.`,
  moment: at,
  published: '2026-01-23',
  print: 'p1',
  tries: 0,
  ...over,
});

/** What any store of feeds keeps to. Each test has a topic of its own. */
function contract(open: () => FeedStore): void {
  let store: FeedStore;
  let topic = '';
  let n = 0;
  beforeEach(() => {
    store = open();
    topic = `topic-${++n}`;
  });

  it('gives a feed that is due to one who asks, and to no other until it is due again', async () => {
    expect(await store.take(topic, [url], at, 60_000, 'due')).toMatchObject([{ topic, url, failures: 0 }]);
    expect(await store.take(topic, [url], at, 60_000, 'due')).toEqual([]);
    expect(await store.take(topic, [url], later(2), 60_000, 'due')).toHaveLength(1);
    expect(await store.take(topic, [url], later(2), 60_000, 'all')).toHaveLength(1);
    expect(await store.take(topic, [], at, 60_000, 'all')).toEqual([]);
  });

  it('keeps how it stands with a feed, and forgets what is no longer so', async () => {
    const failing = state(topic, { etag: '"1"', failures: 2, failingSince: at, because: 'it can’t be reached', mend: 'Wait.' });
    await store.record(failing, [], false);
    expect(await store.states(topic)).toEqual([failing]);
    await store.record(state(topic), [], false);
    expect(await store.states(topic)).toEqual([state(topic)]);
    expect(await store.states('another')).toEqual([]);
  });

  it('knows an item again by its key, or by what its own feed calls it', async () => {
    await store.record(state(topic), [item('a', { guid: 'g1' }), item('b', { guid: 'g2' })], true);
    expect(await store.known(topic, ['a'], url, ['g1'])).toEqual([item('a', { guid: 'g1' })]);
    expect(await store.known(topic, [], url, ['g2'])).toEqual([item('b', { guid: 'g2' })]);
    expect(await store.known(topic, [], 'https://other.example/rss', ['g2'])).toEqual([]);
    expect(await store.known(topic, [], url, [])).toEqual([]);
    expect(await store.known('another', ['a'], url, ['g1'])).toEqual([]);
  });

  it('puts a changed item in the place of what it was, what is gone from it included', async () => {
    await store.record(state(topic), [item('a', { outlet: 'The Post', because: 'it has no date' })], true);
    await store.record(state(topic), [item('a', { text: 'Corrected.' })], true);
    expect(await store.items(topic, [url], 10)).toEqual([item('a', { text: 'Corrected.' })]);
  });

  it('has another revision when a reader can tell a change, and only then', async () => {
    expect(await store.revision(topic)).toBe(0);
    await store.record(state(topic), [item('a')], true);
    const first = await store.revision(topic);
    await store.record(state(topic), [item('a', { tries: 1 })], false);
    expect(await store.revision(topic)).toBe(first);
    await store.record(state(topic), [item('a', { text: 'Corrected.' })], true);
    expect(await store.revision(topic)).not.toBe(first);
  });

  it('gives the newest items of the feeds that are named, without those that are left out', async () => {
    const { text: _, ...leftOut } = item('left', { because: 'it seems to be in French' });
    const old = item('old', { moment: later(-60) });
    const other = item('other', { feed: 'https://other.example/rss' });
    await store.record(state(topic), [old, item('new'), leftOut, other], true);
    expect((await store.items(topic, [url], 10)).map(({ key }) => key)).toEqual(['new', 'old']);
    expect((await store.items(topic, [url], 1)).map(({ key }) => key)).toEqual(['new']);
    expect(await store.items(topic, [], 10)).toEqual([]);
  });

  it('forgets what is older than a moment, and says that something has changed', async () => {
    await store.record(state(topic), [item('old', { moment: later(-60) }), item('new')], true);
    const before = await store.revision(topic);
    await store.prune(topic, later(-30));
    expect((await store.items(topic, [url], 10)).map(({ key }) => key)).toEqual(['new']);
    const after = await store.revision(topic);
    expect(after).not.toBe(before);
    await store.prune(topic, later(-30));
    expect(await store.revision(topic)).toBe(after);
  });
}

describe('feeds in memory', () => contract(feedStore));

onBothEngines((open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  contract(() => feedsIn(engine.db));

  it('two that ask at once do not both get a feed', async () => {
    const store = feedsIn(engine.db);
    const both = await Promise.all([1, 2].map(() => store.take('shared', [url], at, 60_000, 'due')));
    expect(both.flat()).toHaveLength(1);
  });

  it('what was read in a forgotten item is forgotten with it', async () => {
    const [store, readings] = [feedsIn(engine.db), readingsIn(engine.db)];
    await store.record(state('reading'), [item('old', { moment: later(-60) })], true);
    const text = 'Text of old.';
    const article = articleId(text);
    await readings.save([read({ id: article, text, origin: 'old' })], 1);
    await store.prune('reading', at);
    expect((await readings.load([article], 1)).size).toBe(0);
  });
});
