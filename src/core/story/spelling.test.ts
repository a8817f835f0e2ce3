import { expect, test } from 'vitest';
import { folded, jaroWinkler } from './spelling.ts';

test.each([
  ['Zelensky', 'Zelenskyy'],
  ['Zelenskiy', 'Zelenskyj'],
  ['Kostyukov', 'Kostiukov'],
  ['Kharkiv', 'Harkiv'],
  ['Müller', 'Muller'],
])('%s and %s have one key', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test('two world wars keep two keys', () => {
  expect(folded('World War I')).not.toBe(folded('World War II'));
});

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
])('the published example %s, %s gives %d', (a, b, likeness) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 2);
});
