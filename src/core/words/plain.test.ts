import { expect, test } from 'vitest';
import { plainWords } from './plain.ts';

test('a figure keeps its decimals and thousands', () => {
  expect(plainWords('4,000 homes and 3.5 tonnes')).toEqual(['4,000', 'homes', 'and', '3.5', 'tonnes']);
});

test('an abbreviation is one word, and a possessive ending none', () => {
  expect(plainWords('Moldova’s U.S. envoy')).toEqual(['Moldova', 'US', 'envoy']);
});
