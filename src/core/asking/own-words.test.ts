import { expect, test } from 'vitest';
import type { TopicProfile } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';
import { profileOf } from './profile.ts';

const topic: TopicProfile = { slug: 't', title: 'T', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

function said(text: string): string[] {
  const article = { id: '0', origin: '0.md', text, published: '2026-01-23' };
  const story = weave([{ article, reading: read(article) }], topic);
  const actor = story.actors.find(({ name }) => name === 'Ana Ruiz');
  return actor ? profileOf(story, actor).said.map((quote) => quote.text) : [];
}

test('words about somebody by name are theirs only where the report says so right there', () => {
  const words = 'Nobody in this harbour works as hard as Ana Ruiz does, and we all know it';
  expect(said(`Ana Ruiz met the crews of Lindhaven.\n\n“${words},” Ruiz said.`)).toEqual([words]);
  expect(said(`The deputy waved to Ana Ruiz: “${words}.”`)).toEqual([]);
});

test('the rest of a reporter’s condition is nobody’s whole words', () => {
  expect(said('Ana Ruiz said the ferry would not have sunk if “we had been in office that year.”')).toEqual([]);
  expect(said('Ana Ruiz said that “we had been in office that year.”')).toEqual(['we had been in office that year.']);
});
