import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';

const article: Article = {
  id: 'harbour',
  origin: 'harbour.md',
  published: '2026-03-02',
  text: `The ferry company Nordhav closed its route to Bergen on Monday. The route to Bergen was closed on Monday, and passengers were told by telephone.

Nordhav closed the route because its older ship failed a test of its engines. The company was founded in 1962.

The mayor of Bergen, Otto Lund, refused to pay for a new ship. Lund turned the company's request down, arguing that the town had no money left.`,
};
const story = storyTold(article);

test.each([
  ['Why did Nordhav close the route to Bergen?', /because its older ship/],
  ['why was the route closed', /because its older ship/],
  ['what was the reason the route to bergen closed', /because its older ship/],
])('%s is answered by the sentence that gives a reason', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test('the line that gives the reason comes before one that only repeats the question', () => {
  expect(firstLine(story, 'Why did the ferry company Nordhav close its route to Bergen?')).toMatch(/because its older ship/);
});
