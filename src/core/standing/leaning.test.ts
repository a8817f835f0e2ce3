import { expect, test } from 'vitest';
import { leans } from './leaning.ts';

test.each([
  'Dahl later walked back his words in Lindhaven.',
  'A second A12 is flying to Lindhaven.',
  'Dahl will pay for all three ferries of Lindhaven.',
  'The spokesman, Per Dahl, said the port was shut.',
  'Lindhaven has the slowest one.',
  'A row of other posts in Lindhaven followed.',
  'Now both ideas look good to Lindhaven.',
  'Nobody in Lindhaven had been given such a free hand.',
  'Dahl went on, as if nobody in Lindhaven had heard.',
  'In subsequent years, Lindhaven lost its ferries.',
])('leans: %s', (line) => {
  expect(leans(line)).toBe(true);
});

test.each([
  'Dahl walked back his words in Lindhaven.',
  'Lindhaven has the slowest one of the ferries.',
  'Dahl followed Ruiz.',
  'Both sides in Lindhaven are glad.',
])('leans on nothing: %s', (line) => {
  expect(leans(line)).toBe(false);
});
