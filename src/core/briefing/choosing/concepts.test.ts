import { expect, test } from 'vitest';
import type { StoryArticle } from '../../model.ts';
import { read } from '../../reading/read.ts';
import { conceptsOf } from './concepts.ts';

const articlesOf = (...texts: readonly string[]): StoryArticle[] =>
  texts.map((text, origin) => {
    const article = { id: `a${origin}`, text, origin: `${origin}.txt` };
    return { article, reading: read(article), published: { known: 'no' }, origin };
  });

const worthOf = (articles: readonly StoryArticle[], text: string) =>
  Math.max(
    ...conceptsOf(articles)
      .of(text)
      .map(({ worth }) => worth),
  );

const filler = 'The weather stayed mild. Shops kept their usual hours. Trains ran on time.';

test('what two articles report is worth more than what one does', () => {
  const articles = articlesOf(
    'The ferry sank off Corfu at dawn. A dog barked nearby.',
    'A ferry sank off Corfu on its way to Italy. Nobody else was near.',
  );
  expect(worthOf(articles, 'ferry sank')).toBeGreaterThan(worthOf(articles, 'dog barked'));
});

test('what opens an article is worth more than what ends it', () => {
  const articles = articlesOf(`The ferry sank off Corfu at dawn. ${filler} A dog barked nearby.`);
  expect(worthOf(articles, 'ferry sank')).toBeGreaterThan(worthOf(articles, 'dog barked'));
});

test('words of other articles are no concepts of these', () => {
  expect(conceptsOf(articlesOf('The ferry sank off Corfu.')).of('Elections were held')).toEqual([]);
});

test('one text read twice has one concept for a word in all its forms', () => {
  const concepts = conceptsOf(articlesOf('Negotiators met. Negotiating took hours.'));
  expect(concepts.of('negotiating negotiators')[0]).toBeDefined();
  expect(concepts.of('met')).toEqual(concepts.of('met'));
  expect(concepts.of('met')[0]).toBe(concepts.of('Met')[0]);
});
