import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fingerprints, fingerprint } from './fingerprints.ts';

test('a fingerprint keeps its number, and another one has another', () => {
  const print = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const few = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.array(fc.oneof(print, few), { maxLength: 3000 }), (prints) => {
      const numbers = new Fingerprints();
      const known = new Map<number, number>();
      for (const one of prints) {
        expect(numbers.find(one)).toBe(known.get(one) ?? -1);
        if (!known.has(one)) known.set(one, known.size);
        expect(numbers.numberOf(one)).toBe(known.get(one));
      }
      expect(numbers.size).toBe(known.size);
    }),
    { numRuns: 30 },
  );
});

test('tens of thousands are found again', () => {
  const numbers = new Fingerprints();
  for (let i = 0; i < 50_000; i++) numbers.numberOf(fingerprint(7, i));
  expect(numbers.size).toBe(50_000);
  for (let i = 0; i < 50_000; i += 997) expect(numbers.find(fingerprint(7, i))).toBe(i);
});

test('of a million pairs and as many runs of three, hardly any share a fingerprint', () => {
  const [pairs, runs] = [new Fingerprints(), new Fingerprints()];
  for (let first = 0; first < 1000; first++)
    for (let second = 0; second < 1000; second++) {
      pairs.numberOf(fingerprint(first, second));
      runs.numberOf(fingerprint(fingerprint(first % 100, second), 9 + Math.floor(first / 100)));
    }
  expect(pairs.size).toBeGreaterThan(999_700);
  expect(runs.size).toBeGreaterThan(999_700);
});
