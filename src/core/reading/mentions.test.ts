import { expect, test } from 'vitest';
import type { Mention } from '../model.ts';
import { read } from './read.ts';

const mentions = (text: string): readonly Mention[] => read({ id: 'a', origin: 'a.txt', text }).mentions;
const named = (text: string): string[] => mentions(text).map((mention) => `${mention.text}/${mention.kind}`);

test('a title before a name is no part of it', () => {
  expect(named('On Monday French President Emmanuel Macron spoke in Lyon.')).toEqual(['Emmanuel Macron/person', 'Lyon/place']);
});

test('a surname stands for the full name that the article gives', () => {
  const found = mentions('Defense Minister Rustem Umerov left for Ankara. Later Umerov met the Turkish hosts.');
  expect(found.map(({ text, fullest }) => [text, fullest])).toEqual([
    ['Rustem Umerov', 'Rustem Umerov'],
    ['Ankara', 'Ankara'],
    ['Umerov', 'Rustem Umerov'],
  ]);
});

test('a word that opens a sentence is no name for its capital alone', () => {
  expect(named('Although it rained, talks went on. Video showed a crowd. Officials left on Friday.')).toEqual([]);
});

test('a possessive and a hyphen end a name', () => {
  expect(named('The plan was US-drafted, and Kyiv’s answer came late.')).toEqual(['US/place', 'Kyiv/place']);
});

test('“of”, “and” and “&” join what is one name', () => {
  expect(named('He left the Ministry of Foreign Affairs for the Bank of England and met Smith & Sons Ltd.')).toEqual([
    'Ministry of Foreign Affairs/org',
    'Bank of England/org',
    'Smith & Sons Ltd./org',
  ]);
});

test('every mention is a slice of the text', () => {
  const text = 'WARSAW — Donald Tusk said the European Union’s aid, worth $5bn, would reach Lviv, Odesa and Kharkiv by May.';
  for (const { text: name, span } of mentions(text)) expect(text.slice(span.start, span.end)).toBe(name);
});
