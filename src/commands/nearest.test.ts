import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const verbs = ['latest', 'new', 'quotes', 'actor', 'ask', 'compare', 'timeline', 'sources', 'help'];

test('a slip of the fingers finds the word that was meant', () => {
  expect(nearest('latets', verbs)).toEqual(['latest']);
  expect(nearest('quots', verbs)).toEqual(['quotes']);
  expect(nearest('acotr', verbs)).toEqual(['actor']);
  expect(nearest('souces', verbs)).toEqual(['sources']);
});

test('the beginning of a word is enough', () => {
  expect(nearest('time', verbs)).toEqual(['timeline']);
  expect(nearest('comp', verbs)).toEqual(['compare']);
});

test('accents and capitals make no difference', () => {
  expect(nearest('Zürich', ['zurich'])).toEqual(['zurich']);
});

test('what is like nothing finds nothing', () => {
  expect(nearest('weather', verbs)).toEqual([]);
  expect(nearest('', verbs)).toEqual([]);
});
