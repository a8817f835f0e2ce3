import { expect, test } from 'vitest';
import { tag } from '../reading/tokens.ts';
import { looseNouns } from './loose-nouns.ts';

const kindOfWord = (word: string) => ({ Ruiz: 'person' as const, Lindoil: 'thing' as const })[word];
const loose = (line: string, before?: string) => looseNouns(tag(line), kindOfWord, before);

test.each([
  'Ruiz opened the museum by ringing a bell.',
  'Ruiz said on Friday she had seen the ship.',
  'A clerk raised her bid for the company by a third.',
  'Norway rejected the proposal in October.',
  'Ruiz said the suspect had run away.',
  'The ice is late, the poll found.',
  'In Oslo the share is lower.',
  'The minister said ice was late.',
  'Unlike the ship, Lindoil was not sold.',
  'A clerk said the ship’s cook had left.',
  'Ruiz heard the suspect in May.',
])('which one is not told: %s', (line) => {
  expect(loose(line)).toHaveLength(1);
});

test.each([
  'Ruiz opened the museum of ships by ringing a bell.',
  'Lindoil said it would sell the company by May.',
  'A museum burned, and Ruiz closed the museum.',
  'Ruiz opened the museum shop in May.',
  'Ruiz opened a museum in May.',
  'Norway rejected the proposal for a dam.',
  'Lindoil will pay for the delay in delivery.',
  'A clerk saw the crash involving two boats.',
  'A clerk said the second meeting had failed.',
])('which one is told, or there is but one: %s', (line) => {
  expect(loose(line)).toEqual([]);
});

test('what the article has brought in as one of many is told by that alone', () => {
  const before =
    'The door of the ferry was shut. A clerk found a rusty ring and two maps in her old coat. The Lind Tower was shut. Few pay the Lind tax.';
  expect(loose('Ruiz put the ring in a drawer.', before)).toEqual(['ring']);
  expect(loose('Ruiz sold the maps and the coat.', before)).toEqual(['maps', 'coat']);
  expect(loose('Ruiz put the ring from Lindhaven in a drawer.', before)).toEqual([]);
  expect(loose('Ruiz forgot the door.', before)).toEqual(['door']);
  expect(loose('Ruiz forgot the tax.', before)).toEqual(['tax']);
  expect(loose('Lindoil has sold the ring.', before)).toEqual(['ring']);
  expect(loose('Ruiz put the spoon in a drawer.', before)).toEqual([]);
  expect(loose('A ring was lost, and Ruiz found the ring.', before)).toEqual([]);
});
