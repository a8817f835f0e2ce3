import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairNumbers } from './pair-numbers.ts';

test('a pair keeps its number, and another one has another', () => {
  const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });
  const few = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(number, few), few), { maxLength: 3000 }), (pairs) => {
      const numbers = new PairNumbers();
      const known = new Map<string, number>();
      for (const [first, second] of pairs) {
        const key = `${first} ${second}`;
        expect(numbers.find(first, second)).toBe(known.get(key) ?? -1);
        if (!known.has(key)) known.set(key, known.size);
        expect(numbers.numberOf(first, second)).toBe(known.get(key));
      }
      expect(numbers.size).toBe(known.size);
    }),
    { numRuns: 30 },
  );
});

test('thousands of pairs are told apart', () => {
  const numbers = new PairNumbers();
  for (let i = 0; i < 50_000; i++) numbers.numberOf(i % 251, i);
  expect(numbers.size).toBe(50_000);
  for (let i = 0; i < 50_000; i += 997) expect(numbers.find(i % 251, i)).toBe(i);
});
