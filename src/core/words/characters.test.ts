import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindAt, kinds, piecesIn } from './characters.ts';

test('letters, figures, white space and the rest are told apart, in all scripts', () => {
  const kindsOf = (text: string) => Array.from({ length: text.length }, (_, i) => kindAt(text, i));
  const { letter, digit, space, other } = kinds;
  expect(kindsOf('aЖ7٣ \u00a0.’')).toEqual([letter, letter, digit, digit, space, space, other, other]);
  expect(kindsOf('𝐀😀')).toEqual([letter, letter, other, other]);
});

test('the pieces of a text are counted as splitting it would', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00a0', '.', '😀') }), (text) => {
      expect(piecesIn(text, 0, text.length)).toBe(text.split(/\s+/).length);
    }),
  );
});
