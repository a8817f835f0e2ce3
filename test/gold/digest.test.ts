import { beforeAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/core/briefing/brief.ts';
import { stands } from '../../src/core/evidence.ts';
import type { Digest, Story } from '../../src/core/model.ts';
import { faultOf } from '../../src/core/standing/alone.ts';
import { knownAdditions } from '../../src/core/standing/known.ts';
import { leans } from '../../src/core/standing/leaning.ts';
import { masked } from '../../src/core/standing/masked.ts';
import { articleOf, loadGold, loadStory } from './gold.ts';

let gold: Awaited<ReturnType<typeof loadGold>>;
let story: Story;
let digest: Digest;
beforeAll(async () => {
  gold = await loadGold();
  ({ story } = await loadStory());
  const made = brief(story);
  if (!made) throw new Error('There is no digest of our articles.');
  digest = made;
});

function filesOf(): string[] {
  const named = new Map(story.articles.map(({ article }) => [article.id, article.origin]));
  return digest.sources.map(({ article }) => named.get(article) ?? article);
}

function claimsIn(lines: readonly string[]): string[] {
  return gold.digest.claims
    .filter(({ needs }) => lines.some((line) => needs.every((need) => need.test(line))))
    .map(({ id }) => id);
}

describe('the digest of our articles', () => {
  it('rests on the January articles and leaves out the one about December', () => {
    const files = filesOf();
    expect(files.filter((name) => gold.digest.leavesOut.includes(name))).toEqual([]);
    expect(gold.digest.uses.filter((name) => !files.includes(name))).toEqual([]);
    const reasons = new Map(digest.leftOut.map(({ article, because }) => [article, because]));
    for (const name of gold.digest.leavesOut) expect(reasons.get(articleOf(story, name).article.id)).toBeTruthy();
  });

  it('opens with the meeting in Moscow, in the headline and in the first line', () => {
    expect(claimsIn([digest.headline.text])).toEqual(gold.digest.lead);
    expect(claimsIn([digest.bullets[0]!.text])).toEqual(expect.arrayContaining(gold.digest.lead));
  });

  it('tells something worth telling in each of its lines, and each thing once', () => {
    const told = digest.bullets.map(({ text }) => claimsIn([text]));
    expect(told.filter((claims) => claims.length === 0)).toEqual([]);
    expect(new Set(told.flat()).size).toBeGreaterThanOrEqual(digest.bullets.length);
  });

  it('says who meets where and when next', () => {
    const next = digest.bullets.filter(({ text }) => claimsIn([text]).includes('on to Abu Dhabi'));
    expect(next.map(({ text }) => text).join()).toMatch(/Russia, Ukraine and the United States will meet .* January 23/);
  });

  it('has no line that leans on one that is not there, and none too long', () => {
    for (const { text } of digest.bullets) {
      expect(faultOf(text), text).toBeUndefined();
      expect(leans(masked(text)), text).toBe(false);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(31);
    }
  });

  it('has three to six lines, and none that belongs elsewhere', () => {
    expect(digest.bullets.length).toBeGreaterThanOrEqual(3);
    expect(digest.bullets.length).toBeLessThanOrEqual(6);
    const lines = [digest.headline.text, ...digest.bullets.map(({ text }) => text), ...digest.quotes.map(({ text }) => text)];
    const wrong = gold.digest.never.filter((pattern) => lines.some((line) => pattern.test(line))).map(({ source }) => source);
    expect(wrong).toEqual([]);
  });

  it('quotes two people of those who matter', () => {
    expect(digest.quotes).toHaveLength(2);
    const speakers = digest.quotes.map(({ speaker }) => speaker);
    expect(new Set(speakers).size).toBe(2);
    expect(speakers.filter((speaker) => !gold.digest.quoted.includes(speaker))).toEqual([]);
  });

  it('quotes what they say of the deal itself', () => {
    expect(digest.quotes.map(({ text }) => text).join('\n')).toMatch(/nearly, nearly ready/);
  });

  it('cuts no quotation in the middle', () => {
    const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
    const wrong = digest.bullets.filter(
      ({ text }) => count(text, /“|(?<!\p{L})‘/gu) !== count(text, /”|’(?!\p{L})/gu) || /^[“‘][^”’]*$/.test(text),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('stands in the articles, line for line', () => {
    const known = knownAdditions(story.articles);
    const textOf = (id: string) => story.articles.find(({ article }) => article.id === id)?.article.text;
    for (const { text, evidence } of [digest.headline, ...digest.bullets])
      expect(stands(text, evidence, textOf, known), text).toBe(true);
  });
});
