import { expect, test } from 'vitest';
import { without } from './cut.ts';

test('white space and commas that are left over go', () => {
  expect(without('Dahl, a pilot, left .', { start: 4, end: 13 })).toBe('Dahl, left.');
});

test('a figure without its nought keeps its point and the space before it', () => {
  expect(without('But the crane lifts .5 tons, .7 at most.', { start: 0, end: 4 })).toBe('The crane lifts .5 tons, .7 at most.');
});
