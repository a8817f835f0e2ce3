import { expect, test } from 'vitest';
import { firstLine, storyTold } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';
import { ask } from './ask.ts';
import { measuresAnother } from './duration.ts';

const article: Article = {
  id: 'strait',
  origin: 'strait.md',
  published: '2026-03-02',
  text: `Minister Ida Marsh told a cabinet meeting on Monday that a strike of almost six weeks was hard to settle.

Marsh had received the dockers late on Sunday for about two hours, officials in Bergen said.

The dockers turned down a 12-year contract before the meeting.`,
};
const story = storyTold(article);

test.each([
  ['how long did the meeting last', /about two hours/],
  ['How long were the talks?', /about two hours/],
  ['how long has the strike lasted', /almost six weeks/],
])('%s is answered by the length of that', (question, expected) => {
  expect(firstLine(story, question)).toMatch(expected);
});

test('how long another meeting was is no answer', () => {
  expect(ask(story, 'how long did the oslo meeting last').refused).toBe(true);
});

test.each([
  ['a strike of almost ', ' weeks', true],
  ['the ', '-year strike', true],
  ['after ', ' years of strikes', true],
  ['a term of ', ' years', false],
  ['a meeting of ', ' hours', false],
  ['They talked for ', ' hours', false],
])('%s…%s measures another thing: %s', (before, behind, expected) => {
  expect(measuresAnother(before, behind, (stem) => stem === 'meet')).toBe(expected);
});
