import { expect, test } from 'vitest';
import type { Article, StoryArticle } from '../model.ts';
import { read } from '../reading/read.ts';
import { dated } from './dating.ts';

function story(...given: readonly (Partial<Article> & { readonly stem?: number })[]): StoryArticle[] {
  return given.map(({ stem, ...article }, i) => {
    const whole: Article = { id: `a${i}`, text: '', origin: `${i}.txt`, ...article };
    const reading = read(whole);
    return { article: whole, reading, published: reading.published, origin: stem ?? i };
  });
}

const dateOf = (articles: readonly StoryArticle[], at: number) => {
  const { published } = dated(articles)[at]!;
  return published.known === 'no' ? undefined : published.date;
};

test('a copy takes the date of its text, and says why', () => {
  const articles = story(
    { text: 'The dam broke.', published: '2026-03-04', outlet: 'Herald', stem: 7 },
    { text: 'The dam broke.', stem: 7 },
  );
  expect(dated(articles)[1]?.published).toEqual({
    known: 'inferred',
    date: '2026-03-04',
    because: 'it shares its text with Herald of this day',
  });
});

test('copies of a text that was printed again weeks later give no date', () => {
  const articles = story({ published: '2026-03-04', stem: 7 }, { published: '2026-04-04', stem: 7 }, { stem: 7 });
  expect(dateOf(articles, 2)).toBeUndefined();
});

test('the newest day it tells of dates an article, when others are of that time', () => {
  const articles = story(
    { published: '2026-03-05' },
    { text: 'The dam broke on March 4. The first cracks were seen on February 20. Repairs will start on April 2.' },
  );
  expect(dateOf(articles, 1)).toBe('2026-03-04');
});

test('a day of which no other article is stays a day of some year', () => {
  expect(dateOf(story({ published: '2026-03-05' }, { text: 'The dam broke on November 4.' }), 1)).toBeUndefined();
});

test('once the date is known, days by name are known too', () => {
  const text = 'The dam broke on Wednesday, officials said.';
  const articles = story({ text, published: '2026-03-05', stem: 1 }, { text, stem: 1 });
  expect(dated(articles)[1]?.reading.dates.map(({ date }) => date)).toEqual(['2026-03-04']);
});
