import { expect, test } from 'vitest';
import { aligned } from './alignment.ts';

const share = (words: string, others: string) => aligned(words.split(' '), others.split(' '));

test('words that stand in others in one run are all aligned', () => {
  expect(share('ready for the storm', 'the port is ready for the storm')).toBe(1);
});

test('each word left out on either side counts a quarter less', () => {
  expect(share('no matter what you do', 'no matter whatever you do')).toBe((4 - 0.5) / 5);
  expect(share('they will go on', 'they will surely go on')).toBe((4 - 0.25) / 4);
});

test('the same words far apart, or in another order, are not aligned', () => {
  const speech = 'the guy was there with his shirt off and i just went at him in a bar where people had a big party';
  expect(share('i was a big guy', speech)).toBeLessThan(0.5);
  expect(share('day by day we grow', 'we grow day by day')).toBe(3 / 5);
});

test('nothing is aligned with nothing', () => {
  expect(aligned([], [1])).toBe(0);
  expect(aligned([1], [])).toBe(0);
});
