import { expect, test } from 'vitest';
import { CommandError } from './command.ts';
import { around, hours, nothingAfter, words } from './typed.ts';

test('words are split at white space, and what stands in marks of any style stays together', () => {
  expect(words('quotes "Ana Petrova" about  the dam')).toEqual(['quotes', 'Ana Petrova', 'about', 'the', 'dam']);
  expect(words("“the harbour master” «two words» 'three more words'")).toEqual([
    'the harbour master',
    'two words',
    'three more words',
  ]);
});

test('an apostrophe inside a word opens no quotation', () => {
  expect(words("the minister's aides' plan")).toEqual(['the', "minister's", "aides'", 'plan']);
});

test('spans of time are understood as people write them', () => {
  expect(['24h', '3 days', '2w', '90 min', '1.5 hours'].map(hours)).toEqual([24, 72, 336, 1.5, 1.5]);
  expect(['yesterday', '', '24', 'h'].map(hours)).toEqual([undefined, undefined, undefined, undefined]);
});

test('a span that no calendar holds is none', () => {
  expect(['99999999999999h', '1000000 weeks', `${'9'.repeat(400)}d`].map(hours)).toEqual([undefined, undefined, undefined]);
  expect(hours('100 weeks')).toBe(16_800);
});

test('a joint parts two options, either of which may be missing', () => {
  expect(around('Petrova about the dam', 'about')).toEqual(['Petrova', 'the dam']);
  expect(around('about the dam', 'about')).toEqual(['', 'the dam']);
  expect(around('Petrova', 'about')).toEqual(['Petrova', '']);
  expect(around('', 'about')).toEqual(['', '']);
});

test('a verb that takes nothing says so when something follows', () => {
  expect(nothingAfter('sources')('  ')).toEqual({});
  expect(() => nothingAfter('sources')('of the dam')).toThrow(CommandError);
});
