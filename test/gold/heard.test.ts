import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Heard, present, telling, unheard } from '../../src/core/briefing/heard.ts';
import type { Article, News, Story } from '../../src/core/model.ts';
import { read } from '../../src/core/reading/read.ts';
import { weave } from '../../src/core/story/weave.ts';
import { newsFor } from '../../src/desk/news.ts';
import { folderSource } from '../../src/sources/files.ts';
import sequence from './heard/sequence.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const topic = { slug: 'talks', title: 'Talks', actors: [], windowDays: 60, timeZone: 'Europe/Kyiv', bullets: 6 };

interface Day {
  readonly story: Story;
  /** What a reader of all articles knew before. */
  readonly known: Heard;
  /** The digest of a channel that got one on each day before. */
  readonly news: News;
}

const days: Day[] = [];
beforeAll(async () => {
  const texts = new Map<string, Article>();
  for (const folder of ['content/ukraine-talks', 'test/gold/heard'])
    for (const article of (await folderSource(join(root, folder)).gather()).articles) texts.set(article.text, article);
  const articles: Article[] = [];
  let known: Heard = { told: [] };
  let heard: Heard = { told: [] };
  for (const names of sequence.days) {
    for (const name of names) articles.push(texts.get(await readFile(join(root, name), 'utf8'))!);
    const story = weave(
      articles.map((article) => ({ article, reading: read(article) })),
      topic,
    );
    const news = newsFor(story, heard);
    days.push({ story, known, news });
    known = { told: [...known.told, ...present(story)] };
    heard = { told: [...heard.told, ...telling(news, story)] };
  }
});

describe('ten digests to one channel', () => {
  it.each(sequence.sentences)('day $day: “$begins …” is $is', ({ day, begins, is, before }) => {
    const { story, known } = days[day - 1]!;
    const rest = unheard(story, known);
    const carries = (one: Story) =>
      one.claims.find((claim) =>
        claim.sentences.some(({ article, sentence }) =>
          one.articles.find((entry) => entry.article.id === article)!.reading.sentences[sentence]!.text.startsWith(begins),
        ),
      );
    const claim = carries(rest.story);
    expect(carries(story), 'a sentence of the gold stands in the articles').toBeDefined();
    const standing = !claim ? 'again' : rest.before.has(claim.id) ? 'changed' : 'new';
    expect(standing).toBe(is);
    if (before) expect(rest.before.get(claim!.id)).toContain(before);
  });

  it('bring no sentence twice', () => {
    const said = days.flatMap(({ news }) =>
      [...news.fresh, ...news.changed.map(({ now }) => now)].map(({ evidence }) => JSON.stringify(evidence[0])),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(new Set(said).size).toBe(said.length);
  });

  it('bring no quotation twice', () => {
    const said = days.flatMap(({ news }) => news.quotes.map((quote) => quote.text));
    expect(new Set(said).size).toBe(said.length);
  });

  it('show each change with what it was', () => {
    for (const { news } of days) for (const { now, before } of news.changed) expect(before).not.toBe(now.text);
  });

  it('count what stands as it was', () => {
    expect(days.slice(1).every(({ news }) => news.unchanged > 0)).toBe(true);
  });
});
