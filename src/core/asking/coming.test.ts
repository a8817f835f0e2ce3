import { expect, test } from 'vitest';
import { firstLine } from '../../../test/story/told.ts';
import type { Article, Story } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { ask } from './ask.ts';
import { comingAsked } from './coming.ts';

function woven(text: string): Story {
  const article: Article = { id: 'page', text, origin: 'page.md', published: '2026-03-03' };
  return weave([{ article, reading: read(article) }], {
    slug: 'cable',
    title: 'The cable',
    actors: [],
    windowDays: 7,
    timeZone: 'UTC',
    bullets: 5,
  });
}

test.each(['What happens next?', 'what’s next', 'So, what now?', 'What are the next steps?', 'What is expected to happen next?'])(
  '%s is answered by what is set to happen, what has its day first',
  (question) => {
    const text =
      'The cable was damaged in a storm. Engineers will meet in Bergen to discuss the damage.\n\nParliament is due to vote on the cable on Friday, said Lars Odegaard. It might not be the last vote.';
    const answer = ask(woven(text), question);
    expect(answer.refused ? [] : answer.lines.map(({ text }) => text)).toEqual([
      'Parliament is due to vote on the cable on Friday [6 Mar], said Lars Odegaard.',
      'Engineers will meet in Bergen to discuss the damage.',
    ]);
  },
);

test.each([
  'What is next to the harbour?',
  'What is the cable?',
  'What is expected of Odegaard?',
  'Where will Odegaard meet Marsh next?',
  'When did the talks begin?',
  'How long did the talks last?',
])('%s asks for something else', (question) => {
  expect(comingAsked(question)).toBeUndefined();
});

test('the sides of talks to come are those that are said to be there, not of talks that were', () => {
  const text =
    'Marsh and Odegaard attended talks in Oslo on Monday. Norwegian and British officials are due to meet in Bergen on Friday.';
  const told = woven(text);
  expect(firstLine(told, 'Who will attend the talks in Bergen?')).toMatch(/^Norwegian and British officials/);
  expect(comingAsked('Who will attend the talks in Bergen?')).toEqual({ of: 'sides', place: 'Bergen' });
  expect(comingAsked('Who will attend the talks with Odegaard?')).toBeUndefined();
});

test.each([
  'When is the next round of talks?',
  'where do the talks continue',
  'where will the talks take place',
  'When do they meet next?',
])('%s is asked of meetings alone', (question) => {
  expect(comingAsked(question)).toEqual({ of: 'meeting' });
  const text =
    'The cable was damaged in a storm. Talks will begin in Bergen on Friday.\n\nParliament is due to vote on the cable on Saturday, said Lars Odegaard.';
  const answer = ask(woven(text), question);
  expect(answer.refused ? [] : answer.lines.map(({ text }) => text)).toEqual(['Talks will begin in Bergen on Friday [6 Mar].']);
});

test('of articles that tell of nothing ahead is refused', () => {
  expect(ask(woven('The cable was damaged in a storm.'), 'What happens next?').refused).toBe(true);
});
