import { addDays, isDay } from '../calendar.ts';
import type { CalendarDate, Evidence, TimelineEvent } from '../model.ts';

/** When two sentences tell of one event. */
const sameness = {
  /** Share of the shorter sentence's terms that both hold. */
  contained: 0.5,
  /** Fewest terms they share. */
  fewest: 3,
  /** Least cosine, each term weighed by its rarity among the events: a name and a day that every sentence has make no event. */
  cosine: 0.33,
  /** The same for a lead of the day of publication, which tells the main event in other words than who dates it. */
  ofLead: 0.25,
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
  /** Of the vector of its terms. */
  readonly length: number;
  readonly events: [TimelineEvent, ...TimelineEvent[]];
}

/** What a term weighs, squared. */
type Squared = (term: number) => number;

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
  const squared = squaredRarity(events);
  for (const { event, terms: own } of [...dated, ...leads]) {
    const terms = new Set(own);
    const fresh: Group = { terms, length: Math.sqrt(sumOf(terms, squared)), events: [event] };
    const group = nearbyDates(event)
      .map((date) => sameAs(fresh, dates.get(date), squared))
      .find((found) => found !== undefined);
    if (group) group.events.push(event);
    else put(dates, fresh);
  }
  return [...dates.values()].flatMap(({ groups }) => groups.map(merged));
}

function nearbyDates({ date, basis }: TimelineEvent): CalendarDate[] {
  if (basis !== 'published' || !isDay(date)) return [date];
  return Array.from({ length: sameness.late + 1 }, (_, back) => addDays(date, -back));
}

/** Weighs a term by its inverse document frequency among the sentences of the events. */
function squaredRarity(events: readonly EventTerms[]): Squared {
  const holders = new Map<number, number>();
  for (const { terms } of events) for (const term of new Set(terms)) holders.set(term, (holders.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + events.length / holders.get(term)!) ** 2;
}

function sumOf(terms: ReadonlySet<number>, squared: Squared): number {
  let sum = 0;
  for (const term of terms) sum += squared(term);
  return sum;
}

function put(dates: Map<CalendarDate, OneDate>, fresh: Group): void {
  const [{ date }] = fresh.events;
  const there: OneDate = dates.get(date) ?? { groups: [], holders: new Map() };
  dates.set(date, there);
  there.groups.push(fresh);
  for (const term of fresh.terms) {
    const held = there.holders.get(term);
    if (held) held.push(fresh);
    else there.holders.set(term, [fresh]);
  }
}

function sameAs({ terms, length, events: [{ basis }] }: Group, date: OneDate | undefined, squared: Squared): Group | undefined {
  if (!date) return undefined;
  const shared = new Map<Group, { count: number; sum: number }>();
  for (const term of terms) {
    for (const group of date.holders.get(term)?.slice(-sameness.lookBack) ?? []) {
      const so = shared.get(group) ?? { count: 0, sum: 0 };
      so.count++;
      so.sum += squared(term);
      shared.set(group, so);
    }
  }
  const least = basis === 'published' ? sameness.ofLead : sameness.cosine;
  let best: Group | undefined;
  for (const [group, { count, sum }] of shared) {
    const shorter = Math.min(group.terms.size, terms.size);
    if (count < Math.min(sameness.fewest, shorter) || count < sameness.contained * shorter) continue;
    if (shorter < sameness.fewest && group.terms.size !== terms.size) continue;
    if (sum < least * length * group.length) continue;
    if (!best || count > shared.get(best)!.count) best = group;
  }
  return best;
}

/** Shown by the sentence that says most without being too long; a date that the text states goes before the day of publication. */
function merged({ events }: Group): TimelineEvent {
  const [{ date }] = events;
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
