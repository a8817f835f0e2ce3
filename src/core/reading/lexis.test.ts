import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lexis } from '../model.ts';
import { unpacked } from '../words/packed.ts';
import { read } from './read.ts';

const reading = (text: string) => read({ id: 'a', text, origin: 'a.txt' });
const terms = (text: string): string[] => {
  const { sentences, lexis } = reading(text);
  return sentences.flatMap(({ index }) => unpacked(lexis.terms, index).map((number) => lexis.stems[number]!));
};
const words = ({ stems, words }: Lexis, sentence: number): string[] =>
  unpacked(words, sentence).map((number) => stems[number >> 1]! + (number % 2 ? '”' : ''));

test('only what a sentence is about is left among its terms, as stems', () => {
  expect(terms('He said that the envoys were meeting in Geneva.')).toEqual(['envoi', 'meet', 'geneva']);
});

test('a country is not taken for a pronoun', () => {
  expect(terms('U.S. officials told us so on Monday.')).toEqual(['us', 'offici', 'mondai']);
});

test('a possessive is the same term as its owner', () => {
  expect(terms('Moldova’s border was closed.')).toEqual(terms('The Moldova border was closed.'));
});

test('a figure is one term and several words', () => {
  const { lexis } = reading('About 4,000 homes were lost.');
  expect(terms('About 4,000 homes were lost.')).toEqual(['4,000', 'home', 'lost']);
  expect(words(lexis, 0)).toEqual(['about', '4', '000', 'home', 'were', 'lost']);
});

test('words in quotation marks are told from those outside', () => {
  const { lexis } = reading('Ana Ruiz said: “The dam holds.” Nobody believed her.');
  expect(words(lexis, 0)).toEqual(['ana', 'ruiz', 'said', 'the”', 'dam”', 'hold”']);
  expect(words(lexis, 1)).toEqual(['nobodi', 'believ', 'her']);
});

test('the words of each quotation stand by themselves, over paragraphs too, and those of a heading in none', () => {
  const { quotes, lexis } = reading(
    'Dam “safe”\n\nAna Ruiz called it “a good dam” on Monday.\n\n“The dam holds. It always did,” she said.\n\n“It will hold,” she said.',
  );
  const said = quotes.map(({ index }) => unpacked(lexis.spoken, index).map((number) => lexis.stems[number]));
  expect(said).toEqual([
    ['a', 'good', 'dam'],
    ['the', 'dam', 'hold', 'it', 'alwai', 'did'],
    ['it', 'will', 'hold'],
  ]);
});

test('a stem is known by the word that it is first met in', () => {
  const { stems, stops } = reading('The thing is long. Things are lost.').lexis;
  expect(stems.map((stem, i) => `${stem} ${stops[i]}`)).toEqual(['the s', 'thing s', 'is s', 'long s', 'are s', 'lost c']);
});

test('every sentence of the body has its words, whatever the text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { sentences, lexis } = reading(text);
      for (const { index, kind, span } of sentences) {
        const runs = kind === 'body' ? (text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu) ?? []) : [];
        expect(unpacked(lexis.words, index)).toHaveLength(runs.length);
      }
      expect(JSON.parse(JSON.stringify(lexis))).toEqual(lexis);
    }),
    { numRuns: 200 },
  );
});
