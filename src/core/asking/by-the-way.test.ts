import { expect, test } from 'vitest';
import { isByTheWay } from './by-the-way.ts';

test.each([
  'The league ranked ten ports: Lindhaven, Oslo, Ruiz, Bergen and Vigo.',
  'Earlier winners include Karl Berg, Otto Dahl, Ida Maas and Ana Ruiz.',
  'Some Ruiz supporters say the quay of Lindhaven should be closed.',
  'The guests, including Ana Ruiz, left before noon.',
  'Karl Berg is better known than Ruiz.',
  'The ferry was sold two years before Ana Ruiz came.',
  'Karl Berg came second, followed by Ana Ruiz.',
])('only names her: %s', (line) => {
  expect(isByTheWay(line, ['Ana Ruiz', 'Ruiz'])).toBe(true);
});

test.each([
  'Ana Ruiz opened the quay after Berg had left.',
  'Berg wrote to Ana Ruiz.',
  'The guests, including Ana Ruiz, left, and Ruiz spoke to the crew of the ferry.',
  'When the ferry sank, Ana Ruiz called the owners.',
  'Ruiz, Berg and Dahl signed the treaty.',
])('tells of her: %s', (line) => {
  expect(isByTheWay(line, ['Ana Ruiz', 'Ruiz'])).toBe(false);
});

test('a long line of capitals is read in no time', () => {
  const line = `Ruiz, ${'Aa Bb-Cc '.repeat(2000)}`;
  const before = performance.now();
  isByTheWay(line, ['Ruiz']);
  expect(performance.now() - before).toBeLessThan(1000);
});
