import { expect, test } from 'vitest';
import type { Published } from '../model.ts';
import { read } from './read.ts';

const published = (text: string, stated?: string): Published =>
  read({ id: 'a', origin: 'a.txt', text, ...(stated && { published: stated }) }).published;

test('what the source states goes before what the text tells', () => {
  expect(published('date 2026-01-20 KYIV: Talks began.', '2026-01-23')).toEqual({ known: 'stated', date: '2026-01-23' });
});

test.each([
  [' date 2026-01-23 LVIV, JAN 23: Talks began.', '2026-01-23'],
  ['Published: 3 March 2026\nThe council met.', '2026-03-03'],
  ['Council meets\nTuesday, March 3, 2026\nThe council met.', '2026-03-03'],
  ['LVIV, March 3, 2026 — The council met.', '2026-03-03'],
  ['By Ida Dahl • March 3, 2026 2:30 pm\nUpdated: March 11, 2026 1:24 pm\nThe council met.', '2026-03-03'],
  ['March 3, 2026 Updated March 11, 2026, 3:36 p.m. ET\nThe council met.', '2026-03-03'],
  ['Updated March 11, 2026, 3:36 p.m. ET\nThe council met.', '2026-03-11'],
  ['March 3, 2026, 5:36 p.m. ET\nThe council met.', '2026-03-03'],
])('“%s” tells its day', (text, date) => {
  expect(published(text)).toMatchObject({ known: 'inferred', date });
});

test('the date of a picture and a weekday just after it tell the day', () => {
  const text =
    'Envoys left Kyiv early on Friday.\n\nA plane stands on the tarmac of Boryspil airport, in Kyiv, Ukraine, January 22, 2026\n\nTalks go on.';
  expect(published(text)).toMatchObject({ known: 'inferred', date: '2026-01-23' });
});

test('a date in the story is not the day of the article', () => {
  expect(published('The war began on February 24, 2022, and goes on. Envoys met on Tuesday.')).toEqual({ known: 'no' });
});
