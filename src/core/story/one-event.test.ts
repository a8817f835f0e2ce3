import { expect, test } from 'vitest';
import type { TimelineEvent } from '../model.ts';
import { withoutSynonyms } from './one-event.ts';

const event = (date: string, text: string, article = 'a'): TimelineEvent => ({
  date,
  basis: 'stated',
  text,
  evidence: [{ article, span: { start: 0, end: text.length } }],
  actors: [],
});

const lines = (...told: readonly (readonly [string, string])[]) =>
  withoutSynonyms(told.map(([date, text]) => event(date, text))).map(({ text }) => text);

test('what befell one person is told once, in whichever words, with the evidence of the same day', () => {
  const [only, ...others] = withoutSynonyms([
    event('2026-01-10', 'Ida Berit Dahl, 31, was arrested Tuesday on a charge of theft.', 'a'),
    event('2026-01-10', 'Mrs Dahl was arrested on the quay.', 'b'),
    event('2026-01', 'Dahl was detained in January when her ferry was late.', 'c'),
  ]);
  expect(others).toEqual([]);
  expect(only!.text).toMatch(/^Ida Berit/);
  expect(only!.evidence.map(({ article }) => article)).toEqual(['a', 'b']);
  expect(
    lines(
      ['2026-01-08', 'Flight 370 vanished on January 8 as it flew to Oslo.'],
      ['2026-01-08', 'On January 8, Flight 370 disappeared over the sea.'],
    ),
  ).toHaveLength(1);
});

test('other persons, other days and other things are told', () => {
  expect(
    lines(
      ['2026-01-10', 'Ida Dahl was arrested in Oslo.'],
      ['2026-01-10', 'Otto Dahl was arrested in Oslo.'],
      ['2026-01-10', 'Ida Dahl was charged with theft.'],
      ['2026-01-09', 'Ida Dahl was arrested in Lindhaven.'],
      ['2026-01-09', 'Friends of Dahl were arrested in Lindhaven.'],
      ['2026', 'Ida Dahl was arrested in 2026.'],
    ),
  ).toHaveLength(6);
});
