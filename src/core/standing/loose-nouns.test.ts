import { expect, test } from 'vitest';
import { tag } from '../reading/tokens.ts';
import { hasLooseNoun } from './loose-nouns.ts';

const kindOfWord = (word: string) => ({ Ruiz: 'person' as const, Lindoil: 'thing' as const })[word];
const isLoose = (line: string) => hasLooseNoun(tag(line), kindOfWord);

test.each([
  'Ruiz opened the museum by ringing a bell.',
  'Ruiz said on Friday she had seen the ship.',
  'A clerk raised her bid for the company by a third.',
])('which one is not told: %s', (line) => {
  expect(isLoose(line)).toBe(true);
});

test.each([
  'Ruiz opened the museum of ships by ringing a bell.',
  'Lindoil said it would sell the company by May.',
  'A museum burned, and Ruiz closed the museum.',
  'Ruiz opened the museum shop in May.',
  'Ruiz opened a museum in May.',
])('which one is told, or there is but one: %s', (line) => {
  expect(isLoose(line)).toBe(false);
});
