import { expect, test } from 'vitest';
import { damArticles, damDesk, shelfOf } from '../../test/story/dam.ts';
import { UnknownTopicError } from '../desk.ts';
import { processMemory } from './memory.ts';

const dam = () => damDesk().topic('dam-repair');

test('the story is read and woven once for a set of articles', async () => {
  const topic = dam();
  expect(await topic.story()).toBe(await topic.story());
  expect(await topic.latest()).toBe(await topic.latest());
});

test('an article that comes in is noticed, and those at hand are not read again', async () => {
  const source = shelfOf(damArticles.slice(0, 1));
  const topic = damDesk(source).topic('dam-repair');
  const [before] = (await topic.story()).articles;
  source.put(damArticles.slice(0, 2));
  const after = (await topic.story()).articles;
  expect(after).toHaveLength(2);
  expect(after[0]?.reading).toBe(before?.reading);
});

test('a question that fails is tried again with the next one', async () => {
  const source = shelfOf(damArticles);
  let broken = true;
  const topic = damDesk({
    gather: async () => {
      if (broken) throw new Error('the disk is gone');
      return source.gather();
    },
  }).topic('dam-repair');
  await expect(topic.latest()).rejects.toThrow('the disk is gone');
  broken = false;
  expect((await topic.latest())?.bullets.length).toBeGreaterThan(0);
});

test('an old report is not in the digest of the newest coverage', async () => {
  const digest = await dam().latest();
  expect(digest?.sources.map(({ label }) => label).sort()).toEqual(['Lind Courier', 'The Harbour Post']);
  expect(digest?.leftOut).toHaveLength(1);
});

test('a digest that was kept is found by its id, also by a process that only has the same articles', async () => {
  const topic = dam();
  const digest = await topic.latest();
  if (!digest) throw new Error('expected a digest');
  const id = await topic.keep(digest);
  expect(id).toMatch(/^[a-z0-9]{1,12}$/);
  expect(await topic.kept(id)).toEqual(digest);
  expect(await dam().kept(id)).toEqual(digest);
  expect(await topic.kept('000000000000')).toBeUndefined();
});

test('a digest that many ask for at once is written down once', async () => {
  const memory = processMemory();
  let written = 0;
  const counting = {
    ...memory,
    keep(...given: Parameters<typeof memory.keep>) {
      written++;
      return memory.keep(...given);
    },
  };
  const topic = damDesk(shelfOf(damArticles), counting).topic('dam-repair');
  const digest = await topic.latest();
  if (!digest) throw new Error('expected a digest');
  const ids = await Promise.all(Array.from({ length: 50 }, () => topic.keep(digest)));
  expect(new Set(ids).size).toBe(1);
  expect(written).toBe(1);
});

test('an article of a kept digest is found though its file is gone', async () => {
  const source = shelfOf(damArticles);
  const topic = damDesk(source).topic('dam-repair');
  const digest = await topic.latest();
  if (!digest) throw new Error('expected a digest');
  await topic.keep(digest);
  source.put([]);
  const cited = digest.sources[0]?.article ?? '';
  expect((await topic.article(cited))?.id).toBe(cited);
});

test('what is new since a day ago is what the newer article adds', async () => {
  const news = await dam().fresh({ sinceHours: 24 });
  expect(news.since).toBe('2026-03-12');
  expect(news.unchanged).toBeGreaterThan(0);
  const texts = news.fresh.map(({ text }) => text).join(' ');
  expect(texts).toContain('Berg');
  expect(texts).not.toContain('rose by three metres');
});

test('without any article there is no digest, and nothing breaks', async () => {
  const topic = damDesk(shelfOf([])).topic('dam-repair');
  expect(await topic.latest()).toBeUndefined();
  expect((await topic.fresh({})).fresh).toEqual([]);
  expect(await topic.quotes({})).toEqual([]);
  expect((await topic.ask('Who opened the sluice?')).refused).toBe(true);
  expect(await topic.actor('Petrova')).toEqual({ kind: 'none', nearest: [], articles: 0 });
});

test('a topic that is not there is refused by name', () => {
  expect(() => damDesk().topic('tides')).toThrow(UnknownTopicError);
});
