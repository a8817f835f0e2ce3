import { expect, it } from 'vitest';
import type { Article, News } from '../../core/model.ts';
import { markdown } from '../markdown.ts';
import { composeNews } from './news.ts';

const text = 'The dam at Lindhaven was closed at noon. Two sluices stay open.';
const article: Article = { id: 'a', text, origin: 'post.txt', outlet: 'The Harbour Post' };
const evidence = [{ article: 'a', span: { start: 0, end: 40 } }] as const;
const bullet = { text: 'The dam was closed.', evidence, support: 1, standing: 'single' as const, claim: 'c' };
const news: News = {
  topic: 'dam',
  coverage: { articles: 1, outlets: 1 },
  fresh: [bullet],
  changed: [],
  unchanged: 2,
  quotes: [],
  sources: [{ article: 'a', label: 'The Harbour Post', published: { known: 'no' }, origin: 0 }],
};
const options = { title: 'The dam', audience: 'public', actions: [] } as const;

it('news that are delivered have the sentences behind each line as detail, for a thread', () => {
  const { detail = [] } = composeNews(news, { ...options, articles: new Map([['a', article]]) });
  const shown = markdown({ blocks: detail, actions: [], summary: '', audience: 'public' });
  expect(shown).toContain('**The dam was closed.**');
  expect(shown).toContain('The dam at Lindhaven was closed at noon. [1]');
});

it('nothing new has no detail, nor have news that are shown to one alone', () => {
  expect(composeNews({ ...news, fresh: [] }, { ...options, articles: new Map() }).detail).toBeUndefined();
  expect(composeNews(news, options).detail).toBeUndefined();
});
