import { expect, test } from 'vitest';
import type { KeyQuote } from '../model.ts';
import { saidOnce } from './said-once.ts';

function quotes(...texts: readonly string[]): KeyQuote[] {
  return texts.map((text, i) => ({
    text,
    speaker: 'Ana Ruiz',
    evidence: [{ article: `${i}`, span: { start: 0, end: text.length } }],
    family: `${i}`,
    alsoIn: [],
    otherWordings: [],
  }));
}

const told = (...texts: readonly string[]) => saidOnce(quotes(...texts)).map(({ text }) => text);

test('of two cuts of one speech the longer one stays', () => {
  const long = 'The northern quay costs forty million crowns, and every herring boat of Lindhaven pays for it twice.';
  expect(told('Every herring boat of Lindhaven pays for it twice.', long)).toEqual([long]);
  expect(told(long, long)).toEqual([long]);
});

test('two speeches on one thing both stay, and so do short ones', () => {
  const both = [
    'The northern quay costs forty million crowns.',
    'Nobody in Lindhaven asked for the northern quay, least of all the crews.',
    'No ship waits.',
    'We say that no ship waits for long in Lindhaven.',
  ];
  expect(told(...both)).toEqual(both);
});

test('what stands word for word in a longer one is told once, whatever small word a reporter heard', () => {
  const long = 'Never. We rang them twice. We wanted to speak to them about it.';
  expect(told(long, 'We wanted to speak to them about it.')).toEqual([long]);
  expect(told('I have left. The quay is gone. It is finished', 'The quay is gone, it’s finished')).toHaveLength(1);
  expect(told('Good! They are keeping the boat for Ida!!!', 'They are keeping the boat to Ida!')).toHaveLength(1);
});
