import { expect, test } from 'vitest';
import { quotedRuns, sharesRun } from './same-words.ts';

const isTwice = (one: string, other: string) => sharesRun(quotedRuns(one), quotedRuns(other));

test('the same words in marks are told once, however much of them a line has', () => {
  expect(isTwice('Ruiz spoke of a “slow and costly quay”.', 'It was “the most slow and costly quay of all,” Ruiz said.')).toBe(
    true,
  );
  expect(isTwice('Ruiz spoke of a "slow and costly quay".', 'It was a slow and costly quay.')).toBe(false);
});

test('two words may be in two speeches', () => {
  expect(isTwice('Ruiz spoke of a “costly quay”.', 'Ruiz called for “a costly quay at Lindhaven”.')).toBe(false);
});

test('a title may be in two lines', () => {
  expect(isTwice('Ruiz wrote “Songs of the Northern Quay”.', 'Ruiz sold “Songs of the Northern Quay” to Berg.')).toBe(false);
});
