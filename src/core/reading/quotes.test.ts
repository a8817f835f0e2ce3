import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { mentionsOf } from './mentions.ts';
import { quotesOf } from './quotes.ts';
import { sentencesOf } from './sentences.ts';
import { tag } from './tokens.ts';

function quotesIn(text: string) {
  const blocks = blocksOf({ text });
  const sentences = sentencesOf(text, blocks);
  const tokens = tag(text);
  return quotesOf(text, sentences, blocks, tokens, mentionsOf(text, sentences, tokens));
}

/** Who says what, as "name: words". */
const said = (text: string) =>
  quotesIn(text).map(({ speaker, parts }) => `${speaker?.name}: ${text.slice(parts[0].start, parts[0].end)}`);

describe('quotesOf', () => {
  test('gives verbatim slices in order, with sentences that exist, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        '‘',
        '’',
        'said',
        'Anna Weiss',
        'he',
        'called',
        'the aide',
        ',',
        '.',
        ':',
        '\n\n',
        '—',
        'according to',
        'who',
        '(',
        ')',
        'and',
        'It rained',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { parts, span, speaker, cue, sentences } of quotesIn(text)) {
          expect(span.start).toBe(parts[0].start);
          for (const part of [...parts, ...(speaker ? [speaker.span] : []), ...(cue ? [cue] : [])]) {
            expect(part.end).toBeGreaterThan(part.start);
            expect(part.end).toBeLessThanOrEqual(text.length);
          }
          expect(sentences[0]).toBeLessThanOrEqual(sentences[1]);
        }
      }),
    );
  });

  test('reads a hundred thousand characters without a stop', () => {
    for (const unit of ['“we go” said Anna Weiss and ', 'he said “no” that ', '“a ', 'Weiss: ']) {
      expect(quotesIn(unit.repeat(Math.ceil(1e5 / unit.length)))).toBeDefined();
    }
  });

  test('finds the speaker before, after and around the quotation', () => {
    expect(said('Maria Lindqvist said, “The road is open.”')).toEqual(['Maria Lindqvist: “The road is open.”']);
    expect(said('“The road is open,” Maria Lindqvist said.')).toEqual(['Maria Lindqvist: “The road is open,”']);
    expect(said('“The road is open,” said Maria Lindqvist, who runs the depot.')).toEqual([
      'Maria Lindqvist: “The road is open,”',
    ]);
    expect(said('According to Maria Lindqvist, the road is “open again.”')).toEqual(['Maria Lindqvist: “open again.”']);
  });

  test('gives the fullest name of the article for a surname and for a pronoun', () => {
    expect(
      said('Maria Lindqvist runs the depot. “The road is open,” Lindqvist said. “It was closed for weeks,” she added.'),
    ).toEqual(['Maria Lindqvist: “The road is open,”', 'Maria Lindqvist: “It was closed for weeks,”']);
  });

  test('carries the speaker on to the rest of the utterance', () => {
    expect(said('“The road is open,” Maria Lindqvist said. “Drivers may come back.”')).toEqual([
      'Maria Lindqvist: “The road is open,”',
      'Maria Lindqvist: “Drivers may come back.”',
    ]);
  });

  test('reads names before a colon as speakers', () => {
    expect(
      said('Anna Weiss met Jonas Falk on Monday.\n\nWEISS: “Will you sign?”\n\nFALK: “Not today, not in this form.”'),
    ).toEqual(['Anna Weiss: “Will you sign?”', 'Jonas Falk: “Not today, not in this form.”']);
  });

  test('takes a nominal phrase for a speaker', () => {
    expect(said('“We will not comment on the offer,” a senior official at the port said.')[0]).toMatch(/^a senior official/);
  });

  test('leaves a word that nobody is said to have said without a speaker', () => {
    for (const text of [
      'The port lies on the “Amber Coast” and closes in winter.',
      'Maria Lindqvist said the so-called “grey ships” had left.',
      'Maria Lindqvist said on CNN’s “Morning Harbour” that the road was open.',
    ]) {
      expect(quotesIn(text)).toMatchObject([{ kind: 'scare', speaker: null }]);
    }
  });

  test('tells whole utterances from parts of a sentence', () => {
    const text = 'Maria Lindqvist said the road was “open again” on Monday. “Drivers may come back,” she said.';
    expect(quotesIn(text).map(({ kind }) => kind)).toEqual(['mixed', 'direct']);
  });

  test('is surer of a speaker who is named beside it than of the one before', () => {
    const text =
      '“The road is open again,” Maria Lindqvist said.\n\nRain fell on the depot. “Nobody came here for a week or two.”';
    const [named, carried] = quotesIn(text).map(({ sureness }) => sureness);
    expect(named).toBeGreaterThan(0.95);
    expect(carried).toBeLessThan(0.85);
    expect(carried).toBeGreaterThan(0);
  });

  test('keeps an utterance over paragraphs as one quotation', () => {
    const text = 'Maria Lindqvist said: “The road is open.\n\n“Drivers may come back.”';
    expect(quotesIn(text)).toMatchObject([{ parts: [{}, {}], speaker: { name: 'Maria Lindqvist' } }]);
  });
});
