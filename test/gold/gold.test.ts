import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/core/model.ts';
import { articleOf, loadGold, loadStory } from './gold.ts';

let gold: Awaited<ReturnType<typeof loadGold>>;
let story: Story;
beforeAll(async () => {
  gold = await loadGold();
  ({ story } = await loadStory());
});

const textOf = (origin: string) => articleOf(story, origin).article.text;

/** An article without front matter, captions, headings and other stories' headlines. */
function ownSentences(origin: string): string {
  const body = textOf(origin).split('\n---\n').slice(1).join();
  const others = (gold.blocks[origin] ?? []).filter(({ kind }) => kind !== 'dateline');
  return others.reduce((text, other) => text.replace(other.text, ''), body);
}

describe('the gold itself', () => {
  it('covers each article', () => {
    const files = story.articles.map(({ article }) => article.origin).sort();
    expect(files).toHaveLength(5);
    expect(Object.keys(gold.quotes).sort()).toEqual(files);
    expect(Object.keys(gold.blocks).sort()).toEqual(files);
    expect(Object.keys(gold.dates.published).sort()).toEqual(files);
    expect(gold.copies.flat().sort()).toEqual(files);
  });

  it('quotes letter for letter, in order', () => {
    for (const [origin, quotes] of Object.entries(gold.quotes)) {
      const text = textOf(origin);
      let from = text.indexOf('\n---\n') + 5;
      for (const quote of quotes) {
        for (const paragraph of quote.text.split('\n')) {
          const at = text.indexOf(paragraph, from);
          expect(at, `${origin}: ${paragraph}`).toBeGreaterThan(-1);
          from = at + paragraph.length;
        }
      }
    }
  });

  it('gives blocks by their text', () => {
    for (const [origin, blocks] of Object.entries(gold.blocks)) {
      for (const { text } of blocks) expect(textOf(origin)).toContain(`\n${text}`);
    }
  });

  it('holds every passage that stands in quotation marks', () => {
    for (const [origin, quotes] of Object.entries(gold.quotes)) {
      const body = textOf(origin).split('\n---\n').slice(1).join();
      const marks = body.match(/“|(?<!\p{L})‘/gu)?.length ?? 0;
      const repeated = quotes.filter(({ text }) => text.includes('We met with President Trump')).length;
      expect(marks - repeated, origin).toBe(quotes.length);
    }
  });

  it('names actors by spellings that the articles use', () => {
    const everything = story.articles.map(({ article }) => ownSentences(article.origin)).join('\n');
    for (const { spellings } of gold.actors) for (const spelling of spellings) expect(everything).toContain(spelling);
  });

  it('says of each actor in which articles it stands', () => {
    for (const actor of gold.actors) {
      const files = story.articles
        .filter(({ article }) => actor.spellings.some((spelling) => ownSentences(article.origin).includes(spelling)))
        .map(({ article }) => article.origin)
        .sort();
      expect(actor.in === 'all' ? files.length : [...actor.in].sort(), actor.name).toEqual(actor.in === 'all' ? 5 : files);
    }
  });

  it('gives events and differences by passages that stand in their articles', () => {
    const passages = [...gold.dates.events, ...gold.differences.flatMap(({ sides }) => sides)];
    for (const passage of passages) expect(textOf(passage.in)).toContain(passage.says);
  });

  it('gives claims and answers that the articles hold', () => {
    for (const { needs, in: files } of [...gold.digest.claims, ...gold.questions.filter((one) => 'needs' in one)]) {
      for (const origin of files) for (const need of needs) expect(textOf(origin)).toMatch(need);
    }
    expect(gold.digest.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(gold.digest.lead));
  });
});
