import { expect, test } from 'vitest';
import { isInPassing } from './in-passing.ts';

/** @param marked a sentence with a stroke on either side of its date */
function inPassing(marked: string, date = '2026-01-22'): boolean {
  const [before, words, after] = marked.split('|') as [string, string, string];
  return isInPassing(before + words + after, { start: before.length, end: before.length + words.length }, date);
}

test.each([
  'A cutter is on its way to where a ferry reported two fires on |Friday|.',
  'Police arrested a man who robbed the bank of Oslo on |Friday|.',
  'Ida Dahl, who on |Friday| backed the plan, wept.',
  'Ida Dahl sailed to Lindhaven, in whose port a crane fell on |Friday|.',
  'Divers are looking for the ferry that sank on |Friday| with forty on board.',
  'Ida Dahl has no plans to run again despite her losses in |Tuesday|’s vote.',
  'A cutter is on its way to a bay where a ferry reported fires twice, once on Friday and again on |Saturday|.',
  'The defeat raises questions about who the port may send to Oslo in |March|.',
  'Dahl wants to end rather than stop the offensive that began on |Friday|.',
  'Dahl spoke for the first time since she went into hiding on |Friday|.',
  'As of |Friday|, the quay was closed.',
  '|Friday| marked the second time that Ida Dahl had spoken in Oslo.',
  '|Friday|’s vote is the latest in a row.',
  'Ida Dahl’s words on |Friday| are her sharpest.',
])('%s', (sentence) => {
  expect(inPassing(sentence)).toBe(true);
});

test.each([
  'A man who robbed the bank of Oslo was arrested on |Friday|.',
  'Ida Dahl, who runs the port, wept on |Friday|.',
  'Ida Dahl said that the quay would close on |Friday|.',
  'The port closed on |Friday| for a fair that few saw.',
  '|Friday|’s vote was carried by two seats.',
  'Despite the rain the race began on |Friday|.',
  'The crane was moved with its rails on |Friday|.',
])('not %s', (sentence) => {
  expect(inPassing(sentence)).toBe(false);
});

test('the month or the year of what was done is not that of the thanks or the charge', () => {
  expect(inPassing('Ida Dahl thanked the crew for their work in |2019|.', '2019')).toBe(true);
  expect(inPassing('Otto Marsh is accused of robbing a bank in |2003|.', '2003')).toBe(true);
  expect(inPassing('Losses such as those of |1994| are rare.', '1994')).toBe(true);
  expect(inPassing('Otto Marsh robbed a bank for his brother in |2003|.', '2003')).toBe(false);
});
