import { expect, it } from 'vitest';
import { isExcerpt, wholeSentences } from './summary.ts';

it.each([
  ['Whole. And whole.', 'Whole. And whole.'],
  ['The ministers met. They agreed to keep the […]', 'The ministers met.'],
  ['The ministers met. They agreed to keep the harbour …', 'The ministers met.'],
  ['He met Mr. Berg and the U.S. envoy in...', ''],
  ['“It is over.” He left with [...]', '“It is over.”'],
  ['One paragraph.\n\nThe next breaks…', 'One paragraph.'],
  ['The ministers met. Continue reading...', 'The ministers met.'],
  ['They met. Read more »', 'They met.'],
  ['They met.\n\nThe post Ministers meet appeared first on The Harbour Post.', 'They met.'],
  ['They want no more', 'They want no more'],
])('%s', (text, kept) => {
  expect(wholeSentences(text)).toBe(kept);
});

it.each([
  ['The ministers met. They agreed to keep the […]', true],
  ['They met. Continue reading...', true],
  ['They met […]\n\nThe post Ministers meet appeared first on The Harbour Post.', true],
  ['They met.\n\nThe post Ministers meet appeared first on The Harbour Post.', false],
  ['Whole. And whole.', false],
])('“%s” is an excerpt: %s', (text, excerpt) => {
  expect(isExcerpt(text)).toBe(excerpt);
});
