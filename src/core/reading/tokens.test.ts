import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tag, unknownTo } from './tokens.ts';

describe('tag', () => {
  test('gives each word its part of speech and its lemma', () => {
    const words = tag('The envoy said talks were nearly finished.');
    expect(words.map((t) => t.pos)).toEqual(['DET', 'NOUN', 'VERB', 'NOUN', 'AUX', 'ADV', 'VERB', 'PUNCT']);
    expect(words[2]?.lemma).toBe('say');
  });

  test('gives every word a lemma', () => {
    expect(tag('We cannot.').map(({ lemma }) => lemma)).toEqual(['we', 'cannot', '.']);
    expect(tag('CANNOT!').map(({ lemma }) => lemma)).toEqual(['cannot', '!']);
  });

  test('keeps curly marks, contractions and odd white space at their offsets', () => {
    const text = 'He said:\n\n‘I can’t  do that,’\tthe U.S. envoy’s aide—Yuri Ushakov—told us.\u00a0“We don’t know…”';
    for (const token of tag(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tag(text).map((t) => t.text)).toContain('U.S.');
  });

  test('leaves nothing out but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let from = 0;
        for (const token of tag(text)) {
          expect(text.slice(from, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          from = token.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  test('reads a run of a hundred thousand letters in pieces', () => {
    const text = `${'a.b'.repeat(40_000)} said`;
    expect(tag(text).at(-1)).toMatchObject({ text: 'said', start: 120_001 });
  });
});

test('whether a word is known does not hang on the texts read before', () => {
  tag('Witkoff and Zorblatt announced a plan. Zorblatt left.');
  expect(unknownTo(['zorblatt', 'announced', 'plan'])).toEqual(new Set(['zorblatt']));
});
