import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['negotiated', 'negotiating'],
  ['talks', 'talk'],
  ['agreed', 'agrees'],
  ['sanctioned', 'sanctions'],
  ['cities', 'city'],
  ['hoping', 'hoped'],
  ['planned', 'planning'],
  ['relational', 'relation'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['motoring', 'motor'],
  ['vietnamization', 'vietnam'],
  ['controlling', 'control'],
  ['probate', 'probat'],
  ['happy', 'happi'],
])('the published example %s gives %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test('words of other scripts and words with figures stay as they are', () => {
  expect(stem('мирний')).toBe('мирний');
  expect(stem('f-16s')).toBe('f-16s');
});
