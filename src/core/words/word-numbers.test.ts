import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from './plain.ts';
import { WordNumbers } from './word-numbers.ts';

function wordsRead(text: string): string[] {
  const met: string[] = [];
  const words = new WordNumbers((word) => met.push(word));
  const numbers: number[] = [];
  words.read(text, 0, text.length, numbers);
  expect(words.size).toBe(met.length);
  return numbers.map((number) => met[number]!);
}

test.each([
  '“The port’s crane, the PORT’s pride, isn’t ‘s it?”',
  'It’s 1,000 men of the 3rd F-16s',
  'Été à Łódź: мирний план',
  "the dogs' 's and the 'soon' x's",
])('reads the plain words of %s, in small letters', (text) => {
  expect(wordsRead(text)).toEqual(plainWords(text.toLowerCase()));
});

test('reads the plain words of any English text', () => {
  const text = fc.array(fc.constantFrom('a', 'S', 's', '’', "'", ' ', 'b', '4', '.', ',', '-'), { maxLength: 20 });
  fc.assert(
    fc.property(text, (pieces) => {
      expect(wordsRead(pieces.join(''))).toEqual(plainWords(pieces.join('').toLowerCase()));
    }),
    { numRuns: 1000 },
  );
});

test('a word keeps its number over texts', () => {
  const words = new WordNumbers(() => {});
  const numbers: number[] = [];
  words.read('peace talks', 0, 5, numbers);
  words.read('Peace now', 0, 9, numbers);
  expect(numbers).toEqual([0, 0, 1]);
});
