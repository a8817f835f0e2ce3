import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { sentencesOf } from './sentences.ts';

const sentencesIn = (text: string) => sentencesOf(text, blocksOf({ text })).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  test.each([
    ['titles', ['Sen. Anna Weiss met Gov. Falk.', 'The Rev. Peter Holm came too.']],
    ['initials', ['George H.W. Bush and J. Edgar Holm spoke.', 'They left.']],
    ['names of names', ['The first since Otto Holm Jr. Day was in May.', 'He is Otto Holm Jr.', 'She left.']],
    ['countries', ['The U.S. President spoke in the U.S. on Friday.', 'It rained in the U.S.', 'The talks went on.']],
    ['times of day', ['It starts at 9 a.m. on Monday.', 'It ends at 5 p.m.', 'Nobody stays.']],
    ['numbers', ['He wore No. 5 in Jan. 2020.', 'He said no.', 'He left.']],
    ['days of a month', ['Berg won on Sept. 3.', 'Falk, who sails, was second.', 'It opens Nov. 4.', 'She left.']],
    ['numbers in a list', ['1. Falk won.', '2. Berg lost.']],
    ['decimals', ['Growth was 3.5 percent.', 'Prices fell 1.2 percent.']],
    ['quotations', ['“We came.', 'We saw,” she said.', '“We left.”', 'Nobody answered.']],
    ['questions in quotation marks', ['“Will you sign?” Falk asked.', '“Never!” she said.', '“Why?”', 'The talks ended.']],
    ['companies', ['Nordic Steel Inc. said it would close.', 'It employs 500.']],
    ['ellipses', ['He waited … and left.', 'He came back.']],
  ])('splits around %s', (_, sentences) => {
    expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
  });

  test('folds white space in the text, and keeps it in the span', () => {
    const text = 'The envoy\n  left. She  slept.';
    const [first] = sentencesOf(text, [{ kind: 'body', span: { start: 0, end: text.length } }]);
    expect(first).toMatchObject({ text: 'The envoy left.', span: { start: 0, end: 17 } });
  });

  test('parts sentences that have lost the blank between them', () => {
    expect(sentencesIn('She lives in Oslo now.He did not follow. Sgt.Berg of St.Olav drew a map.')).toEqual([
      'She lives in Oslo now.',
      'He did not follow.',
      'Sgt.Berg of St.Olav drew a map.',
    ]);
    expect(sentencesIn('She lives in Oslo now.NRK agreed.However, it’s late.It’s over. We use Node.JS here.')).toHaveLength(5);
  });

  test('parts text that has no stops', () => {
    const text = 'the talks went on '.repeat(1000).trim();
    const sentences = sentencesOf(text, [{ kind: 'body', span: { start: 0, end: text.length } }]);
    expect(sentences.every((sentence) => sentence.text.length <= 3000)).toBe(true);
    expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
  });

  test('covers every character that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let from = 0;
        for (const { span } of sentencesOf(text, [{ kind: 'body', span: { start: 0, end: text.length } }])) {
          expect(text.slice(from, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          from = span.end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });
});
