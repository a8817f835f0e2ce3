import { expect, test } from 'vitest';
import { firstLine } from '../../../test/story/told.ts';
import type { Article } from '../model.ts';
import { read } from '../reading/read.ts';
import { weave } from '../story/weave.ts';

const topic = { slug: 'fares', title: 'The fares', actors: [], windowDays: 7, timeZone: 'UTC', bullets: 5 };

test.each([
  ['What is Stavanger?', /^The talks in Stavanger, a port/],
  ['What is the Ferry Board?', /a public body, the “Ferry Board”/],
  ['what is stavanger', /^The talks in Stavanger, a port/],
])('%s is answered by a sentence that says what it is', (question, expected) => {
  const text =
    'Fares are high, the Ferry Board said, and the Ferry Board and Stavanger want them lower.\n\nThe talks in Stavanger, a port in the west of Norway, went on.\n\nOdegaard has set up a public body, the “Ferry Board”, for the fares.\n\nStavanger waits.';
  const article: Article = { id: 'board', text, origin: 'board.md', published: '2026-03-03' };
  expect(firstLine(weave([{ article, reading: read(article) }], topic), question)).toMatch(expected);
});
