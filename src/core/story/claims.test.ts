import { expect, test } from 'vitest';
import { articles } from '../../../test/bench/articles.ts';
import { read } from '../reading/read.ts';
import { finderOf } from './finder.ts';
import { weave } from './weave.ts';

const topic = { slug: 'made-up', title: 'Made up', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 4 };
const readings = articles(60).map((article) => ({ article, reading: read(article) }));

test('a claim that is asked for alone is the one that stands among all', () => {
  const all = weave(readings, topic).claims;
  const one = finderOf(weave(readings, topic));
  const shared = all.filter(({ sentences }) => sentences.length > 2);
  expect(shared.length).toBeGreaterThan(20);
  for (const claim of shared)
    for (const { article, sentence } of claim.sentences) expect(one.claim(article, sentence)).toEqual(claim);
});

test('every sentence of the bodies is in exactly one claim, and these come by their oldest sentences', () => {
  const { claims, articles } = weave(readings, topic);
  const told = claims.flatMap(({ sentences }) => sentences.map(({ article, sentence }) => `${article} ${sentence}`));
  expect(new Set(told).size).toBe(told.length);
  expect(told.length).toBe(
    articles.reduce((sum, { reading }) => sum + reading.sentences.filter(({ kind }) => kind === 'body').length, 0),
  );
  const dayOf = new Map(articles.map(({ article, published }) => [article.id, published.known === 'no' ? '' : published.date]));
  const days = claims.map(({ sentences: [first] }) => dayOf.get(first.article)!);
  expect(days).toEqual(days.toSorted());
});
