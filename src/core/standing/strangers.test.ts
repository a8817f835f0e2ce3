import { expect, test } from 'vitest';
import { read } from '../reading/read.ts';
import { hasStranger } from './strangers.ts';

const opening = 'Mayor Ana Ruiz opened the port of Lindhaven. Ships came from Norway. It was a cold day.';

function isStrange(text: string): boolean {
  const reading = read({ id: 'a', text, origin: 'a.md' });
  return hasStranger(reading, reading.sentences.at(-1)!.span);
}

test.each(['Mrs. Falk bought a boat in Lindhaven.'])('nobody introduces them: %s', (line) => {
  expect(isStrange(`${opening} ${line}`)).toBe(true);
});

test.each([
  'Ruiz bought a boat in Lindhaven.',
  'Clerk Ida Falk bought a boat, and Falk sold it in Lindhaven.',
  'Norway bought a boat in Lindhaven.',
])('known or introduced: %s', (line) => {
  expect(isStrange(`${opening} ${line}`)).toBe(false);
});
