import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestFirst } from './best-first.ts';

interface Thing {
  readonly worth: number;
  readonly name: string;
}

const bounded = (worths: readonly (number | undefined)[], slack: (i: number) => number, made: string[] = []) =>
  worths.map((worth, i) => ({
    most: (worth ?? 0) + slack(i),
    make: (): Thing | undefined => {
      made.push(`${i}`);
      return worth === undefined ? undefined : { worth, name: `${i}` };
    },
  }));

test('the order is that of sorting all, however loose the bounds are', () => {
  const worth = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(worth, fc.nat(20)), { maxLength: 40 }), (some) => {
      const worths = some.map(([one]) => one);
      const sorted = worths
        .flatMap((one, i) => (one === undefined ? [] : [{ worth: one, name: `${i}` }]))
        .sort((a, b) => b.worth - a.worth);
      expect([...bestFirst(bounded(worths, (i) => some[i]![1]))]).toEqual(sorted);
    }),
  );
});

test('what cannot be among those asked for is not made', () => {
  const made: string[] = [];
  const best = bestFirst(
    bounded(
      Array.from({ length: 100 }, (_, i) => i),
      () => 1.5,
      made,
    ),
  );
  expect(best.next().value).toMatchObject({ worth: 99 });
  expect(made).toEqual(['99', '98']);
});
