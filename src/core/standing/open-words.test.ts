import { expect, test } from 'vitest';
import { hasOpenWords } from './open-words.ts';

test.each([
  '“I would lend her my boat,” Ole Berg of Lindhaven told the Lind Post.',
  '[Ana Ruiz:] “Nobody has told me why they sold that.”',
  'Ruiz said: “Now that is a way to open a port.”',
  '[Ana Ruiz:] “And the ferries of Lindhaven are slow.”',
  '“That storm broke two masts in Norway,” Ana Ruiz said.',
  '“Few pilots have those charts on board,” Ana Ruiz said.',
  '“I say it’s going up,” Ana Ruiz said.',
])('open: %s', (line) => {
  expect(hasOpenWords(line)).toBe(true);
});

test.each([
  '“I have known Per Dahl for years, and I trust him,” Ana Ruiz said.',
  '“It takes time to build a port,” Ana Ruiz said.',
  'Asked about the two ships from Norway, Ruiz said: “I have never seen them.”',
  'The port of Lindhaven, which the clerks call “it”, was closed on Friday.',
  'Ana Ruiz took her boat.',
])('not open: %s', (line) => {
  expect(hasOpenWords(line)).toBe(false);
});
