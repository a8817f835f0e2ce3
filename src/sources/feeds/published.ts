import type { CalendarDate } from '../../core/model.ts';

/** When an entry was published, as far as it can be right. */
export interface Dated {
  readonly moment: Date;
  readonly day: CalendarDate;
}

const dayMs = 86_400_000;
/** News on the web is no older: an earlier date is an empty one, such as 1 January 1970. */
export const earliest = Date.UTC(1990, 0);

/** The moment and its day in the topic's zone, or why it is not used. A clock that is a little ahead is taken as right now. */
export function datedAt(iso: string, now: Date, timeZone: string): Dated | { readonly because: string } {
  const given = new Date(iso);
  if (given.getTime() - now.getTime() > dayMs) return { because: `its date, ${iso.slice(0, 10)}, is still to come` };
  if (given.getTime() < earliest) return { because: `its date, ${iso.slice(0, 10)}, can’t be right` };
  const moment = given > now ? now : given;
  return { moment, day: dayIn(moment, timeZone) };
}

function dayIn(moment: Date, timeZone: string): CalendarDate {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(moment);
}
