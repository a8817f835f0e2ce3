import { addDays, isDay } from '../calendar.ts';
import type { CalendarDate, Evidence, TimelineEvent } from '../model.ts';

/** When two sentences tell of one event. */
const sameness = {
  /** Share of the shorter sentence's terms that both hold. */
  contained: 0.5,
  /** Fewest terms they share. */
  fewest: 3,
  /** How many events with the same term are looked at, newest first: bounds the work for words that every event has. */
  lookBack: 12,
  /** Words beyond which a sentence is the worse one to show. */
  longest: 40,
  /** Days by which the day of publication may be later than the day that another sentence states for the event. */
  late: 2,
} as const;

/** An event with the content terms of its sentence. */
export interface EventTerms {
  readonly event: TimelineEvent;
  readonly terms: Int32Array;
}

interface Group {
  readonly terms: ReadonlySet<number>;
  readonly events: TimelineEvent[];
}

/** The groups of one date, and for each term those that hold it. */
interface OneDate {
  readonly groups: Group[];
  readonly holders: Map<number, Group[]>;
}

/**
 * Merges the events that tell of the same thing on the same date, their evidence joined. A lead that is only known to be of the
 * day of publication goes to the event of the days just before that tells the same. Linear in the number of events.
 */
export function mergedEvents(events: readonly EventTerms[]): TimelineEvent[] {
  const dates = new Map<CalendarDate, OneDate>();
  const [leads, dated] = [
    events.filter(({ event }) => event.basis === 'published'),
    events.filter(({ event }) => event.basis !== 'published'),
  ];
  for (const { event, terms: own } of [...dated, ...leads]) {
    const terms = new Set(own);
    const group = nearbyDates(event)
      .map((date) => sameAs(terms, dates.get(date)))
      .find((found) => found !== undefined);
    if (group) group.events.push(event);
    else put(dates, event, terms);
  }
  return [...dates.values()].flatMap(({ groups }) => groups.map(merged));
}

function nearbyDates({ date, basis }: TimelineEvent): CalendarDate[] {
  if (basis !== 'published' || !isDay(date)) return [date];
  return Array.from({ length: sameness.late + 1 }, (_, back) => addDays(date, -back));
}

function put(dates: Map<CalendarDate, OneDate>, event: TimelineEvent, terms: ReadonlySet<number>): void {
  const there: OneDate = dates.get(event.date) ?? { groups: [], holders: new Map() };
  dates.set(event.date, there);
  const fresh: Group = { terms, events: [event] };
  there.groups.push(fresh);
  for (const term of terms) {
    const held = there.holders.get(term);
    if (held) held.push(fresh);
    else there.holders.set(term, [fresh]);
  }
}

function sameAs(terms: ReadonlySet<number>, date: OneDate | undefined): Group | undefined {
  if (!date) return undefined;
  const shared = new Map<Group, number>();
  for (const term of terms) {
    for (const group of date.holders.get(term)?.slice(-sameness.lookBack) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  let best: Group | undefined;
  for (const [group, count] of shared) {
    const shorter = Math.min(group.terms.size, terms.size);
    if (count < Math.min(sameness.fewest, shorter) || count < sameness.contained * shorter) continue;
    if (shorter < sameness.fewest && group.terms.size !== terms.size) continue;
    if (!best || count > shared.get(best)!) best = group;
  }
  return best;
}

/** Shown by the sentence that says most without being too long; a date that the text states goes before the day of publication. */
function merged({ events }: Group): TimelineEvent {
  const { date } = events[0]!;
  const shown = events.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const evidence = new Map(
    [shown, ...events].flatMap((event) => event.evidence).map((one) => [`${one.article} ${one.span.start}`, one]),
  );
  const [first, ...others] = [...evidence.values()] as [Evidence, ...Evidence[]];
  const { basis } =
    events.find((event) => event.basis === 'stated') ?? events.find((event) => event.basis === 'relative') ?? shown;
  return { ...shown, date, basis, evidence: [first, ...others], actors: [...new Set(events.flatMap(({ actors }) => actors))] };
}

function worth({ text, actors, basis }: TimelineEvent): number {
  const words = text.split(' ').length;
  const length = Math.min(words, sameness.longest) - 2 * Math.max(0, words - sameness.longest);
  return length + 3 * actors.length + (basis === 'published' ? 0 : 5);
}
