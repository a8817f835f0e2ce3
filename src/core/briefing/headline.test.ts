import { expect, test } from 'vitest';
import { headlineOf } from './headline.ts';

test.each([
  ['The Finnish parliament approved the border law on Friday [6 Feb].', 'The Finnish parliament approved the border law'],
  [
    'Dock workers in Varna stopped work late on Monday in a dispute over night shifts, just as the grain ships were due to be loaded.',
    'Dock workers in Varna stopped work in a dispute over night shifts',
  ],
  [
    'Senior Norwegian negotiators met the Chilean president Ana Ruiz in Santiago for talks on a fishing treaty that both sides have sought for years.',
    'Senior Norwegian negotiators met the Chilean president Ana Ruiz in Santiago for talks',
  ],
  ['Peru, which borders Chile, closed its embassy in Oslo.', 'Peru closed its embassy in Oslo'],
  ['The dam held through the night, the army said.', 'The dam held through the night, the army said'],
])('%s', (bullet, headline) => {
  expect(headlineOf(bullet)).toBe(headline);
});

test.each([
  'Is the dam safe?',
  'Ana Ruiz said: “The dam is safe.”',
  'Everyone who lives below the dam and has not yet found a room with friends or relatives or in one of the schools may stay, the mayor said.',
])('none in: %s', (bullet) => {
  expect(headlineOf(bullet)).toBeUndefined();
});
