import { expect, test } from 'vitest';
import { imprintOf } from './imprint.ts';

test.each([
  ['Chile holds a fifth of the fleet.', '20'],
  ['Chile holds 20 percent of the fleet.', '20'],
  ['Chile holds 20% of the fleet.', '20'],
  ['Chile holds two thirds of the fleet.', '67'],
  ['Chile holds three-quarters of the fleet.', '75'],
  ['Chile holds half of the fleet.', '50'],
])('a share is a figure in percent: %s', (text, value) => {
  expect(imprintOf(text).figures).toEqual([{ unit: '%', value }]);
  expect(imprintOf(text).words).toEqual(expect.arrayContaining([`${value}%`, 'chile', 'fleet']));
  expect(imprintOf(text).words).toHaveLength(4);
});

test.each(['The third meeting lasted for hours.', 'A quarter was paid on Friday.', 'Half a dozen boats sank.'])(
  'an ordinal or a coin is none: %s',
  (text) => {
    expect(imprintOf(text).figures.filter(({ unit }) => unit === '%')).toEqual([]);
  },
);

test('words that news uses one for the other are the same', () => {
  const [one, other] = ['An agreement ended the war in the east.', 'A deal ended the conflict in the eastern part.'].map(
    (text) => imprintOf(text).words,
  );
  expect(other).toEqual(expect.arrayContaining([...one!]));
});
