import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';
import { ask } from './ask.ts';

const article: Article = {
  id: 'tower',
  origin: 'tower.md',
  published: '2026-03-02',
  text: `Digger Piet Droste led the work at the old tower near Linz. “People lit fires here for a thousand years,” Droste said.

Droste called the theft of two coins a disgrace.

Droste said that nobody had slept much in the summer. The town council wants to open a museum in May.

An aide of Droste blamed the weather.`,
};
const story = storyTold(article);

test.each([
  ['What did Droste say about the crime?', /theft of two coins/],
  ['what did Droste say about the tower', /lit fires here/],
])('%s is answered by words of his on it that name it otherwise', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test.each([
  ['What did Droste say about the museum?', 'Droste is quoted here, but not on the museum.'],
  ['What did Droste say about the weather?', 'Droste is quoted here, but not on the weather.'],
  ['What did Droste say about the elections?', 'Droste is quoted here, but not on the elections.'],
])('%s is refused', (question, because) => {
  expect(ask(story, question)).toMatchObject({ refused: true, because });
});

test('beside a refusal stand his words next to what is asked about', () => {
  const answer = ask(story, 'What did Droste say about the museum?');
  expect(answer.refused && answer.nearest[0]?.text).toMatch(/nobody had slept much/);
});
