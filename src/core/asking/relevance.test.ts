import { expect, test } from 'vitest';
import { storyTold } from '../../../test/story/told.ts';
import { questionOf } from './question.ts';
import { inquire } from './relevance.ts';
import { sentenceIndex } from './sentence-index.ts';

const text = 'Oslo refused the cable in Davos. Denmark will pay for it in May. The ferries are in port.';
const article = { id: 'a', origin: 'a.md', text, published: '2026-03-13' };
const story = storyTold(article);
const held = (question: string) => Object.fromEntries(inquire(questionOf(question), sentenceIndex(story)).held);

test('a country is found where its seat of government stands for it', () => {
  expect(held('What did Norway refuse?')).toMatchObject({ norwai: [0], refus: [0] });
});

test('a word is found by those near it, in any form of both', () => {
  const told = held('Who denied Denmark the cable?');
  expect(told).toMatchObject({ deni: [0] });
});

test('a city is not found by another of its country', () => {
  expect(held('Who spoke in Geneva?')).toMatchObject({ geneva: [] });
});

test('“willing” is not looked for in every sentence with “will”', () => {
  expect(held('Is Denmark willing to pay?')).toEqual({ denmark: [1], pay: [1] });
});
