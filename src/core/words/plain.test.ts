import { expect, test } from 'vitest';
import { plainText, plainWords } from './plain.ts';

test('a figure keeps its decimals and thousands', () => {
  expect(plainWords('4,000 homes and 3.5 tonnes')).toEqual(['4,000', 'homes', 'and', '3.5', 'tonnes']);
});

test('an abbreviation is one word, and a possessive ending none', () => {
  expect(plainWords('Moldova’s U.S. envoy')).toEqual(['Moldova', 'US', 'envoy']);
});

test('marks, signs and breaks are one space each, and none at the ends', () => {
  expect(plainText('## “Nobody — no one,”\nsaid Élise.')).toBe('nobody no one said élise');
});
