import { expect, test } from 'vitest';
import { plainWords, termReader } from './terms.ts';

const terms = termReader();

test('only what a text is about is left, as stems', () => {
  expect(terms('He said that the envoys were meeting in Geneva.')).toEqual(['envoi', 'meet', 'geneva']);
});

test('a country is not taken for a pronoun', () => {
  expect(terms('U.S. officials told us')).toEqual(['us', 'offici']);
});

test('a possessive is the same term as its owner', () => {
  expect(terms('Moldova’s border')).toEqual(terms('the Moldova border'));
});

test('a figure keeps its decimals and thousands', () => {
  expect(plainWords('4,000 homes and 3.5 tonnes')).toEqual(['4,000', 'homes', 'and', '3.5', 'tonnes']);
});
