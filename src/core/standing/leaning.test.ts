import { expect, test } from 'vitest';
import { leans } from './leaning.ts';

test.each([
  'Dahl later painted a mural in Lindhaven.',
  'A second A12 is flying to Lindhaven.',
  'Dahl has seen all four lakes near Lindhaven.',
  'The spokesman, Per Dahl, said the port was shut.',
  'Lindhaven has the slowest one.',
  'Three dry summers in Lindhaven followed.',
  'Today both lamps shine over Lindhaven.',
  'Several other pilots sail from Lindhaven.',
  'Nobody in Lindhaven had seen such a deep snow.',
  'Dahl went on, in Norwegian this time.',
  'In subsequent years, Lindhaven built a library.',
  'Police in Lindhaven said little about the four, including when they sailed.',
  'In Lindhaven, the opposite was true.',
])('leans: %s', (line) => {
  expect(leans(line)).toBe(true);
});

test.each([
  'Dahl painted a mural in Lindhaven.',
  'Lindhaven has the slowest one of the ferries.',
  'Dahl followed Ruiz.',
  'The four ferries were built in Lindhaven.',
  'Both sides in Lindhaven are glad.',
])('leans on nothing: %s', (line) => {
  expect(leans(line)).toBe(false);
});
