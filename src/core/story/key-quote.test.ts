import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { wordsOfQuote } from './key-quote.ts';

test.each([
  ['“The port is shut,” Ida Marsh said.', 'The port is shut'],
  [
    '“He told me, ‘You will never work in this town again,’” Ida Marsh said.',
    'He told me, ‘You will never work in this town again,’',
  ],
  [
    '"He looked up and said: \'You will never work here.\'" Ida Marsh said.',
    "He looked up and said: 'You will never work here.'",
  ],
  ['“‘The port is shut’ was all he said,” Ida Marsh recalled.', '‘The port is shut’ was all he said'],
  ['“The port is shut,’’ Ida Marsh said.', 'The port is shut'],
  ['Ida Marsh said: “The port is shut.\uFFFD?', 'The port is shut.'],
  ['Ida Marsh said: ‘The port is shut.\n\nIt will be so until May.’', 'The port is shut.\nIt will be so until May.'],
])('only the outer marks of a quotation are left out: %s', (text, words) => {
  const article = { id: 'a', origin: 'a.txt', text };
  const reading = read(article);
  expect(wordsOfQuote({ article, reading, published: reading.published, origin: 0 }, reading.quotes[0]!)).toBe(words);
});
