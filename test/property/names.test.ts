import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/core/reading/blocks.ts';
import { datesOf } from '../../src/core/reading/dates.ts';
import { mentionsOf } from '../../src/core/reading/mentions.ts';
import { publishedOf } from '../../src/core/reading/published.ts';
import { sentencesOf } from '../../src/core/reading/sentences.ts';
import { tag } from '../../src/core/reading/tokens.ts';

/** Pieces of news prose in any order: names, titles, dates, marks and what breaks them. */
const piece = fc.oneof(
  fc.constantFrom(
    'President Alma Brandt',
    'Brandt',
    'Mr. Brandt',
    'the Bank of',
    'and',
    'of',
    'US',
    'U.S.',
    'Kyiv’s',
    '“',
    '”',
    '’s',
    ',',
    '.',
    '. ',
    ': ',
    '\n\n',
    ' - ',
    'on Thursday',
    'January 22',
    'January 22 and 23, 2026',
    'in 1994',
    'May',
    'by March',
    'said',
    'will meet',
    'a',
    'aide',
    'envoys',
    'Kim Jong-un',
    'O’Neill',
    'iPhone',
    'A380',
    'EADS',
    '(EADS)',
    'É',
    '\u0301',
    '😀',
    '@Handle',
    '#',
    'NEWS FLASH',
    'van der',
    'Jr.',
    'LVIV, JAN 23:',
  ),
  fc.lorem({ maxCount: 4 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 60 }).map((all) => all.flat().join(''));
const published = fc.option(fc.constantFrom('2026-01-23', '2024-02-29', '2026-12-31'), { nil: undefined });

/** The passes that find names and dates, without those of quotations. */
function readNames(text: string, date?: string) {
  const sentences = sentencesOf(text, blocksOf({ text }));
  const published = publishedOf({ text, ...(date && { published: date }) }, sentences);
  return { sentences, mentions: mentionsOf(text, sentences, tag(text)), dates: datesOf(text, sentences, published) };
}

const reading = fc.tuple(text, published).map(([text, date]) => ({ text, reading: readNames(text, date) }));

describe('whatever an article says', () => {
  test('a mention and its role are slices of the text, within their sentence’s block, in order and apart', () => {
    fc.assert(
      fc.property(reading, ({ text, reading }) => {
        let end = 0;
        for (const mention of reading.mentions) {
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.fullest).not.toBe('');
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          end = mention.span.end;
          const { span } = reading.sentences[mention.sentence]!;
          expect(mention.span.start).toBeGreaterThanOrEqual(span.start);
          expect(mention.span.end).toBeLessThanOrEqual(span.end);
          if (mention.role) expect(text.slice(mention.role.span.start, mention.role.span.end)).toBe(mention.role.text);
        }
      }),
    );
  });

  test('a date exists in the calendar and stands in its sentence', () => {
    fc.assert(
      fc.property(reading, ({ reading }) => {
        for (const { date, span, sentence } of reading.dates) {
          const [year, month = '01', day = '01'] = date.split('-');
          expect(new Date(`${year}-${month}-${day}T00:00:00Z`).toISOString().slice(0, date.length)).toBe(date);
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(reading.sentences[sentence]!.span.start);
          expect(span.end).toBeLessThanOrEqual(reading.sentences[sentence]!.span.end);
        }
      }),
    );
  });
});

describe('a line of a million characters is read to its end', () => {
  test.each([
    ['names', 'Alma Brandt '],
    ['lists', 'envoys Alma Brandt and '],
    ['titles', 'President of '],
    ['dates', 'on Thursday and Friday '],
    ['no blanks', 'A-'],
  ])(
    'made of %s',
    (_, unit) => {
      const { sentences, mentions } = readNames(unit.repeat(1_000_000 / unit.length), '2026-01-23');
      expect(sentences.length).toBeGreaterThan(0);
      for (const { span } of mentions.slice(0, 100)) expect(span.end - span.start).toBeLessThan(1_000);
    },
    60_000,
  );
});
