import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';

const article: Article = {
  id: 'fjord',
  origin: 'fjord.md',
  published: '2026-03-02',
  text: `The dockers of Bergen have gone to court over the new pier.

Minister Ida Marsh met the dockers on Sunday to discuss the pier. Her spokesman called the meeting useful and frank.

Norway holds half of the pier and wants the whole of the Voll basin under any deal. The Voll basin was dredged in May.

In Voss, where the mayor met Marsh, he called the budget of his town finished. Marsh has said nothing yet about the new Bergen meeting. The meeting with the dockers was held in Oslo.`,
};
const story = storyTold(article);

test.each([
  ['how did the meeting go', /useful and frank/],
  ['How did the meeting turn out?', /useful and frank/],
  ['why is the Voll basin important?', /wants the whole of the Voll basin/],
  ['why is the Voll basin so significant', /wants the whole of the Voll basin/],
])('%s', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test('that somebody says nothing is not told first', () => {
  expect(firstLine(story, 'where was the meeting')).not.toMatch(/said nothing/);
});
