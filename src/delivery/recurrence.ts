/** Reads a schedule as a person writes it: "weekdays 09:00 Europe/Kyiv quiet 22:00-07:00 only if at least 3 new claims". */
import { clock, describe, everyDay, type Recurrence, type Schedule } from './schedule.ts';
import { dayWords, examples, fillers } from './schedule-words.ts';
import { minutesOf, quietAt } from './slots.ts';

/** A text that is no schedule. The message says what was understood, what was not, and gives examples. */
export class ScheduleError extends Error {
  override readonly name = 'ScheduleError';
  readonly code = 'badSchedule';
  readonly examples: readonly string[] = examples;
}

/**
 * Reads a schedule.
 * @param zone the zone to take when the text names none
 * @throws {ScheduleError}
 */
export function parseSchedule(text: string, zone: string): Schedule {
  const found: Found = { days: new Set(), times: new Set() };
  const [, when = '', names] = /^(.*?)(?:(?:^|[\s,;])(?:only )?about\s+(.+))?$/is.exec(text) ?? [];
  if (names !== undefined) found.about = namesIn(names, found);
  let rest = ` ${when.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim()} `;
  for (const [pattern, take] of phrases) {
    rest = rest.replace(pattern, (...match) => {
      take(match as string[], found, text);
      return ' ';
    });
  }
  for (const word of rest.split(/[\s,;]+/).filter(Boolean)) {
    const days = dayWords.get(word.toLowerCase());
    if (days) for (const day of days) found.days.add(day);
    else if (!fillers.has(word.toLowerCase())) refuse(`I don't know what “${word}” means here.`, found);
  }
  return checked(found, zone);
}

interface Found {
  readonly days: Set<number>;
  readonly times: Set<number>;
  hours?: number;
  zone?: string;
  quiet?: { from: number; to: number };
  atLeast?: number;
  whenSilent?: Schedule['whenSilent'];
  length?: Schedule['length'];
  graceMinutes?: number;
  about?: string[];
}

type Take = (match: readonly string[], found: Found, text: string) => void;

const time = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s?(am|pm)?`;

/** Taken out of the text in this order, so that the times of the quiet hours are not taken for slots. */
const phrases: readonly (readonly [RegExp, Take])[] = [
  [
    new RegExp(String.raw`\bquiet(?: hours)?(?: from)?[: ] ?${time} ?(?:-|to|until) ?${time}(?=[\s,;])`, 'gi'),
    (m, found) => {
      found.quiet = { from: minutes(m[1], m[2], m[3], found), to: minutes(m[4], m[5], m[6], found) };
    },
  ],
  [
    /\b(?:only )?(?:if|when)(?: there are)? (?:at least )?(\d+)(?: or more)?(?: new)?(?: or changed)?(?: claims?| things?| lines?)?(?=[\s,;])/gi,
    (m, found) => {
      found.atLeast = Number(m[1]);
    },
  ],
  [
    /\b(?:if|when) (?:silent|nothing(?: is)?(?: new)?|no news):? (?:then )?(?:a )?(skip|note|(?:weekly )?heartbeat)(?=[\s,;])/gi,
    (m, found) => {
      found.whenSilent = m[1]!.toLowerCase().replace('weekly ', '') as Schedule['whenSilent'];
    },
  ],
  [
    /\bgrace:? (\d+) ?(m|min|minutes?|h|hours?|d|days?)(?=[\s,;])/gi,
    (m, found) => {
      found.graceMinutes = Number(m[1]) * { m: 1, h: 60, d: 1440 }[m[2]![0]!.toLowerCase() as 'm' | 'h' | 'd'];
    },
  ],
  [
    /\b(brief|full)\b/gi,
    (m, found) => {
      found.length = m[1]!.toLowerCase() as Schedule['length'];
    },
  ],
  [
    /(?<=\s)(?:UTC|GMT|Z|[A-Z][a-z]+(?:_[A-Za-z]+)*(?:\/[A-Za-z0-9_+-]+){1,2})(?=[\s,;])/gi,
    (m, found) => {
      found.zone = zoneNamed(m[0]!, found);
    },
  ],
  [
    /\b(?:hourly|every hour)\b/gi,
    (_, found) => {
      found.hours = 1;
    },
  ],
  [
    /\bevery (\d+) ?(?:h|hrs?|hours?)\b/gi,
    (m, found) => {
      found.hours = Number(m[1]);
    },
  ],
  [
    /\b(?:noon|midnight)\b/gi,
    (m, found) => {
      found.times.add(m[0]!.toLowerCase() === 'noon' ? 720 : 0);
    },
  ],
  [
    new RegExp(String.raw`(?<=[\s,;])${time}(?=[\s,;])`, 'gi'),
    (m, found) => {
      found.times.add(minutes(m[1], m[2], m[3], found));
    },
  ],
];

function checked(found: Found, zone: string): Schedule {
  const schedule: Schedule = {
    recurrence: recurrenceOf(found),
    zone: found.zone ?? zoneNamed(zone, found),
    ...(found.quiet && { quiet: found.quiet }),
    atLeast: found.atLeast ?? 1,
    whenSilent: found.whenSilent ?? 'skip',
    length: found.length ?? 'full',
    graceMinutes: found.graceMinutes ?? 120,
    ...(found.about && { about: found.about }),
  };
  const { recurrence, quiet } = schedule;
  if (quiet?.from === quiet?.to && quiet) refuse('Quiet hours need a beginning and another end.', found);
  if (quiet && minutesOf(recurrence).every((at) => quietAt(at, quiet))) {
    const times =
      recurrence.kind === 'times' ? 'Every time you gave' : `“every ${recurrence.hours}h” counts from midnight, and all of it`;
    refuse(`${times} lies in the quiet hours from ${clock(quiet.from)} to ${clock(quiet.to)}.`, found);
  }
  if (schedule.atLeast < 1 || schedule.atLeast > 50) refuse('The number of new claims must be from 1 to 50.', found);
  if (schedule.graceMinutes < 1 || schedule.graceMinutes > 7 * 1440) refuse('The grace must be from a minute to 7 days.', found);
  return schedule;
}

/** Names are the last thing in a schedule, as they may be made of any words. */
function namesIn(text: string, found: Found): string[] {
  const names = text
    .split(/\s*(?:[,;]|\band\b|\bor\b)\s*/i)
    .map((name) => name.replace(/["“”]/g, '').trim())
    .filter((name) => name !== '');
  if (names.length === 0 || names.length > 5) refuse('After “about”, name one to five people, organisations or places.', found);
  return names;
}

function recurrenceOf(found: Found): Recurrence {
  if (found.hours !== undefined) {
    if (found.times.size > 0 || found.days.size > 0)
      refuse('Give either hours (“every 6h”) or days with times, not both.', found);
    const { hours } = found;
    if (hours !== 1 && hours !== 2 && hours !== 3 && hours !== 4 && hours !== 6 && hours !== 8 && hours !== 12)
      return refuse(`“every ${hours}h” does not divide the day: take 1, 2, 3, 4, 6, 8 or 12 hours.`, found);
    return { kind: 'hours', hours };
  }
  if (found.times.size === 0) refuse('I need a time of day, such as 09:00.', found);
  if (found.times.size > 24) refuse('At most 24 times a day.', found);
  const days = found.days.size > 0 ? [...found.days] : [...everyDay];
  return { kind: 'times', days: days.sort(), times: [...found.times].sort((a, b) => a - b) };
}

function minutes(hour: string | undefined, minute: string | undefined, half: string | undefined, found: Found): number {
  const given = Number(hour);
  const past = Number(minute ?? 0);
  const noon = half?.toLowerCase();
  const isTime = past < 60 && (noon ? given >= 1 && given <= 12 : given < 24);
  if (!isTime) refuse(`“${hour}${minute ? `:${minute}` : ''}${half ?? ''}” is no time of day.`, found);
  return (noon ? (given % 12) + (noon === 'pm' ? 12 : 0) : given) * 60 + past;
}

function zoneNamed(name: string, found: Found): string {
  if (/^(?:utc|gmt|z)$/i.test(name)) return 'UTC';
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return refuse(`There is no time zone “${name}”; zones are named like Europe/Kyiv.`, found);
  }
  // As typed, in its usual capitals: Intl itself would give the older name of a renamed zone (Europe/Kiev).
  return name.replace(/(?<![A-Za-z])[a-z]/g, (letter) => letter.toUpperCase());
}

function refuse(why: string, found: Found): never {
  const understood = understoodOf(found);
  throw new ScheduleError(understood ? `${why} Understood so far: ${understood}.` : why);
}

function understoodOf({ days, times, hours, zone, quiet }: Found): string {
  const recurrence: Recurrence | undefined =
    times.size > 0
      ? { kind: 'times', days: days.size > 0 ? [...days].sort() : [...everyDay], times: [...times].sort((a, b) => a - b) }
      : undefined;
  const when = recurrence
    ? describe({ recurrence, zone: 'UTC', atLeast: 1, whenSilent: 'skip', length: 'full', graceMinutes: 120 })
    : hours && `every ${hours}h`;
  return [when, zone, quiet && `quiet from ${clock(quiet.from)} to ${clock(quiet.to)}`].filter(Boolean).join(', ');
}
