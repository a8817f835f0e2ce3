import { expect, test } from 'vitest';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from './weave.ts';

test('an event knows whom its sentence names, by any of their names', () => {
  const texts = ['Ana Petrova opened the second sluice of the dam on Wednesday.', 'Nobody slept in the lower town.'];
  const articles = texts.map((text, i): Article => ({ id: String(i), text, origin: `${i}.txt`, published: '2026-03-12' }));
  const { timeline } = weave(
    articles.map((article) => ({ article, reading: read(article) })),
    {
      slug: 'harbour',
      title: 'Harbour',
      actors: [{ name: 'Anna Petrova', aliases: ['Ana Petrova'], kind: 'person' }],
      windowDays: 7,
      timeZone: 'UTC',
      bullets: 4,
    },
  );
  expect(timeline.map(({ actors }) => actors)).toEqual([['anna-petrova'], []]);
});
