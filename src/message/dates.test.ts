import { expect, test } from 'vitest';
import { humanDate, humanRange } from './dates.ts';

test('a day, a month and a year are written as far as they are known', () => {
  expect(['2026-01-22', '2026-01', '2026'].map(humanDate)).toEqual(['22 Jan 2026', 'Jan 2026', '2026']);
});

test('a range names what its ends share once', () => {
  expect(humanRange('2026-01-22', '2026-01-23')).toBe('22–23 Jan 2026');
  expect(humanRange('2026-01-31', '2026-02-02')).toBe('31 Jan – 2 Feb 2026');
  expect(humanRange('2025-12-30', '2026-01-02')).toBe('30 Dec 2025 – 2 Jan 2026');
  expect(humanRange('2026-01-22', '2026-01-22')).toBe('22 Jan 2026');
  expect(humanRange('2026-01', '2026-01-22')).toBe('Jan – 22 Jan 2026');
});
