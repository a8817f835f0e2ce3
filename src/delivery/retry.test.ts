import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waitBefore } from './retry.ts';

it('waits double each time, at most half an hour and a quarter of that', () => {
  expect([1, 2, 3].map((attempt) => waitBefore(attempt, undefined, 0, 5_000))).toEqual([5_000, 10_000, 20_000]);
  expect(waitBefore(10, undefined, 1, 5_000)).toBe(37.5 * 60_000);
});

it('never comes back before the platform allows it', () => {
  fc.assert(
    fc.property(
      fc.nat(3_600_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 10 }),
      (asked, chance, attempt) => {
        expect(waitBefore(attempt, asked, chance, 5_000)).toBeGreaterThanOrEqual(asked);
      },
    ),
  );
});
