import type { CalendarDate } from './model.ts';

/** Days of the Gregorian calendar as `YYYY-MM-DD` strings; no clock and no zone. */

const dayLength = 86_400_000;

/** The day as a string, or undefined where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : undefined;
}

export function monthOf(year: number, month: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/** @param date a whole day */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return isoOf(new Date(Date.parse(date) + days * dayLength));
}

/** The month `months` after the one of a day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const count = yearOf(date) * 12 + monthNumber(date) - 1 + months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
}

/** From 0, Sunday, to 6. */
export function weekdayOf(date: CalendarDate): number {
  return new Date(date).getUTCDay();
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** Days counted from 1 January 1970; of a month or a year its first day. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(date) / dayLength);
}

export function isDay(date: CalendarDate): boolean {
  return date.length === 10;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthNumber(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

function isoOf(date: Date): CalendarDate {
  return date.toISOString().slice(0, 10);
}
