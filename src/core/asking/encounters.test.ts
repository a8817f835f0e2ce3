import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { encountersOf } from './encounters.ts';

function metBy(name: string, text: string): string[] {
  const article: Article = { id: 'a', text, origin: 'a.md', published: '2026-03-04' };
  const topic = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };
  const story = weave([{ article, reading: read(article) }], topic);
  const actor = story.actors.find((one) => one.name.includes(name));
  return actor ? encountersOf(story, actor).map((one) => one.name) : [];
}

test('who met whom is told by a sentence that names both', () => {
  expect(metBy('Marsh', 'Prime Minister Helena Marsh met Lars Odegaard in Bergen on Monday.')).toEqual(['Lars Odegaard']);
});

test('those on one side of the table did not meet each other, nor did whoever is only named as a relation', () => {
  const text = 'Lars Odegaard shook hands with Helena Marsh, Ingrid Voll’s sister Karin Voll and Peter Brandt.';
  expect(metBy('Marsh', text)).toEqual(['Lars Odegaard']);
  expect(metBy('Odegaard', text)).not.toContain('Ingrid Voll');
});

test('talks between two people are a meeting of the two', () => {
  expect(metBy('Marsh', 'The talks between Helena Marsh and Lars Odegaard took four hours.')).toEqual(['Lars Odegaard']);
});

test.each([
  'Helena Marsh refused to meet Lars Odegaard in Bergen.',
  'Helena Marsh could meet Lars Odegaard next week.',
  'Helena Marsh has no plans for talks with Lars Odegaard.',
  'Helena Marsh criticised Lars Odegaard in parliament.',
])('%s is no meeting', (text) => {
  expect(metBy('Marsh', text)).toEqual([]);
});
