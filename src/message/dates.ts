import type { CalendarDate } from '../core/model.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-01-22` → "22 Jan 2026", `2026-01` → "Jan 2026", `2026` → "2026": the one form in which people are shown a day. */
export function humanDate(date: CalendarDate): string {
  const { year, month, day } = parts(date);
  return [day, month, year].filter(Boolean).join(' ');
}

/** "22–23 Jan 2026", "31 Jan – 2 Feb 2026", "30 Dec 2025 – 2 Jan 2026"; one date when both are the same. */
export function humanRange(from: CalendarDate, to: CalendarDate): string {
  if (from === to) return humanDate(from);
  const a = parts(from);
  const b = parts(to);
  if (a.year === b.year && a.month === b.month && a.day && b.day) return `${a.day}–${humanDate(to)}`;
  if (a.year === b.year && a.month) return `${[a.day, a.month].filter(Boolean).join(' ')} – ${humanDate(to)}`;
  return `${humanDate(from)} – ${humanDate(to)}`;
}

function parts(date: CalendarDate): { year: string; month?: string; day?: string } {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    ...(month && { month: months[Number(month) - 1] ?? month }),
    ...(day && { day: String(Number(day)) }),
  };
}
