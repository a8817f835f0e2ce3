/**
 * The moments at which a schedule is due, computed from the calendar of its zone and never counted from a tick.
 *
 * A time that a clock change leaves out is due as long after midnight as it would have been without the change (02:30 becomes 03:30);
 * one that comes twice is due the first time; "every hour" is due in each real hour. A date that a zone left out has no slots.
 */
import { Temporal } from 'temporal-polyfill';
import type { Schedule } from './schedule.ts';

type Calendar = Pick<Schedule, 'recurrence' | 'zone' | 'quiet'>;

/** The first `count` slots after a moment. */
export function slotsAfter(schedule: Calendar, after: Date, count: number): Date[] {
  const found = new Set<number>();
  const from = after.getTime();
  let date = dateAt(from, schedule.zone).subtract({ days: 1 });
  // A week holds every weekday. One day more than is needed, for a slot that a clock change moves past those of the next day.
  for (let day = 0, enough = 0; day < 9 * count + 9 && enough < 2; day++, date = date.add({ days: 1 })) {
    for (const slot of slotsOn(schedule, date)) if (slot > from) found.add(slot);
    if (found.size >= count) enough++;
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, count)
    .map((slot) => new Date(slot));
}

/** The newest slot at or before a moment. */
export function slotBefore(schedule: Calendar, at: Date): Date | undefined {
  const until = at.getTime();
  let date = dateAt(until, schedule.zone).add({ days: 1 });
  for (let day = 0; day < 11; day++, date = date.subtract({ days: 1 })) {
    const slots = slotsOn(schedule, date).filter((slot) => slot <= until);
    if (slots.length > 0) return new Date(Math.max(...slots));
  }
  return undefined;
}

/** Whether a minute of the day lies in quiet hours, which may run over midnight. */
export function quietAt(minute: number, { from, to }: NonNullable<Schedule['quiet']>): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Epoch milliseconds of the slots that belong to a date of the zone's calendar, in order. */
function slotsOn({ recurrence, zone, quiet }: Calendar, date: Temporal.PlainDate): number[] {
  if (recurrence.kind === 'times' && !recurrence.days.includes(date.dayOfWeek)) return [];
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return [];
  const slots = new Set<number>();
  for (const minute of minutesOf(recurrence)) {
    if (quiet && quietAt(minute, quiet)) continue;
    const local = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
    slots.add(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
    if (recurrence.kind === 'hours' && recurrence.hours === 1) {
      const again = local.toZonedDateTime(zone, { disambiguation: 'later' });
      slots.add(again.epochMilliseconds);
    }
  }
  return [...slots].sort((a, b) => a - b);
}

/** The minutes of the day at which a recurrence is due, quiet hours or not. */
export function minutesOf(recurrence: Schedule['recurrence']): readonly number[] {
  if (recurrence.kind === 'times') return recurrence.times;
  return Array.from({ length: 24 / recurrence.hours }, (_, index) => index * recurrence.hours * 60);
}

function dateAt(epochMilliseconds: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone).toPlainDate();
}
