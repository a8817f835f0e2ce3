import { afterEach, expect, test } from 'vitest';
import { forgetForms, formAt, formOf } from './forms.ts';

afterEach(forgetForms);

test('tells a word of matter from one of grammar, and "US" from "us"', () => {
  expect(formOf('talks')).toMatchObject({ word: 'talks', stop: false, content: true });
  expect(formOf('the')).toMatchObject({ stop: true, content: false });
  expect(formOf('US').content).toBe(true);
  expect(formOf('us').content).toBe(false);
});

test('finds a word where it stands in a text as by itself', () => {
  const text = 'The envoys’ talks resumed';
  expect(formAt(text, 12, 17)).toBe(formOf('talks'));
  expect(formAt(text, 12, 16).word).toBe('talk');
  expect(formAt(text, 12, 16).stem).toBe(formOf('talks').stem);
});

test('tells any number of words apart, also more than it remembers', () => {
  const words = Array.from({ length: 90_000 }, (_, i) => `w${i.toString(36)}x`);
  for (const word of words) formOf(word);
  expect(words.filter((word) => formOf(word).word !== word)).toEqual([]);
  forgetForms();
  expect(formOf('w1x').word).toBe('w1x');
});
