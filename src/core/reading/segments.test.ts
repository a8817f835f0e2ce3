import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byUnicode = (text: string) => Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));

test.each([
  'One port is open. Another will be.',
  '“We wait.” Then he left. ‘Why?’ (She had asked.) Nobody knows!',
  'Gen. Weiss, of the U.S. Army, paid 3.5 million. 15 ships came; “no more.” said J. Falk.',
  'Is it so?  Élan is a word. ',
])('%s is parted as Unicode does', (text) => {
  expect(segmentsOf(text)).toEqual(byUnicode(text));
});

test('any text without white space but blanks is parted as Unicode does', () => {
  const pieces = [
    'a',
    'B',
    'É',
    'é',
    '4',
    '.',
    '?',
    '!',
    ' ',
    ' ',
    '“',
    '”',
    '’',
    '"',
    "'",
    '(',
    ')',
    ',',
    '–',
    '…',
    '\u0301',
    'word',
    'Word',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), (some) => {
      expect(segmentsOf(some.join(''))).toEqual(byUnicode(some.join('')));
    }),
    { numRuns: 2000 },
  );
});
