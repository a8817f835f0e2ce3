import type { CalendarDate } from '../core/model.ts';

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/;

/** A date written as `2026`, `2026-01`, `2026-01-22` or with a time after it, if there is such a day; the time is dropped. */
export function calendarDate(value: unknown): CalendarDate | undefined {
  const [, year, month, day] = written.exec(String(value).trim()) ?? [];
  if (!year) return undefined;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return `${year}-${month}`;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return exists ? `${year}-${month}-${day}` : undefined;
}
