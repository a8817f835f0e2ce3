/** When and under what conditions a place gets a digest. Plain data: it is stored as JSON and read back by {@link scheduleShape}. */
import * as z from 'zod';
import type { Destination } from '../message/place.ts';

const minuteOfDay = z.int().min(0).max(1439);

/** Days are ISO weekdays, 1 is Monday. Times are minutes after midnight on the clock of the zone. */
export const recurrenceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times'), days: z.array(z.int().min(1).max(7)).min(1), times: z.array(minuteOfDay).min(1) }),
  /** At each full hour that `hours` divides; 1 is every hour, also the one that a clock change repeats. */
  z.object({ kind: z.literal('hours'), hours: z.literal([1, 2, 3, 4, 6, 8, 12]) }),
]);

export const scheduleShape = z.object({
  recurrence: recurrenceShape,
  /** IANA zone. */
  zone: z.string(),
  /** A slot from `from` (included) to `to` (excluded) is left out; it may run over midnight. */
  quiet: z.object({ from: minuteOfDay, to: minuteOfDay }).optional(),
  /** Posts only with at least so many new or changed claims. */
  atLeast: z.int().min(1).max(50),
  /** What is posted when there is less: nothing, one line, or one line when a week has passed since the last post. */
  whenSilent: z.enum(['skip', 'note', 'heartbeat']),
  length: z.enum(['brief', 'full']),
  /** Only what concerns these, by the names that the story knows them by. */
  about: z.array(z.string().min(1)).min(1).max(5).optional(),
  /** How late a missed slot may still be posted. */
  graceMinutes: z
    .int()
    .min(1)
    .max(7 * 1440),
});

export type Recurrence = z.infer<typeof recurrenceShape>;
export type Schedule = z.infer<typeof scheduleShape>;

/** A schedule that stands in a topic's file. */
export interface FileSchedule {
  readonly topic: string;
  readonly place: Destination;
  readonly schedule: Schedule;
}

export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const names = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];

/** A schedule in words, without its zone: "weekdays at 09:00, only if at least 2 new claims". */
export function describe(schedule: Schedule): string {
  const { recurrence, quiet, atLeast, whenSilent, length, about } = schedule;
  const when =
    recurrence.kind === 'hours'
      ? recurrence.hours === 1
        ? 'every hour'
        : `every ${recurrence.hours} hours`
      : `${daysInWords(recurrence.days)} at ${list(recurrence.times.map(clock))}`;
  return [
    when,
    quiet && `quiet from ${clock(quiet.from)} to ${clock(quiet.to)}`,
    atLeast > 1 && `only if at least ${atLeast} new claims`,
    whenSilent === 'note' && 'a one-line note when there is nothing new',
    whenSilent === 'heartbeat' && 'a weekly line when there is nothing new',
    length === 'brief' && 'brief',
    about && `only about ${list(about)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Minutes after midnight as "09:05". */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function daysInWords(days: readonly number[]): string {
  const key = days.join('');
  if (key === '1234567') return 'daily';
  if (key === '12345') return 'weekdays';
  if (key === '67') return 'weekends';
  return list(days.map((day) => names[day - 1]!));
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
